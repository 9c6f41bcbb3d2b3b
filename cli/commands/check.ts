/** `briefmaat check`: findings, and an exit code that a pipeline can act on. */
import type {Severity} from '../../core/report/report.js'
import {severities} from '../../core/settings/names.js'
import type {Thresholds} from '../../core/settings/settings.js'
import type {Formatter} from '../format/formatter.js'
import {exitCodes, type Io} from '../io.js'
import {type Output, openOutput} from '../output.js'
import {Run, type RunOptions} from '../run.js'
import {type Result, Tally} from '../tally.js'
import {kindOf} from '../trouble.js'

export interface CheckOptions extends RunOptions {
  format: 'stylish' | 'json' | 'ndjson'
  output?: string
  failOn: Severity | 'never'
  min?: Thresholds
  quiet?: boolean
  guide?: boolean
}

/** Checks letters and writes the result; gives the exit code. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const run = new Run(io, options)
  const output = open(run, options.output)
  if (!output) return exitCodes.trouble
  try {
    const result = await write(run, paths, options, output)
    output.finish()
    return run.trouble.count > 0 ? exitCodes.trouble : exitCode(result, options.failOn)
  } catch (error) {
    output.abandon()
    if (options.output === undefined || !isSystemError(error)) throw error
    run.trouble.error(options.output, run.messages.cannotWrite(kindOf(error)), error)
    return exitCodes.trouble
  }
}

/** 1: something was found; 0: nothing at or above the bar. */
function exitCode({summary, letters}: Result, failOn: Severity | 'never'): number {
  if (failOn === 'never') return exitCodes.clean
  const counted = severities.slice(0, severities.indexOf(failOn) + 1)
  const found = counted.some(severity => summary.findings[severity] > 0) || letters.some(({below}) => below.length > 0)
  return found ? exitCodes.found : exitCodes.clean
}

async function write(run: Run, paths: readonly string[], options: CheckOptions, output: Output): Promise<Result> {
  const tally = new Tally()
  let formatter: Formatter | undefined
  for await (const job of run.jobs(paths)) {
    const report = await run.check(job)
    if (!report) continue
    tally.add(report, {...job.settings.thresholds, ...options.min})
    if (!formatter) {
      formatter = await formatterFor(run, paths, options)
      await output.write(formatter.begin())
    }
    await output.write(formatter.report(report))
  }
  const result = tally.finish(run.trouble.failed)
  if (!formatter) {
    formatter = await formatterFor(run, paths, options)
    await output.write(formatter.begin())
  }
  await output.write(formatter.end(result))
  return result
}

async function formatterFor(run: Run, paths: readonly string[], options: CheckOptions): Promise<Formatter> {
  if (options.format === 'json') return (await import('../format/json.js')).jsonFormatter()
  if (options.format === 'ndjson') return (await import('../format/json.js')).ndjsonFormatter()
  const {stylishFormatter} = await import('../format/stylish.js')
  const {painter, terminalWidth, wantsColour} = await import('../format/text.js')
  const toFile = options.output !== undefined
  return stylishFormatter({
    messages: run.messages,
    paint: painter(!toFile && wantsColour(run.io, options.color)),
    width: toFile ? undefined : terminalWidth(run.io),
    quiet: options.quiet === true,
    guide: options.guide === true,
    command: startedAs(run.io),
    paths
  })
}

/** `npx briefmaat` for who started it by npm: the bare command is not on their path then. */
function startedAs({env}: Io): string {
  return env.npm_command === undefined ? 'briefmaat' : 'npx briefmaat'
}

function open(run: Run, file: string | undefined): Output | undefined {
  try {
    return openOutput(run.io, file)
  } catch (error) {
    run.trouble.error(file ?? '', run.messages.cannotWrite(kindOf(error)), error)
    return undefined
  }
}

function isSystemError(error: unknown): boolean {
  return typeof (error as {syscall?: unknown} | undefined)?.syscall === 'string'
}
