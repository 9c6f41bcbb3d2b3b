import type {Briefmaat, CheckOptions, Finding, Report, Severity} from '../../core/index.js'

/** A core that finds fixed words, so that these tests are about the server alone. */

interface Word {
  rule: string
  severity: Severity
  expected: string[]
}

const words: Record<string, Word> = {
  Indien: {rule: 'jargon/formal-word', severity: 'hint', expected: ['Als']},
  indien: {rule: 'jargon/formal-word', severity: 'hint', expected: ['als']},
  dwangbevel: {rule: 'jargon/term', severity: 'warning', expected: []},
  'met betrekking tot': {rule: 'readability/prepositional-phrase', severity: 'hint', expected: ['over', 'voor']},
  'U MOET': {rule: 'tone/shouting', severity: 'error', expected: []}
}

export function spanOf(text: string, at: number, length: number, path?: string): Finding['at'] {
  const point = (offset: number) => {
    const before = text.slice(0, offset).split('\n')
    return {line: before.length, column: before.at(-1)!.length + 1, offset}
  }
  return {text: text.slice(at, at + length), start: point(at), end: point(at + length), ...(path && {path})}
}

export function findingsIn(text: string, path?: string): Finding[] {
  const found: Finding[] = []
  for (const [word, {rule, severity, expected}] of Object.entries(words)) {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
      found.push({
        ruleId: rule,
        severity,
        message: `“${word}” kan anders.`,
        note: `Niet iedereen kent *${word}*.\nBron: ons gevoel.`,
        actual: word,
        expected,
        at: spanOf(text, at, word.length, path),
        url: `https://example.org/${rule}`
      })
    }
  }
  return found
}

export class FakeCore {
  /** every text that was checked, in order */
  readonly checked: string[] = []
  readonly options: CheckOptions[] = []
  fails = false

  create = async (): Promise<Briefmaat> => ({
    check: (text, options = {}) => this.#check(text, options),
    fix: text => text,
    lookUp: () => []
  })

  #check(text: string, options: CheckOptions): Report {
    this.checked.push(text)
    this.options.push(options)
    if (this.fails) throw new TypeError(`cannot read ${text}`)
    const findings = findingsIn(text)
    const parts = [...text.matchAll(/\{\{> *([\w/]+)/g)].map(([, name]) => {
      const part = options.resolve?.(name!, options.path ?? '')
      if (part) findings.push(...findingsIn(part.text, part.path))
      return {path: part?.path ?? name!, found: part !== undefined}
    })
    const off = options.settings?.rules ?? {}
    const kept = findings.filter(({ruleId}) => off[ruleId] !== 'off')
    return reportOf({findings: kept, parts, path: options.path ?? ''})
  }
}

export function reportOf(given: Partial<Report>): Report {
  const score = {score: 80, label: 'goed'}
  return {
    version: 1,
    kind: 'letter',
    format: 'markdown',
    template: null,
    letterType: {value: 'boete'},
    counts: {words: 100},
    scores: {
      readability: {...score, indicative: false},
      jargon: score,
      doability: score,
      contact: {score: 34, label: 'moeilijk'},
      recovery: score,
      tone: score
    },
    ...given
  } as unknown as Report
}
