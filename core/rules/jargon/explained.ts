import type {WordEntry} from '../../language/dictionary.js'
import type {Sentence, Tree} from '../../language/tree.js'

const openings =
  /^(?:dat|dit) (?:betekent|is|houdt in|wil zeggen|heet|noemen)|^hiermee bedoelen|^daarmee bedoelen|^(?:this|that) (?:means|is)/i
/** What stands right before a term that is being introduced: "Dit heet een …", "… wordt ook wel …" */
const named =
  /(?:ook wel|dit heet|dat heet|heet|heten|noemen (?:wij|we)(?: dit| dat)?|also)(?: een| het| de)? ?["'“‘]?$/i
/** A bracket that explains: words, not an article of law or a number. */
const inBrackets = /^ ?\((?!(?:zie |art|artikel|lid|nr|bijlage|\d|§))[^)]{6,}/i

/**
 * Whether the letter explains a term where it is used: in brackets, after "ook wel", or in the same or the next
 * sentence ("Dat betekent …"), or with one of its plain words close by.
 */
export function isExplained(
  tree: Tree,
  sentence: Sentence,
  start: number,
  end: number,
  entry: Pick<WordEntry, 'plain'>
): boolean {
  const {prose} = tree.blocks[sentence.block]!.block
  if (inBrackets.test(prose.slice(end, end + 120))) return true
  const before = prose.slice(Math.max(0, start - 80), start)
  if (/\($/.test(before) || named.test(before)) return true
  if (
    /(?:, (?:dat is|dat wil zeggen|oftewel|ofwel|dus)|: dat is|\bgenoemd\b)/i.test(
      prose.slice(end, Math.min(sentence.end, end + 60))
    )
  )
    return true
  const next = tree.sentences[sentence.index + 1]
  if (next && next.block - sentence.block <= 1 && openings.test(next.text)) return true
  const near = [sentence, next].map(other => other?.text.toLowerCase() ?? '').join(' ')
  return entry.plain.some(plain => plain.includes(' ') && near.includes(plain.toLowerCase()))
}
