import type {Meaning} from '../letter.js'
import {type Document, type Library, place} from './library.js'
import {guessMeaning, type PlaceholderHints} from './meaning.js'
import {type Context, type Definition, deepestPart, definedIn, lookUp, type Scopes, type Slot} from './scope.js'
import type {Range} from './token.js'
import type {BranchNode, DefineNode, InsertNode, Node} from './tree.js'
import {type Statement, Writer} from './writer.js'

/** Characters that a letter can grow by when it is assembled, fragments included. */
export const longestText = 5_000_000
const mostSteps = 2_000_000
/** Nodes in nodes, over all files; keeps the stack of calls short. */
const deepestWalk = 300

/** Writes the letter: walks the trees of its files in the order in which they are sent. */
export class Composer {
  readonly writer = new Writer()
  private steps = 0
  private walk = 0
  private depth = 0
  private readonly active = new Set<Document | Node>()
  /** macros of files that were included: known from then on */
  private readonly shared = new Map<string, Definition>()
  private readonly entered = new Set<Document>()
  private readonly meanings = new Map<string, Meaning | null>()

  constructor(
    private readonly library: Library,
    private readonly scopes: Scopes,
    private readonly hints: PlaceholderHints | undefined,
    /** definitions to be written where they stand */
    private readonly spoken: ReadonlySet<DefineNode>
  ) {}

  /** Writes a file that is read by itself, in its layouts. */
  letter(document: Document): void {
    this.file(document, document, {start: 0, end: 0}, null, null)
  }

  private file(document: Document, from: Document, at: Range, caller: Context | null, insert: InsertNode | null): void {
    this.enter(document, document.path, from, at, () => {
      const body = insert?.body ?? null
      const brought = body && this.scopes.inBody(body)
      const overriding = brought && insert?.embed ? definedIn(brought.blocks, from) : undefined
      const frame = this.scopes.frame(document, overriding)
      let scope = caller?.scope ?? null
      if (brought) scope = {names: definedIn(brought.defines, from), parent: scope}
      const slot = body && caller && !insert?.embed ? {nodes: body, context: caller} : null
      scope = {names: this.scopes.names(document), parent: scope}
      if (frame.base !== document) scope = {names: this.scopes.names(frame.base), parent: scope}
      this.share(document)
      this.nodes(frame.base.nodes, {document: frame.base, frame, scope, block: null, body: slot})
    })
  }

  private share(document: Document): void {
    if (this.entered.has(document)) return
    this.entered.add(document)
    for (const [name, definition] of this.scopes.names(document))
      if (!this.shared.has(name)) this.shared.set(name, definition)
  }

  /** Guards against circles and depth while a file or a named piece is written. */
  private enter(piece: Document | Node, name: string, from: Document, at: Range, write: () => void): void {
    if (this.active.has(piece)) this.library.trouble('cyclic-part', name, place(from, at))
    else if (this.depth >= deepestPart) this.library.trouble('too-deep', name, place(from, at))
    else {
      this.active.add(piece)
      this.depth++
      write()
      this.depth--
      this.active.delete(piece)
    }
  }

  private nodes(nodes: readonly Node[], context: Context): void {
    if (this.walk >= deepestWalk) {
      this.library.trouble('too-deep', context.document.path, place(context.document, {start: 0, end: 0}))
      return
    }
    this.walk++
    let statement: Statement | null = null
    for (const node of nodes) {
      if (this.isFull(context)) break
      if (node.kind === 'branch') statement = this.statement(node, context, statement)
      else {
        if (!isBlankText(node, context.document)) statement = null
        this.node(node, context)
      }
    }
    this.walk--
  }

  private isFull({document}: Context): boolean {
    const own = this.library.sources[0]!
    if (++this.steps <= mostSteps + own.text.length && this.writer.length <= longestText + own.text.length) return false
    this.library.trouble('too-deep', own.path, place(document, {start: 0, end: 0}))
    return true
  }

  private node(node: Exclude<Node, BranchNode>, context: Context): void {
    const {document} = context
    switch (node.kind) {
      case 'text':
        if (!node.weak || !this.writer.output.lineIsEmpty)
          this.writer.output.copy(document.source, document.text, node.start, node.end)
        break
      case 'literal':
        this.writer.output.replace(document.source, node.start, node.end, node.text)
        break
      case 'placeholder': {
        const captured = context.frame.captures.get(node.name)
        if (captured && !this.active.has(captured.node) && this.depth < deepestPart)
          this.piece(captured, node, context, null)
        else this.placeholder(node, document)
        break
      }
      case 'wrap':
        this.nodes(node.children, context)
        break
      case 'block':
        this.block(node.name, 0, node, context, {node, document})
        break
      case 'insert':
        this.insert(node, context)
        break
      case 'define':
        if (this.spoken.has(node)) this.nodes(node.children, context)
        break
    }
  }

