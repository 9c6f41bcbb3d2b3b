import {defineRule} from '../define.js'

/** Found by the report room, which alone knows what an ignore has hit. */
export default defineRule({
  id: 'config/unused-ignore',
  title: {nl: 'Overbodig genegeerd', en: 'Unused ignore'},
  why: {
    nl: 'Een opdracht om te negeren die niets raakt, is vergeten of verkeerd geschreven.',
    en: 'An ignore that hits nothing was forgotten or misspelt.'
  },
  sources: [{kind: 'own', title: 'Eigen afspraak'}],
  severity: 'hint',
  status: 'stable',
  since: '0.1.0',
  options: {},
  message: {
    nl: 'Hier valt niets te negeren. Haal deze opdracht weg.',
    en: 'There is nothing to ignore here. Remove this instruction.'
  },
  good: [
    {
      text: '<!-- briefmaat-disable-next-line jargon/term -- staat in de wet -->\nWij sturen u een dwangbevel.',
      only: 'markdown'
    }
  ],
  bad: [
    {
      text: '⟦<!-- briefmaat-disable-next-line jargon/term -- staat in de wet -->⟧\nWij zien u morgen.',
      only: 'markdown'
    }
  ]
})
