/**
 * Lemmas by rule: for each class of words an edit of the form, by its longest known ending. How an edit is written:
 * `dictionaries/nl/parser/lemma.py`, which learns them.
 */

const prefixes =
  'terecht vooruit voorbij achter binnen buiten plaats tussen bekend kennis boven dicht langs omver onder samen tegen terug thuis klaar deel door goed neer open over rond stil vast voor vrij waar weer aan bij los mee mis toe uit vol weg af in na om op'.split(
    ' '
  )
const longestRule = 40
/** words recur */
const mostKnown = 5000

export class Lemmas {
  readonly #text = new Map<string, string>()
  readonly #known = new Map<string, string>()
  readonly #tables = new Map<string, Map<string, string>>()

  /** @param rules as the model file has them: `#class`, then lines of an edit and its endings */
  constructor(rules: string) {
    for (const part of rules.split('#').slice(1)) {
      const end = part.indexOf('\n')
      this.#text.set(end < 0 ? part : part.slice(0, end), end < 0 ? '' : part.slice(end + 1))
    }
  }

  /** @param morphology as the parser tells it: `VERB|Number=Sing|Tense=Pres|VerbForm=Fin` */
  lemma(form: string, morphology: string): string {
    const key = `${morphology}\t${form}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const found = this.#find(form, morphology)
    if (this.#known.size >= mostKnown) this.#known.clear()
    this.#known.set(key, found)
    return found
  }

  #find(form: string, morphology: string): string {
    const table = this.#table(wordClass(morphology))
    if (!table) return form
    const text = `<${form.toLowerCase()}`
    for (let at = Math.max(0, text.length - longestRule); at <= text.length; at++) {
      const edit = table.get(text.slice(at))
      if (edit !== undefined) return applyEdit(form, edit)
    }
    return form
  }

  /** The rules of a class, or of the nearest more general one; read when first asked for. */
  #table(kind: string): Map<string, string> | undefined {
    const known = this.#tables.get(kind)
    if (known) return known
    const text = this.#text.get(kind)
    if (text === undefined) {
      const cut = kind.lastIndexOf('|')
      return cut < 0 ? undefined : this.#table(kind.slice(0, cut))
    }
    const table = new Map<string, string>()
    for (const line of text.split('\n')) {
      const tab = line.indexOf('\t')
      if (tab > 0) for (const ending of line.slice(tab + 1).split(' ')) table.set(ending, line.slice(0, tab))
    }
    this.#tables.set(kind, table)
    return table
  }
}

/** The part of a morphology that matters for the lemma. */
function wordClass(morphology: string): string {
  const [partOfSpeech, ...features] = morphology.split('|')
  const kept = features.filter(feature => /^(?:VerbForm|Number|Tense|Degree)=/.test(feature))
  return [partOfSpeech, ...kept].join('|')
}

/** Where a participle has the 'ge' that its infinitive lacks, or -1. */
function geAt(low: string): number {
  const prefix = prefixes.find(one => low.startsWith(`${one}ge`))
  return prefix ? prefix.length : low.startsWith('ge') ? 0 : -1
}

function applyEdit(form: string, edit: string): string {
  const low = form.toLowerCase()
  let text = edit[0] === 'k' ? form : edit[0] === 'l' ? low : form.slice(0, 1).toUpperCase() + low.slice(1)
  const digits = /\d/.test(edit[3] ?? '') ? 2 : 1
  const cut = Number(edit.slice(2, 2 + digits))
  const at = edit[1] === '1' ? geAt(text.toLowerCase()) : -1
  if (at >= 0) text = text.slice(0, at) + text.slice(at + 2)
  return cut <= text.length ? text.slice(0, text.length - cut) + edit.slice(2 + digits) : text
}
