import {defineRule} from '../define.js'

export default defineRule({
  id: 'doability/relative-deadline',
  title: {nl: 'Termijn zonder datum', en: 'Term without a date'},
  why: {
    nl: 'Wie een termijn zelf moet uitrekenen, weet niet zeker wanneer hij te laat is.',
    en: 'Readers who must work out a term themselves cannot be sure when they are late.'
  },
  sources: [
    {kind: 'own', title: 'Schema voor doenvermogen', place: 'D04'},
    {kind: 'norm', title: 'Schrijfwijzers voor de overheid', place: 'P14'}
  ],
  severity: 'warning',
  status: 'stable',
  since: '0.1.0',
  options: {},
  message: {
    nl: '“{text}” moet de lezer zelf uitrekenen. Noem de datum.',
    en: 'Readers must work out “{text}” themselves. Name the date.'
  },
  good: [
    {text: 'Betaal uiterlijk 4 maart 2027.'},
    {text: 'Betaal binnen 14 dagen, dus uiterlijk 4 maart 2027.'},
    {text: 'U krijgt binnen twee weken antwoord.'}
  ],
  bad: [{text: 'Betaal het bedrag ⟦binnen twee weken na dagtekening⟧.'}, {text: 'U moet ⟦binnen 14 dagen⟧ betalen.'}],
  *letter({reading, tree, look}) {
    for (const deadline of reading.deadlines) {
      if (deadline.kind !== 'relative' || deadline.who !== 'reader') continue
      const sentence = tree.sentences[deadline.sentence]!
      const dated = reading.deadlines.some(other => other.sentence === deadline.sentence && other.kind === 'absolute')
      const datedElsewhere = reading.deadlines.some(
        other =>
          other.days === deadline.days &&
          other !== deadline &&
          reading.deadlines.some(absolute => absolute.kind === 'absolute' && absolute.sentence === other.sentence)
      )
      if (
        dated ||
        datedElsewhere ||
        sentence.entities.some(entity => entity.kind === 'date' || entity.kind === 'numeric-date')
      )
        continue
      const start = look
        .hits('deadline.start')
        .find(hit => hit.sentence === sentence && hit.start >= deadline.start - 1 && hit.start - deadline.end < 40)
      // "binnen vier weken na de verandering": a date that nobody can know now
      const rest = sentence.text.slice(deadline.end - sentence.start).trimStart()
      if (!start && /^(?:na|nadat|vanaf|voor|vóór|after|of|before)\b/i.test(rest)) continue
      const end = start ? start.end : deadline.end
      const {prose} = tree.blocks[deadline.block]!.block
      yield {at: {block: deadline.block, start: deadline.start, end}, data: {text: prose.slice(deadline.start, end)}}
    }
  }
})
