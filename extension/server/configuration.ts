import type {Locale, Settings} from '../../core/index.js'
import type {ConfigFile, loadSettings, RuleOptions, SettingsProblem} from '../../core/settings/load.js'
import {mergeSettings} from '../../core/settings/merge.js'
import {localeOf} from '../messages.js'
import {type EditorSettings, isChosen, readEditorSettings} from './editor-settings.js'
import {isInside, parseUri, withPath} from './uris.js'

/** Everything that is set for one document: by the editor and by the configuration files around it. */
export interface Resolved extends EditorSettings {
  /** of messages and titles */
  language: Locale
  /** whether `briefmaat.files` names it */
  chosen: boolean
  problems: SettingsProblem[]
  /** URIs of the configuration files that were used */
  configFiles: string[]
}

export interface ConfigurationHost {
  load: typeof loadSettings
  ruleOptions?: RuleOptions | undefined
  /** the section `briefmaat` of the editor's settings for a document */
  ask(uri: string): Promise<unknown>
  read(uri: string): Promise<string | undefined>
  folders(): string[]
  /** the editor's display language */
  displayLanguage(): string | undefined
}

/** Settings per document, kept until something changes. */
export class Configuration {
  readonly #host: ConfigurationHost
  readonly #resolved = new Map<string, Promise<Resolved>>()
  /** checked configuration files, per file system: paths are the same in each */
  readonly #configs = new Map<string, Map<string, Promise<ConfigFile | undefined>>>()

  constructor(host: ConfigurationHost) {
    this.#host = host
  }

  of(uri: string): Promise<Resolved> {
    let resolved = this.#resolved.get(uri)
    if (!resolved) {
      resolved = this.#resolve(uri)
      this.#resolved.set(uri, resolved)
    }
    return resolved
  }

  forget(uri: string): void {
    this.#resolved.delete(uri)
  }

  clear(): void {
    this.#resolved.clear()
    this.#configs.clear()
  }

  /** The configuration of the repository goes before the editor's, so that editor and command agree. */
  async #resolve(uri: string): Promise<Resolved> {
    const editor = readEditorSettings(await this.#host.ask(uri).catch(() => undefined), this.#host.ruleOptions)
    const {settings, problems, files} = await this.#files(uri, localeOf(editor.locale, this.#host.displayLanguage()))
    const language = localeOf(editor.locale, this.#host.displayLanguage(), settings.locale)
    return {
      ...editor,
      settings: {...mergeSettings(editor.settings, settings), locale: language},
      language,
      chosen: isChosen(uri, editor.files, this.#host.folders()),
      problems,
      configFiles: files.map(path => withPath(this.#base(uri), path))
    }
  }

  async #files(
    uri: string,
    locale: Locale
  ): Promise<{settings: Settings; problems: SettingsProblem[]; files: string[]}> {
    const base = this.#base(uri)
    if (parseUri(base).scheme === 'untitled') return {settings: {}, problems: [], files: []}
    const read = (path: string) => this.#host.read(withPath(base, path))
    const {ruleOptions} = this.#host
    const options = {locale, ...(ruleOptions && {ruleOptions})}
    return this.#host.load(parseUri(base).path, {read, cache: this.#cacheOf(base)}, options)
  }

  #cacheOf(uri: string): Map<string, Promise<ConfigFile | undefined>> {
    const {scheme, authority} = parseUri(uri)
    const system = `${scheme}://${authority}`
    const known = this.#configs.get(system) ?? new Map<string, Promise<ConfigFile | undefined>>()
    this.#configs.set(system, known)
    return known
  }

  /** A document that is not saved yet is treated as if it stood in the first folder. */
  #base(uri: string): string {
    const [folder] = this.#host.folders()
    if (parseUri(uri).scheme !== 'untitled' || !folder || isInside(uri, folder)) return uri
    return withPath(folder, `${parseUri(folder).path}/${parseUri(uri).path}`)
  }
}
