import {defineRule} from '../define.js'

export default defineRule({
  id: 'doability/law-reference',
  title: {nl: 'Wetsartikel', en: 'Article of law'},
  why: {
    nl: 'Bij veel wetsartikelen denkt de lezer dat de brief niet voor hem is.',
    en: 'With many articles of law, readers feel the letter is not for them.'
  },
  sources: [
    {kind: 'seed', title: 'Hoeveelheid en detail van regels', place: 'S27'},
    {kind: 'own', title: 'Schema voor doenvermogen', place: 'D14'}
  ],
  severity: 'hint',
  status: 'stable',
  since: '0.1.0',
  options: {
    maximum: {
      type: 'integer',
      default: 2,
      minimum: 0,
      maximum: 20,
      help: {nl: 'Zoveel verwijzingen mogen er in een brief staan.', en: 'The most references a letter may have.'}
    }
  },
  message: {
    many: {
      nl: 'Deze brief noemt {count} keer een wetsartikel. Zeg wat de regel is, en zet de artikelen onderaan.',
      en: 'This letter names articles of law {count} times. Say what the rule is, and put the articles at the end.'
    },
    one: {nl: 'Zeg in gewone woorden wat “{text}” regelt.', en: 'Say in plain words what “{text}” rules.'}
  },
  good: [{text: 'Wij houden ons aan de regels voor subsidie.'}],
  bad: [{text: 'Dit staat in ⟦artikel 4:57⟧ van de wet.'}],
  languages: ['nl'],
  *letter({look, tree, options}) {
    const hits = look.hits('law.reference').filter(hit => look.inBody(hit) && look.role(hit) !== 'heading')
    const perSentence = new Map(hits.map(hit => [hit.sentence, hit] as const).reverse())
    const count = perSentence.size
    for (const hit of [...perSentence.values()].reverse()) {
      const text = tree.blocks[hit.block]!.block.prose.slice(hit.start, hit.end)
      yield {
        at: {block: hit.block, start: hit.start, end: hit.end},
        data: {text, count},
        message: count > options.maximum ? 'many' : 'one',
        severity: count > options.maximum ? 'warning' : 'hint'
      }
    }
  }
})
