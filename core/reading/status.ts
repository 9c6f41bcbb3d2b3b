import type {Branch, Letter} from '../formats/letter.js'
import type {ElementReading, Evidence} from './reading.js'

/** A condition without its negation, so that `if x` and `if not x` are seen to cover all cases together. */
function polarity(condition: string): {base: string; negated: boolean} {
  let base = condition.trim()
  let negated = false
  for (;;) {
    const match = /^(?:!|not\s+|unless\s+)\s*/i.exec(base)
    if (!match) break
    base = base.slice(match[0].length).trim()
    negated = !negated
  }
  return {base: base.replace(/^\((.*)\)$/, '$1').trim(), negated}
}

/** The branches a block stands in, outermost first. */
export function branchPath(letter: Letter, block: number): number[] {
  const path: number[] = []
  for (let at = letter.blocks[block]!.branch; at !== null; at = letter.branches[at]!.parent) path.unshift(at)
  return path
}

/**
 * Present when every variant of the letter has it, conditional when only some have, without trying all combinations:
 * a branch statement covers its place when all of its alternatives do and one of them is an `else`
 * (or `if x` stands beside `if not x`).
 */
export function statusOf(letter: Letter, evidence: Evidence[]): ElementReading {
  if (evidence.length === 0) {
    const unseen = letter.parts.some(part => !part.found)
    return {status: unseen ? 'unknown' : 'absent', evidence, condition: null}
  }
  const paths = evidence.map(item => branchPath(letter, item.block))
  if (covers(letter, paths, [])) return {status: 'present', evidence, condition: null}
  const shortest = paths.reduce((a, b) => (b.length < a.length ? b : a))
  return {
    status: 'conditional',
    evidence,
    condition: shortest.map(index => conditionText(letter.branches[index]!)).join(' + ')
  }
}

export function conditionText(branch: Branch): string {
  return branch.kind === 'else' ? `else (${branch.condition})` : branch.condition
}

function covers(letter: Letter, paths: number[][], prefix: number[]): boolean {
  const under = paths.filter(path => prefix.every((index, i) => path[i] === index))
  if (under.some(path => path.length === prefix.length)) return true
  const next = new Set(under.map(path => path[prefix.length]!))
  const groups = new Map<number, number[]>()
  for (const index of next) {
    const {group} = letter.branches[index]!
    groups.set(group, [...(groups.get(group) ?? []), index])
  }
  const covered = (index: number) => covers(letter, under, [...prefix, index])
  for (const [group] of groups) {
    const alternatives = letter.branches
      .map((branch, index) => ({branch, index}))
      .filter(({branch}) => branch.group === group)
    const exhaustive = alternatives.some(({branch}) => branch.kind === 'else')
    if (exhaustive && alternatives.every(({index}) => next.has(index) && covered(index))) return true
  }
  const seen = new Map<string, boolean>()
  for (const index of next) {
    const branch = letter.branches[index]!
    if (branch.kind !== 'if' || !covered(index)) continue
    const {base, negated} = polarity(branch.condition)
    if (seen.get(base) === !negated) return true
    seen.set(base, negated)
  }
  return false
}
