import {hasBlockMarkup} from './markup-signs.js'
import {maximumProblems} from './scan.js'
import type {Opening, Range, Scanned, ScanProblem, Token} from './token.js'
import type {Alternative, BranchNode, Node, Tree} from './tree.js'

/** Statements in statements beyond this depth are read as if their tags were not there. */
export const deepestNesting = 100

interface Frame {
  tag: string
  at: Range
  optional: boolean
  children: Node[]
  /** the statement whose alternatives `else` adds to */
  branch: BranchNode | null
  subject: string | null
  /** where a `wrap` stands, to become a condition when it has an `else` */
  wrap: {siblings: Node[]; index: number; condition: string} | null
}

/** Builds the tree of a file from its tokens; tags that do not match are listed, and the rest is read. */
export function buildTree(text: string, scanned: Scanned): Tree {
  const builder = new Builder(text, scanned.problems)
  for (const token of scanned.tokens) builder.add(token)
  return builder.finish()
}

class Builder {
  private readonly tree: Tree
  private readonly frames: Frame[] = []
  private readonly open = new Map<string, number>()
  /** alternatives round the present place, innermost last */
  private readonly alternatives: {alternative: Alternative; frame: number}[] = []
  private ignored = 0

  constructor(
    private readonly text: string,
    problems: readonly ScanProblem[]
  ) {
    this.tree = {nodes: [], layout: null, imports: [], comments: [], problems: [...problems]}
  }

  private get children(): Node[] {
    return this.frames.at(-1)?.children ?? this.tree.nodes
  }

  add(token: Token): void {
    const {start, end} = token
    switch (token.kind) {
      case 'text':
        this.children.push({kind: 'text', weak: token.weak ?? false, start, end})
        if (!token.inner && hasBlockMarkup(this.text, start, end)) this.markBlocks()
        break
      case 'literal':
        this.children.push({kind: 'literal', text: token.text, start, end})
        break
      case 'placeholder':
        this.children.push({kind: 'placeholder', name: token.name, helpers: token.helpers, start, end})
        break
      case 'comment':
        this.tree.comments.push(token)
        break
      case 'layout':
        this.tree.layout ??= token
        break
      case 'import':
        this.tree.imports.push(token)
        break
      case 'insert':
        this.children.push({
          kind: 'insert',
          target: token.target,
          name: token.name,
          helpers: token.helpers,
          body: null,
          embed: false,
          start,
          end
        })
        break
      case 'open':
        this.begin(token)
        break
      case 'alternative':
        this.alternative(token)
        break
      case 'close':
        this.close(token)
        break
    }
  }

  finish(): Tree {
    while (this.frames.length > 0) this.leaveOpen()
    return this.tree
  }

  private problem(code: 'unclosed-tag' | 'unexpected-tag' | 'too-deep', {start, end}: Range): void {
    if (this.tree.problems.length < maximumProblems) this.tree.problems.push({code, start, end})
  }

  /** All alternatives round here hold blocks. */
  private markBlocks(): void {
    for (let i = this.alternatives.length - 1; i >= 0 && !this.alternatives[i]!.alternative.blocks; i--) {
      this.alternatives[i]!.alternative.blocks = true
    }
  }

  private begin(token: Token & {kind: 'open'}): void {
    const at = token.at ?? {start: token.start, end: token.end}
    if (this.frames.length >= deepestNesting) {
      if (this.ignored === 0) this.problem('too-deep', at)
      this.ignored++
      return
    }
    const frame: Frame = {
      tag: token.tag,
      at,
      optional: token.optional ?? false,
      children: [],
      branch: null,
      subject: null,
      wrap: null
    }
    this.place(token.opening, frame)
    this.frames.push(frame)
    this.open.set(frame.tag, (this.open.get(frame.tag) ?? 0) + 1)
  }

