import * as vscode from 'vscode'

/** Briefmaat's findings in a document, in the order of the text. */
export function findingsOf(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(diagnostic => diagnostic.source === 'briefmaat')
    .sort((a, b) => a.range.start.compareTo(b.range.start))
}

export function ruleOf({code}: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : (code ?? ''))
}
