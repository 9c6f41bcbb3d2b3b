import {proseRoles} from '../../formats/letter.js'
import type {Match} from '../../language/cues.js'
import type {Sentence, SyntaxWord} from '../../language/tree.js'
import type {LetterType} from '../../report/report.js'
import {defineRule, type Hit} from '../define.js'

/** Here the law asks who is to blame: naming that once is no reproach (Awb 5:41, 5:46). */
const judging: ReadonlySet<LetterType> = new Set([
  'boete',
  'terugvordering',
  'voornemen',
  'afwijzing',
  'beslissing-op-bezwaar'
])
const reader = new Set(['u', 'je', 'jij', 'uw', 'jouw', 'jou', 'uzelf', 'jezelf'])

export default defineRule({
  id: 'tone/shaming',
  title: {nl: 'Verwijt aan de lezer', en: 'Blaming the reader'},
  why: {
    nl: 'Wie zich schaamt of verdacht voelt, belt niet en vraagt geen hulp.',
    en: 'People who feel ashamed or suspected do not call, and do not ask for help.'
  },
  sources: [{kind: 'seed', title: 'Zich schamen', place: 'S12'}],
  severity: 'warning',
  status: 'stable',
  since: '0.1.0',
  options: {},
  message: {
    nl: '“{text}” leest als een verwijt. Schrijf wat er gebeurde, en wat de lezer nu kan doen.',
    en: '“{text}” reads as a reproach. Write what happened, and what the reader can do now.'
  },
  good: [
    {text: 'U had dit niet kunnen weten.'},
    {text: 'Wij hebben verzuimd u te bellen.'},
    {text: 'Wij kregen uw formulier niet op tijd. Stuur het alsnog.'},
    {text: 'Als u opzettelijk gegevens achterhoudt, is de boete hoger.'},
    {text: 'U handelde verwijtbaar. Daarom krijgt u een boete.', letterType: 'boete'},
    {text: 'You should have received our letter.', language: 'en'}
  ],
  bad: [
    {text: '⟦U had moeten weten⟧ dat dit niet mag.'},
    {text: 'Wij stellen vast dat ⟦u hebt verzuimd⟧ dit te melden.'},
    {text: '⟦U bent nalatig⟧ geweest.', letterType: 'informatieverzoek'},
    {text: 'U handelde verwijtbaar. ⟦U was dus nalatig⟧.', letterType: 'boete'},
    {text: '⟦You should have known⟧ that this is not allowed.', language: 'en'}
  ],
  *letter({tree, look, reading}): Iterable<Hit> {
    let named = !judging.has(reading.type.value)
    for (const sentence of tree.sentences) {
      const {block} = tree.blocks[sentence.block]!
      if (!proseRoles.has(block.role) || block.quoted) continue
      if (sentence.isQuestion || look.has(sentence, 'clause.conditional')) continue
      let until = -1
      for (const match of sentence.matches) {
        if (!match.id.startsWith('shaming.') || match.start < until) continue
        const found = accused(sentence, match)
        if (!found) continue
        until = found.end
        if (match.id === 'shaming.offence' && !named) {
          named = true
          continue
        }
        yield {at: {block: sentence.block, ...found}, data: {text: block.prose.slice(found.start, found.end)}}
      }
    }
  }
})

/** What says that the reader is to blame; nothing where somebody else is. */
function accused({syntax}: Sentence, {id, start, end}: Match): {start: number; end: number} | undefined {
  const words = syntax.filter(word => word.start >= start && word.end <= end)
  if (id === 'shaming.phrase' || syntax.length === 0 || words.some(isReader)) return {start, end}
  const top = words.find(word => word.head < 0 || !words.includes(syntax[word.head]!))
  const one = top && involved(syntax, top)
  return one && {start: Math.min(one.start, start), end: Math.max(one.end, end)}
}

const isReader = ({form}: SyntaxWord) => reader.has(form.toLowerCase())

/** The reader as the subject of a word's clause, or as its owner. */
function involved(syntax: readonly SyntaxWord[], from: SyntaxWord): SyntaxWord | undefined {
  let at: SyntaxWord | undefined = from
  for (let steps = 0; at && steps < 6; steps++) {
    const place = syntax.indexOf(at)
    const own = syntax.filter(({head}) => head === place)
    const owner = own.find(({relation}) => relation === 'nmod:poss')
    if (owner && isReader(owner)) return owner
    const subject = own.find(({relation}) => relation.startsWith('nsubj'))
    if (subject) return isReader(subject) ? subject : undefined
    at = syntax[at.head]
  }
  return undefined
}
