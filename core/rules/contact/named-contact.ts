import type {Role} from '../../formats/letter.js'
import type {Sentence, SyntaxWord} from '../../language/tree.js'
import type {Look} from '../../reading/look.js'
import {elementRule} from '../element-rule.js'

export default elementRule({
  id: 'contact/named-contact',
  element: 'named_contact',
  title: {nl: 'Naam van een medewerker', en: 'Name of a contact'},
  why: {
    nl: 'Iemand met een naam bellen is makkelijker dan een afdeling bellen.',
    en: 'It is easier to call somebody with a name than to call a department.'
  },
  sources: [{kind: 'seed', title: 'Niet meer anoniem', place: 'S07'}],
  message: {
    absent: {
      nl: 'Er staat niet naar wie de lezer kan vragen. Noem een medewerker bij naam.',
      en: 'The letter does not say whom to ask for. Name somebody.'
    },
    conditional: {
      nl: 'De naam van een medewerker staat er alleen bij “{condition}”.',
      en: 'The name of a contact is there only if “{condition}”.'
    }
  },
  good: [
    {
      text: 'Beste mevrouw Jansen,\n\nU krijgt subsidie. Hebt u vragen? Vraag naar Sanne Bakker, 088 - 000 12 34.\n\nMet vriendelijke groet,'
    },
    {
      text: 'Beste mevrouw Jansen,\n\nU krijgt subsidie. Ruud Mol neemt op: 088 - 000 12 34.\n\nMet vriendelijke groet,'
    }
  ],
  bad: [
    {
      text: 'Beste mevrouw Jansen,\n\nU krijgt subsidie. Hebt u vragen? Bel de afdeling, 088 - 000 12 34.\n\n⟦Met vriendelijke groet,⟧'
    }
  ],
  unless: ({look}) => mayName(look)
})

const aside = new Set<Role>(['letterhead', 'address', 'signature'])

/** A name right beside a number or address for contact, or a row of labels: that may well be whom to ask for. */
function mayName(look: Look): boolean {
  if (look.hits('contact.person').some(hit => look.role(hit) === 'table-cell')) return true
  for (const place of look.entities('phone', 'email')) {
    const sentence = look.sentenceAt(place)
    if (!sentence || aside.has(look.role(place))) continue
    const before = look.tree.sentences[sentence.index - 1]
    const near = before?.block === sentence.block ? [before, sentence] : [sentence]
    if (look.has(sentence, 'contact.my-number') || near.some(each => namesPerson(look, each))) return true
  }
  return false
}

/** A title or initials, a placeholder for a name, or two names in a row that are no organisation. */
function namesPerson(look: Look, {syntax, entities, matches}: Sentence): boolean {
  if (entities.some(({kind}) => kind === 'name')) return true
  const taken = [...entities, ...matches.filter(({id}) => look.dictionary.organisations.has(id))]
  const isFree = ({start, end}: SyntaxWord) => !taken.some(other => other.start < end && other.end > start)
  return syntax.some((word, at) => {
    const next = syntax[at + 1]
    if (word.partOfSpeech !== 'PROPN' || !next || !isFree(word) || !isFree(next)) return false
    return next.partOfSpeech === 'PROPN' || (next.relation === 'flat' && /^\p{Lu}/u.test(next.form))
  })
}
