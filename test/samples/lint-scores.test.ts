import {strict as assert} from 'node:assert'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {createBriefmaat} from '../../core/index.js'
import {resolvePart, samples} from './annotations.js'

/** What the samples scored when the list was last written: `npm run lint:update`, which is a decision, not a repair. */
const committed: {model: string; scores: Record<string, number | null>} = JSON.parse(
  readFileSync(join(import.meta.dirname, 'lint-scores.json'), 'utf8')
)

describe('LiNT-II scores that people compare over years', () => {
  it('stay within 1 point of the committed list, whatever the model', async () => {
    const briefmaat = await createBriefmaat()
    const found: Record<string, number | null> = {}
    for (const {name, text, path} of samples())
      found[name] = briefmaat.check(text, {path, resolve: resolvePart}).scores.readability.lint?.score ?? null
    assert.deepEqual(Object.keys(found), Object.keys(committed.scores))
    for (const [name, score] of Object.entries(committed.scores)) {
      const now = found[name]
      if (score === null || now === null) assert.equal(now, score, name)
      else assert.ok(Math.abs(now! - score) <= 1, `${name}: ${now}, was ${score}`)
    }
  })

  it('the report names the model they were made with', async () => {
    const briefmaat = await createBriefmaat()
    assert.equal(briefmaat.check('U krijgt een brief.').tool.model, committed.model)
    assert.equal(briefmaat.check('You will get a letter.', {language: 'en'}).tool.model, null)
  })
})
