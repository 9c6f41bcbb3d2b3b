import type {Diagnostic} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Finding, Report} from '../../core/index.js'
import type {CheckResult, Summary} from '../protocol.js'
import type {Checker} from './checker.js'
import type {ConfigProblems} from './config-problems.js'
import type {Configuration, Resolved} from './configuration.js'
import {stillHolds, toDiagnostic} from './diagnostics.js'
import {defaultDelay} from './editor-settings.js'
import {Findings} from './findings.js'
import {Scheduler} from './scheduler.js'
import {summarize} from './summary.js'
import {parentUri, uriKey} from './uris.js'

export interface LettersHost {
  documents: {get(uri: string): TextDocument | undefined; all(): TextDocument[]}
  configuration: Configuration
  checker: Checker
  configProblems: ConfigProblems
  publish(uri: string, version: number | undefined, diagnostics: Diagnostic[]): void
  scores(summary: Summary): void
  /** never with text of a letter */
  failed(error: unknown): void
}

/** The open documents: checks each after a change, and shows what was found where it stands. */
export class Letters {
  readonly findings = new Findings()
  readonly #host: LettersHost
  readonly #scheduler = new Scheduler((uri, isStale) => this.#check(uri, isStale))
  /** keys of the parts each letter looked for, and what was known of it last */
  readonly #wanted = new Map<string, Set<string>>()
  readonly #delays = new Map<string, number>()
  readonly #versions = new Map<string, number>()
  /** documents that the writer asked about, whatever `briefmaat.files` says */
  readonly #asked = new Set<string>()

  constructor(host: LettersHost) {
    this.#host = host
  }

  /** A document was opened or edited; the first check comes at once. */
  changed(uri: string): void {
    this.#scheduler.schedule(uri, this.#delays.get(uri) ?? 0)
    this.partChanged(uri)
  }

  closed(uri: string): void {
    this.#scheduler.cancel(uri)
    this.#host.configuration.forget(uri)
    this.#asked.delete(uri)
    this.#delays.delete(uri)
    this.#drop(uri)
    this.partChanged(uri)
  }

  /** A document that may be part of an open letter was opened, edited or closed. */
  partChanged(uri: string): void {
    this.#lookAgain([uriKey(uri)], uri)
  }

  /** A file that may be part of an open letter came, changed or went. */
  fileChanged(uri: string): void {
    this.#lookAgain([uriKey(uri), uriKey(parentUri(uri))])
  }

  /** Checks the letters that looked at one of these files or folders. */
  #lookAgain(keys: string[], except?: string): void {
    for (const document of this.#host.documents.all()) {
      const wanted = this.#wanted.get(document.uri)
      if (document.uri === except || !keys.some(key => wanted?.has(key))) continue
      this.#scheduler.schedule(document.uri, this.#delays.get(document.uri) ?? defaultDelay)
    }
  }

  checkAll(): void {
    for (const document of this.#host.documents.all()) this.#scheduler.schedule(document.uri, 0)
  }

  /** Checks at once because the writer asks. */
  async ask(uri: string): Promise<CheckResult> {
    const document = this.#host.documents.get(uri)
    if (!document) return {state: 'unknown'}
    this.#asked.add(uri)
    await this.#scheduler.run(uri)
    const report = this.findings.report(uri)
    if (!report) return {state: 'off'}
    const resolved = await this.#host.configuration.of(uri)
    return {state: 'checked', summary: this.#summary(document, report, resolved)}
  }

  /** Findings and report for the text as it is now. */
  async current(uri: string): Promise<{report: Report; findings: Finding[]} | undefined> {
    const document = this.#host.documents.get(uri)
    if (!document) return undefined
    if (this.#versions.get(uri) !== document.version) await this.#scheduler.run(uri)
    const report = this.findings.report(uri)
    return report && {report, findings: this.findings.of(uri)}
  }

  dispose(): void {
    this.#scheduler.dispose()
  }

  async #check(uri: string, isStale: () => boolean): Promise<void> {
    try {
      const resolved = await this.#host.configuration.of(uri)
      const document = this.#host.documents.get(uri)
      if (!document || isStale()) return
      this.#delays.set(uri, resolved.delay)
      this.#host.configProblems.show(resolved)
      if (this.#isOff(uri, resolved)) return this.#drop(uri)
      const checked = await this.#host.checker.check(document, resolved, isStale)
      if (!checked) return
      this.#wanted.set(uri, checked.wanted)
      this.#versions.set(uri, document.version)
      const touched = this.findings.set(uri, checked.report)
      this.#publish(touched.add(uriKey(uri)))
      this.#host.scores(this.#summary(document, checked.report, resolved))
      void checked.late?.then(() => this.#scheduler.schedule(uri, 0))
    } catch (error) {
      this.#host.failed(error)
    }
  }

  #isOff(uri: string, {enable, chosen}: Resolved): boolean {
    return !enable || !(chosen || this.#asked.has(uri))
  }

  #drop(uri: string): void {
    this.#wanted.delete(uri)
    this.#versions.delete(uri)
    const known = this.findings.report(uri)
    const touched = this.findings.remove(uri)
    if (known) this.#host.publish(uri, undefined, [])
    this.#publish(touched)
  }

  /** Only what still stands in the text: findings in a part come from a letter that may have seen an older text. */
  #publish(keys: Set<string>): void {
    for (const document of this.#host.documents.all()) {
      if (!keys.has(uriKey(document.uri))) continue
      const here = this.findings.of(document.uri).filter(finding => stillHolds(finding, document))
      this.#host.publish(
        document.uri,
        document.version,
        here.map(finding => toDiagnostic(finding, document))
      )
    }
  }

  #summary(document: TextDocument, report: Report, {language}: Resolved): Summary {
    return summarize(document, report, language, this.findings.of(document.uri).length)
  }
}
