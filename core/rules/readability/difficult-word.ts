import {proseRoles} from '../../formats/letter.js'
import {type DifficultWord, difficultWords} from '../../reading/difficult-words.js'
import {defineRule, type Hit} from '../define.js'
import {isExplained} from '../jargon/explained.js'

const listed = ['term:', 'formal:', 'prepositional:', 'opening:', 'empty:', 'vague:']
/** Words of these kinds of stretches are no choice of the writer. */
const fixed = new Set(['name', 'url', 'email', 'street', 'code'])
const toldIn = new WeakMap<object, Set<string>>()

export default defineRule({
  id: 'readability/difficult-word',
  title: {nl: 'Moeilijk woord', en: 'Difficult word'},
  why: {
    nl: 'Een lang woord dat mensen bijna nooit zien, houdt hen op. Daarna weten zij vaak niet meer waar de zin over ging.',
    en: 'A long word that people hardly ever see stops them. Often they then forget what the sentence was about.'
  },
  sources: [
    {kind: 'research', title: 'Hoe vaker een woord voorkomt, hoe makkelijker het is (LiNT; SUBTLEX-NL)', place: 'P08'}
  ],
  severity: 'hint',
  status: 'stable',
  since: '0.1.0',
  options: {
    rarest: {
      type: 'number',
      default: 2.1,
      minimum: 1,
      maximum: 5,
      help: {
        nl: 'Hoe zeldzaam een woord is: de logaritme van het aantal keer per miljard woorden. Hoger vindt meer woorden.',
        en: 'How rare a word is: the logarithm of its number per billion words. Higher finds more words.'
      }
    },
    longest: {
      type: 'integer',
      default: 8,
      minimum: 5,
      maximum: 30,
      help: {nl: 'Zoveel letters mag een zeldzaam woord hebben.', en: 'The most letters of a rare word.'}
    }
  },
  message: {
    word: {
      nl: 'Weinig mensen kennen “{text}”. Kies een gewoner woord, of leg het uit.',
      en: 'Few people know “{text}”. Choose a more common word, or explain it.'
    },
    part: {
      nl: 'Weinig mensen kennen “{text}”. Misschien is “{part}” genoeg, of leg het uit.',
      en: 'Few people know “{text}”. Perhaps “{part}” will do, or explain it.'
    }
  },
  good: [
    {text: 'U krijgt een parkeervergunning.'},
    {text: 'De verzenddatum staat bovenaan.'},
    {text: 'U betaalt griffierecht (geld voor de rechter).'},
    {text: 'Het gaat om de gezinssituatie van uw moeder.'},
    {text: 'Wij spreken met de heer Onderwaterberghuizen.'},
    {text: 'Bel de zorgverzekering van uw kind.', options: {rarest: 1.5}}
  ],
  bad: [
    {text: 'Wij kijken naar de ⟦coëfficiënten⟧ van uw plan.'},
    {text: 'De ⟦bestendigheid⟧ van het dak is goed. Wij meten de bestendigheid elk jaar.'},
    {text: 'De ⟦herleidbaarheid⟧ is niet zeker.'}
  ],
  languages: ['nl'],
  *sentence(sentence, {tree, options, reading}): Iterable<Hit> {
    const {block} = tree.blocks[sentence.block]!
    if (!tree.syntax || !proseRoles.has(block.role) || block.quoted) return
    for (const word of difficultWords(sentence, tree.syntax, options.rarest, options.longest)) {
      const {start, end} = sentence.syntax[word.at]!
      const overlaps = (other: {start: number; end: number}) => other.start < end && other.end > start
      if (sentence.matches.some(match => listed.some(list => match.id.startsWith(list)) && overlaps(match))) continue
      if (sentence.entities.some(entity => fixed.has(entity.kind) && overlaps(entity))) continue
      if (isTold(reading, word) || isExplained({tree}, sentence, start, end, {plain: []})) continue
      const text = block.prose.slice(start, end)
      yield {
        at: {block: sentence.block, start, end},
        message: word.head ? 'part' : 'word',
        data: {text, part: word.head ?? ''},
        word: {term: text.toLowerCase()}
      }
    }
  }
})

/** Once a letter is enough. */
function isTold(reading: object, {lemma}: DifficultWord): boolean {
  const told = toldIn.get(reading) ?? new Set()
  toldIn.set(reading, told)
  const known = told.has(lemma)
  told.add(lemma)
  return known
}
