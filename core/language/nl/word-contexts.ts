/**
 * What the codes in `words.bin` depend on. Writer and reader share these, so that they always agree;
 * each function gives a whole number below its size.
 */
const letters = 48
const startGap = 8
export const contextSizes = {
  letters,
  drop: 24 * 16,
  pieces: letters * letters,
  value: 2 * 4 * 4 * 2 * 24 * 4,
  start: 3 * startGap,
  end: letters * 2
} as const

/** How many letters of the word before go: by its length, and by how many letters it added itself. */
export function dropContext(length: number, added: number): number {
  return Math.min(length, 23) * 16 + Math.min(added, 15)
}

/** The next piece: by the two letters before it; for a first piece, the letter it comes after in order is one of them. */
export function lettersContext(first: number, second: number): number {
  return first * letters + second
}

/** Frequency and kind: by those of the word before, by whether the word continues it, and by its length. */
export function valueContext(before: number, drop: number, length: number, last: number): number {
  const frequency = Math.min(before & 255, 3)
  const kind = (before >> 8) & 3
  const compound = (before >> 10) & 1
  const continues = drop === 0 ? 1 : 0
  const ending = last > 0 && last < 4 ? last : 0
  return ((((compound * 4 + kind) * 4 + frequency) * 2 + continues) * 24 + Math.min(length, 23)) * 4 + ending
}

/** Where the head starts: by whether the last compound's head starts within the letters that are shared. */
export function startContext(drop: number, lastStart: number, shared: number): number {
  const gap = Math.max(0, Math.min(shared - lastStart + 1, startGap - 1))
  return (lastStart === 0 ? 0 : drop === 0 ? 1 : 2) * startGap + gap
}

export function endContext(last: number, drop: number): number {
  return last * 2 + (drop === 0 ? 1 : 0)
}
