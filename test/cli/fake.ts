/** A small engine and world for the tests of the command: letters are lines such as `error jargon/term woord`. */
import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import type {Io} from '../../cli/io.js'
import type {RuleInfo} from '../../cli/rule-info.js'
import type {Briefmaat, CheckOptions} from '../../core/index.js'
import type {Finding, Report, Severity, Span} from '../../core/report/report.js'

export function spanAt(line: number, column: number, text: string, path?: string): Span {
  const end = {line, column: column + text.length, offset: 0}
  return {text, start: {line, column, offset: 0}, end, ...(path === undefined ? {} : {path})}
}

export function finding(severity: Severity, ruleId: string, at: Span, more: Partial<Finding> = {}): Finding {
  const message = more.message ?? `Iets met "${at.text}".`
  return {ruleId, severity, message, note: '', actual: at.text, expected: [], at, url: '', ...more}
}

export function report(path: string, more: Partial<Report> = {}): Report {
  const score = {score: 70, label: 'goed'} as const
  return {
    version: 1,
    tool: {name: 'briefmaat', version: '0', dictionaries: '0', model: null},
    path,
    kind: 'letter',
    language: 'nl',
    format: 'text',
    template: null,
    letterType: {value: 'boete', confidence: 0.97, given: false, also: [], evidence: []},
    parts: [],
    counts: {words: 100, sentences: 10, paragraphs: 3, placeholders: 0},
    scores: {
      readability: {
        ...score,
        indicative: false,
        lint: null,
        fleschDouma: null,
        leesindexA: null,
        wordsPerSentence: null,
        passivePercentage: null
      },
      jargon: {score: 45, label: 'kan beter', termsPer100Words: 1},
      doability: {score: 20, label: 'moeilijk', demand: 80, band: 'hoog', support: [], contributions: []},
      contact: score,
      recovery: score,
      tone: score
    },
    elements: {} as Report['elements'],
    requiredParts: {},
    actions: [],
    deadlines: [],
    consequences: [],
    keyMessage: null,
    topics: [],
    nextStep: null,
    abbreviations: [],
    sentences: [],
    findings: [],
    suppressed: [],
    ...more
  }
}

/** Reads `SEVERITY RULE WORD` as a finding, `include NAME` as a part, `crash` as a mistake of ours. */
export function fakeEngine(): Briefmaat {
  const read = (text: string, shown: string, options: CheckOptions, own: string): Report => {
    const result = report(shown, {kind: text.startsWith('part') ? 'part' : 'letter'})
    text.split('\n').forEach((line, i) => {
      const [kind = '', name = '', word] = line.trim().split(' ')
      if (kind === 'crash') throw new TypeError('geheime inhoud van de brief')
      if (kind === 'include') {
        const part = options.resolve?.(name, shown)
        result.parts.push({path: part?.path ?? name, found: part !== undefined})
        if (part) result.findings.push(...read(part.text, part.path, options, own).findings)
      } else if (kind === 'error' || kind === 'warning' || kind === 'hint') {
        const at = spanAt(i + 1, 1, word ?? '', shown === own ? undefined : shown)
        const missing = word === undefined
        result.findings.push(
          finding(kind, name, at, {actual: missing ? null : word, expected: word === 'reeds' ? ['al'] : []})
        )
      }
    })
    const {letterType} = options
    if (letterType) result.letterType = {value: letterType, confidence: 1, given: true, also: [], evidence: []}
    return result
  }
  return {
    check: (text, options = {}) => read(text, options.path ?? '', options, options.path ?? ''),
    fix: text => text.replaceAll('reeds', 'al'),
    lookUp: text =>
      text === 'reeds'
        ? [
            {
              ruleId: 'jargon/formal-word',
              term: 'reeds',
              plain: ['al'],
              explanation: 'Formeel woord voor al.',
              domain: null,
              severity: 'hint',
              kind: null,
              known: false
            }
          ]
        : []
  }
}

const both = (nl: string, en: string) => ({nl, en})

export const fakeRules: RuleInfo[] = [
  {
    id: 'jargon/term',
    title: both('Vakwoord', 'Term'),
    why: both('De lezer kent het woord niet.', 'The reader does not know the word.'),
    sources: [{kind: 'norm', title: 'Schrijfwijzer', place: 'P08'}],
    severity: 'warning',
    status: 'stable',
    since: '0.1.0',
    options: {maximum: {type: 'integer', default: 2, minimum: 0, maximum: 9, help: both('Hoeveel mag.', 'How many.')}},
    message: both('“{text}” is een vakwoord.', '“{text}” is jargon.'),
    good: [{text: 'U krijgt geld.'}],
    bad: [{text: 'U krijgt ⟦een beschikking⟧.'}]
  },
  {
    id: 'tone/threat',
    title: both('Dreigen', 'Threat'),
    why: both('Wie dreigt, wordt niet gelezen.', 'Threats are not read.'),
    sources: [],
    severity: 'hint',
    status: 'trial',
    since: '0.1.0',
    options: {},
    message: {a: both('Dreig niet.', 'Do not threaten.'), b: both('Liever niet.', 'Better not.')},
    good: [],
    bad: []
  }
]

export interface FakeIo extends Io {
  out(): string
  err(): string
}

export function fakeIo(cwd: string, more: Partial<Io> & {columns?: number; input?: string} = {}): FakeIo {
  let out = ''
  let err = ''
  const isTTY = more.columns !== undefined
  return {
    cwd,
    env: {},
    stdout: {
      isTTY,
      columns: more.columns,
      write: text => {
        out += text
      }
    },
    stderr: {
      isTTY: false,
      columns: undefined,
      write: text => {
        err += text
      }
    },
    stdin: async () => new TextEncoder().encode(more.input ?? ''),
    createBriefmaat: async () => fakeEngine(),
    rules: async () => fakeRules,
    out: () => out,
    err: () => err,
    ...more
  }
}

/** A folder with files, thrown away after each test of the suite. */
export function useFolder(): (files: Record<string, string | Uint8Array>) => string {
  const made: string[] = []
  afterEach(() => {
    for (const folder of made.splice(0)) rmSync(folder, {recursive: true, force: true})
  })
  return files => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'briefmaat-')))
    made.push(folder)
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), {recursive: true})
      writeFileSync(join(folder, name), text)
    }
    return folder
  }
}
