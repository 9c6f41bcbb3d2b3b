import type {RawBlock} from './markup.js'
import type {TextRun} from './runs.js'

/** Each line of a block as a block of its own. */
export function splitLines(block: RawBlock): RawBlock[] {
  if (!block.prose.includes('\n')) return [block]
  const out: RawBlock[] = []
  let start = 0
  for (const line of block.prose.split('\n')) {
    out.push(joinLines(block, start, start + line.length))
    start += line.length + 1
  }
  return out
}

/** A stretch of a block's prose as a block of its own, with its line breaks as spaces. */
export function joinLines(block: RawBlock, start = 0, end = block.prose.length): RawBlock {
  const part = partOf(block, start, end)
  return {...part, prose: part.prose.replaceAll('\n', ' ')}
}

/** A stretch of a block's prose as a block of its own, line breaks kept; what is no copy of one stays a replacement. */
export function partOf(block: RawBlock, start: number, end = block.prose.length): RawBlock {
  const runs: TextRun[] = []
  for (let index = lastRunBefore(block.runs, start); index < block.runs.length; index++) {
    const run = block.runs[index]!
    if (run.at >= end) break
    const from = Math.max(run.at, start)
    const to = Math.min(run.at + run.length, end)
    if (to > from) addRun(runs, run, block.prose, from, to, start)
  }
  const links = block.links
    .filter(link => link.start >= start && link.end <= end)
    .map(link => ({...link, start: link.start - start, end: link.end - start}))
  const strong = Math.min(end - start, Math.max(0, (block.strong ?? 0) - start))
  return {...block, prose: block.prose.slice(start, end), runs, links, strong}
}

/** The length of the longest line. */
export function widestLine(prose: string): number {
  let widest = 0
  for (const line of prose.split('\n')) widest = Math.max(widest, line.length)
  return widest
}

/** The index of the last run that begins at or before an offset in the prose. */
function lastRunBefore(runs: readonly TextRun[], at: number): number {
  let low = 0
  let high = runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (runs[middle]!.at <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** Adds a stretch of a run; a line break may become a space, so it is a replacement. */
function addRun(runs: TextRun[], run: TextRun, prose: string, from: number, to: number, start: number): void {
  if (run.replaced) {
    runs.push({...run, at: from - start, length: to - from})
    return
  }
  for (let at = from; at < to; ) {
    const next = prose.indexOf('\n', at)
    const isBreak = next === at
    const until = isBreak ? at + 1 : next < 0 ? to : Math.min(to, next)
    const offset = run.offset + at - run.at
    runs.push({at: at - start, length: until - at, offset, sourceLength: until - at, ...(isBreak && {replaced: true})})
    at = until
  }
}
