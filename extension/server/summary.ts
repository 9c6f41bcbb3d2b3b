import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Locale, Report} from '../../core/index.js'
import {type Summary, scoreNames} from '../protocol.js'

/** What the status bar needs of a report: numbers and names, no text of the letter. */
export function summarize(document: TextDocument, report: Report, locale: Locale, findings: number): Summary {
  const scores = scoreNames.map(name => {
    const {score, label} = report.scores[name]
    return [name, {score, label}]
  })
  return {
    uri: document.uri,
    version: document.version,
    locale,
    kind: report.kind,
    letterType: report.letterType.value,
    words: report.counts.words,
    indicative: report.scores.readability.indicative,
    lintLevel: report.scores.readability.lint?.level ?? null,
    scores: Object.fromEntries(scores),
    findings
  }
}
