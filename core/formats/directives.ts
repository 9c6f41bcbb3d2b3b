import type {Directive, SourceRange} from './letter.js'

const kinds: readonly Directive['kind'][] = ['disable-next-line', 'disable-file', 'disable', 'enable']

/**
 * A comment as an instruction: `briefmaat-disable-next-line jargon/term "dwangbevel" -- reden`.
 * Null when the comment is no instruction.
 */
export function readDirective(comment: string, at: SourceRange): Directive | null {
  const text = comment.trim()
  const kind = kinds.find(name => text.startsWith(`briefmaat-${name}`))
  if (!kind) return null
  const rest = text.slice(`briefmaat-${kind}`.length)
  if (rest !== '' && !/^\s/.test(rest)) return null
  const [what = '', ...reasons] = rest.split(/\s--(?:\s|$)/)
  const term = /["“]([^"”]{1,200})["”]/.exec(what)?.[1] ?? null
  const rules = what
    .replace(/["“][^"”]{1,200}["”]/, ' ')
    .split(/[\s,]+/)
    .filter(Boolean)
  return {kind, rules, term, reason: reasons.join(' -- ').trim() || null, at}
}
