import type {Html, Nodes, Parents, Root, Table} from 'mdast'
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmTable} from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {readFrontMatter} from './front-matter.js'
import {HtmlReader} from './html.js'
import {type Chunk, chunksOf} from './markdown-chunks.js'
import {InlineReader} from './markdown-inline.js'
import type {Markup, MarkupComment, RawBlock} from './markup.js'
import {ProseBuilder} from './prose.js'
import {tameMarkdown} from './tame.js'
import {parseText} from './text.js'

/** What holds for the text at one place in the tree. */
interface State {
  quoted: boolean
  list: number | null
  ordered: boolean
  depth: number
  item: {used: boolean} | null
}

const initial: State = {quoted: false, list: null, ordered: false, depth: 0, item: null}

// tables and footnotes of GFM only: its bare links would lose their places in the text
const processor = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [gfmTable(), gfmFootnote()])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()])
  .freeze()

/** The parser needs 200 bytes a character: a longer stretch without a heading or paragraph to cut at is read as text. */
const longest = 500_000

/** Reads Markdown with remark: CommonMark, tables, footnotes, front matter, and HTML in it. */
export function parseMarkdown(text: string): Markup {
  const {end, values} = readFrontMatter(text)
  const tamed = text.slice(0, end) + tameMarkdown(text.slice(end))
  const reader = new MarkdownReader(text, tamed)
  const {chunks, definitions} = chunksOf(tamed, end)
  for (const chunk of chunks) {
    const body = tamed.slice(chunk.start, chunk.end)
    if (body.length > longest) reader.readPlain(chunk)
    else reader.read(processor.parse(definitions ? `${body}\n\n${definitions}` : body), chunk)
  }
  const comments = reader.comments.sort((a, b) => a.start - b.start)
  return {blocks: reader.blocks, comments, frontMatter: values}
}

class MarkdownReader {
  readonly blocks: RawBlock[] = []
  readonly comments: MarkupComment[] = []
  readonly #text: string
  /** as long as the text, and as the parser reads it */
  readonly #tamed: string
  readonly #builder: ProseBuilder
  #inline: InlineReader
  #nextList = 1
  #from = 0

  constructor(text: string, tamed: string) {
    this.#text = text
    this.#tamed = tamed
    this.#builder = new ProseBuilder(text)
    this.#inline = new InlineReader(tamed, this.#builder, new Map(), 0)
  }

  /** Reads a part of the text; places in the tree are counted from its start. What lies past its end is not read. */
  read(root: Root, {start, end}: Chunk): void {
    this.#from = start
    const definitions = new Map<string, string>()
    addDefinitions(root, definitions)
    this.#inline = new InlineReader(this.#tamed, this.#builder, definitions, start)
    for (const node of root.children) if (node.position!.start.offset! < end - start) this.#block(node, initial)
    for (const comment of this.#inline.comments) this.comments.push(comment)
  }

  /** Reads a part of the text as plain text. */
  readPlain({start, end}: Chunk): void {
    for (const block of parseText(this.#text.slice(start, end)).blocks) this.blocks.push(moved(block, start))
  }

  #blocks(parent: Parents, state: State): void {
    for (const node of parent.children) this.#block(node, state)
  }

  #block(node: Nodes, state: State): void {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        this.#inline.read(node.children)
        return this.#flush(state, node.type === 'heading' ? node.depth : 0)
      case 'blockquote':
      case 'footnoteDefinition':
        return this.#blocks(node, {...state, quoted: true})
      case 'list': {
        const list = {...state, list: this.#nextList++, ordered: node.ordered === true, depth: state.depth + 1}
        for (const item of node.children) this.#blocks(item, {...list, item: {used: false}})
        return
      }
      case 'table':
        return this.#table(node, state)
      case 'html':
        return this.#html(node, state)
      default:
        return
    }
  }

  #table({children}: Table, {quoted}: State): void {
    for (const row of children) {
      for (const cell of row.children) {
        this.#inline.read(cell.children)
        const taken = this.#builder.take()
        if (taken) this.blocks.push({...blank, ...taken, kind: 'table-cell', quoted})
      }
    }
  }

  /** A block of HTML is read as such, in its place. */
  #html(node: Html, {quoted}: State): void {
    const start = this.#from + node.position!.start.offset!
    const html = this.#text.slice(start, this.#from + node.position!.end.offset!)
    // in a quotation its lines begin with `>`
    const bare = quoted ? html.replace(/([\r\n])([ \t>]+)/g, (_, end, marks) => end + ' '.repeat(marks.length)) : html
    const reader = new HtmlReader(bare, this.#nextList)
    reader.read(0, bare.length)
    this.#nextList = reader.nextList
    for (const block of reader.blocks) this.blocks.push({...moved(block, start), quoted: block.quoted || quoted})
    for (const {text, ...place} of reader.comments) {
      this.comments.push({text, start: place.start + start, end: place.end + start})
    }
  }

  /** Ends the block that is being read. */
  #flush({quoted, item, list, ordered, depth}: State, heading: number): void {
    const taken = this.#builder.take()
    if (!taken) return
    const block: RawBlock = {...blank, ...taken, quoted}
    if (heading) Object.assign(block, {kind: 'heading', depth: heading})
    else if (item && !item.used) Object.assign(block, {kind: 'list-item', depth, list, ordered})
    if (item) item.used = true
    this.blocks.push(block)
  }
}

const blank = {kind: 'paragraph', depth: 0, list: null, ordered: false, hint: null} as const

/** A block of a stretch of the text that begins at an offset. */
function moved(block: RawBlock, by: number): RawBlock {
  return {...block, runs: block.runs.map(run => ({...run, offset: run.offset + by}))}
}

function addDefinitions(parent: Parents, definitions: Map<string, string>): void {
  for (const node of parent.children) {
    if (node.type === 'definition') {
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node.url)
    } else if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') {
      addDefinitions(node, definitions)
    }
  }
}
