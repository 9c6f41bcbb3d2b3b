import type {TreeBlock} from '../../language/tree.js'
import type {Evidence} from '../../reading/reading.js'
import {defineRule, type Hit} from '../define.js'

export default defineRule({
  id: 'tone/impersonal-salutation',
  title: {nl: 'Aanhef zonder naam', en: 'Salutation without a name'},
  why: {
    nl: 'Wie bij naam bekend is en toch geen naam leest, voelt zich een nummer.',
    en: 'People whose name is known, but not used, feel like a number.'
  },
  sources: [{kind: 'norm', title: 'Schrijfwijzers voor de overheid', place: 'P18'}],
  severity: 'warning',
  status: 'stable',
  since: '0.1.0',
  options: {},
  message: {
    nl: 'Boven deze brief staat de naam van de lezer, maar in de aanhef niet. Noem de naam ook hier.',
    en: 'The reader’s name stands above this letter, but not in the salutation. Use it here too.'
  },
  good: [
    {text: 'Mevrouw A. Jansen\nMolenweg 3\n8970 AB Waterveen\n\nBeste mevrouw Jansen,\n\nU krijgt subsidie.'},
    {text: 'Aan de bewoners van\nMolenweg 3\n8970 AB Waterveen\n\nBeste bewoners,\n\nWij maken de straat open.'}
  ],
  bad: [
    {text: 'Mevrouw A. Jansen\nMolenweg 3\n8970 AB Waterveen\n\n⟦Geachte heer/mevrouw,⟧\n\nU krijgt subsidie.'},
    {text: '{{naam}}\n{{straat}}\n{{postcode}}\n\n⟦Geachte aanvrager,⟧\n\nU krijgt subsidie.', only: 'handlebars'},
    {text: 'Ms A. Jansen\nMolenweg 3\n8970 AB Waterveen\n\n⟦Dear Sir or Madam,⟧\n\nYou get a grant.', language: 'en'}
  ],
  parts: false,
  *letter({tree, look}): Iterable<Hit> {
    const isAddress = (hit: Evidence) => look.role(hit) === 'address'
    if (look.hits('salutation.unnamed').some(isAddress)) return
    if (!tree.blocks.some((_, index) => namesReader(tree.blocks, index))) return
    const salutations = tree.blocks.filter(({block}) => block.role === 'salutation')
    for (const {index, block} of salutations) {
      // the salutation for who has no name, beside one with a name
      if (block.branch !== null && salutations.length > 1) continue
      const hits = look.hits('salutation.impersonal').filter(hit => hit.block === index)
      if (!hits.some(({end}) => isAll(block.prose.slice(end)))) continue
      yield {at: {block: index, start: 0, end: block.prose.length}}
    }
  }
})

/** Nothing but punctuation is left of the salutation, or the plural of "verzorger(s)". */
function isAll(rest: string): boolean {
  return !/[\p{L}\p{N}]/u.test(rest.replace('(s)', ''))
}

/** A title or initials with a name, or a placeholder for one, above the letter; somebody with a P.O. box is the sender. */
function namesReader(blocks: readonly TreeBlock[], index: number): boolean {
  const {block, entities} = blocks[index]!
  if (block.role !== 'address') return false
  const named = entities.some(({kind}) => kind === 'name') || block.placeholders.some(({meaning}) => meaning === 'name')
  const where = blocks
    .slice(index, index + 4)
    .flatMap(each => (each.block.role === 'address' ? each.entities : []))
    .find(({kind}) => kind === 'street' || kind === 'postcode' || kind === 'po-box')
  return named && where?.kind !== 'po-box'
}
