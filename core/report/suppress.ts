import type {Directive, Letter} from '../formats/letter.js'
import type {Places} from './places.js'
import type {Finding, Suppressed} from './report.js'

/** Where a directive holds, in lines of its file. */
interface Scope {
  directive: Directive
  path: string | undefined
  from: number
  /** up to and including */
  to: number
  /** rules that were switched on again, each from a line on */
  enabled: {rule: string; from: number}[]
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

function applies({directive, from, to, path, enabled}: Scope, {ruleId, at}: Finding): boolean {
  const {line} = at.start
  if (at.path !== path || line < from || line > to) return false
  if (directive.rules.length > 0 && !directive.rules.includes(ruleId)) return false
  if (enabled.some(other => other.rule === ruleId && line >= other.from)) return false
  return directive.term === null || at.text.toLowerCase() === directive.term.toLowerCase()
}

function scopesOf(letter: Letter, places: Places): Scope[] {
  const scopes: Scope[] = []
  const ordered = [...letter.directives].sort((a, b) => a.at.source - b.at.source || a.at.start - b.at.start)
  for (const directive of ordered) {
    const {start, end, path} = places.sourceSpan(directive.at)
    if (directive.kind === 'enable') {
      reopen(
        scopes.filter(scope => scope.path === path && scope.directive.kind === 'disable'),
        directive.rules,
        start.line
      )
      continue
    }
    const scope: Scope = {directive, path, from: 1, to: Number.POSITIVE_INFINITY, enabled: [], used: false}
    if (directive.kind === 'disable') scope.from = start.line
    if (directive.kind === 'disable-next-line') {
      scope.from = end.line + linesToNext(letter, directive)
      scope.to = scope.from
    }
    scopes.push(scope)
  }
  return scopes
}

/** Without rules all that was ignored counts again; with rules only those. */
function reopen(scopes: readonly Scope[], rules: readonly string[], line: number) {
  for (const scope of scopes) {
    if (rules.length === 0) scope.to = Math.min(scope.to, line)
    else for (const rule of rules) scope.enabled.push({rule, from: line})
  }
}

/** The next line that holds something: templates often leave an empty one. */
function linesToNext(letter: Letter, {at}: Directive): number {
  const {text} = letter.sources[at.source]!
  const blank = /^[^\S\n]*\r?\n[^\S\n]*(?:\r?\n[^\S\n]*)*/.exec(text.slice(at.end, at.end + 400))
  return blank ? blank[0].split('\n').length - 1 : 1
}
