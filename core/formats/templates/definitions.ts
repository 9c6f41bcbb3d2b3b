import type {BlockNode, DefineNode, Node} from './tree.js'

/** The named pieces of a template; what stands in the body of a call belongs to that call. */
export interface Definitions {
  blocks: Map<string, BlockNode | DefineNode>
  defines: Map<string, DefineNode>
  captures: Map<string, DefineNode>
}

/**
 * Gathers blocks and definitions; the first of a name counts.
 * With `definesAreBlocks` (Latte) a definition can be overridden and included like a block.
 */
export function definitionsIn(nodes: readonly Node[], definesAreBlocks: boolean): Definitions {
  const found: Definitions = {blocks: new Map(), defines: new Map(), captures: new Map()}
  gather(nodes, found, definesAreBlocks)
  return found
}

function gather(nodes: readonly Node[], found: Definitions, definesAreBlocks: boolean): void {
  for (const node of nodes) {
    if (node.kind === 'block') setOnce(found.blocks, node.name, node)
    else if (node.kind === 'define') {
      setOnce(node.capture ? found.captures : found.defines, node.name, node)
      if (definesAreBlocks && !node.capture) setOnce(found.blocks, node.name, node)
    }
    if (node.kind === 'branch') for (const {children} of node.alternatives) gather(children, found, definesAreBlocks)
    else if ('children' in node) gather(node.children, found, definesAreBlocks)
  }
}

function setOnce<Value>(map: Map<string, Value>, name: string, value: Value): void {
  if (!map.has(name)) map.set(name, value)
}
