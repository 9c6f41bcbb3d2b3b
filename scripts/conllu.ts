/** Reading treebanks in CoNLL-U, for measuring. */

export interface GoldWord {
  form: string
  lemma: string
  partOfSpeech: string
  features: Record<string, string>
  /** from 0; -1 at the root */
  head: number
  relation: string
}

export interface GoldSentence {
  id: string
  words: GoldWord[]
}

/** Words of several tokens and empty nodes are left out; `flat:name` is `flat`. */
export function readConllu(text: string): GoldSentence[] {
  return text
    .split(/\r?\n\r?\n/)
    .map(block => {
      const lines = block.split(/\r?\n/)
      const id =
        lines
          .find(line => line.startsWith('# sent_id ='))
          ?.slice(11)
          .trim() ?? ''
      const rows = lines.map(line => line.split('\t')).filter(cells => /^\d+$/.test(cells[0]!) && cells.length >= 8)
      return {id, words: rows.map(wordOf)}
    })
    .filter(({words}) => words.length > 0)
}

function wordOf(cells: string[]): GoldWord {
  const [, form, lemma, partOfSpeech, , features, head, relation] = cells as [string, ...string[]]
  const pairs = features === '_' ? [] : features!.split('|').map(pair => pair.split('=') as [string, string])
  return {
    form: form!,
    lemma: lemma!,
    partOfSpeech: partOfSpeech!,
    features: Object.fromEntries(pairs),
    head: Number(head) - 1,
    relation: relation === 'flat:name' ? 'flat' : relation!
  }
}

/** Harmonic mean of precision and recall, in percent. */
export class F1 {
  both = 0
  wanted = 0
  found = 0

  add(wanted: boolean, found: boolean): void {
    if (wanted && found) this.both++
    if (wanted) this.wanted++
    if (found) this.found++
  }

  get value(): number {
    return Math.round((20000 * this.both) / Math.max(1, this.wanted + this.found)) / 100
  }
}
