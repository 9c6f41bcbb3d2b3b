import {isMessageLate} from '../../reading/late-message.js'
import {wordsBeforeKey} from '../../reading/variant-words.js'
import {defineRule} from '../define.js'

export default defineRule({
  id: 'doability/late-key-message',
  title: {nl: 'De kern komt laat', en: 'The main message comes late'},
  why: {
    nl: 'Veel lezers stoppen voordat zij bij de kern zijn, als die niet bovenaan staat.',
    en: 'Many readers stop before the main message when it is not on top.'
  },
  sources: [
    {kind: 'own', title: 'Schema voor doenvermogen', place: 'D12'},
    {kind: 'research', title: 'CDC Clear Communication Index: main message in the first section'}
  ],
  severity: 'warning',
  status: 'stable',
  since: '0.1.0',
  options: {
    words: {
      type: 'integer',
      default: 60,
      minimum: 5,
      maximum: 1000,
      help: {nl: 'Na zoveel woorden komt de kern te laat.', en: 'After so many words the main message is late.'}
    }
  },
  message: {
    nl: 'Dit is de kern van de brief, maar er staan {words} woorden voor. Zet de kern bovenaan.',
    en: 'This is the main message, but {words} words come before it. Put it on top.'
  },
  good: [
    {
      text: 'Geachte heer Bos,\n\nWij wijzen uw aanvraag af. U vroeg ons op 3 mei om een vergunning voor uw schuur.',
      letterType: 'afwijzing',
      options: {words: 10}
    },
    {
      text: 'Onderwerp: afwijzing van uw aanvraag\n\nGeachte heer Bos,\n\nU vroeg ons op 3 mei om een vergunning voor uw schuur. Wij wijzen uw aanvraag af.',
      letterType: 'afwijzing',
      options: {words: 10}
    }
  ],
  bad: [
    {
      text: 'Geachte heer Bos,\n\nU vroeg ons op 3 mei om een vergunning voor de bouw van uw schuur. ⟦Wij wijzen uw aanvraag af.⟧',
      letterType: 'afwijzing',
      options: {words: 10}
    }
  ],
  parts: false,
  *letter({look, reading, options}) {
    const {keyMessage} = reading
    if (!keyMessage || !isMessageLate(look, reading, options.words)) return
    yield {
      at: {block: keyMessage.block, start: keyMessage.start, end: keyMessage.end},
      data: {words: wordsBeforeKey(look, reading)}
    }
  }
})
