import type {Sentence, SyntaxWord} from '../language/tree.js'

/** Words with which the title of an act or a regulation begins, when they have a capital. */
const titleHeads =
  /^(?:(?:rijks|invoerings|uitvoerings|kader|gemeente|participatie|omgevings)?wet|wetboek|(?:uitvoerings)?besluit|(?:uitvoerings|subsidie|ministeriële )?regeling|verordening|beleidsregels?|leidraad|richtlijn|verdrag|handvest)$/i
const insideTitle = new Set(['NOUN', 'PROPN', 'ADJ', 'ADP', 'DET', 'CCONJ', 'NUM', 'X'])
const longestTitle = 12
const pairs: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['"', '"'],
  ['«', '»'],
  ['„', '”'],
  ["'", "'"]
]

/**
 * Whether words are part of a name, an address, a quotation or the title of an act: they are not the writer's choice.
 * @param term as it stands in its list: with a capital there, one proves nothing
 */
export function isOwnName(prose: string, sentence: Sentence, start: number, end: number, term: string): boolean {
  return (
    sentence.entities.some(
      entity =>
        (entity.kind === 'url' || entity.kind === 'email' || entity.kind === 'name') &&
        entity.start <= start &&
        entity.end >= end
    ) ||
    isQuoted(prose, start, end) ||
    (term === term.toLowerCase() && hasCapital(sentence, start, prose.slice(start, end))) ||
    isInTitle(sentence, start)
  )
}

/** A capital inside a sentence makes a name or the title of an act: "de Beleidsregel", "Wet op de rechterlijke organisatie". */
function hasCapital(sentence: Sentence, start: number, text: string): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(text)) return false
  return (
    sentence.words.some(word => word.counts && word.start < start) &&
    !/[:;.?!–-]\s*["'“‘(]?$/.test(sentence.text.slice(0, start - sentence.start))
  )
}

/** "de Algemene wet inzake rijksbelastingen", "de Leidraad invordering 2008" */
function isInTitle({syntax}: Sentence, start: number): boolean {
  let at = syntax.findIndex(word => word.start >= start)
  for (let steps = 0; at > 0 && steps < longestTitle; steps++) {
    at--
    const word = syntax[at]!
    if (isTitleHead(syntax, at)) return true
    if (!insideTitle.has(word.partOfSpeech)) return false
  }
  return false
}

function isTitleHead(syntax: readonly SyntaxWord[], at: number): boolean {
  const {form} = syntax[at]!
  if (!titleHeads.test(form)) return false
  const before = syntax[at - 1]?.form ?? ''
  const hasCapitalBefore = /^(?:Algemene|Tijdelijke|Wijzigings|Nationale|Europese)$/.test(before)
  return hasCapitalBefore || (/^\p{Lu}/u.test(form) && at > 0 && before !== ':')
}

/** Inside quotation marks that open and close within the block: somebody's words or a name. */
function isQuoted(prose: string, start: number, end: number): boolean {
  return pairs.some(([open, close]) => {
    const from = prose.lastIndexOf(open, start - 1)
    if (from < 0 || start - from > 60) return false
    if (open === "'" && from > 0 && /[\p{L}\d]/u.test(prose[from - 1]!)) return false
    if (open === close) {
      // an odd number of marks before the word: it stands inside
      const before = prose.slice(0, start).split(open).length - 1
      if (before % 2 === 0) return false
    } else if (prose.indexOf(close, from + 1) < start) return false
    const to = prose.indexOf(close, end)
    return to >= 0 && to - end < 60
  })
}
