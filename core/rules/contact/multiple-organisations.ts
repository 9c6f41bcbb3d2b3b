import {type Block, proseRoles} from '../../formats/letter.js'
import type {Match} from '../../language/cues.js'
import type {Dictionary} from '../../language/dictionary.js'
import type {Sentence, TreeBlock} from '../../language/tree.js'
import type {Look} from '../../reading/look.js'
import {defineRule, type Hit} from '../define.js'

const senderFrame = new Set<Block['role']>(['letterhead', 'address', 'signature', 'reference'])

export default defineRule({
  id: 'contact/multiple-organisations',
  title: {nl: 'Meer organisaties om te bellen', en: 'Several organisations to call'},
  why: {
    nl: 'Wie niet weet welke organisatie waarover gaat, wordt van de een naar de ander gestuurd.',
    en: 'People who do not know who deals with what are sent from one to the other.'
  },
  sources: [{kind: 'seed', title: 'Eén serviceloket', place: 'S04'}],
  severity: 'warning',
  status: 'stable',
  since: '0.1.0',
  options: {},
  message: {
    nl: 'De lezer kan meer organisaties bellen. Zet erbij waarvoor hij bij “{text}” moet zijn.',
    en: 'Readers can call several organisations. Say what to call “{text}” for.'
  },
  good: [
    {text: 'Hebt u vragen? Bel ons: 088 - 000 12 34. Gaat het over de betaling? Bel het CAK: 088 - 000 56 78.'},
    {text: 'Hebt u vragen? Bel ons: 088 - 000 12 34. Wij vroegen dit na bij het CAK.'},
    {text: 'Bel ons: 088 - 000 12 34. Het Juridisch Loket helpt u gratis: 088 - 000 56 78.'}
  ],
  bad: [{text: 'Hebt u vragen? Bel ons: 088 - 000 12 34. Of bel ⟦het CAK⟧: 088 - 000 56 78.'}],
  parts: false,
  *letter({tree, look, dictionary}): Iterable<Hit> {
    if (look.hits('organisation.one-desk').some(hit => look.inBody(hit))) return
    const own = senders(tree.blocks)
    const numbers = new Set<string>()
    const unclear: {sentence: Sentence; match: Match}[] = []
    for (const item of look.entities('phone', 'email')) {
      const {block} = tree.blocks[item.block]!
      const sentence = look.sentenceAt(item)
      if (!sentence || !proseRoles.has(block.role)) continue
      const named = sentence.matches.filter(({id, start}) => id.startsWith('organisation:') && start < item.start)
      const match = named.at(-1)
      if (match && isBystander(dictionary, match)) continue
      numbers.add(block.prose.slice(item.start, item.end))
      if (match && !own.has(match.id) && !saysWhatFor(look, sentence)) unclear.push({sentence, match})
    }
    if (numbers.size < 2) return
    const told = new Set<string>()
    for (const {sentence, match} of unclear) {
      if (told.has(match.id)) continue
      told.add(match.id)
      const {prose} = tree.blocks[sentence.block]!.block
      const start = match.start - (/(?:de|het|the) $/i.exec(prose.slice(0, match.start))?.[0].length ?? 0)
      yield {at: {block: sentence.block, start, end: match.end}, data: {text: prose.slice(start, match.end)}}
    }
  }
})

/** Who helps or judges is nobody's counter; "de gemeente" may be the sender itself. */
function isBystander(dictionary: Dictionary, {id}: Match): boolean {
  const organisation = dictionary.organisations.get(id)
  return organisation?.help === true || organisation?.kind === 'court' || organisation?.kind === 'help'
}

/** Organisations in the letterhead, the signature and the like. */
function senders(blocks: readonly TreeBlock[]): Set<string> {
  const frame = blocks.filter(({block}) => senderFrame.has(block.role)).flatMap(({sentences}) => sentences)
  return new Set(frame.flatMap(({matches}) => matches.map(({id}) => id)))
}

/** In its sentence, the question before it, or the heading above it. */
function saysWhatFor(look: Look, sentence: Sentence): boolean {
  const before = look.tree.sentences[sentence.index - 1]
  const near = [sentence, ...(before && before.block >= sentence.block - 1 ? [before] : [])]
  const heading = look.section(sentence.block)[0]
  if (heading?.block.role === 'heading') near.push(...heading.sentences)
  return near.some(each => (each === sentence || each.isQuestion || each.block !== sentence.block) && says(each))

  function says(each: Sentence): boolean {
    return look.has(each, 'organisation.for-what')
  }
}
