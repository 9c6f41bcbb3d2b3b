/** Stands behind each word; no word of the sources holds it. */
export const end = '\n'

/**
 * Letter groups that make the ends of words short: pairs that occur most are joined again and again (byte pair encoding),
 * also over the end of a word, so that 'bedrijven' with its end can be one piece.
 */
export function learnPieces(texts: readonly string[], limit: number): {pieces: string[]; cut: Uint16Array[]} {
  const pieces: string[] = []
  const known = new Map<string, number>()
  const idOf = (piece: string) => {
    let id = known.get(piece)
    if (id === undefined) {
      id = pieces.push(piece) - 1
      known.set(piece, id)
    }
    return id
  }
  for (const unit of [...new Set(texts.join(''))].sort()) idOf(unit)
  const cut = texts.map((text): Uint16Array => Uint16Array.from(text.split(''), unit => known.get(unit)!))
  while (pieces.length < limit) {
    const counts = new Map<number, number>()
    for (const row of cut) {
      for (let i = 0; i + 1 < row.length; i++) {
        const pair = row[i]! * 65536 + row[i + 1]!
        counts.set(pair, (counts.get(pair) ?? 0) + 1)
      }
    }
    const most = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
    const joins = new Map<number, number>()
    for (const [pair] of most.slice(0, Math.min(limit - pieces.length, pieces.length < 1000 ? 20 : 100))) {
      joins.set(pair, idOf(pieces[Math.floor(pair / 65536)]! + pieces[pair % 65536]!))
    }
    if (joins.size === 0) break
    for (const [at, row] of cut.entries()) if (row.length > 1) cut[at] = join(row, joins)
  }
  return {pieces, cut}
}

function join(row: Uint16Array, joins: Map<number, number>): Uint16Array {
  const out: number[] = []
  for (let i = 0; i < row.length; i++) {
    const joined = i + 1 < row.length ? joins.get(row[i]! * 65536 + row[i + 1]!) : undefined
    out.push(joined ?? row[i]!)
    if (joined !== undefined) i++
  }
  return out.length === row.length ? row : Uint16Array.from(out)
}
