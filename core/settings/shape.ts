/** Checks plain data against a small description; what is wrong is reported and left out, the rest is kept. */
import type {SettingsMessages} from './messages.js'
import {nearest} from './nearest.js'
import type {KeyPath} from './parse.js'

export type Shape =
  | {kind: 'text'}
  | {kind: 'boolean'}
  | {kind: 'number'; integer?: boolean; minimum?: number; maximum?: number}
  | {kind: 'choice'; values: readonly string[]}
  | {kind: 'list'; of: Shape /** a single item will do as well */; single?: boolean}
  | {kind: 'object'; keys: Readonly<Record<string, Shape>>; required?: readonly string[]}
  | {kind: 'own'; check: (value: unknown, path: KeyPath, checker: Checker) => unknown}

export interface Checker {
  messages: SettingsMessages
  report(path: KeyPath, of: 'key' | 'value', message: string): void
}

/** The value as far as it is right; undefined when nothing of it is. */
export function checkShape(shape: Shape, value: unknown, path: KeyPath, checker: Checker): unknown {
  const {messages} = checker
  const key = nameOf(path)
  const wrong = (message: string) => void checker.report(path, 'value', message)
  switch (shape.kind) {
    case 'text':
      if (typeof value === 'string') return value
      return wrong(typeof value === 'number' || typeof value === 'boolean' ? messages.quotes(key) : messages.text(key))
    case 'boolean':
      return typeof value === 'boolean' ? value : wrong(messages.boolean(key))
    case 'number':
      return checkNumber(shape, value, key, wrong, messages)
    case 'choice':
      if (shape.values.includes(value as string)) return value
      if (value === null || typeof value === 'object') return wrong(messages.text(key))
      return wrong(
        `${messages.unknownValue(key, shorten(String(value)))} ${suggest(String(value), shape.values, messages)}`
      )
    case 'list':
      if (shape.single && !Array.isArray(value)) return keep([checkShape(shape.of, value, path, checker)])
      if (!Array.isArray(value)) return wrong(messages.list(key))
      return keep(value.map((item, i) => checkShape(shape.of, item, [...path, i], checker)))
    case 'object':
      return checkObject(shape, value, path, checker)
    case 'own':
      return shape.check(value, path, checker)
  }
}

function checkNumber(
  shape: Extract<Shape, {kind: 'number'}>,
  value: unknown,
  key: string,
  wrong: (message: string) => undefined,
  messages: SettingsMessages
) {
  const {minimum, maximum} = shape
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return wrong(shape.integer ? messages.integer(key) : messages.number(key))
  }
  if (shape.integer && !Number.isInteger(value)) return wrong(messages.integer(key))
  const outside = (minimum !== undefined && value < minimum) || (maximum !== undefined && value > maximum)
  if (!outside) return value
  if (minimum !== undefined && maximum !== undefined) return wrong(messages.between(key, minimum, maximum))
  return wrong(minimum !== undefined ? messages.atLeast(key, minimum) : messages.atMost(key, maximum!))
}

function checkObject(shape: Extract<Shape, {kind: 'object'}>, value: unknown, path: KeyPath, checker: Checker) {
  const {messages} = checker
  if (!isObject(value)) {
    checker.report(path, 'value', path.length > 0 ? messages.object(nameOf(path)) : messages.notAnObject)
    return undefined
  }
  const result: Record<string, unknown> = {}
  for (const [key, inside] of Object.entries(value)) {
    const known = Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined
    if (!known) {
      const help = suggest(key, Object.keys(shape.keys), messages)
      checker.report([...path, key], 'key', `${messages.unknownKey(shorten(key))} ${help}`)
    } else if (inside !== null) {
      // a key with nothing behind it is a key not yet filled in
      const right = checkShape(known, inside, [...path, key], checker)
      if (right !== undefined) result[key] = right
    }
  }
  for (const key of shape.required ?? []) {
    if (Object.hasOwn(value, key) && value[key] !== null) continue
    checker.report(path, 'value', messages.missingKey(key))
  }
  return shape.required?.some(key => result[key] === undefined) ? undefined : result
}

/** 'Did you mean …?' when a name is near, else the list to choose from. */
export function suggest(name: string, known: readonly string[], messages: SettingsMessages): string {
  const near = nearest(name, known)
  if (near !== undefined) return messages.suggestion(near)
  return known.length > 0 ? messages.choices(known.join(', ')) : messages.noChoices
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

/** What someone wrote, short enough for a message and without control characters. */
export function shorten(text: string): string {
  const clean = text.replace(/\p{Cc}/gu, ' ')
  return clean.length > 60 ? `${clean.slice(0, 57)}…` : clean
}

/** The key that a person sees: of an item in a list, the list's. */
function nameOf(path: KeyPath): string {
  const name = path.findLast(part => typeof part === 'string')
  return shorten(String(name ?? path.at(-1) ?? ''))
}

function keep(items: unknown[]): unknown[] {
  return items.filter(item => item !== undefined)
}

/** As `suggest`, for names of which there are too many to list. */
export function nearestOrNothing(name: string, known: readonly string[], messages: SettingsMessages): string {
  const near = nearest(name, known)
  return near === undefined ? '' : ` ${messages.suggestion(near)}`
}
