import type {Look} from '../../reading/look.js'
import {elementRule} from '../element-rule.js'

export default elementRule({
  id: 'contact/visit-address',
  element: 'visit_address',
  title: {nl: 'Adres om langs te komen', en: 'Address to visit'},
  why: {
    nl: 'Wie er aan de telefoon niet uitkomt, wil iemand kunnen spreken met de brief erbij.',
    en: 'People who get stuck on the phone want to see somebody, with the letter beside them.'
  },
  sources: [{kind: 'seed', title: 'Fysiek langs kunnen komen', place: 'S05'}],
  message: {
    absent: {
      nl: 'Er staat niet waar de lezer langs kan komen. Noem een balie of spreekuur, met het adres.',
      en: 'The letter does not say where the reader can come by. Name a desk or walk-in hour, with its address.'
    },
    conditional: {
      nl: 'Waar de lezer langs kan komen, staat er alleen bij “{condition}”.',
      en: 'Where the reader can come by is there only if “{condition}”.'
    }
  },
  good: [
    {
      text: 'Beste mevrouw Jansen,\n\nU krijgt subsidie. Kom langs aan onze balie, Molenweg 3 in Waterveen.\n\nMet vriendelijke groet,'
    },
    {
      text: 'Beste mevrouw Jansen,\n\nU krijgt subsidie. Lever dit in bij de receptie (Kerkbrink 1).\n\nMet vriendelijke groet,'
    },
    {
      text: 'Beste mevrouw Jansen,\n\nWij nodigen u uit voor een gesprek. Dat is een telefonisch gesprek op 3 mei 2027.\n\nMet vriendelijke groet,',
      letterType: 'uitnodiging'
    }
  ],
  bad: [
    {text: 'Beste mevrouw Jansen,\n\nU krijgt subsidie. Onze balie is er voor u.\n\n⟦Met vriendelijke groet,⟧'},
    {
      text: 'Beste mevrouw Jansen,\n\nWij nodigen u uit voor een gesprek op 3 mei 2027.\n\n⟦Met vriendelijke groet,⟧',
      letterType: 'uitnodiging'
    }
  ],
  // an appointment by phone, online or at home has no place to come to
  unless: ({reading, look}) =>
    mayInvite(look) || (reading.type.value === 'uitnodiging' && look.hits('visit.elsewhere').length > 0)
})

/** A word for a place to go to, with a name and a number beside it: "de receptie (Kerkbrink 1)". */
function mayInvite(look: Look): boolean {
  return look
    .hits('visit.place')
    .some(hit => look.inBody(hit) && /\p{Lu}[\p{L}'’-]{2,30} \d{1,3}\b/u.test(hit.sentence.text))
}
