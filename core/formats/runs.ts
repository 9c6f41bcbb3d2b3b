import type {Run, SourceRange} from './letter.js'

/** The run that holds the character at `at`, by binary search; the last run before it when none does. */
function runAt(runs: readonly Run[], at: number): Run | undefined {
  let low = 0
  let high = runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (runs[middle]!.at <= at) low = middle
    else high = middle - 1
  }
  return runs[low]
}

/**
 * Where a stretch of prose lies in its source.
 * A stretch that runs on into another source ends where its first source ends.
 */
export function locate(runs: readonly Run[], start: number, end: number): SourceRange {
  const first = runAt(runs, start)
  if (!first) return {source: 0, start: 0, end: 0}
  const from = pointIn(first, start)
  let last = end > start ? runAt(runs, end - 1)! : first
  let until = end
  while (last.source !== first.source || sourceEnd(last, until) < from) {
    until = last.at
    if (until <= start) return {source: first.source, start: from, end: first.offset + first.sourceLength}
    last = runAt(runs, until - 1)!
  }
  const to = end > start ? sourceEnd(last, until) : from
  return {source: first.source, start: from, end: Math.max(from, to)}
}

function pointIn(run: Run, at: number): number {
  if (run.replaced) return run.offset
  return run.offset + Math.min(Math.max(at - run.at, 0), run.sourceLength)
}

function sourceEnd(run: Run, end: number): number {
  if (run.replaced) return run.offset + run.sourceLength
  return run.offset + Math.min(Math.max(end - run.at, 0), run.sourceLength)
}

/** Joins neighbouring copies, so that look-ups stay short. */
export function joinRuns(runs: Run[]): Run[] {
  const out: Run[] = []
  for (const run of runs) {
    const last = out.at(-1)
    if (
      last &&
      !last.replaced &&
      !run.replaced &&
      last.source === run.source &&
      last.at + last.length === run.at &&
      last.offset + last.sourceLength === run.offset
    ) {
      last.length += run.length
      last.sourceLength += run.sourceLength
    } else if (run.length > 0) out.push({...run})
  }
  return out
}

/** A stretch of text in terms of another text: like a run, without a source. */
export interface TextRun {
  at: number
  length: number
  offset: number
  sourceLength: number
  replaced?: boolean
}

/** Runs of a prose over a text, through that text's own runs over the sources. */
export function throughRuns(inner: readonly TextRun[], outer: readonly Run[]): Run[] {
  const out: Run[] = []
  for (const run of inner) {
    if (run.replaced) {
      const place = locate(outer, run.offset, run.offset + run.sourceLength)
      out.push({
        at: run.at,
        length: run.length,
        source: place.source,
        offset: place.start,
        sourceLength: place.end - place.start,
        replaced: true
      })
      continue
    }
    let done = 0
    while (done < run.length) {
      const at = run.offset + done
      const under = runAt(outer, at)
      if (!under) break
      const left = Math.max(1, Math.min(run.length - done, under.at + under.length - at))
      out.push(
        under.replaced
          ? {
              at: run.at + done,
              length: left,
              source: under.source,
              offset: under.offset,
              sourceLength: under.sourceLength,
              replaced: true
            }
          : {
              at: run.at + done,
              length: left,
              source: under.source,
              offset: under.offset + at - under.at,
              sourceLength: left
            }
      )
      done += left
    }
  }
  return joinRuns(out)
}
