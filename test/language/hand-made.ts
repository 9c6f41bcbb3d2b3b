import type {ParsedWord} from '../../core/language/nl/parser/parser.js'

/**
 * A parse by hand: `form/CLASS.VerbForm/lemma>head:relation`, words apart by a space, the head by its form, none at the
 * root. Finite verbs are singular and in the present; `.Plur` and `.Past` say otherwise.
 */
export function parse(text: string): ParsedWord[] {
  const rows = text.split(' ').map(word => {
    const [, form, reading, head, relation] = /^(.+?)\/([^>]+)>(.*?):([a-z:]+)$/.exec(word)!
    const [tags, lemma = form!] = reading!.split('/')
    const [partOfSpeech, verbForm] = tags!.split('.')
    return {form: form!, lemma, partOfSpeech: partOfSpeech!, verbForm, head, relation: relation!}
  })
  return rows.map(({form, lemma, partOfSpeech, verbForm, head, relation}) => ({
    form,
    lemma,
    partOfSpeech,
    features: featuresOf(verbForm),
    head: rows.findIndex(other => other.form === head),
    relation
  }))
}

function featuresOf(verbForm: string | undefined): Record<string, string> {
  if (!verbForm) return {}
  if (verbForm === 'Inf' || verbForm === 'Part') return {VerbForm: verbForm}
  return {VerbForm: 'Fin', Number: verbForm === 'Plur' ? 'Plur' : 'Sing', Tense: verbForm === 'Past' ? 'Past' : 'Pres'}
}
