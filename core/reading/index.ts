import type {Dictionary} from '../language/dictionary.js'
import type {Tree} from '../language/tree.js'
import type {LetterType} from '../report/report.js'
import {readAbbreviations} from './abbreviations.js'
import {readActions} from './actions.js'
import {readConsequences} from './consequences.js'
import {readDeadlines} from './deadlines.js'
import {readElements} from './elements/index.js'
import {digitalDemands} from './elements/routes.js'
import {readKeyMessage} from './key-message.js'
import {readLetterType} from './letter-type.js'
import {Look} from './look.js'
import {readNextStep} from './next-step.js'
import {readParts} from './parts/index.js'
import type {Reading} from './reading.js'
import {readTopics} from './topics.js'

/** Tree → reading: what the letter says, for all rules and scores. */
export function readTree(
  tree: Tree,
  dictionary: Dictionary,
  givenType: LetterType | undefined
): {look: Look; reading: Reading} {
  const look = new Look(tree, dictionary)
  const type = readLetterType(look, givenType)
  const deadlines = readDeadlines(look)
  const consequences = readConsequences(look)
  const actions = readActions(look, deadlines, consequences)
  const keyMessage = readKeyMessage(look, type, actions)
  const reading: Reading = {
    type,
    elements: readElements(look, type.value, deadlines),
    parts: readParts(look, type, deadlines),
    actions,
    deadlines,
    consequences,
    keyMessage,
    topics: readTopics(look, actions, keyMessage),
    nextStep: readNextStep(look, type, deadlines, consequences),
    abbreviations: readAbbreviations(look),
    asksDigital: digitalDemands(look),
    asksMoney: actions.some(action => look.has(tree.sentences[action.sentence]!, 'step.pay'))
  }
  return {look, reading}
}
