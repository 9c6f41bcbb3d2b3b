import type {Html, Nodes, PhrasingContent} from 'mdast'
import {addAligned} from './aligned.js'
import {isFootnoteMark} from './html-elements.js'
import type {MarkupComment} from './markup.js'
import type {ProseBuilder} from './prose.js'

const syntax = {escapes: true, lines: true}

/** Adds the words of paragraphs, headings and cells to a builder; marks, images and footnote marks are left out. */
export class InlineReader {
  readonly comments: MarkupComment[] = []
  readonly #text: string
  readonly #builder: ProseBuilder
  /** urls of link definitions by identifier */
  readonly #definitions: ReadonlyMap<string, string>
  readonly #from: number

  /** Places in the tree are counted from `from`. */
  constructor(text: string, builder: ProseBuilder, definitions: ReadonlyMap<string, string>, from: number) {
    this.#text = text
    this.#builder = builder
    this.#definitions = definitions
    this.#from = from
  }

  read(nodes: readonly PhrasingContent[]): void {
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index]!
      if (node.type === 'html') index = this.#tag(nodes, index, node)
      else this.#node(node)
    }
  }

  #node(node: PhrasingContent): void {
    const {start, end} = this.#place(node)
    switch (node.type) {
      case 'text':
        return addAligned(this.#builder, this.#text, start, end, node.value, syntax)
      case 'inlineCode':
        return this.#code(start, end)
      case 'break':
        return this.#builder.lineBreak(start, end)
      case 'link':
        return this.#link(node.children, node.url)
      case 'linkReference':
        return this.#link(node.children, this.#definitions.get(node.identifier))
      case 'strong':
        this.#builder.bold(1)
        this.read(node.children)
        return this.#builder.bold(-1)
      case 'emphasis':
      case 'delete':
        return this.read(node.children)
      default:
        return
    }
  }

  #link(children: readonly PhrasingContent[], url: string | undefined): void {
    if (url !== undefined) this.#builder.openLink(url)
    this.read(children)
    if (url !== undefined) this.#builder.closeLink()
  }

  /** Code over several lines is one line, without the marks of a quotation around it. */
  #code(start: number, end: number): void {
    const text = this.#text.slice(start, end)
    const fence = /^`+/.exec(text)?.[0].length ?? 0
    let at = start + fence
    for (const line of text.slice(fence, -fence).split('\n')) {
      const skipped = at > start + fence ? /^[ \t>]*/.exec(line)![0].length : 0
      if (at > start + fence) this.#builder.value(' ', at - 1, at + skipped)
      this.#builder.source(at + skipped, at + line.length)
      at += line.length + 1
    }
  }

  /** Reads a tag or comment among the nodes; returns the index of the last node it takes. */
  #tag(nodes: readonly PhrasingContent[], index: number, {value}: Html): number {
    const {start, end} = this.#place(nodes[index]!)
    if (value.startsWith('<!--')) {
      this.comments.push({text: value.slice(4, -3), start, end})
      return index
    }
    const name = /^<([a-zA-Z][\w-]*)/.exec(value)?.[1]?.toLowerCase()
    if (name === 'br') this.#builder.lineBreak(start, end)
    if (name === undefined || value.endsWith('/>')) return index
    const [mark, close] = [nodes[index + 1], nodes[index + 2]]
    const before = this.#text.slice(Math.max(0, start - 3), start)
    if (name === 'sup' && mark?.type === 'text' && isClosing(close, name) && isFootnoteMark(before, mark.value)) {
      return index + 2
    }
    return /\saria-hidden\s*=\s*["']?true|\shidden[\s>=]|display\s?:\s?none/i.test(value)
      ? closingIndex(nodes, index, name)
      : index
  }

  #place(node: Nodes): {start: number; end: number} {
    return {start: this.#from + node.position!.start.offset!, end: this.#from + node.position!.end.offset!}
  }
}

function isClosing(node: PhrasingContent | undefined, name: string): boolean {
  return node?.type === 'html' && new RegExp(`^</${name}\\s*>$`, 'i').test(node.value)
}

/** How many nodes an element in a line may hold. */
const longestElement = 200

/** The index of the tag that closes the one at `index`, or `index` when nothing near does. */
function closingIndex(nodes: readonly PhrasingContent[], index: number, name: string): number {
  const limit = Math.min(nodes.length, index + longestElement)
  let depth = 0
  for (let at = index; at < limit; at++) {
    const node = nodes[at]!
    if (node.type !== 'html') continue
    if (isClosing(node, name)) depth--
    else if (new RegExp(`^<${name}[\\s>]`, 'i').test(node.value)) depth++
    if (depth === 0) return at
  }
  return index
}
