import * as vscode from 'vscode'
import {type Messages, messages} from '../messages.js'
import {type Summary, scoreNames} from '../protocol.js'
import {findingsOf, ruleOf} from './findings.js'

interface Item extends vscode.QuickPickItem {
  range?: vscode.Range
}

const icons: Record<vscode.DiagnosticSeverity, string> = {
  [vscode.DiagnosticSeverity.Error]: '$(error)',
  [vscode.DiagnosticSeverity.Warning]: '$(warning)',
  [vscode.DiagnosticSeverity.Information]: '$(info)',
  [vscode.DiagnosticSeverity.Hint]: '$(info)'
}

/** A list of the scores and findings; choosing a finding goes there. */
export async function showScores(summary: Summary): Promise<void> {
  const uri = vscode.Uri.parse(summary.uri)
  const words = messages[summary.locale]
  const picked = await vscode.window.showQuickPick(items(summary, findingsOf(uri), words), {
    title: 'Briefmaat',
    placeHolder: words.quickPick,
    matchOnDescription: true
  })
  if (!picked?.range) return
  const editor = await vscode.window.showTextDocument(uri)
  editor.selection = new vscode.Selection(picked.range.start, picked.range.end)
  editor.revealRange(picked.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport)
}

function items(summary: Summary, findings: vscode.Diagnostic[], words: Messages): Item[] {
  const {Separator} = vscode.QuickPickItemKind
  const scores: Item[] = scoreNames.map(name => {
    const {score, label} = summary.scores[name]
    return {label: `${words.scores[name]} ${Math.round(score)}`, description: words.labels[label]}
  })
  const found: Item[] = findings.map(finding => ({
    label: `${icons[finding.severity]} ${finding.message}`,
    description: `${finding.range.start.line + 1} · ${ruleOf(finding)}`,
    range: finding.range
  }))
  return [...scores, {label: words.findings(findings.length), kind: Separator}, ...found]
}
