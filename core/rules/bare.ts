import type {Block} from '../formats/letter.js'

/** No markup, entity or tag lies in a stretch: putting other words there would lose it. */
export function isBare({runs}: Block, start: number, end: number): boolean {
  const inside = runs.filter(({at, length}) => at < end && at + length > start)
  return inside.every((run, i) => {
    const next = inside[i + 1]
    const isWhole = run.length === run.sourceLength && !run.replaced
    return isWhole && (!next || (next.source === run.source && next.offset === run.offset + run.sourceLength))
  })
}
