import {unclearActor} from '../../reading/directives.js'
import {defineRule} from '../define.js'

export default defineRule({
  id: 'doability/unclear-actor',
  title: {nl: 'Onduidelijk wie iets moet doen', en: 'Unclear who must act'},
  why: {
    nl: 'Staat er niet wie iets moet doen, dan denkt de lezer al snel dat een ander het doet.',
    en: 'When nobody is named, readers soon think that somebody else will do it.'
  },
  sources: [
    {kind: 'own', title: 'Schema voor doenvermogen', place: 'D11'},
    {kind: 'norm', title: 'Schrijfwijzers voor de overheid: schrijf actief', place: 'P02'},
    {kind: 'seed', title: 'Regels overtreden door onduidelijkheid', place: 'S17'}
  ],
  severity: 'warning',
  status: 'stable',
  since: '0.1.0',
  options: {},
  message: {
    nl: 'Hier staat niet wie dit moet doen. Schrijf “u moet” als het om de lezer gaat.',
    en: 'This does not say who must do it. Write “you must” if it is the reader.'
  },
  good: [
    {text: 'U moet het formulier invullen.'},
    {text: 'Vul het formulier in.'},
    {text: 'De kosten moeten door u worden betaald.'},
    {text: 'U wordt verzocht de kaart mee te nemen.'},
    {text: 'U moet worden onderzocht door een arts.'},
    {text: 'Op uw aanvraag moet binnen acht weken worden beslist.'},
    {text: 'Uit het rapport moet worden afgeleid dat u daar woont.'},
    {text: 'Er moet rekening worden gehouden met vertraging.'},
    {text: 'Wij vinden dat de schuur moet worden afgebroken.'},
    {text: 'Het formulier moest vóór 1 mei worden ingeleverd.'},
    {text: 'Op het formulier wordt gevraagd naar uw inkomen.'},
    {text: 'You must fill in the form.', language: 'en'},
    {text: 'The decision must be based on facts.', language: 'en'}
  ],
  bad: [
    {text: 'Het formulier ⟦dient te worden ingevuld⟧.'},
    {text: 'De volgende gegevens ⟦moeten worden aangeleverd⟧.'},
    {text: 'Bij de aanvraag ⟦behoren de volgende stukken te worden gevoegd⟧.'},
    {text: 'De boete ⟦moet binnen een maand zijn betaald⟧.'},
    {text: 'Uw reactie ⟦dient uiterlijk 3 mei te zijn ontvangen⟧.'},
    {text: '⟦Verzocht wordt⟧ dit formulier te retourneren.'},
    {text: 'Er ⟦wordt verzocht⟧ om de kaart terug te sturen.'},
    {text: 'Betaling ⟦dient te geschieden⟧ op rekening 5.'},
    {text: 'The form ⟦must be filled⟧ in.', language: 'en'}
  ],
  *sentence(sentence, {look}) {
    const found = unclearActor(look, sentence)
    if (found) yield {at: found}
  }
})
