import * as vscode from 'vscode'
import {type Messages, messages} from '../messages.js'
import {type Summary, scoreNames} from '../protocol.js'
import {findingsOf} from './findings.js'
import type {Summaries} from './summaries.js'

/** The scores of the letter that is open, in the status bar. */
export class Status implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem('briefmaat.scores', vscode.StatusBarAlignment.Right, 100)
  readonly #summaries: Summaries
  readonly #listening: vscode.Disposable[]
  #shown: {text: string; tooltip: string} | undefined

  constructor(summaries: Summaries) {
    this.#summaries = summaries
    this.#item.name = 'Briefmaat'
    this.#item.command = 'briefmaat.showScores'
    this.#listening = [
      summaries.onDidAdd(() => this.#update()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#update()),
      vscode.languages.onDidChangeDiagnostics(({uris}) => {
        const active = vscode.window.activeTextEditor?.document.uri.toString()
        if (uris.some(uri => uri.toString() === active)) this.#update()
      })
    ]
  }

  get shown(): {text: string; tooltip: string} | undefined {
    return this.#shown
  }

  dispose(): void {
    for (const listener of this.#listening) listener.dispose()
    this.#item.dispose()
  }

  #update(): void {
    const uri = vscode.window.activeTextEditor?.document.uri
    const summary = uri && this.#summaries.get(uri)
    if (!uri || !summary) {
      this.#shown = undefined
      this.#item.hide()
      return
    }
    const words = messages[summary.locale]
    const text = statusText(summary, findingsOf(uri).length, words)
    const tooltip = statusTooltip(summary, words)
    this.#shown = {text, tooltip}
    this.#item.text = text
    this.#item.tooltip = new vscode.MarkdownString(tooltip)
    this.#item.accessibilityInformation = {label: `Briefmaat: ${text.replace(/\$\(\S+\) /, '')}`}
    this.#item.show()
  }
}

/** The weakest dimension by name: one number for a whole letter would hide where it fails. */
export function statusText(summary: Summary, findings: number, words: Messages): string {
  const count = words.findings(findings)
  if (summary.kind === 'part') return `$(mail) ${words.part} · ${count}`
  const weakest = scoreNames.reduce((a, b) => (summary.scores[b].score < summary.scores[a].score ? b : a))
  return `$(mail) ${words.scores[weakest]} ${Math.round(summary.scores[weakest].score)} · ${count}`
}

export function statusTooltip(summary: Summary, words: Messages): string {
  const rows = scoreNames.map(name => {
    const {score, label} = summary.scores[name]
    return `| ${words.scores[name]} | ${Math.round(score)} | ${words.labels[label]} |`
  })
  const table = [`| ${words.dimension} | ${words.score} | ${words.verdict} |`, '| :-- | --: | :-- |', ...rows].join(
    '\n'
  )
  const level = summary.lintLevel ? [words.lintLevel(summary.lintLevel)] : []
  const notes = summary.indicative ? [words.indicative] : level
  return ['**Briefmaat**', table, ...notes, words.statusHint].join('\n\n')
}
