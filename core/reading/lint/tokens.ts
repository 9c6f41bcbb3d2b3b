import type {ParsedWord} from '../../language/nl/parser/parser.js'
import type {LintToken, LintWords} from './features.js'

/**
 * Ordinals are numerals for LiNT (CGN `TW|rang`) and adjectives in the treebank: 'eerste', 'twaalfde', '21ste',
 * 'eenentwintigste'.
 */
const ordinal =
  /^(?:\d+(?:e|de|ste)|(?:aller)?eersten?|eerst|(?:twee|der|vier|vijf|zes|zeven|negen|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien)den?|achtsten?|(?:hoe|zo)veelste|.*(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|duizend|miljoen)ste)$/u

const titles = new Set(
  'heer mevrouw meneer dhr dhr. mw mw. mevr mevr. mr mr. dr dr. drs drs. prof prof. ir ir. ing ing.'.split(' ')
)
const beforePlaces = new Set('gemeente provincie stad dorp plaats in te uit naar'.split(' '))
const bodies =
  /^(?:ministerie|stichting|vereniging|universiteit|waterschap|hoogheemraadschap|rechtbank|b\.?v\.?|n\.?v\.?|holding)$/u

/** The words of one sentence as the parser reads them → what LiNT-II asks of them. */
export function lintTokens(sentence: readonly ParsedWord[], words: LintWords): LintToken[] {
  const entities = entitiesOf(sentence, words)
  const lemmas = sentence.map(({lemma}) => lemma)
  for (const {form, head, relation} of sentence) {
    if (relation !== 'compound:prt' || head < 0 || sentence[head - 1]?.form.toLowerCase() === 'te') continue
    lemmas[head] = withoutParticle(lemmas[head]!, form.toLowerCase())
  }
  return sentence.map(({form, partOfSpeech, features, head, relation}, i) => ({
    text: form,
    lemma: lemmas[i]!,
    partOfSpeech,
    isFinite: features.VerbForm === 'Fin',
    isNumeral: partOfSpeech === 'NUM' || (partOfSpeech === 'ADJ' && ordinal.test(form.toLowerCase())),
    isSpecial: partOfSpeech === 'SYM' || partOfSpeech === 'X',
    head,
    relation,
    entity: entities[i]!
  }))
}

/**
 * 'Legt … uit' is 'leggen' to LiNT-II, but 'uit te leggen' is 'uitleggen': its lemmas come of a word and its neighbours.
 * The list to skip holds 'uitleggen', so it matters.
 */
function withoutParticle(lemma: string, particle: string): string {
  return lemma.length > particle.length + 2 && lemma.startsWith(particle) ? lemma.slice(particle.length) : lemma
}

/**
 * What names are names of, as far as that can be told without a model for it: a name of several words that is listed as a
 * whole is what the list says ('Den Haag'), after a title stands a person, after 'gemeente', 'in' or 'te' a place, with
 * 'stichting' or 'BV' an organisation, and capitals only are an organisation ('UWV'). For all others it stays open.
 */
function entitiesOf(sentence: readonly ParsedWord[], words: LintWords): LintToken['entity'][] {
  const entities: LintToken['entity'][] = sentence.map(() => null)
  const lower = sentence.map(({form}) => form.toLowerCase())
  for (let i = 0; i < sentence.length; ) {
    let end = i
    while (end < sentence.length && sentence[end]!.partOfSpeech === 'PROPN') end++
    if (end > i) entities.fill(entityOf(sentence, lower, i, end, words), i, end)
    i = Math.max(end, i + 1)
  }
  return entities
}

function entityOf(
  sentence: readonly ParsedWord[],
  lower: readonly string[],
  start: number,
  end: number,
  words: LintWords
): LintToken['entity'] {
  const before = lower[start - 1] ?? ''
  if (titles.has(before)) return 'person'
  if (bodies.test(before) || lower.slice(start, end).some(word => bodies.test(word))) return 'organisation'
  if (end - start > 1 && end - start < 6) {
    const listed = words.noun(lower.slice(start, end).join(' '))
    if (listed) return listed.kind === 'concrete' ? 'place' : 'organisation'
    if (titles.has(lower[start]!)) return 'person'
  }
  if (end - start === 1 && /^\p{Lu}{2,6}$/u.test(sentence[start]!.form)) return 'organisation'
  return beforePlaces.has(before) ? 'place' : null
}
