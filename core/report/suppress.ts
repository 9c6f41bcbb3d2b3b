import type {Directive, Letter} from '../formats/letter.js'
import type {Places} from './places.js'
import type {Finding, Suppressed} from './report.js'

interface Scope {
  directive: Directive
  /** lines of the directive's source, from and up to and including */
  from: number
  to: number
  path: string | undefined
  used: boolean
}

/**
 * Takes away what the writer chose to ignore. Every suppression is listed (T03);
 * `unused` are the directives that hit nothing.
 */
export function suppress(
  letter: Letter,
  findings: readonly Finding[],
  places: Places
): {kept: Finding[]; suppressed: Suppressed[]; unused: Directive[]} {
  if (letter.directives.length === 0) return {kept: [...findings], suppressed: [], unused: []}
  const scopes = scopesOf(letter, places)
  const kept: Finding[] = []
  const suppressed: Suppressed[] = []
  for (const finding of findings) {
    const scope = finding.ruleId.startsWith('config/')
      ? undefined
      : scopes.find(candidate => applies(candidate, finding))
    if (!scope) {
      kept.push(finding)
      continue
    }
    scope.used = true
    suppressed.push({ruleId: finding.ruleId, reason: scope.directive.reason, at: finding.at})
  }
  return {kept, suppressed, unused: scopes.filter(scope => !scope.used).map(scope => scope.directive)}
}

function applies({directive, from, to, path}: Scope, {ruleId, at}: Finding): boolean {
  if (at.path !== path) return false
  if (at.start.line < from || at.start.line > to) return false
  if (directive.rules.length > 0 && !directive.rules.includes(ruleId)) return false
  return directive.term === null || at.text.toLowerCase() === directive.term.toLowerCase()
}

function scopesOf(letter: Letter, places: Places): Scope[] {
  const scopes: Scope[] = []
  const open: Scope[] = []
  const ordered = [...letter.directives].sort((a, b) => a.at.source - b.at.source || a.at.start - b.at.start)
  for (const directive of ordered) {
    const span = places.sourceSpan(directive.at)
    const scope: Scope = {directive, from: 1, to: Number.POSITIVE_INFINITY, path: span.path, used: false}
    if (directive.kind === 'enable') {
      for (const other of open) {
        if (other.path !== span.path || other.to < span.start.line) continue
        if (directive.rules.length === 0 || directive.rules.some(rule => other.directive.rules.includes(rule)))
          other.to = span.start.line
      }
      continue
    }
    if (directive.kind === 'disable-next-line') {
      // the next line that holds something: templates often leave an empty one
      const {text} = letter.sources[directive.at.source]!
      const blank = /^[^\S\n]*\r?\n[^\S\n]*(?:\r?\n[^\S\n]*)*/.exec(
        text.slice(directive.at.end, directive.at.end + 400)
      )
      scope.from = span.end.line + (blank ? blank[0].split('\n').length - 1 : 1)
      scope.to = scope.from
    } else if (directive.kind === 'disable') {
      scope.from = span.start.line
      open.push(scope)
    }
    scopes.push(scope)
  }
  return scopes
}
