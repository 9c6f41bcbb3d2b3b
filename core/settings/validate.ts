/** One configuration file, checked: the settings it gives, and where it leads to. */
import type {SettingsMessages} from './messages.js'
import {languages, letterTypes, locales, partsOfSpeech, scoreNames, templateSyntaxes} from './names.js'
import {type KeyPath, type Place, parseConfig} from './parse.js'
import {joinPath, parentOf} from './paths.js'
import {type RuleOptions, rulesShape} from './rule-settings.js'
import type {Settings} from './settings.js'
import {checkShape, type Shape} from './shape.js'

export interface SettingsProblem extends Place {
  path: string
  message: string
  severity: 'error' | 'warning'
}

/** What one file says, before `extends` and `overrides` are worked out. */
export interface ConfigFile {
  path: string
  settings: Settings
  /** files above this one do not count */
  root: boolean
  extends: {name: string; place: Place}[]
  overrides: {files: string[]; settings: Settings}[]
  problems: SettingsProblem[]
}

/** A file with more mistakes than this is something else than a configuration. */
const problemLimit = 20

const text: Shape = {kind: 'text'}
const texts: Shape = {kind: 'list', of: text}
const percentage: Shape = {kind: 'number', minimum: 0, maximum: 100}

function settingShapes(ruleOptions: RuleOptions | undefined): Record<string, Shape> {
  return {
    locale: {kind: 'choice', values: locales},
    language: {kind: 'choice', values: languages},
    letterType: {kind: 'choice', values: letterTypes},
    rules: rulesShape(ruleOptions),
    terms: {
      kind: 'list',
      of: {
        kind: 'object',
        keys: {
          term: text,
          plain: texts,
          allow: {kind: 'boolean'},
          explanation: text,
          partOfSpeech: {kind: 'choice', values: partsOfSpeech}
        },
        required: ['term']
      }
    },
    organisation: {kind: 'object', keys: {name: text, phone: text, email: text, website: text, address: text}},
    templates: {kind: 'object', keys: {syntax: {kind: 'choice', values: templateSyntaxes}, roots: texts}},
    thresholds: {kind: 'object', keys: Object.fromEntries(scoreNames.map(name => [name, percentage]))}
  }
}

/** The shape of a whole file. */
function fileShape(ruleOptions: RuleOptions | undefined): Shape {
  const settings = settingShapes(ruleOptions)
  const files: Shape = {kind: 'list', of: text, single: true}
  return {
    kind: 'object',
    keys: {
      $schema: text,
      root: {kind: 'boolean'},
      extends: {kind: 'list', of: text, single: true},
      overrides: {kind: 'list', of: {kind: 'object', keys: {files, ...settings}, required: ['files']}},
      ...settings
    }
  }
}

/** Reads and checks one file's text. Never throws. */
export async function readConfig(
  path: string,
  source: string,
  messages: SettingsMessages,
  ruleOptions: RuleOptions | undefined
): Promise<ConfigFile> {
  const parsed = await parseConfig(source, messages)
  const problems: SettingsProblem[] = parsed.problems.map(({line, column, message}) => ({
    path,
    line,
    column,
    message,
    severity: 'error'
  }))
  const report = (at: KeyPath, of: 'key' | 'value', message: string) => {
    if (problems.length >= problemLimit) return
    const {line, column} = parsed.place(at, of)
    problems.push({path, line, column, message, severity: 'error'})
  }
  const empty = parsed.value === undefined || parsed.value === null
  const checked = empty ? {} : checkShape(fileShape(ruleOptions), parsed.value, [], {messages, report})
  const {$schema: _, root, extends: bases, overrides, ...settings} = (checked ?? {}) as Record<string, unknown>
  const names = (bases ?? []) as string[]
  const folder = parentOf(path) ?? ''
  return {
    path,
    settings: withRoots(settings, folder),
    root: root === true,
    extends: names.map(name => ({name, place: parsed.place(['extends', placeOfItem(parsed.value, name)], 'value')})),
    overrides: ((overrides ?? []) as Record<string, unknown>[]).map(({files, ...own}) => ({
      files: files as string[],
      settings: withRoots(own, folder)
    })),
    problems
  }
}

/** `templates.roots` as paths from the top: they are written as seen from the configuration. */
function withRoots(settings: Settings, folder: string): Settings {
  const roots = settings.templates?.roots
  if (!roots) return settings
  return {...settings, templates: {...settings.templates, roots: roots.map(root => joinPath(folder, root))}}
}

function placeOfItem(value: unknown, name: string): number {
  const written = (value as {extends?: unknown}).extends
  return Array.isArray(written) ? written.indexOf(name) : 0
}
