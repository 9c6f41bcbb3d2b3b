import type {Language} from '../report/report.js'

/** Dutch vowel groups that make one syllable; longer first. A diaeresis starts a new one. */
const dutchGroups = /(?:aai|oei|ooi|eeu|ieu|aau|aa|ee|ie|oe|oo|uu|ui|ij|ei|au|ou|eu|[aeiouyàáâäèéêëìíîïòóôöùúûü])/g

/**
 * Estimated syllables of a word in lower case: vowel groups, at least 1.
 * An abbreviation in capitals or a number counts 1 a letter or digit group at most, since how it is read is unknown.
 */
export function countSyllables(word: string, language: Language): number {
  if (language === 'en') return countEnglish(word)
  let count = 0
  dutchGroups.lastIndex = 0
  while (dutchGroups.exec(word)) count++
  return Math.max(1, count)
}

/** English: vowel groups, less a silent final -e, -es or -ed. */
function countEnglish(word: string): number {
  const groups = word.match(/[aeiouy]+/g)?.length ?? 0
  const silent = /[^aeiouyl]e$|[^aeiouytd]ed$|[^aeiouscxz]es$/.test(word) ? 1 : 0
  return Math.max(1, groups - silent)
}