  private placeholder(
    {name, helpers, start, end}: Range & {name: string; helpers: readonly string[]},
    document: Document
  ): void {
    const key = [name, ...helpers].join('|')
    let meaning = this.meanings.get(key)
    if (meaning === undefined) {
      meaning = this.hints ? guessMeaning(name, this.hints, helpers) : null
      this.meanings.set(key, meaning)
    }
    this.writer.output.placeholder(document.source, start, end, name, meaning)
  }

  /** Writes what a block's layer says; `otherwise` when no file of the letter overrides it. */
  private block(name: string, layer: number, at: Range, context: Context, otherwise: Definition | null): boolean {
    const definition = context.frame.layers.get(name)?.[layer] ?? otherwise
    if (!definition) return false
    this.piece(definition, at, {...context, block: {name, layer}}, context.body)
    return true
  }

  /** Writes a named piece of a file. */
  private piece({node, document}: Definition, at: Range, context: Context, body: Slot | null): void {
    this.enter(node, node.name, context.document, at, () => {
      const scope =
        document === context.document ? context.scope : {names: this.scopes.names(document), parent: context.scope}
      this.nodes(node.children, {...context, document, scope, body})
    })
  }

  private insert(node: InsertNode, context: Context): void {
    const {target} = node
    const {document} = context
    switch (target.kind) {
      case 'file':
        this.part(node, context, this.library.find(target, document, node))
        break
      case 'partial': {
        const inline = lookUp(context.scope, target.names[0] ?? '')
        if (inline) this.piece(inline, node, context, node.body && {nodes: node.body, context})
        else this.part(node, context, this.library.find(target, document, node))
        break
      }
      case 'parent':
        if (context.block) this.block(context.block.name, context.block.layer + 1, node, context, null)
        break
      case 'body':
        if (context.body) this.nodes(context.body.nodes, context.body.context)
        break
      case 'block':
        if (!this.namedBlock(target, node, context)) this.library.missing(target.name, place(document, node))
        break
      case 'macro':
        this.macro(target.name, target.otherwise, node, context)
        break
    }
  }

  private part(node: InsertNode, context: Context, found: Document | null): void {
    if (found) this.file(found, context.document, node, context, node)
    else if (node.body) this.nodes(node.body, context)
  }

  private namedBlock(target: InsertNode['target'] & {kind: 'block'}, node: InsertNode, context: Context): boolean {
    if (!target.from) return this.block(target.name, 0, node, context, lookUp(context.scope, target.name))
    const file = this.library.find(
      {kind: 'file', names: target.from, written: target.from.join(', '), optional: false},
      context.document,
      node
    )
    // a missing file has been noted already
    return !file || this.block(target.name, 0, node, {...context, frame: this.scopes.frame(file)}, null)
  }

  private macro(name: string, otherwise: 'placeholder' | 'part', node: InsertNode, context: Context): void {
    const definition = lookUp(context.scope, name) ?? this.shared.get(name)
    if (definition) {
      this.piece(definition, node, context, node.body && {nodes: node.body, context})
      return
    }
    if (otherwise === 'part') this.library.missing(name, place(context.document, node))
    if (node.body) this.nodes(node.body, context)
    else this.placeholder(otherwise === 'part' ? {...node, name} : node, context.document)
  }

  /** Writes the alternatives of a statement, or the other side of the one before it. */
  private statement(node: BranchNode, context: Context, previous: Statement | null): Statement {
    const {document} = context
    const inverse = node.joins === 'inverse'
    const continues =
      previous !== null &&
      node.joins !== null &&
      (!inverse || previous.conditions.at(-1) === node.alternatives[0]?.condition)
    const statement = continues ? previous : this.writer.begin()
    node.alternatives.forEach((alternative, i) => {
      const {condition} = alternative
      let meant = alternative
      if (continues && i === 0 && node.joins !== 'elseif') {
        meant = {...alternative, kind: 'else', condition: statement.conditions.join('; ')}
      } else if (inverse) meant = {...alternative, condition: `unless ${condition}`}
      this.writer.alternative(meant, document, statement, () => this.nodes(alternative.children, context))
      statement.conditions.push(condition)
    })
    return statement
  }
}

function isBlankText(node: Node, {text}: Document): boolean {
  return (
    node.kind === 'text' &&
    text.slice(node.start, Math.min(node.end, node.start + 200)).trim() === '' &&
    node.end - node.start < 200
  )
}
