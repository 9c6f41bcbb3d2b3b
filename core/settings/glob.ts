/**
 * Patterns for `overrides`, with the meaning that picomatch and gitignore give them: `*`, `**`, `?`, `[a-z]`, `{a,b}`.
 * Written out instead of turned into a regular expression: a configuration comes from the repository that is checked,
 * and `*a*a*a*b` as a regular expression takes time that grows with a power of the path's length. This takes the
 * product of both lengths.
 */

const alternativesLimit = 100

/** True when a path (forward slashes, relative to the configuration) matches a pattern. */
export function matchesGlob(pattern: string, path: string): boolean {
  const clean = pattern.replace(/^\.\//, '').replace(/\/$/, '/**')
  return expandBraces(clean).some(one => {
    const parts = one.split('/')
    if (parts.length === 1) parts.unshift('**') // a bare name counts in every folder
    return matchSegments(parts, path.split('/'))
  })
}

/** `a{b,c}d` → `abd`, `acd`; at most 100 alternatives. */
function expandBraces(pattern: string): string[] {
  let todo = [pattern]
  for (let turn = 0; turn < 20; turn++) {
    const next: string[] = []
    let changed = false
    for (const one of todo) {
      const found = /\{([^{}]*,[^{}]*)\}/.exec(one)
      if (!found) {
        next.push(one)
        continue
      }
      changed = true
      const before = one.slice(0, found.index)
      const after = one.slice(found.index + found[0].length)
      for (const choice of found[1]!.split(',')) next.push(before + choice + after)
    }
    todo = next.slice(0, alternativesLimit)
    if (!changed) break
  }
  return todo
}

/** Matches folder by folder; on a failure only the last `**` needs to take one more. */
function matchSegments(pattern: string[], path: string[]): boolean {
  return matchList(
    pattern.length,
    path.length,
    i => pattern[i] === '**',
    (i, j) => matchName(tokens(pattern[i]!), path[j]!)
  )
}

type Token = '*' | '?' | {char: string} | {set: string; not: boolean}

function tokens(pattern: string): Token[] {
  const result: Token[] = []
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern[i]!
    const end = char === '[' ? pattern.indexOf(']', i + 2) : -1
    if (char === '*') {
      if (result.at(-1) !== '*') result.push('*')
    } else if (char === '?') result.push('?')
    else if (end > 0) {
      const not = pattern[i + 1] === '!' || pattern[i + 1] === '^'
      result.push({set: pattern.slice(i + (not ? 2 : 1), end), not})
      i = end
    } else if (char === '\\' && i + 1 < pattern.length) result.push({char: pattern[++i]!})
    else result.push({char})
  }
  return result
}

function matchName(pattern: Token[], name: string): boolean {
  return matchList(
    pattern.length,
    name.length,
    i => pattern[i] === '*',
    (i, j) => {
      const token = pattern[i]!
      if (token === '?' || token === '*') return true
      return 'char' in token ? token.char === name[j] : inSet(token.set, name[j]!) !== token.not
    }
  )
}

function inSet(set: string, char: string): boolean {
  for (let i = 0; i < set.length; i++) {
    if (set[i + 1] === '-' && i + 2 < set.length) {
      if (set[i]! <= char && char <= set[i + 2]!) return true
      i += 2
    } else if (set[i] === char) return true
  }
  return false
}

/** Greedy matching with one point to return to: time at most pattern × subject. */
function matchList(
  patternLength: number,
  length: number,
  isStar: (i: number) => boolean,
  equal: (i: number, j: number) => boolean
): boolean {
  let i = 0
  let j = 0
  let star = -1
  let mark = 0
  while (j < length) {
    if (i < patternLength && isStar(i)) {
      star = i++
      mark = j
    } else if (i < patternLength && equal(i, j)) {
      i++
      j++
    } else if (star >= 0) {
      i = star + 1
      j = ++mark
    } else return false
  }
  while (i < patternLength && isStar(i)) i++
  return i === patternLength
}