  private place(opening: Opening, frame: Frame): void {
    const {children} = this
    const {at} = frame
    switch (opening.what) {
      case 'branch':
      case 'loop': {
        frame.branch = {
          kind: 'branch',
          alternatives: [],
          joins: opening.what === 'branch' ? (opening.joins ?? null) : null
        }
        children.push(frame.branch)
        const otherwise = opening.what === 'branch' && opening.joins === 'else'
        this.addAlternative(
          frame,
          opening.condition,
          opening.what === 'loop' ? 'loop' : otherwise ? 'else' : 'if',
          at,
          this.frames.length
        )
        break
      }
      case 'switch':
        // what stands before the first case is not sent
        frame.branch = {kind: 'branch', alternatives: [], joins: null}
        frame.subject = opening.subject
        children.push(frame.branch)
        break
      case 'block':
      case 'wrap':
        if (opening.what === 'block' && opening.name !== null)
          children.push({kind: 'block', name: opening.name, children: frame.children, ...at})
        else {
          frame.wrap = {
            siblings: children,
            index: children.length,
            condition: opening.what === 'wrap' ? opening.condition : ''
          }
          children.push({kind: 'wrap', children: frame.children})
        }
        break
      case 'define':
        children.push({kind: 'define', name: opening.name, capture: opening.capture, children: frame.children, ...at})
        break
      case 'insert':
        children.push({
          kind: 'insert',
          target: opening.target,
          name: frame.tag,
          helpers: [],
          body: frame.children,
          embed: opening.embed,
          ...at
        })
        break
      case 'drop':
        break
    }
  }

  private addAlternative(frame: Frame, condition: string, kind: Alternative['kind'], at: Range, index: number): void {
    const alternative: Alternative = {condition, kind, at, children: [], blocks: false}
    frame.branch!.alternatives.push(alternative)
    frame.children = alternative.children
    while ((this.alternatives.at(-1)?.frame ?? -1) >= index) this.alternatives.pop()
    this.alternatives.push({alternative, frame: index})
  }

  private alternative(token: Token & {kind: 'alternative'}): void {
    if (this.ignored > 0) return
    while (this.frames.at(-1)?.optional && !this.frames.at(-1)!.branch) this.leaveOpen()
    const frame = this.frames.at(-1)
    if (frame && !frame.branch && frame.wrap) this.becomeBranch(frame)
    if (!frame?.branch) {
      this.problem('unexpected-tag', token)
      return
    }
    const at = {start: token.start, end: token.end}
    const earlier = frame.branch.alternatives.map(({condition}) => condition)
    const {condition} = token
    if (condition === null) this.addAlternative(frame, earlier.join('; '), 'else', at, this.frames.length - 1)
    else
      this.addAlternative(
        frame,
        token.value && frame.subject !== null ? `${frame.subject} == ${condition}` : condition,
        'if',
        at,
        this.frames.length - 1
      )
  }

  private becomeBranch(frame: Frame): void {
    const {siblings, index, condition} = frame.wrap!
    const alternative: Alternative = {condition, kind: 'if', at: frame.at, children: frame.children, blocks: true}
    frame.branch = {kind: 'branch', alternatives: [alternative], joins: null}
    siblings[index] = frame.branch
  }

  private close(token: Token & {kind: 'close'}): void {
    if (this.ignored > 0) {
      this.ignored--
      return
    }
    const tag = token.tag ?? this.frames.at(-1)?.tag
    if (tag === undefined || !this.open.get(tag)) {
      // an element whose statement was closed before it is no mistake of the tags
      if (!tag?.startsWith('n:')) this.problem('unexpected-tag', token)
      return
    }
    while (this.frames.at(-1)!.tag !== tag) this.leaveOpen()
    if (token.condition) {
      for (const alternative of this.frames.at(-1)!.branch?.alternatives ?? [])
        alternative.condition ||= token.condition
    }
    this.leave()
  }

  private leaveOpen(): void {
    const frame = this.frames.at(-1)!
    if (!frame.optional) this.problem('unclosed-tag', frame.at)
    this.leave()
  }

  private leave(): void {
    const frame = this.frames.pop()!
    this.open.set(frame.tag, this.open.get(frame.tag)! - 1)
    while ((this.alternatives.at(-1)?.frame ?? -1) >= this.frames.length) this.alternatives.pop()
  }
}
