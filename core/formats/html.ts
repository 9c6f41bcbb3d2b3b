import type {Element, Nodes, RootContent} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {addAligned} from './aligned.js'
import {readFrontMatter} from './front-matter.js'
import {
  dataTable,
  hiddenElements,
  isFootnoteMark,
  isHidden,
  isParagraphBreak,
  textOf,
  wordsOf
} from './html-elements.js'
import type {Markup, MarkupComment, RawBlock} from './markup.js'
import {ProseBuilder} from './prose.js'
import {tameHtml} from './tame.js'

/** What holds for the text at one place in the tree. */
interface State {
  quoted: boolean
  heading: number
  list: number | null
  ordered: boolean
  depth: number
  /** the first block of an item is the item, later ones are paragraphs in it */
  item: {used: boolean} | null
  cell: boolean
  preformatted: boolean
  hint: string | null
}

const initial: State = {
  quoted: false,
  heading: 0,
  list: null,
  ordered: false,
  depth: 0,
  item: null,
  cell: false,
  preformatted: false,
  hint: null
}

/** Reads HTML with rehype's parser, whole pages and parts of them, broken ones too. */
export function parseHtml(text: string): Markup {
  const {end, values} = readFrontMatter(text)
  const reader = new HtmlReader(text, 1)
  reader.read(end, text.length)
  return {blocks: reader.blocks, comments: reader.comments, frontMatter: values}
}

/** Reads a stretch of a text as HTML; `nextList` is the number for the next list in it. */
export class HtmlReader {
  readonly blocks: RawBlock[] = []
  readonly comments: MarkupComment[] = []
  nextList: number
  readonly #text: string
  readonly #builder: ProseBuilder
  #from = 0

  constructor(text: string, nextList: number) {
    this.#text = text
    this.nextList = nextList
    this.#builder = new ProseBuilder(text)
  }

  read(start: number, end: number): void {
    // the parser drops a byte order mark, and so would shift all places
    const from = this.#text.charCodeAt(start) === 0xfeff ? start + 1 : start
    const source = tameHtml(this.#text.slice(from, end))
    this.#from = from
    const fragment = !/<(?:!doctype|html|head|body)[\s>]/i.test(source)
    this.#walk(fromHtml(source, {fragment}), initial)
    this.#flush(initial)
  }

  #walk(node: Nodes, state: State): void {
    if (node.type === 'text') this.#words(node, state)
    else if (node.type === 'comment') this.#comment(node)
    else if (node.type === 'element') this.#element(node, state)
    else if (node.type === 'root') for (const child of node.children) this.#walk(child, state)
  }

  #words(node: Extract<RootContent, {type: 'text'}>, state: State): void {
    const {start, end} = place(node)
    if (end <= start) return
    addAligned(this.#builder, this.#text, this.#from + start, this.#from + end, node.value, {
      escapes: false,
      lines: state.preformatted
    })
  }

  #comment(node: Extract<RootContent, {type: 'comment'}>): void {
    const {start, end} = place(node)
    // of a comment that nothing ends, the parser puts the end past the text
    const until = Math.min(this.#from + end, this.#text.length)
    this.comments.push({text: node.value, start: this.#from + start, end: until})
  }

  #element(node: Element, state: State): void {
    const name = node.tagName
    if (hiddenElements.has(name) || isHidden(node) || (name === 'code' && state.preformatted) || this.#isMark(node)) {
      return this.#onlyComments(node)
    }
    if (name === 'br') {
      const {start, end} = place(node)
      // two in a row set a paragraph apart
      if (this.#builder.atBreak) this.#flush(state)
      this.#builder.lineBreak(this.#from + start, this.#from + end)
      return
    }
    if (isParagraphBreak(name)) {
      this.#flush(state)
      const inside = this.#stateIn(node, state)
      for (const child of node.children) this.#walk(child, inside)
      this.#flush(inside)
      return
    }
    const bold = name === 'b' || name === 'strong'
    const url = name === 'a' ? node.properties.href : undefined
    if (bold) this.#builder.bold(1)
    if (typeof url === 'string') this.#builder.openLink(url)
    for (const child of node.children) this.#walk(child, state)
    if (typeof url === 'string') this.#builder.closeLink()
    if (bold) this.#builder.bold(-1)
  }

  #isMark(node: Element): boolean {
    if (node.tagName !== 'sup') return false
    const at = this.#from + place(node).start
    return isFootnoteMark(this.#text.slice(Math.max(0, at - 3), at), textOf(node))
  }

  #onlyComments(node: Element): void {
    for (const child of node.children) {
      if (child.type === 'comment') this.#comment(child)
      else if (child.type === 'element') this.#onlyComments(child)
    }
  }

  #stateIn(node: Element, state: State): State {
    const name = node.tagName
    const next: State = {...state, hint: wordsOf(node, state.hint)}
    if (/^h[1-6]$/.test(name)) next.heading = Number(name[1])
    else if (name === 'blockquote') next.quoted = true
    else if (name === 'pre') next.preformatted = true
    else if (name === 'ul' || name === 'ol' || name === 'menu') {
      Object.assign(next, {list: this.nextList++, ordered: name === 'ol', depth: state.depth + 1, item: null})
    } else if (name === 'li') {
      if (state.list === null) Object.assign(next, {list: this.nextList++, depth: 1})
      next.item = {used: false}
    } else if (name === 'table') next.cell = dataTable(node)
    else if (name === 'td' || name === 'th') Object.assign(next, {item: null, list: null, depth: 0, heading: 0})
    return next
  }

  /** Ends the block that is being read. */
  #flush(state: State): void {
    const taken = this.#builder.take()
    if (!taken) return
    const {quoted, heading, item, list, ordered, depth, cell, hint} = state
    const block: RawBlock = {kind: 'paragraph', depth: 0, list: null, ordered: false, quoted, ...taken, hint}
    if (heading) Object.assign(block, {kind: 'heading', depth: heading})
    else if (item && !item.used) Object.assign(block, {kind: 'list-item', depth, list, ordered})
    else if (cell && !item) block.kind = 'table-cell'
    if (item) item.used = true
    this.blocks.push(block)
  }
}

function place(node: Nodes): {start: number; end: number} {
  return {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0}
}
