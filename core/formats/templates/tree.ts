import type {Range, ScanProblem, Target, Token} from './token.js'

/** A template as a tree. Offsets are in UTF-16 units of its own source. */
export type Node =
  | ({kind: 'text'; weak: boolean} & Range)
  | ({kind: 'literal'; text: string} & Range)
  | ({kind: 'placeholder'; name: string; helpers: readonly string[]} & Range)
  | BranchNode
  | BlockNode
  | DefineNode
  | {kind: 'wrap'; children: Node[]}
  | InsertNode

export interface Alternative {
  condition: string
  kind: 'if' | 'else' | 'loop'
  at: Range
  children: Node[]
  /** holds paragraphs, list items and the like, or blank lines: it can't stand in the middle of a sentence */
  blocks: boolean
}

export interface BranchNode {
  kind: 'branch'
  alternatives: Alternative[]
  /** continues the statement before it, as its other side */
  joins: 'inverse' | 'else' | 'elseif' | null
}

export interface BlockNode extends Range {
  kind: 'block'
  name: string
  children: Node[]
}

export interface DefineNode extends Range {
  kind: 'define'
  name: string
  /** catches text under the name of a variable */
  capture: boolean
  children: Node[]
}

export interface InsertNode extends Range {
  kind: 'insert'
  target: Target
  /** what to call it when it turns out to be no macro but a value */
  name: string
  helpers: readonly string[]
  /** null when the tag has no body */
  body: Node[] | null
  embed: boolean
}

export type LayoutToken = Token & {kind: 'layout'}
export type ImportToken = Token & {kind: 'import'}

/** A file's template, taken apart. */
export interface Tree {
  nodes: Node[]
  layout: LayoutToken | null
  imports: ImportToken[]
  comments: (Token & {kind: 'comment'})[]
  problems: ScanProblem[]
}
