/**
 * `npm run lint:update`: writes down the LiNT-II scores of the samples for `test/samples/lint-scores.test.ts`. People
 * compare these scores over years: do this only when they are meant to move, and say why in the commit.
 */
import {writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {createBriefmaat} from '../core/index.js'
import {resolvePart, samples} from '../test/samples/annotations.js'

const briefmaat = await createBriefmaat()
const reports = samples().map(({name, text, path}) => ({
  name,
  report: briefmaat.check(text, {path, resolve: resolvePart})
}))
const scores = Object.fromEntries(
  reports.map(({name, report}) => [name, report.scores.readability.lint?.score ?? null])
)
const model = reports.map(({report}) => report.tool.model).find(Boolean)
const file = resolve(import.meta.dirname, '../test/samples/lint-scores.json')
writeFileSync(file, `${JSON.stringify({model, scores}, null, 2)}\n`)
