/** `briefmaat score`: the six scores, a line a letter. */
import type {Report} from '../../core/report/report.js'
import {scoreNames} from '../../core/settings/names.js'
import {paintLabel} from '../format/scores.js'
import {clean, type Paint, pad, padStart, painter, wantsColour, widthOf} from '../format/text.js'
import {exitCodes, type Io} from '../io.js'
import type {Messages} from '../messages.js'
import {Run, type RunOptions} from '../run.js'

export interface ScoreOptions extends RunOptions {
  format: 'stylish' | 'json'
}

type Scored = Pick<Report, 'path' | 'letterType' | 'scores'>

/** Shows only scores; parts of templates have none of their own. Gives the exit code. */
export async function score(paths: readonly string[], options: ScoreOptions, io: Io): Promise<number> {
  const run = new Run(io, options)
  const scored: Scored[] = []
  const parts = new Set<string>()
  for await (const job of run.jobs(paths)) {
    const report = await run.check(job)
    if (!report) continue
    for (const part of report.parts) if (part.path !== report.path) parts.add(part.path)
    if (report.kind === 'letter') scored.push({path: report.path, letterType: report.letterType, scores: report.scores})
  }
  const letters = scored.filter(({path}) => !parts.has(path))
  if (options.format === 'json') await io.stdout.write(`${json(letters)}\n`)
  else if (letters.length > 0) {
    const lines = table(letters, run.messages, painter(wantsColour(io, options.color)))
    await io.stdout.write(`${lines.join('\n')}\n`)
  }
  return run.trouble.count > 0 ? exitCodes.trouble : exitCodes.clean
}

function json(letters: readonly Scored[]): string {
  return JSON.stringify({
    version: 1,
    letters: letters.map(({path, letterType, scores}) => ({path, letterType: letterType.value, scores}))
  })
}

function table(letters: readonly Scored[], messages: Messages, paint: Paint): string[] {
  const pathWidth = Math.max(...letters.map(({path}) => widthOf(clean(path))))
  const typeWidth = Math.max(...letters.map(({letterType}) => letterType.value.length))
  const titles = scoreNames.map(name => messages.scores[name])
  const head = [' '.repeat(pathWidth), ' '.repeat(typeWidth), ...titles].join('  ')
  const rows = letters.map(({path, letterType, scores}) => {
    const cells = scoreNames.map((name, i) => {
      const {score: value, label} = scores[name]
      return paintLabel(paint, label, padStart(String(Math.round(value)), widthOf(titles[i]!)))
    })
    return [pad(clean(path), pathWidth), pad(letterType.value, typeWidth), ...cells].join('  ')
  })
  return [paint('bold', head), ...rows]
}
