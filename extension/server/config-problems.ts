import {type Diagnostic, DiagnosticSeverity} from 'vscode-languageserver'
import type {SettingsProblem} from '../../core/settings/load.js'
import type {Resolved} from './configuration.js'
import {withPath} from './uris.js'

/** Shows mistakes in configuration files on those files, also when they are not open. */
export class ConfigProblems {
  readonly #shown = new Map<string, string>()
  readonly #publish: (uri: string, diagnostics: Diagnostic[]) => void

  constructor(publish: (uri: string, diagnostics: Diagnostic[]) => void) {
    this.#publish = publish
  }

  show({configFiles, problems}: Resolved): void {
    for (const uri of configFiles) {
      const here = problems.filter(problem => withPath(uri, problem.path) === uri)
      this.#set(uri, here.map(toDiagnostic))
    }
  }

  /** After a configuration file changed or went: what was shown may be out of date. */
  clear(uri: string): void {
    if (this.#shown.has(uri)) this.#set(uri, [])
  }

  #set(uri: string, diagnostics: Diagnostic[]): void {
    const text = JSON.stringify(diagnostics)
    if ((this.#shown.get(uri) ?? '[]') === text) return
    this.#shown.set(uri, text)
    this.#publish(uri, diagnostics)
  }
}

function toDiagnostic({line, column, message, severity}: SettingsProblem): Diagnostic {
  const position = {line: line - 1, character: column - 1}
  return {
    range: {start: position, end: position},
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source: 'briefmaat',
    message
  }
}
