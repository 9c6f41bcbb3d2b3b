/** 'Did you mean …?' */

/** Edits between two words (insert, delete, replace, swap of neighbours), or `limit + 1` when there are more. */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let previous = Array.from({length: b.length + 1}, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let best = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1)
      row.push(best)
    }
    before = previous
    previous = row
  }
  return Math.min(previous[b.length]!, limit + 1)
}

/**
 * The known name that was probably meant, or undefined when none is near enough (a third of its letters; at least one or two).
 * A name without its group (`long-sentence`) finds the full one (`readability/long-sentence`).
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const wanted = name.slice(0, 100).toLowerCase()
  let best: string | undefined
  let bestDistance = Number.POSITIVE_INFINITY
  for (const candidate of known) {
    const tail = candidate.slice(candidate.lastIndexOf('/') + 1)
    for (const form of wanted.includes('/') || tail === candidate ? [candidate] : [candidate, tail]) {
      const limit = Math.max(form.length > 4 ? 2 : 1, Math.floor(form.length / 3))
      if (form.length < 2) continue
      const distance = editDistance(wanted, form.toLowerCase(), limit)
      if (distance <= limit && distance < bestDistance) {
        best = candidate
        bestDistance = distance
      }
    }
  }
  return best
}
