/** Dutch spelling: vowels in open and closed syllables, consonants at the end of a word. */

const vowels = 'aeiouyáéíóúàèäëïöü'
const digraphs = new Set(['aa', 'ee', 'oo', 'uu', 'ie', 'oe', 'eu', 'ui', 'ij', 'ei', 'au', 'ou', 'ai', 'eë'])

export function isVowel(letter: string): boolean {
  return vowels.includes(letter)
}

export function unique(forms: string[]): string[] {
  return [...new Set(forms)]
}

export function countVowels(word: string): number {
  return word.match(/[aeiouy]+/g)?.length ?? 0
}

export function withT(stem: string): string {
  return stem.endsWith('t') ? stem : `${stem}t`
}

/** v and z become f and s at the end of a word. */
export function soften(stem: string): string {
  return stem.replace(/v$/, 'f').replace(/z$/, 's')
}

/** A short sign for a long vowel is doubled when its syllable closes: "mak" → "maak". */
export function lengthen(root: string): string {
  if (root.endsWith('iër')) return `${root.slice(0, -2)}eer`
  if (root.endsWith('ër')) return `${root.slice(0, -1)}er`
  const vowel = root.at(-2)
  const before = root.at(-3) ?? ''
  if (!vowel || !'aeou'.includes(vowel) || digraphs.has(before + vowel)) return root
  return root.slice(0, -1) + vowel + root.at(-1)
}

/** "groot" → "grot", "dom" → "domm": what comes before an ending with a vowel. */
export function shorten(word: string): string {
  const last = word.at(-1)!
  const vowel = word.at(-2) ?? ''
  const before = word.at(-3) ?? ''
  if (word.endsWith('ij') || vowels.includes(last) || !vowels.includes(vowel)) return word
  if (digraphs.has(before + vowel)) return before === vowel ? word.slice(0, -2) + last : word
  return weakEnd.test(word) && countVowels(word) > 1 ? word : word + last
}

/** Endings without stress: their consonant is not doubled. */
const weakEnd = /(?:ig|lijk|er|el|en|em|es|ik|or|on)$/

/** f and s become v and z before a vowel, after a long one. */
export function harden(word: string): string {
  if (/(?:aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|[aeiou][lr])f$/.test(word)) return `${word.slice(0, -1)}v`
  return /(?:aa|oo|ee|eu|ui|ij|ie)s$/.test(word) ? `${word.slice(0, -1)}z` : word
}

export function regularPlural(noun: string): string {
  return `${shorten(harden(noun))}en`
}

/** "geïnformeerd", "geëist" */
export function trema(word: string): string {
  if (word.startsWith('e')) return `ë${word.slice(1)}`
  if (word.startsWith('up')) return `ü${word.slice(1)}`
  return /^i(?!j)/.test(word) ? `ï${word.slice(1)}` : word
}
