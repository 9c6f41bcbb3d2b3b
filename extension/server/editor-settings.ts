import type {Settings} from '../../core/index.js'
import {matchesGlob} from '../../core/settings/glob.js'
import type {RuleOptions} from '../../core/settings/load.js'
import {settingsMessages} from '../../core/settings/messages.js'
import {letterTypes} from '../../core/settings/names.js'
import {rulesShape} from '../../core/settings/rule-settings.js'
import {checkShape} from '../../core/settings/shape.js'
import {isForeign} from './languages.js'
import {isInside, parseUri} from './uris.js'

/** The settings of the editor for one document, whatever the writer typed there. */
export interface EditorSettings {
  enable: boolean
  /** `auto`, `nl`, `en` or `editor` */
  locale: string
  /** in milliseconds */
  delay: number
  files: string[]
  /** what goes to the core */
  settings: Settings
}

export const defaultDelay = 150

/** Reads whatever the writer typed in the settings; what is wrong is left out. */
export function readEditorSettings(value: unknown, ruleOptions?: RuleOptions): EditorSettings {
  const given = isRecord(value) ? value : {}
  const {letterType, rules, delay, files} = given
  return {
    enable: given.enable !== false,
    locale: typeof given.locale === 'string' ? given.locale : 'auto',
    delay: typeof delay === 'number' && delay >= 0 ? Math.min(delay, 10_000) : defaultDelay,
    files: Array.isArray(files) ? files.filter(file => typeof file === 'string') : [],
    settings: {
      ...(isLetterType(letterType) && {letterType}),
      ...(isRecord(rules) && {rules: rightRules(rules, ruleOptions)})
    }
  }
}

/** The last pattern that matches decides; `!` in front leaves out. No pattern at all leaves nothing out. */
export function isChosen(uri: string, patterns: string[], folders: string[]): boolean {
  if (isForeign(uri)) return false
  const path = relativePath(uri, folders).toLowerCase()
  let chosen = true
  for (const pattern of patterns) {
    const leavesOut = pattern.startsWith('!')
    if (matchesGlob((leavesOut ? pattern.slice(1) : pattern).toLowerCase(), path)) chosen = !leavesOut
  }
  return chosen
}

function relativePath(uri: string, folders: string[]): string {
  const {path} = parseUri(uri)
  const folder = folders.filter(one => isInside(uri, one)).sort((a, b) => b.length - a.length)[0]
  return path.slice(folder ? parseUri(folder).path.length : 0).replace(/^\/+/, '')
}

function rightRules(rules: Record<string, unknown>, options: RuleOptions | undefined): NonNullable<Settings['rules']> {
  const checker = {messages: settingsMessages('nl'), report: () => {}}
  return (checkShape(rulesShape(options), {...rules}, ['rules'], checker) ?? {}) as NonNullable<Settings['rules']>
}

function isLetterType(value: unknown): value is NonNullable<Settings['letterType']> {
  return letterTypes.some(type => type === value)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
