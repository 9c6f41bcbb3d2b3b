import type {Sentence} from '../language/tree.js'
import type {Look} from './look.js'
import type {Deadline, Evidence} from './reading.js'

/** What a term counts from: this letter, or something else that is named. */
export type TermStart = 'letter' | 'elsewhere'

type Phrase = Evidence & {sentence: Sentence}

/** How far behind a term its start may stand: "binnen zes weken, gerekend vanaf de dag na …". */
const reach = 60

/**
 * Whether a term runs from the day of this letter: because it says so, or because it is the term for objection or
 * appeal, which runs from the day after the decision was sent (Awb 6:8). Null when the letter does not say.
 * @param unitEnd where "weken" ends: the start may overlap the rest of the phrase ("zes weken na")
 */
export function startOfTerm(look: Look, phrase: Phrase, unitEnd: number, who: Deadline['who']): TermStart | null {
  const {sentence} = phrase
  const isRemedy = who === 'reader' && isRemedyTerm(look, sentence)
  const starts = sentence.matches.filter(
    ({id}) => id === 'term.from-letter' || (isRemedy && id === 'term.from-decision')
  )
  if (starts.some(hit => hit.start >= unitEnd && hit.start - unitEnd < reach)) return 'letter'
  const rest = sentence.text.slice(unitEnd - sentence.start)
  if (namesStart.test(rest)) return 'elsewhere'
  if (starts.some(hit => hit.end <= phrase.start)) return 'letter'
  return isRemedy ? 'letter' : null
}

/** What follows a term tells from when it counts. */
const namesStart =
  /^[\s,(]*(?:(?:te rekenen|gerekend|ingaand)\b|(?:na|nadat|vanaf|voor|vóór|voordat|voorafgaand|later|ervoor|erna|nadien|daarna|daarvoor|vooraf|tevoren|van tevoren|of|after|from|before|following)(?![\p{L}]))/iu

const opens = ['objection.can', 'appeal.can']

/** A term in a sentence on objection or appeal, or six weeks right beside one. */
function isRemedyTerm(look: Look, sentence: Sentence): boolean {
  const about = (other: Sentence | undefined) => other !== undefined && opens.some(id => look.has(other, id))
  if (about(sentence)) return true
  if (!/(?:zes|6|six) (?:weken|weeks)/i.test(sentence.text)) return false
  if (look.has(sentence, 'objection.object')) return true
  if (look.has(sentence, 'step.pay') || look.has(sentence, 'step.send')) return false
  const near = (other: Sentence | undefined) => other && Math.abs(other.block - sentence.block) <= 1
  return [-1, 1].some(step => {
    const other = look.tree.sentences[sentence.index + step]
    return near(other) && about(other)
  })
}
