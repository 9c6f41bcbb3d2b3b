/** The settings for each letter, from configuration files on disk. */
import {readFileSync, statSync} from 'node:fs'
import {resolve} from 'node:path'
import type {Locale} from '../core/report/report.js'
import {type ConfigFile, loadSettings, type RuleOptions} from '../core/settings/load.js'
import type {Settings} from '../core/settings/settings.js'
import {shownPath, toPosix} from './paths.js'
import {kindOf, type Trouble} from './trouble.js'

export interface ConfigOptions {
  cwd: string
  /** a file, `false` for none, or nothing: look upwards from each letter */
  config?: string | false | undefined
  locale?: Locale | undefined
}

export class Configs {
  private readonly cache = new Map<string, Promise<ConfigFile | undefined>>()
  private readonly told = new Set<string>()

  constructor(
    private readonly options: ConfigOptions,
    private readonly ruleOptions: () => Promise<RuleOptions>,
    private readonly trouble: Trouble
  ) {}

  /** The settings for a file (absolute path); what is wrong in a configuration is told once. */
  async for(path: string): Promise<Settings> {
    const {config, cwd, locale} = this.options
    if (config === false) return {}
    const {settings, problems} = await loadSettings(
      toPosix(path),
      {read: readConfigFile, cache: this.cache},
      {
        ruleOptions: this.ruleOptions,
        ...(locale ? {locale} : {}),
        ...(config === undefined ? {} : {config: toPosix(resolve(cwd, config))})
      }
    )
    for (const problem of problems) {
      const where = `${shownPath(cwd, problem.path)}:${problem.line}:${problem.column}`
      if (this.told.has(where + problem.message)) continue
      this.told.add(where + problem.message)
      if (problem.severity === 'error') this.trouble.error(where, problem.message)
      else this.trouble.warning(where, problem.message)
    }
    return settings
  }
}

function readConfigFile(path: string): string | undefined {
  try {
    if (!statSync(path).isFile()) return undefined
    return readFileSync(path, 'utf8')
  } catch (error) {
    const kind = kindOf(error)
    if (kind === 'ENOENT' || kind === 'ENOTDIR') return undefined
    throw error
  }
}
