import type {Part, Problem, Resolve, Source, SourceRange, TemplateSyntax} from '../letter.js'
import type {TemplateComment} from './composed.js'
import {type Definitions, definitionsIn} from './definitions.js'
import {scanDollar} from './dollar.js'
import {scanFreemarker} from './freemarker.js'
import {scanHandlebars} from './handlebars.js'
import {scanJinja} from './jinja.js'
import {scanLatte} from './latte.js'
import {withoutTagLines} from './lines.js'
import type {Range, Scanned, Target} from './token.js'
import type {Tree} from './tree.js'
import {buildTree} from './tree-builder.js'

/** A file that the letter is made of, taken apart. */
export interface Document extends Tree, Definitions {
  /** index in `Composed.sources` */
  source: number
  path: string
  text: string
}

const scanners: Readonly<Record<TemplateSyntax, (text: string) => Scanned>> = {
  handlebars: scanHandlebars,
  jinja: scanJinja,
  twig: scanJinja,
  freemarker: scanFreemarker,
  latte: scanLatte,
  dollar: scanDollar
}

/** Files that one letter can be made of. */
const maximumSources = 500
const longestExcerpt = 80

/** The files of one letter: reads each once, and keeps account of what was found, what was missing and what is wrong. */
export class Library {
  readonly sources: Source[] = []
  readonly parts: Part[] = []
  readonly problems: Problem[] = []
  readonly comments: TemplateComment[] = []
  private readonly documents = new Map<string, Document>()
  private readonly asked = new Map<string, Document | null>()
  private readonly reported = new Set<string>()

  constructor(
    private readonly syntax: TemplateSyntax,
    private readonly resolve: Resolve | undefined
  ) {}

  /** Reads a file; a path that was read before gives the same document. */
  read(file: Source): Document {
    const known = this.documents.get(file.path)
    if (known) return known
    const source = this.sources.push({path: file.path, text: file.text}) - 1
    const scanned = scanners[this.syntax](file.text)
    const tree = buildTree(file.text, {...scanned, tokens: withoutTagLines(file.text, scanned.tokens)})
    const document: Document = {
      ...tree,
      ...definitionsIn(tree.nodes, this.syntax === 'latte'),
      source,
      path: file.path,
      text: file.text
    }
    this.documents.set(file.path, document)
    for (const {text, start, end} of tree.comments) this.comments.push({text, at: {source, start, end}})
    for (const {code, start, end} of tree.problems)
      this.problem(code, excerpt(file.text, start, end), {source, start, end})
    return document
  }

  /** The file that a tag of `from` names, or null; both are noted. */
  find(target: Target & {kind: 'file' | 'partial'}, from: Document, range: Range): Document | null {
    const at = place(from, range)
    for (const name of target.names) {
      const document = this.ask(name, from)
      if (!document) continue
      if (this.once('found', document.path)) this.parts.push({path: document.path, found: true, at})
      return document
    }
    this.missing(target.written, at, target.kind === 'file' && target.optional)
    return null
  }

  private ask(name: string, from: Document): Document | null {
    const key = `${from.source} ${name}`
    const known = this.asked.get(key)
    if (known !== undefined) return known
    const file = name === '' || this.sources.length >= maximumSources ? undefined : this.resolve?.(name, from.path)
    const document = file ? this.read(file) : null
    this.asked.set(key, document)
    return document
  }

  /** Notes a part that could not be found, once for each name; an `optional` one is no problem. */
  missing(name: string, at: SourceRange, optional = false): void {
    if (!this.once('missing', name)) return
    this.parts.push({path: name, found: false, at})
    if (!optional) this.problem('missing-part', name, at)
  }

  /** Notes a problem of the letter as a whole, once for each name. */
  trouble(code: 'cyclic-part' | 'too-deep', name: string, at: SourceRange): void {
    if (this.once(code, name)) this.problem(code, name, at)
  }

  private problem(code: Problem['code'], text: string, at: SourceRange): void {
    this.problems.push({code, text, at})
  }

  private once(kind: string, name: string): boolean {
    const key = `${kind} ${name}`
    if (this.reported.has(key)) return false
    this.reported.add(key)
    return true
  }
}

export function place(document: Document, {start, end}: Range): SourceRange {
  return {source: document.source, start, end}
}

export function excerpt(text: string, start: number, end: number): string {
  return text.slice(start, Math.min(end, start + longestExcerpt))
}
