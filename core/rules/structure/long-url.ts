import {proseRoles} from '../../formats/letter.js'
import {defineRule, type Hit} from '../define.js'

export default defineRule({
  id: 'structure/long-url',
  title: {nl: 'Lang webadres', en: 'Long web address'},
  why: {
    nl: 'Een lang webadres neemt niemand van papier over zonder fouten.',
    en: 'Nobody copies a long web address from paper without mistakes.'
  },
  sources: [{kind: 'norm', title: 'Schrijfwijzers voor de overheid', place: 'P20'}],
  severity: 'hint',
  status: 'stable',
  since: '0.1.0',
  options: {
    maximum: {
      type: 'integer',
      default: 40,
      minimum: 20,
      maximum: 200,
      help: {nl: 'Zoveel tekens mag een webadres hebben.', en: 'How many characters a web address may have.'}
    }
  },
  message: {
    nl: 'Dit webadres heeft {count} tekens. Geef een kort adres, zoals www.uwnaam.nl/bezwaar.',
    en: 'This web address has {count} characters. Give a short one, such as www.yourname.nl/objection.'
  },
  good: [
    {text: 'Kijk op www.waterveen.example/bezwaar.'},
    {text: 'Kijk op [onze website](https://www.waterveen.example/burger/loket/formulier?id=12).', only: 'markdown'}
  ],
  bad: [{text: 'Kijk op ⟦www.waterveen.example/burger/loket/formulier?id=12⟧.'}],
  *block({block, index, entities}, {options}): Iterable<Hit> {
    if (!proseRoles.has(block.role) || block.quoted) return
    for (const {kind, start, end, placeholder} of entities) {
      if (kind !== 'url' || placeholder) continue
      // nobody types what the browser adds
      const count = block.prose.slice(start, end).replace(/^https?:\/\//i, '').length
      if (count > options.maximum) yield {at: {block: index, start, end}, data: {count}}
    }
  }
})
