import type {Sentence} from '../../language/tree.js'
import type {Hit, Look} from '../look.js'
import type {Evidence, Reading} from '../reading.js'
import {bare, wholeOf} from './found.js'

/** What a clause on objection or appeal says that the law does not. */
export type Inaccuracy = 'received' | 'term' | 'receipt' | 'email' | 'cost'

export interface Inaccurate extends Evidence {
  what: Inaccuracy
}

/** A real offer to the reader of this letter: in its body, and not in a list of what happened before. */
export const isOffer = (look: Look, hit: Hit): boolean =>
  look.inBody(hit) && look.role(hit) !== 'heading' && !look.has(hit.sentence, 'objection.none')

/** Letters on these subjects follow laws with terms and ways of their own. */
export const underSpecialLaw = (look: Look): boolean => look.hits('remedy.special-law').length > 0

/**
 * Clauses that misstate the law (Awb 6:4–6:9, 7:15).
 * @param weeks the term for objection and appeal; six, unless an act says otherwise
 */
export function inaccuracies(look: Look, {elements}: Reading, weeks: number): Inaccurate[] {
  const found: Inaccurate[] = []
  // who says the law's term as well only tells of something more
  const saysTerm = underSpecialLaw(look) || look.tree.sentences.some(sentence => termOf(look, sentence) === weeks * 7)
  for (const sentence of look.tree.sentences) {
    if (!look.inBody(sentence)) continue
    for (const what of inSentence(look, sentence, !saysTerm)) found.push({...wholeOf(sentence), what})
  }
  const routes = elements.objection_address.evidence
  const address = routes[0]
  if (address && onlyByEmail(look, routes, elements.objection_clause.evidence))
    found.push({...bare(address), what: 'email'})
  return found
}

const terms: ReadonlySet<string> = new Set(['part.by', 'part.period', 'remedy.term', 'remedy.term-is'])

function* inSentence(look: Look, sentence: Sentence, judgesTerm: boolean): Generator<Inaccuracy> {
  const has = (id: string) => look.has(sentence, id)
  if (has('remedy.cost')) yield 'cost'
  const hasTerm = sentence.matches.some(({id}) => terms.has(id))
  if (!hasTerm || has('remedy.other-thing')) return
  if (!isAboutRemedy(look, sentence)) return
  if (mustArrive(look, sentence) && !postedToo(look, sentence)) yield 'received'
  else if (has('remedy.from-receipt')) yield 'receipt'
  else if (judgesTerm && !has('part.provision') && termOf(look, sentence) !== null) yield 'term'
}

/** It names the objection, or goes on about it: "U kunt bezwaar maken. Uw brief moet …". */
function isAboutRemedy(look: Look, sentence: Sentence): boolean {
  if (look.has(sentence, 'objection.object')) return true
  const before = look.tree.sentences[sentence.index - 1]
  if (before?.block !== sentence.block) return false
  if (!look.has(before, 'objection.can') && !look.has(before, 'appeal.can')) return false
  return sentence.words.some(({lower}, at) => {
    if (lower === 'brief' || lower === 'letter') return true
    const {partOfSpeech} = sentence.syntax.find(word => word.word === at) ?? {}
    return pronouns.has(lower) && (partOfSpeech === undefined || partOfSpeech === 'PRON')
  })
}

/** Words that stand for the objection in the next sentence. */
const pronouns: ReadonlySet<string> = new Set(['het', 'hem', 'deze', 'dit', 'it'])

const mustLemmas: ReadonlySet<string> = new Set(['moeten', 'dienen', 'zorgen'])

/** "moet binnen zes weken door ons zijn ontvangen", "moeten wij … ontvangen": what must be is that it arrives. */
function mustArrive(look: Look, sentence: Sentence): boolean {
  if (!look.has(sentence, 'remedy.must') || !look.has(sentence, 'remedy.arrived')) return false
  const {syntax} = sentence
  if (syntax.length === 0) return true
  const arrivals = sentence.matches.filter(({id}) => id === 'remedy.arrived')
  return syntax.some(({start, end, head}, at) => {
    if (!arrivals.some(match => match.start <= start && end <= match.end)) return false
    const under = syntax[head]
    return (under && mustLemmas.has(under.lemma)) || syntax.some(word => word.head === at && mustLemmas.has(word.lemma))
  })
}

/** Posting in time is named, or the way is one that arrives at once. */
function postedToo(look: Look, sentence: Sentence): boolean {
  if (look.has(sentence, 'remedy.at-once')) return true
  const near = [sentence, look.tree.sentences[sentence.index + 1], look.tree.sentences[sentence.index - 1]]
  return near.some(other => other && look.has(other, 'remedy.posted') && Math.abs(other.block - sentence.block) <= 1)
}

const daysIn: Record<string, number> = {dag: 1, dagen: 1, day: 1, days: 1, week: 7, weken: 7, weeks: 7}

/** The one term for objecting that a sentence names, in days; a month may be taken for four weeks or for more. */
function termOf(look: Look, sentence: Sentence): number | null {
  const offered = look.has(sentence, 'objection.can') || look.has(sentence, 'appeal.can')
  if (!look.has(sentence, 'remedy.term-is') && !(offered && look.has(sentence, 'remedy.term'))) return null
  const found = sentence.tokens.flatMap(({entity}, at) => {
    const unit = sentence.tokens[at + 1]?.lower ?? ''
    if (entity?.kind !== 'number' || typeof entity.value !== 'number') return []
    if (unit.startsWith('maand') || unit.startsWith('month')) return [entity.value === 1 ? 28 : entity.value * 30]
    return unit in daysIn ? [entity.value * daysIn[unit]!] : []
  })
  return found.length === 1 ? found[0]! : null
}

/** The sentence, or the one before it, is on questions in general: "Hebt u vragen? Bel ons." */
export function isForQuestions(look: Look, sentence: Sentence | undefined): boolean {
  if (!sentence) return false
  const before = look.tree.sentences[sentence.index - 1]
  return [sentence, before].some(other => other && look.has(other, 'question.general'))
}

/** All that the clause offers is an e-mail address. */
function onlyByEmail(look: Look, routes: readonly Evidence[], clause: readonly Evidence[]): boolean {
  const isEmail = ({block, start}: Evidence) =>
    look.tree.blocks[block]!.entities.some(entity => entity.kind === 'email' && entity.start === start)
  if (!routes.every(isEmail) || routes.some(item => isForQuestions(look, look.sentenceAt(item)))) return false
  const blocks = new Set([...routes, ...clause].map(({block}) => block))
  return ![...blocks].some(block =>
    look.tree.blocks[block]!.sentences.some(
      sentence => look.has(sentence, 'remedy.by-mail') || look.has(sentence, 'digital.only')
    )
  )
}
