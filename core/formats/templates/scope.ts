import {type Definitions, definitionsIn} from './definitions.js'
import {type Document, type Library, place} from './library.js'
import type {BlockNode, DefineNode, ImportToken, Node} from './tree.js'

/** A named piece and the file it stands in. */
export interface Definition {
  node: BlockNode | DefineNode
  document: Document
}

/** A letter and the layouts it extends: for each block who says what, the letter's own first. */
export interface Frame {
  base: Document
  layers: Map<string, Definition[]>
  /** texts caught under the name of a variable */
  captures: Map<string, Definition>
}

/** Definitions that a call brings along, those of the nearest call first. */
export interface Scope {
  names: ReadonlyMap<string, Definition>
  parent: Scope | null
}

/** Files deeper in one another than this are left out. */
export const deepestPart = 20

/** Finds which file says what: layouts, imports, macros. */
export class Scopes {
  private readonly own = new Map<Document, Map<string, Definition>>()
  private readonly frames = new Map<Document, Frame>()
  private readonly inBodies = new Map<readonly Node[], Definitions>()

  constructor(private readonly library: Library) {}

  /** Follows `extends` from a file to its base; `overriding` comes before all. */
  frame(document: Document, overriding?: ReadonlyMap<string, Definition>): Frame {
    if (overriding) return this.follow(document, overriding)
    const frame = this.frames.get(document) ?? this.follow(document, new Map())
    this.frames.set(document, frame)
    return frame
  }

  /** What a call defines between its opening and its closing tag. */
  inBody(body: readonly Node[]): Definitions {
    const found = this.inBodies.get(body) ?? definitionsIn(body, false)
    this.inBodies.set(body, found)
    return found
  }

  private follow(document: Document, overriding: ReadonlyMap<string, Definition>): Frame {
    const layers = new Map<string, Definition[]>()
    const captures = new Map<string, Definition>()
    for (const [name, definition] of overriding) addLayer(layers, name, definition)
    const seen = new Set<Document>()
    let base = document
    for (;;) {
      seen.add(base)
      this.addBlocks(base, layers, new Set(), 0)
      for (const [name, node] of base.captures) if (!captures.has(name)) captures.set(name, {node, document: base})
      const layout: Document | null = base.layout && this.library.find(base.layout.target, base, base.layout)
      if (!layout) return {base, layers, captures}
      const at = place(base, base.layout!)
      if (seen.has(layout)) this.library.trouble('cyclic-part', layout.path, at)
      else if (seen.size >= deepestPart) this.library.trouble('too-deep', layout.path, at)
      else {
        base = layout
        continue
      }
      return {base, layers, captures}
    }
  }

  /** A file's own blocks, then those of the files it takes blocks from. */
  private addBlocks(document: Document, layers: Map<string, Definition[]>, seen: Set<Document>, depth: number): void {
    if (seen.has(document)) return
    seen.add(document)
    for (const [name, node] of document.blocks) addLayer(layers, name, {node, document})
    for (const entry of document.imports) {
      const imported = entry.blocks ? this.imported(entry, document, depth) : null
      if (imported) this.addBlocks(imported, layers, seen, depth + 1)
    }
  }

  /** The macros and definitions that a file can call by name: its own and those it imports. */
  names(document: Document, depth = 0): ReadonlyMap<string, Definition> {
    const known = this.own.get(document)
    if (known) return known
    const names = new Map<string, Definition>()
    this.own.set(document, names)
    for (const [name, node] of document.defines) names.set(name, {node, document})
    for (const entry of document.imports) {
      const {alias, names: wanted} = entry
      const imported = entry.blocks ? null : this.imported(entry, document, depth)
      if (!imported || imported === document) continue
      const theirs = this.names(imported, depth + 1)
      for (const [name, definition] of theirs) {
        if (alias !== null) names.set(`${alias}.${name}`, definition)
        else if (wanted === null && !names.has(name)) names.set(name, definition)
      }
      for (const [local, own] of wanted ?? []) {
        const definition = theirs.get(own)
        if (definition) names.set(local, definition)
      }
    }
    return names
  }

  private imported(entry: ImportToken, document: Document, depth: number): Document | null {
    if (depth < deepestPart) return this.library.find(entry.target, document, entry)
    this.library.trouble('too-deep', entry.target.written, place(document, entry))
    return null
  }
}

function addLayer(layers: Map<string, Definition[]>, name: string, definition: Definition): void {
  const known = layers.get(name)
  if (known) known.push(definition)
  else layers.set(name, [definition])
}

/** The definition of a name in the nearest scope that has one. */
export function lookUp(scope: Scope | null, name: string): Definition | null {
  for (let at = scope; at; at = at.parent) {
    const found = at.names.get(name)
    if (found) return found
  }
  return null
}

/** Gives each of a call's own pieces the file it stands in. */
export function definedIn<Piece extends BlockNode | DefineNode>(
  pieces: ReadonlyMap<string, Piece>,
  document: Document
): Map<string, Definition> {
  return new Map([...pieces].map(([name, node]) => [name, {node, document}]))
}

/** What a slot stands for: nodes of another file, with the meaning names have there. */
export interface Slot {
  nodes: readonly Node[]
  context: Context
}

/** Where the composition is: the file at hand, and what its slots and names stand for. */
export interface Context {
  document: Document
  frame: Frame
  scope: Scope | null
  /** the block at hand: its name, and how many overriding layers lie before it */
  block: {name: string; layer: number} | null
  body: Slot | null
}
