/** Values of options: what they may be, and what is said when they are not. */
import type {Scores} from '../core/report/report.js'
import {scoreNames} from '../core/settings/names.js'
import {nearest} from '../core/settings/nearest.js'
import type {Thresholds} from '../core/settings/settings.js'
import type {Messages} from './messages.js'

/** The command was given wrongly: its message is shown, with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** A reader of an option's value that accepts these only. */
export function choice<T extends string>(name: string, values: readonly T[], messages: Messages): (value: string) => T {
  return value => {
    if (values.includes(value as T)) return value as T
    const near = nearest(value, values)
    const help = near ? messages.didYouMean(`"${near}"`) : messages.choose(values.join(', '))
    throw new UsageError(`${messages.wrongValue(name, value)} ${help}`)
  }
}

/** A reader of `--min readability=60`, which may come several times. */
export function minimum(messages: Messages): (value: string, before: Thresholds | undefined) => Thresholds {
  return (value, before) => {
    const [, name, number] = /^([a-z]+)=(\d{1,3})$/.exec(value) ?? []
    if (!scoreNames.includes(name as keyof Scores) || Number(number) > 100) {
      throw new UsageError(`${messages.wrongMinimum(value)} ${messages.choose(scoreNames.join(', '))}`)
    }
    return {...before, [name as keyof Scores]: Number(number)}
  }
}

/** The language asked for on the command line, before the rest is read: help and mistakes are in it as well. */
export function localeOf(args: readonly string[]): 'nl' | 'en' {
  const at = args.findIndex(one => one === '--locale' || one.startsWith('--locale='))
  const value = args[at] === '--locale' ? args[at + 1] : args[at]?.slice('--locale='.length)
  return value === 'en' ? 'en' : 'nl'
}
