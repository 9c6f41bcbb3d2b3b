/** Dutch vowel groups that make one syllable; longer first. A diaeresis starts a new one. */
const groups = /(?:aai|oei|ooi|eeu|ieu|aau|aa|ee|ie|oe|oo|uu|ui|ij|ei|au|ou|eu|[aeiouyàáâäèéêëìíîïòóôöùúûü])/g

/**
 * Estimated syllables of a Dutch word in lower case: vowel groups, at least 1.
 * An abbreviation or a number counts as it is written, since how it is read is unknown.
 */
export function dutchSyllables(word: string): number {
  let count = 0
  groups.lastIndex = 0
  while (groups.exec(word)) count++
  return Math.max(1, count)
}
