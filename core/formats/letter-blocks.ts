import {type Block, type Placeholder, placeholderCharacter, type Run} from './letter.js'
import type {RoleBlock} from './roles.js'
import {throughRuns} from './runs.js'
import type {BranchSpan, Composed, Fragment} from './templates/composed.js'

/**
 * The blocks of a letter, in terms of its sources: runs, placeholders and branches.
 * `fragments` are the blocks of `composed.fragments`, one list each; they stand after the block they were cut out of.
 */
export function buildBlocks(
  composed: Composed,
  raw: readonly RoleBlock[],
  fragments: readonly (readonly RoleBlock[])[]
): Block[] {
  const placeholders = byStart(composed.placeholders)
  const branches = new BranchWalk(composed.branchSpans)
  const blocks = raw.map(block => buildBlock(block, composed.runs, placeholders, branches.around(block)))
  return withFragments(
    blocks,
    composed.fragments.map((fragment, index) => fragmentBlocks(fragment, fragments[index] ?? []))
  )
}

function buildBlock(
  block: RoleBlock,
  runs: readonly Run[],
  placeholders: ReadonlyMap<number, Placeholder>,
  branch: number | null
): Block {
  const {role, prose, links, depth, list, ordered, quoted} = block
  return {
    role,
    prose,
    runs: throughRuns(block.runs, runs),
    placeholders: placeholdersIn(block, placeholders),
    links,
    depth,
    list,
    ordered,
    branch,
    fragment: false,
    quoted
  }
}

function fragmentBlocks({runs, placeholders, branch}: Fragment, raw: readonly RoleBlock[]): Block[] {
  const index = byStart(placeholders)
  return raw.map(block => ({...buildBlock(block, runs, index, branch), role: 'paragraph', fragment: true}))
}

function byStart(placeholders: readonly Placeholder[]): Map<number, Placeholder> {
  return new Map(placeholders.map(placeholder => [placeholder.start, placeholder]))
}

function placeholdersIn({prose, runs}: RoleBlock, index: ReadonlyMap<number, Placeholder>): Placeholder[] {
  const found: Placeholder[] = []
  let run = 0
  for (let at = prose.indexOf(placeholderCharacter); at >= 0; at = prose.indexOf(placeholderCharacter, at + 1)) {
    while (run + 1 < runs.length && runs[run + 1]!.at <= at) run++
    const {offset, at: runStart} = runs[run]!
    const placeholder = index.get(offset + at - runStart)
    if (placeholder) found.push({...placeholder, start: at, end: at + 1})
  }
  return found
}

/** Finds the innermost branch around block after block; blocks must come in the order of the text. */
class BranchWalk {
  readonly #spans: readonly BranchSpan[]
  readonly #open: BranchSpan[] = []
  #next = 0

  /** Spans in order of their start, outer ones first. */
  constructor(spans: readonly BranchSpan[]) {
    this.#spans = spans
  }

  around({runs}: RoleBlock): number | null {
    const last = runs.at(-1)
    if (!last) return null
    const start = runs[0]!.offset
    const end = last.offset + last.sourceLength
    while (this.#next < this.#spans.length && this.#spans[this.#next]!.start <= start) {
      this.#open.push(this.#spans[this.#next++]!)
    }
    // spans lie in each other or apart: one that ends before this block holds no later one either
    while (this.#open.length > 0 && this.#open.at(-1)!.end < end) this.#open.pop()
    return this.#open.at(-1)?.branch ?? null
  }
}

/** Puts each fragment after the last block that begins before it in the same source. */
function withFragments(blocks: readonly Block[], fragments: readonly (readonly Block[])[]): Block[] {
  if (fragments.length === 0) return [...blocks]
  const places = new Map<number, {offset: number; index: number}[]>()
  blocks.forEach(({runs}, index) => {
    const run = runs[0]
    if (!run) return
    const list = places.get(run.source)
    if (list) list.push({offset: run.offset, index})
    else places.set(run.source, [{offset: run.offset, index}])
  })
  for (const list of places.values()) list.sort((a, b) => a.offset - b.offset || a.index - b.index)
  const after = new Map<number, Block[]>()
  for (const fragment of fragments) {
    const run = fragment[0]?.runs[0]
    const index = (run && lastBefore(places.get(run.source) ?? [], run.offset)) ?? blocks.length - 1
    after.set(index, [...(after.get(index) ?? []), ...fragment])
  }
  const out = [...(after.get(-1) ?? [])]
  blocks.forEach((block, index) => {
    out.push(block, ...(after.get(index) ?? []))
  })
  return out
}

/** The index of the last block that begins at or before an offset. */
function lastBefore(list: readonly {offset: number; index: number}[], offset: number): number | undefined {
  let low = -1
  let high = list.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (list[middle]!.offset <= offset) low = middle
    else high = middle - 1
  }
  return list[low]?.index
}
