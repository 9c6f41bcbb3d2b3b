import type {Role} from '../../formats/letter.js'
import type {Sentence} from '../../language/tree.js'
import {bodyWordsBefore} from '../../reading/body-words.js'
import type {Look} from '../../reading/look.js'
import {defineRule, type Hit} from '../define.js'

const asking = new Set<Role>(['subject', 'heading', 'paragraph', 'list-item'])

export default defineRule({
  id: 'tone/threat',
  title: {nl: 'Eerst een dreigement', en: 'A threat first'},
  why: {
    nl: 'Wie schrikt, leest slechter. Een gevolg werkt beter na de weg eruit.',
    en: 'Fright makes people read worse. A consequence works better after the way out.'
  },
  sources: [
    {kind: 'norm', title: 'Schrijfwijzers voor de overheid', place: 'P15'},
    {kind: 'research', title: 'Proef met herinneringen van de Belgische belastingdienst', place: 'D14'}
  ],
  severity: 'warning',
  status: 'stable',
  since: '0.1.0',
  options: {
    words: {
      type: 'integer',
      default: 60,
      minimum: 10,
      maximum: 200,
      help: {nl: 'Zoveel woorden horen bij het begin.', en: 'How many words count as the beginning.'}
    }
  },
  message: {
    early: {
      nl: 'De lezer schrikt hier voordat hij weet wat hij moet doen. Zet dat eerst.',
      en: 'This frightens readers before they know what to do. Put that first.'
    },
    shouted: {
      nl: 'Een gevolg in hoofdletters leest als een dreigement. Schrijf het gewoon.',
      en: 'A consequence in capitals reads as a threat. Write it normally.'
    }
  },
  good: [
    {text: 'Betaal € 50 uiterlijk 1 juli 2027. Betaalt u niet, dan komt de deurwaarder langs.'},
    {text: 'Als u niet reageert, dan bellen wij u.'}
  ],
  bad: [
    {text: '⟦Als u niet betaalt, dan leggen wij beslag op uw loon.⟧ Betaal € 50 uiterlijk 1 juli 2027.'},
    {text: 'Betaal € 50 uiterlijk 1 juli 2027. ⟦Betaalt u niet, dan leggen wij BESLAG op uw loon.⟧'}
  ],
  parts: false,
  *letter({look, reading, options, dictionary}): Iterable<Hit> {
    // also in the title, and also what is no step of the case but tells what to do
    const told = look.tree.sentences.filter(
      ({block, matches}) =>
        asking.has(look.tree.blocks[block]!.block.role) && matches.some(({id}) => id === 'action.imperative')
    )
    const steps = [...reading.actions.map(({sentence}) => sentence), ...told.map(({index}) => index)]
    // where no step was found, nothing can stand before it
    const firstStep = Math.min(...steps)
    if (steps.length === 0) return
    for (const consequence of reading.consequences) {
      const sentence = look.sentenceAt(consequence)
      if (!sentence || !look.has(sentence, 'threat.measure')) continue
      const at = {block: sentence.block, start: sentence.start, end: sentence.end}
      const shouted = sentence.words.some(
        ({text}) => /^[\p{Lu}\p{M}]{5,}$/u.test(text) && !dictionary.abbreviations.has(text)
      )
      if (sentence.index < firstStep && wordsBefore(look, sentence) < options.words) yield {at, message: 'early'}
      else if (shouted) yield {at, message: 'shouted', severity: 'hint'}
    }
  }
})

function wordsBefore(look: Look, {block, index}: Sentence): number {
  let words = bodyWordsBefore(look, block)
  for (const sentence of look.tree.blocks[block]!.sentences) {
    if (sentence.index >= index) break
    words += sentence.words.length
  }
  return words
}
