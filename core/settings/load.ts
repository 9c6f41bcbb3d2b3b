/**
 * The settings for one letter, from the configuration files around it. One loader for command, server and library;
 * pure: the host reads the files, and keeps what it wants to keep.
 */
import {matchesGlob} from './glob.js'
import {mergeSettings} from './merge.js'
import {type SettingsMessages, settingsMessages} from './messages.js'
import {joinPath, parentOf, relativeTo} from './paths.js'
import type {RuleOptions} from './rule-settings.js'
import type {Settings} from './settings.js'
import {type ConfigFile, readConfig, type SettingsProblem} from './validate.js'

export type {RuleOption, RuleOptions} from './rule-settings.js'
export type {SettingsProblem} from './validate.js'

export const configNames = ['briefmaat.yaml', 'briefmaat.yml', 'briefmaat.json']

/** A file may lead to this many others by `extends`, all steps together. */
const extendsLimit = 100

export interface SettingsHost {
  /** a file's text; undefined when there is no such file; throws when it is there and can't be read */
  read(path: string): string | undefined | Promise<string | undefined>
  /** where checked files may be kept between calls; emptying it when a file changes is up to the host */
  cache?: Map<string, Promise<ConfigFile | undefined>>
}

export interface LoadOptions {
  /** what each rule's options may be, or how to get it when a file turns up; without it rules are not checked */
  ruleOptions?: RuleOptions | (() => Promise<RuleOptions>)
  /** language of the problems; default `nl` */
  locale?: 'nl' | 'en'
  /** this file, instead of looking upwards from the letter */
  config?: string
}

export interface LoadedSettings {
  settings: Settings
  problems: SettingsProblem[]
  /** every file that was used, nearest first, each before the files it extends */
  files: string[]
}

export type {ConfigFile} from './validate.js'

/**
 * The settings for the letter at `path` (forward slashes, or a URI). Every `briefmaat.yaml`, `.yml` or `.json` upwards
 * from its folder counts, the nearest most, up to one with `root: true`. What is wrong in a file is a problem and is
 * left out; the rest counts. Never throws.
 */
export async function loadSettings(
  path: string,
  host: SettingsHost,
  options: LoadOptions = {}
): Promise<LoadedSettings> {
  const loader = new Loader(host, options)
  const configs = options.config === undefined ? await loader.upwards(path) : await loader.one(options.config)
  let settings: Settings = {}
  const files: string[] = []
  for (const config of configs.toReversed()) {
    loader.files = []
    settings = mergeSettings(settings, await loader.resolve(config, path, parentOf(config.path) ?? '', []))
    files.unshift(...loader.files)
  }
  return {settings, problems: unique(loader.problems), files: [...new Set(files)]}
}

class Loader {
  readonly problems: SettingsProblem[] = []
  files: string[] = []
  private steps = 0
  private readonly messages: SettingsMessages
  private readonly cache: Map<string, Promise<ConfigFile | undefined>>

  constructor(
    private readonly host: SettingsHost,
    private readonly options: LoadOptions
  ) {
    this.messages = settingsMessages(options.locale ?? 'nl')
    this.cache = host.cache ?? new Map()
  }

  /** The files upwards from a letter, nearest first. */
  async upwards(path: string): Promise<ConfigFile[]> {
    const found: ConfigFile[] = []
    for (let folder = parentOf(path); folder !== undefined; folder = parentOf(folder)) {
      const here: ConfigFile[] = []
      for (const name of configNames) {
        const config = await this.read(joinPath(folder, name))
        if (config) here.push(config)
      }
      const [first, second] = here
      if (!first) continue
      if (second) {
        const message = this.messages.secondFile(nameOf(first.path))
        this.problems.push({path: second.path, line: 1, column: 1, message, severity: 'warning'})
      }
      found.push(first)
      if (first.root) break
    }
    return found
  }

  /** The file that the user named. */
  async one(path: string): Promise<ConfigFile[]> {
    const config = await this.read(path)
    if (config) return [config]
    this.problems.push({path, line: 1, column: 1, message: this.messages.missing, severity: 'error'})
    return []
  }

  /** A file with what it extends, and with the overrides that hold for the letter. */
  async resolve(config: ConfigFile, letter: string, folder: string, above: readonly string[]): Promise<Settings> {
    this.files.push(config.path)
    this.problems.push(...config.problems)
    let settings: Settings = {}
    for (const {name, place} of config.extends) {
      const base = await this.base(config.path, name)
      const problem =
        ++this.steps > extendsLimit
          ? this.messages.tooManyExtends
          : !base
            ? this.messages.missingExtends(name)
            : [...above, config.path].includes(base.path)
              ? this.messages.cyclicExtends(name)
              : undefined
      if (problem) this.problems.push({path: config.path, ...place, message: problem, severity: 'error'})
      else settings = mergeSettings(settings, await this.resolve(base!, letter, folder, [...above, config.path]))
    }
    settings = mergeSettings(settings, config.settings)
    const seen = relativeTo(folder, letter)
    for (const override of seen === undefined ? [] : config.overrides) {
      if (override.files.some(pattern => matchesGlob(pattern, seen!))) {
        settings = mergeSettings(settings, override.settings)
      }
    }
    return settings
  }

  /** A file by its path as written in another, or a package's by its name. */
  private async base(from: string, name: string): Promise<ConfigFile | undefined> {
    const start = parentOf(from) ?? ''
    const direct = await this.read(joinPath(start, name))
    if (direct || /^[./]|:|\\/.test(name)) return direct
    for (let folder: string | undefined = start; folder !== undefined; folder = parentOf(folder)) {
      for (const file of configNames) {
        const found = await this.read(joinPath(folder, `node_modules/${name}/${file}`))
        if (found) return found
      }
    }
    return undefined
  }

  private read(path: string): Promise<ConfigFile | undefined> {
    let config = this.cache.get(path)
    if (!config) {
      config = this.readNow(path)
      this.cache.set(path, config)
    }
    return config
  }

  private async readNow(path: string): Promise<ConfigFile | undefined> {
    let text: string | undefined
    try {
      text = await this.host.read(path)
    } catch {
      const problem: SettingsProblem = {path, line: 1, column: 1, message: this.messages.unreadable, severity: 'error'}
      return {path, settings: {}, root: false, extends: [], overrides: [], problems: [problem]}
    }
    if (text === undefined) return undefined
    const {ruleOptions} = this.options
    const table = typeof ruleOptions === 'function' ? await ruleOptions() : ruleOptions
    return readConfig(path, text, this.messages, table)
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function unique(problems: SettingsProblem[]): SettingsProblem[] {
  const seen = new Map(problems.map(problem => [JSON.stringify(problem), problem]))
  return [...seen.values()]
}
