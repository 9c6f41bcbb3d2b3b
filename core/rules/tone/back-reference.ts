import {bodyRoles} from '../../formats/letter.js'
import {defineRule, type Hit} from '../define.js'
import {wordHits} from '../words.js'

export default defineRule({
  id: 'tone/back-reference',
  title: {nl: 'Verwijzing terug', en: 'Reference back'},
  why: {
    nl: 'Bij “laatstgenoemde” moet de lezer terugzoeken wie of wat dat was.',
    en: 'At “the latter” readers must look back for who or what that was.'
  },
  sources: [{kind: 'norm', title: 'Schrijfwijzers voor de overheid', place: 'P19'}],
  severity: 'hint',
  status: 'stable',
  since: '0.1.0',
  options: {
    times: {
      type: 'integer',
      default: 2,
      minimum: 1,
      maximum: 10,
      help: {nl: 'Vanaf zoveel verwijzingen in een brief.', en: 'From so many references in a letter.'}
    }
  },
  message: {
    nl: 'Bij “{text}” moet de lezer terugzoeken. Noem het hier gewoon nog een keer.',
    en: 'At “{text}” readers must look back. Simply name it here once more.'
  },
  good: [
    {text: 'Laatstgenoemde mag ook bellen.'},
    {text: 'Gebruik de bovenstaande tabel. Bel het bovenstaande nummer.'},
    {text: 'The latter may call too.', language: 'en'}
  ],
  bad: [
    {text: '⟦Laatstgenoemde⟧ mag ook bellen. Het gaat om de ⟦hiervoor genoemde⟧ rekening.'},
    {text: 'Call ⟦the latter⟧. Pay the ⟦aforementioned⟧ sum.', language: 'en'}
  ],
  *letter(context): Iterable<Hit> {
    const {tree, look, options} = context
    const found = look
      .hits('back-reference')
      .filter(hit => bodyRoles.has(look.role(hit)))
      .filter((hit, at, all) => at === 0 || all[at - 1]!.block !== hit.block || all[at - 1]!.end <= hit.start)
    if (found.length < options.times) return
    for (const {block, start, end, sentence} of found) {
      const own = tree.blocks[block]!.block
      if (own.quoted) continue
      // words that are formal too are told of as such
      const told = [...wordHits('formal', sentence, context), ...wordHits('empty', sentence, context)]
      if (told.some(word => word.start < end && word.end > start)) continue
      yield {at: {block, start, end}, data: {text: own.prose.slice(start, end)}}
    }
  }
})
