import type {LetterType} from '../report/report.js'
import {actsOf} from './acts/acts.js'
import {bodyWordsBefore} from './body-words.js'
import {burdensOf} from './burdens.js'
import type {Look} from './look.js'
import type {Reading} from './reading.js'
import {wordsBeforeKey} from './variant-words.js'

/** In these letters a title that names the decision says it whole; what is asked needs more than a name. */
const toldByName: ReadonlySet<LetterType> = new Set(['afwijzing', 'toekenning', 'ontvangstbevestiging'])
const toldWithAmount: ReadonlySet<LetterType> = new Set(['boete', 'terugvordering', 'aanmaning'])
/** Below this a letter's type, and with it its message, is no more than a guess. */
const surelyKnown = 0.5
/** So much less sure than of the message, by the model: another sentence that says it as well. */
const asWell = 0.5
/** A title above so few words of the body is the letter's own. */
const titleWithin = 5

/**
 * Whether more than `most` words of the body stand before the main message: it is surely the message, and neither the
 * title nor another sentence says it earlier.
 */
export function isMessageLate(look: Look, reading: Reading, most: number): boolean {
  const sentence = reading.keyMessage && look.sentenceAt(reading.keyMessage)
  if (!sentence || wordsBeforeKey(look, reading) <= most) return false
  if (!reading.type.given && reading.type.confidence < surelyKnown) return false
  // an offer of help, or what is only the likeliest of the letter's sentences, was taken for the message
  const sure = actsOf(look, sentence)?.key ?? 0
  if (burdensOf(look, reading).helps.has(sentence.index) || sure < 0) return false
  return !titleSaysIt(look, reading) && !isSaidEarly(look, most, Math.max(0, sure - asWell))
}

/** The subject line or title tells the decision, with the amount where it is about money. */
function titleSaysIt(look: Look, {type: {value, evidence}}: Reading): boolean {
  return look.tree.sentences.some(sentence => {
    const {role} = look.tree.blocks[sentence.block]!.block
    if (role !== 'subject' && (role !== 'heading' || bodyWordsBefore(look, sentence.block) >= titleWithin)) return false
    if (look.has(sentence, 'title.sentence') && !sentence.isQuestion) return true
    const isNamed = evidence.some(({block, start}) => block === sentence.block && start >= sentence.start)
    if (!isNamed) return false
    return toldByName.has(value) || (toldWithAmount.has(value) && sentence.entities.some(({kind}) => kind === 'amount'))
  })
}

/** Another sentence that says the message just as well stands on top. */
function isSaidEarly(look: Look, most: number, least: number): boolean {
  let words = 0
  for (const sentence of look.tree.sentences) {
    if (!look.inBody(sentence)) continue
    if (words > most) return false
    if ((actsOf(look, sentence)?.key ?? -1) >= least) return true
    words += sentence.words.length
  }
  return false
}
