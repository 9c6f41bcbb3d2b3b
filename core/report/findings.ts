import {type Hit, messageOf} from '../rules/define.js'
import type {ActiveRule, RuleHit} from '../rules/run.js'
import {messageNames} from './names.js'
import type {Paragraphs} from './paragraphs.js'
import type {Places} from './places.js'
import type {Finding, Locale, Severity, Span} from './report.js'

/** Where the documentation of rules will stand; one place to change. */
export const documentation = 'https://briefmaat.example/regels/'

const rank: Record<Severity, number> = {error: 0, warning: 1, hint: 2}

/** Hits → findings: worded in one language, placed in the files, in order of place. */
export function wordFindings(
  hits: readonly RuleHit[],
  places: Places,
  locale: Locale,
  paragraphs?: Paragraphs
): Finding[] {
  return withoutNested(
    hits.map(({active, hit}) => wordFinding(active, hit, places, locale, paragraphs)).sort(compareFindings)
  )
}

/** Rules on words: where one finding lies inside another, the wider one says it all. */
const wordRules = new Set([
  'jargon/formal-word',
  'jargon/term',
  'jargon/undefined-abbreviation',
  'readability/prepositional-phrase',
  'tone/stock-opening',
  'tone/empty-phrase',
  'tone/back-reference',
  'tone/shaming'
])

function withoutNested(findings: readonly Finding[]): Finding[] {
  const widestFirst = findings
    .filter(({ruleId, actual}) => wordRules.has(ruleId) && actual !== null)
    .sort(
      (a, b) =>
        compareText(a.at.path ?? '', b.at.path ?? '') ||
        a.at.start.offset - b.at.start.offset ||
        b.at.end.offset - a.at.end.offset
    )
  const nested = new Set<Finding>()
  let around: Finding | undefined
  for (const finding of widestFirst) {
    const {start, end, path} = finding.at
    const inside = around && around.at.path === path && around.at.end.offset >= end.offset
    const same = around && around.at.start.offset === start.offset && around.at.end.offset === end.offset
    if (inside && !same) nested.add(finding)
    else if (!inside) around = finding
  }
  return withoutEchoes(findings.filter(finding => !nested.has(finding)))
}

/** Where two rules speak of the same words, the second tells nothing that the first does not. */
const echoes: Readonly<Record<string, string>> = {
  'readability/passive': 'doability/unclear-actor',
  'doability/threat-before-way-out': 'tone/threat'
}

function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const place = (ruleId: string, {at}: Finding) => `${ruleId} ${at.path ?? ''} ${at.start.offset}`
  const told = new Set(findings.map(finding => place(finding.ruleId, finding)))
  return findings.filter(finding => {
    const first = echoes[finding.ruleId]
    return first === undefined || !told.has(place(first, finding))
  })
}

/** @param paragraphs writes what a finding about something missing offers to insert; without it, nothing is offered */
export function wordFinding(
  {rule, severity}: ActiveRule,
  hit: Hit,
  places: Places,
  locale: Locale,
  paragraphs?: Paragraphs
): Finding {
  const at = spanOf(hit, places)
  const message = fill(messageOf(rule, hit.message, locale), hit.data ?? {}, locale)
  return {
    ruleId: rule.id,
    severity: severity ?? hit.severity ?? rule.severity,
    message,
    note: noteOf(rule.why[locale], rule.sources, hit.word),
    actual: hit.missing ? null : at.text,
    expected: hit.expected ?? [],
    at,
    ...(hit.expectedAt && {expectedAt: places.span(hit.expectedAt)}),
    ...(hit.word && {term: hit.word.term}),
    ...(hit.suggestion && {suggestion: true as const}),
    url: documentation + rule.id,
    ...(hit.missing && insertOf(hit, paragraphs))
  }
}

function insertOf({at, insert}: Hit, paragraphs?: Paragraphs): Pick<Finding, 'insert' | 'insertAbout' | 'insertAt'> {
  const found = insert !== undefined && 'start' in at ? paragraphs?.of(insert, at) : null
  return found ? {insert: found.text, insertAbout: found.about, insertAt: found.at} : {insert: null}
}

function noteOf(why: string, sources: ActiveRule['rule']['sources'], word: Hit['word']): string {
  const meaning = word?.explanation ? `${word.term}: ${word.explanation.replace(/\.?$/, '.')} ` : ''
  const named = sources.map(source => (source.place ? `${source.title} (${source.place})` : source.title)).join('; ')
  return `${meaning}${why} [${named}]`
}

function spanOf({at}: Hit, places: Places): Span {
  if ('range' in at) return places.sourceSpan(at.range)
  if ('node' in at)
    return places.span({block: at.block, start: at.node.position!.start.offset!, end: at.node.position!.end.offset!})
  return places.span(at)
}

/** Long quotations make a message unreadable. */
const longest = 60

function fill(message: string, data: NonNullable<Hit['data']>, locale: Locale): string {
  return message.replace(/\{(\w+)\}/g, (whole, key: string) => {
    const value = data[key]
    if (value === undefined) return whole
    if (typeof value === 'object') return value.map(name => messageNames[locale][name] ?? name).join(', ')
    const text = String(value).replace(/\uA78F/g, '…')
    return text.length > longest
      ? `${text.slice(0, longest - 1).trimEnd()}…`
      : locale === 'nl' && typeof value === 'number'
        ? text.replace('.', ',')
        : text
  })
}

/** By file (own file first), place, severity, rule: the same for the same letter, always. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.at.path ?? '', b.at.path ?? '') ||
    a.at.start.offset - b.at.start.offset ||
    a.at.end.offset - b.at.end.offset ||
    rank[a.severity] - rank[b.severity] ||
    compareText(a.ruleId, b.ruleId)
  )
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
