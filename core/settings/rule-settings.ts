/** Checks the `rules` of a configuration against what each rule says of its options. */
import {severities} from './names.js'
import type {KeyPath} from './parse.js'
import type {RuleSetting} from './settings.js'
import {type Checker, checkShape, isObject, nearestOrNothing, type Shape, shorten, suggest} from './shape.js'

/** An option as a rule declares it; the same shape as in a rule file. */
export interface RuleOption {
  type: string
  default: unknown
  minimum?: number
  maximum?: number
  values?: readonly string[]
}

/** Rule id → option → what it may be. */
export type RuleOptions = Readonly<Record<string, Readonly<Record<string, RuleOption>>>>

/** The shape of `rules`; without a table any rule and option will do. */
export function rulesShape(table: RuleOptions | undefined): Shape {
  return {kind: 'own', check: (value, path, checker) => checkRules(value, path, checker, table)}
}

function checkRules(value: unknown, path: KeyPath, checker: Checker, table: RuleOptions | undefined) {
  const {messages} = checker
  if (!isObject(value)) return void checker.report(path, 'value', messages.object('rules'))
  const result: Record<string, RuleSetting> = {}
  for (const [id, setting] of Object.entries(value)) {
    const place = [...path, id]
    if (table && !Object.hasOwn(table, id)) {
      const help = nearestOrNothing(id, Object.keys(table), messages)
      checker.report(place, 'key', `${messages.unknownRule(shorten(id))}${help}`)
      continue
    }
    const right = checkSetting(id, setting, place, checker, table?.[id])
    if (right !== undefined)
      Object.defineProperty(result, id, {value: right, enumerable: true, configurable: true, writable: true})
  }
  return result
}

function checkSetting(
  id: string,
  setting: unknown,
  path: KeyPath,
  checker: Checker,
  options: Readonly<Record<string, RuleOption>> | undefined
): RuleSetting | undefined {
  const {messages} = checker
  if (setting === 'off' || severities.includes(setting as never)) return setting as RuleSetting
  if (!isObject(setting)) return void checker.report(path, 'value', messages.ruleSetting(shorten(id)))
  const result: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(setting)) {
    const place = [...path, key]
    const shape = key === 'severity' ? severityShape : optionShape(options, key)
    if (shape) {
      const right = checkShape(shape, value, place, checker)
      if (right !== undefined) result[key] = right
    } else {
      const help = suggest(key, ['severity', ...Object.keys(options ?? {})], messages)
      checker.report(place, 'key', `${messages.unknownOption(shorten(id), shorten(key))} ${help}`)
    }
  }
  return result as RuleSetting
}

const severityShape: Shape = {kind: 'choice', values: severities}
const anything: Shape = {kind: 'own', check: value => value}

function optionShape(options: Readonly<Record<string, RuleOption>> | undefined, key: string): Shape | undefined {
  if (!options) return anything
  const option = Object.hasOwn(options, key) ? options[key] : undefined
  if (!option) return undefined
  const {type, minimum, maximum, values} = option
  if (type === 'integer' || type === 'number') {
    return {
      kind: 'number',
      integer: type === 'integer',
      ...(minimum === undefined ? {} : {minimum}),
      ...(maximum === undefined ? {} : {maximum})
    }
  }
  if (type === 'boolean') return {kind: 'boolean'}
  const text: Shape = values ? {kind: 'choice', values} : {kind: 'text'}
  if (Array.isArray(option.default)) return {kind: 'list', of: text}
  return type === 'string' || type === 'text' || values ? text : anything
}
