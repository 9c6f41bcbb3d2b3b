/** `briefmaat fix`: applies every sure repair. */
import {unifiedDiff} from '../diff.js'
import {painter, wantsColour} from '../format/text.js'
import {exitCodes, type Io} from '../io.js'
import {replaceFile} from '../output.js'
import {Run, type RunOptions} from '../run.js'
import {kindOf} from '../trouble.js'

export interface FixOptions extends RunOptions {
  dryRun?: boolean
}

/** Repairs letters in place, or shows how; standard input goes repaired to standard output. Gives the exit code. */
export async function fix(paths: readonly string[], options: FixOptions, io: Io): Promise<number> {
  const run = new Run(io, options)
  const paint = painter(wantsColour(io, options.color))
  let improved = 0
  let onlyStdin = true
  for await (const job of run.jobs(paths)) {
    const {file, source} = job
    const fixed = await run.fix(job)
    if (fixed === undefined) continue
    if (file.stdin && !options.dryRun) {
      await io.stdout.write(fixed)
      continue
    }
    onlyStdin = false
    if (fixed === source.text) continue
    if (options.dryRun) {
      improved++
      await io.stdout.write(unifiedDiff(file.shown, source.text, fixed, paint, io.stdout.isTTY))
    } else if (!source.utf8) run.trouble.file(file.shown, run.messages.onlyUtf8)
    else {
      try {
        replaceFile(io, file.path, fixed)
        improved++
      } catch (error) {
        run.trouble.file(file.shown, run.messages.cannotWrite(kindOf(error)), error)
      }
    }
  }
  if (!onlyStdin) {
    const {messages} = run
    const said = options.dryRun ? messages.wouldImprove(improved) : messages.improved(improved)
    await io.stdout.write(`${improved === 0 ? messages.nothingToImprove : said}\n`)
  }
  return run.trouble.count > 0 ? exitCodes.trouble : exitCodes.clean
}
