/** Whether a word of a sentence is another or hangs on it, at any distance; a broken tree cannot make it go round. */
export function isUnder(words: readonly {head: number}[], at: number, top: number): boolean {
  for (let k = at, steps = 0; k >= 0 && steps <= words.length; k = words[k]!.head, steps++) if (k === top) return true
  return false
}
