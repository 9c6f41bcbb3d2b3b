import type {Nodes, Parents, Table} from 'mdast'
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmTable} from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {addAligned} from './aligned.js'
import {readFrontMatter} from './front-matter.js'
import {HtmlReader} from './html.js'
import type {Markup, MarkupComment, RawBlock} from './markup.js'
import {ProseBuilder} from './prose.js'

/** What holds for the text at one place in the tree. */
interface State {
  quoted: boolean
  list: number | null
  ordered: boolean
  depth: number
  item: {used: boolean} | null
}

const syntax = {terminated: true, lines: true}

// tables and footnotes of GFM only: its bare links would lose their places in the text
const processor = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [gfmTable(), gfmFootnote()])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()])
  .freeze()

/** Reads Markdown with remark: CommonMark, tables, footnotes, front matter, and HTML in it. */
export function parseMarkdown(text: string): Markup {
  const {end, values} = readFrontMatter(text)
  const reader = new MarkdownReader(text)
  // white space of the same length keeps all places; a byte order mark would be dropped
  const body = `${text.slice(0, end).replace(/[^\r\n]/g, ' ')}${text.slice(end)}`.replace(/^\uFEFF/, ' ')
  reader.read(processor.parse(body))
  return {blocks: reader.blocks, comments: reader.comments, frontMatter: values}
}

class MarkdownReader {
  readonly blocks: RawBlock[] = []
  readonly comments: MarkupComment[] = []
  readonly #text: string
  readonly #builder: ProseBuilder
  #nextList = 1

  constructor(text: string) {
    this.#text = text
    this.#builder = new ProseBuilder(text)
  }

  read(root: Parents): void {
    this.#blocks(root, {quoted: false, list: null, ordered: false, depth: 0, item: null})
  }

  #blocks(parent: Parents, state: State): void {
    for (const node of parent.children) this.#block(node, state)
  }

  #block(node: Nodes, state: State): void {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        for (const child of node.children) this.#inline(child)
        return this.#flush(state, node.type === 'heading' ? node.depth : 0)
      case 'blockquote':
        return this.#blocks(node, {...state, quoted: true})
      case 'list': {
        const list = {...state, list: this.#nextList++, ordered: node.ordered === true, depth: state.depth + 1}
        for (const item of node.children) this.#blocks(item, {...list, item: {used: false}})
        return
      }
      case 'table':
        return this.#table(node, state)
      case 'footnoteDefinition':
        return this.#blocks(node, {...state, quoted: true})
      case 'html':
        return this.#html(node)
      default:
        return
    }
  }

  #table({children}: Table, state: State): void {
    for (const row of children) {
      for (const cell of row.children) {
        for (const child of cell.children) this.#inline(child)
        const taken = this.#builder.take()
        if (taken)
          this.blocks.push({
            kind: 'table-cell',
            depth: 0,
            list: null,
            ordered: false,
            quoted: state.quoted,
            ...taken,
            hint: null
          })
      }
    }
  }

  #inline(node: Nodes): void {
    const start = node.position!.start.offset!
    const end = node.position!.end.offset!
    switch (node.type) {
      case 'text':
        return addAligned(this.#builder, this.#text, start, end, node.value, syntax)
      case 'inlineCode': {
        const fence = /^`+/.exec(this.#text.slice(start, end))?.[0].length ?? 0
        return this.#builder.source(start + fence, end - fence)
      }
      case 'break':
        return this.#builder.lineBreak(start, end)
      case 'html':
        return this.#tag(node.value, start, end)
      case 'link':
        this.#builder.openLink(node.url)
        for (const child of node.children) this.#inline(child)
        return this.#builder.closeLink()
      case 'strong':
        this.#builder.bold(1)
        for (const child of node.children) this.#inline(child)
        return this.#builder.bold(-1)
      case 'emphasis':
      case 'delete':
      case 'linkReference':
        for (const child of node.children) this.#inline(child)
        return
      default:
        return
    }
  }

  #tag(value: string, start: number, end: number): void {
    if (value.startsWith('<!--')) this.comments.push({text: value.slice(4, -3), start, end})
    else if (/^<br[\s/>]/i.test(value)) this.#builder.lineBreak(start, end)
  }

  /** A block of HTML is read as such, in its place. */
  #html(node: Extract<Nodes, {type: 'html'}>): void {
    const reader = new HtmlReader(this.#text, this.#nextList)
    reader.read(node.position!.start.offset!, node.position!.end.offset!)
    this.#nextList = reader.nextList
    this.blocks.push(...reader.blocks)
    this.comments.push(...reader.comments)
  }

  /** Ends the block that is being read. */
  #flush({quoted, item, list, ordered, depth}: State, heading: number): void {
    const taken = this.#builder.take()
    if (!taken) return
    const block: RawBlock = {kind: 'paragraph', depth: 0, list: null, ordered: false, quoted, ...taken, hint: null}
    if (heading) Object.assign(block, {kind: 'heading', depth: heading})
    else if (item && !item.used) Object.assign(block, {kind: 'list-item', depth, list, ordered})
    if (item) item.used = true
    this.blocks.push(block)
  }
}
