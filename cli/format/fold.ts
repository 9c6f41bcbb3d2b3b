/** A finding that repeats in one file is shown once, with the other lines. */
import type {Found} from '../tally.js'

export interface Folded extends Found {
  /** lines of the same finding further on, each once */
  alsoOn: number[]
}

/** Folds findings (sorted by place) of the same rule on the same words. */
export function fold(findings: readonly Found[]): Folded[] {
  const first = new Map<string, Folded>()
  for (const found of findings) {
    const key = [found.ruleId, found.severity, found.message, found.actual ?? ''].join('\0').toLowerCase()
    const known = first.get(key)
    if (!known) first.set(key, {...found, alsoOn: []})
    else if (found.line !== (known.alsoOn.at(-1) ?? known.line)) known.alsoOn.push(found.line)
  }
  return [...first.values()]
}
