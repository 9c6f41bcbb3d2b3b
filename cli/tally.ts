/** What a run found, counted: each finding in a shared part once, with the letters it touches. */
import {sureRepair} from '../core/fix.js'
import type {Finding, LetterTypeResult, Report, Scores, Severity} from '../core/report/report.js'
import type {Thresholds} from '../core/settings/settings.js'

/** As much of a finding as is shown; whole reports would fill the memory of a long run. */
export interface Found {
  ruleId: string
  severity: Severity
  message: string
  actual: string | null
  /** a sure repair exists */
  repairable: boolean
  line: number
  column: number
  /** number of letters it touches; 1 in a letter itself */
  letters: number
}

export interface Below {
  name: keyof Scores
  score: number
  minimum: number
}

export interface LetterEntry {
  path: string
  letterType: LetterTypeResult
  scores: Scores
  words: number
  findings: Found[]
  below: Below[]
}

export interface PartEntry {
  path: string
  findings: Found[]
  /** letters that use it */
  letters: number
}

export interface Summary {
  letters: number
  parts: number
  findings: Record<Severity, number>
  /** files that could not be read or checked */
  failed: number
  /** in letters, parts not counted */
  words: number
}

export interface Result {
  letters: LetterEntry[]
  parts: PartEntry[]
  summary: Summary
}

interface Shared {
  found: Found
  letters: Set<string>
}

export class Tally {
  private readonly entries = new Map<string, LetterEntry & {part: boolean}>()
  private readonly users = new Map<string, Set<string>>()
  private readonly shared = new Map<string, Map<string, Shared>>()

  add(report: Report, thresholds: Thresholds = {}): void {
    const {path, kind, letterType, scores, counts} = report
    const own: Found[] = []
    for (const part of report.parts) if (part.found && part.path !== path) this.use(part.path, path)
    for (const finding of report.findings) {
      const found = foundOf(finding)
      const place = finding.at.path ?? path
      if (place === path) own.push(found)
      else {
        this.use(place, path)
        this.share(place, found, path)
      }
    }
    const below = kind === 'part' ? [] : belowOf(scores, thresholds)
    this.entries.set(path, {path, letterType, scores, words: counts.words, findings: own, below, part: kind === 'part'})
  }

  /** The letters in the order in which they came, the parts by name, and the counts. */
  finish(failed: number): Result {
    const isPart = (path: string) => this.entries.get(path)?.part === true || this.users.has(path)
    const letters = [...this.entries.values()].filter(({path}) => !isPart(path))
    const touched = (users: Iterable<string>) => [...users].filter(path => !isPart(path)).length
    const paths = [...this.entries.keys()].filter(isPart).concat(...this.shared.keys())
    const parts = [...new Set(paths)].sort().map(path => {
      const entry = this.entries.get(path)
      // a part that was taken for a letter lacks nothing: its letters have the rest
      for (const found of entry?.findings ?? []) if (entry!.part || found.actual !== null) this.share(path, found)
      const findings = [...(this.shared.get(path)?.values() ?? [])]
        .map(({found, letters: users}) => ({...found, letters: touched(users)}))
        .sort(byPlace)
      return {path, findings, letters: touched(this.users.get(path) ?? [])}
    })
    const counted: Record<Severity, number> = {error: 0, warning: 0, hint: 0}
    for (const {findings} of [...letters, ...parts]) for (const {severity} of findings) counted[severity]++
    for (const letter of letters) letter.findings.sort(byPlace)
    const words = letters.reduce((sum, letter) => sum + letter.words, 0)
    return {letters, parts, summary: {letters: letters.length, parts: parts.length, findings: counted, failed, words}}
  }

  private use(part: string, letter: string): void {
    const users = this.users.get(part)
    if (users) users.add(letter)
    else this.users.set(part, new Set([letter]))
  }

  private share(path: string, found: Found, letter?: string): void {
    const all = this.shared.get(path) ?? new Map<string, Shared>()
    this.shared.set(path, all)
    const key = `${found.line}:${found.column}:${found.ruleId}:${found.message}`
    const known = all.get(key) ?? {found, letters: new Set()}
    all.set(key, known)
    if (letter !== undefined) known.letters.add(letter)
  }
}

function foundOf(finding: Finding): Found {
  const {ruleId, severity, message, actual, at} = finding
  const {line, column} = at.start
  return {
    ruleId,
    severity,
    message,
    actual,
    repairable: sureRepair(finding) !== null,
    line,
    column,
    letters: 1
  }
}

/** The scores that are lower than they should be; an indication is no ground for that. */
function belowOf(scores: Scores, thresholds: Thresholds): Below[] {
  return (Object.keys(scores) as (keyof Scores)[]).flatMap(name => {
    const minimum = thresholds[name]
    const {score} = scores[name]
    if (minimum === undefined || score >= minimum) return []
    return name === 'readability' && scores.readability.indicative ? [] : [{name, score, minimum}]
  })
}

function byPlace(a: Found, b: Found): number {
  return a.line - b.line || a.column - b.column || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
}
