import {defineRule} from '../define.js'

export default defineRule({
  id: 'contact/no-reply',
  title: {nl: 'Niet te beantwoorden', en: 'No reply'},
  why: {
    nl: 'Wie niet kan antwoorden, moet zelf uitzoeken waar hij met zijn vraag heen kan.',
    en: 'People who cannot reply must find out for themselves where to go.'
  },
  sources: [{kind: 'seed', title: 'Niet meer anoniem', place: 'S07'}],
  severity: 'warning',
  status: 'stable',
  since: '0.1.0',
  options: {},
  message: {
    nl: 'Op “{text}” kan de lezer niet antwoorden. Noem een adres waarop dat wel kan.',
    en: 'Readers cannot reply to “{text}”. Name an address where they can.'
  },
  good: [{text: 'Mail ons op vragen@waterveen.example.'}],
  bad: [{text: 'Deze mail komt van ⟦no-reply@waterveen.example⟧.'}],
  *block({block, index, sentences, entities}) {
    for (const entity of entities) {
      const text = block.prose.slice(entity.start, entity.end)
      if (entity.kind === 'email' && /^(?:no|do-?not|donot)-?_?reply/i.test(text))
        yield {at: {block: index, start: entity.start, end: entity.end}, data: {text}}
    }
    for (const sentence of sentences) {
      const match = sentence.matches.find(({id}) => id === 'contact.no-reply')
      if (match)
        yield {
          at: {block: index, start: match.start, end: match.end},
          data: {text: block.prose.slice(match.start, match.end)}
        }
    }
  }
})
