import {type Diagnostic, DiagnosticSeverity, type Range} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Finding, Severity, Span} from '../../core/index.js'

/** What a diagnostic keeps of its finding, for clients that make fixes themselves. */
export interface DiagnosticData {
  actual: string | null
  expected: string[]
}

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  hint: DiagnosticSeverity.Information
}

export function rangeOf(span: Span, document: TextDocument): Range {
  return {start: document.positionAt(span.start.offset), end: document.positionAt(span.end.offset)}
}

/** Whether the document still has the finding's words where it says. */
export function stillHolds(finding: Finding, document: TextDocument): boolean {
  return document.getText().slice(finding.at.start.offset, finding.at.end.offset) === finding.at.text
}

export function toDiagnostic(finding: Finding, document: TextDocument): Diagnostic {
  const data: DiagnosticData = {actual: finding.actual, expected: finding.expected}
  return {
    range: rangeOf(finding.at, document),
    severity: severities[finding.severity],
    code: finding.ruleId,
    ...(finding.url && {codeDescription: {href: finding.url}}),
    source: 'briefmaat',
    message: finding.message,
    data
  }
}
