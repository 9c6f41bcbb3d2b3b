import {actsOf} from '../../reading/acts/acts.js'
import type {Look} from '../../reading/look.js'
import type {Reading} from '../../reading/reading.js'
import {isLetterlike} from '../../reading/requirements.js'
import {defineRule} from '../define.js'

/** Below this a letter's type is no more than a guess. */
const surelyKnown = 0.5
/** What the model gives to sentences that are hardly ever the message. */
const unlikely = -0.6

export default defineRule({
  id: 'doability/missing-key-message',
  title: {nl: 'De kern ontbreekt', en: 'No main message'},
  why: {
    nl: 'Zonder één zin met de beslissing of de vraag weet de lezer niet waar de brief over gaat.',
    en: 'Without one sentence with the decision or the request, readers do not know what the letter is about.'
  },
  sources: [
    {kind: 'own', title: 'Schema voor doenvermogen', place: 'D12'},
    {kind: 'research', title: 'CDC Clear Communication Index: no main message scores 0'}
  ],
  severity: 'warning',
  status: 'stable',
  since: '0.1.0',
  options: {},
  message: {
    nl: 'Nergens staat in één zin wat de beslissing of de vraag is. Zet die zin bovenaan.',
    en: 'No single sentence gives the decision or the request. Put one on top.'
  },
  good: [
    {
      text: 'Geachte heer Bos,\n\nWij wijzen uw aanvraag af.\n\nMet vriendelijke groet,',
      letterType: 'afwijzing'
    },
    {
      text: 'Geachte heer Bos,\n\nU moet € 50 betalen. Het is mooi weer.\n\nMet vriendelijke groet,',
      letterType: 'aanmaning'
    },
    {text: 'Geachte heer Bos,\n\nIn het park staan bomen.\n\nMet vriendelijke groet,', letterType: 'informatiebrief'}
  ],
  bad: [
    {
      text: 'Geachte heer Bos,\n\n⟦Op 3 mei hebben wij met u gesproken over uw tuin.⟧ In de tuin staan bomen.\n\nMet vriendelijke groet,',
      letterType: 'afwijzing'
    }
  ],
  parts: false,
  languages: ['nl'],
  *letter({letter, look, reading}) {
    const {type} = reading
    if (type.value === 'informatiebrief' || (!type.given && type.confidence < surelyKnown)) return
    // it may stand in a part that was not found
    if (letter.parts.some(({found}) => !found) || !isLetterlike(look, reading, 'phone')) return
    if (!isMissing(look, reading)) return
    const first = look.tree.sentences.find(sentence => look.role(sentence) === 'paragraph')
    if (first) yield {at: {block: first.block, start: first.start, end: first.end}, missing: true}
  }
})

/** No sentence, title or subject line that decides, asks, or shows the letter's type in any way. */
function isMissing(look: Look, {keyMessage, type, actions}: Reading): boolean {
  const sentence = keyMessage && look.sentenceAt(keyMessage)
  if (sentence && (actsOf(look, sentence)?.key ?? 0) > unlikely) return false
  if (actions.some(({obligation}) => obligation === 'must')) return false
  if (type.evidence.some(item => look.inBody(item))) return false
  return !look.tree.sentences.some(
    each =>
      (look.inBody(each) && !each.isQuestion && look.has(each, 'key.decision')) ||
      (look.role(each) !== 'paragraph' && look.has(each, 'title.sentence'))
  )
}
