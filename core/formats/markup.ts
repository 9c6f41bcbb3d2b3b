import type {Link} from './letter.js'
import type {TextRun} from './runs.js'

/** A block as the markup shows it, before its role in the letter is known. Offsets are in the composed text. */
export interface RawBlock {
  kind: 'paragraph' | 'heading' | 'list-item' | 'table-cell'
  /** heading level 1–6, nesting of a list item from 1, else 0 */
  depth: number
  list: number | null
  ordered: boolean
  quoted: boolean
  /** the words, white space folded to single spaces; a line break that the writer asked for or typed is `\n` */
  prose: string
  runs: TextRun[]
  links: Link[]
  /** how many characters of `prose` from its start are in bold */
  strong?: number
  /**
   * Words that may tell the role, parted by spaces: classes and ids around the block, then the tag it stands in
   * (`address`, `header`, `footer`, `aside`); `lone-line` for a heading that is only told by its place in plain text.
   */
  hint: string | null
}

/** A comment of the markup language, for directives. */
export interface MarkupComment {
  text: string
  start: number
  end: number
}

export interface Markup {
  blocks: RawBlock[]
  comments: MarkupComment[]
  frontMatter: Record<string, string>
}
