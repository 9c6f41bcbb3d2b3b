import {strict as assert} from 'node:assert'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Briefmaat, createBriefmaat, type Report} from '../../core/index.js'
import {resolvePart, type Sample, samples} from './annotations.js'
import {compare, gapsOf, measures, type Tally, table} from './score.js'

/** What the program does not yet get right on the letters used for tuning; a gap that is mended must leave the list. */
const knownGaps = readFileSync(join(import.meta.dirname, 'known-gaps.txt'), 'utf8')
  .trim()
  .split('\n')
  .filter(Boolean)

/** F1 in percents as measured (`npm run evaluate -- --update`): a change may raise them, not lower them. */
const floors: Record<string, {tuned: number; heldBack: number}> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'floors.json'), 'utf8')
)

describe('samples against their annotations', () => {
  let briefmaat: Briefmaat
  const all = samples()
  const check = (sample: Sample): Report => briefmaat.check(sample.text, {path: sample.path, resolve: resolvePart})

  before(async () => {
    briefmaat = await createBriefmaat()
  })

  it('has good and bad letters of at least six types, in at least four formats', () => {
    assert.ok(new Set(all.map(({expected}) => expected.letterType)).size >= 6)
    assert.ok(new Set(all.map(({path}) => path.split('.').slice(1).join('.'))).size >= 4)
    assert.ok(all.some(({name}) => name.startsWith('good/')) && all.some(({name}) => name.startsWith('bad/')))
  })

  it('finds the language of every letter, and the type of those used for tuning', () => {
    for (const sample of all) {
      const {letterType, language} = check(sample)
      if (!sample.expected.heldBack) assert.equal(letterType.value, sample.expected.letterType, sample.name)
      assert.equal(language, sample.expected.language, sample.name)
    }
  })

  it('differs from the annotations only where the list of known gaps says so', () => {
    const totals = new Map<string, Tally>()
    for (const sample of all)
      if (!sample.expected.heldBack) compare(check(sample), sample.expected, sample.name, totals)
    assert.deepEqual(gapsOf(totals), knownGaps)
  })

  for (const heldBack of [false, true]) {
    it(`is as good as measured on the ${heldBack ? 'letters held back' : 'letters used for tuning'}`, () => {
      const totals = new Map<string, Tally>()
      for (const sample of all) {
        if ((sample.expected.heldBack === true) === heldBack)
          compare(check(sample), sample.expected, sample.name, totals)
      }
      process.stdout.write(`${table(totals).replace(/^/gm, '      ')}\n`)
      for (const [field, floor] of Object.entries(floors)) {
        const {f1} = measures(totals.get(field)!)
        const least = heldBack ? floor.heldBack : floor.tuned
        assert.ok(f1 * 100 >= least - 0.05, `${field}: F1 ${(f1 * 100).toFixed(1)}, was ${least}`)
      }
    })
  }

  it('asks for nothing that a good letter has', () => {
    for (const sample of all.filter(({name}) => name.startsWith('good/'))) {
      const wrong = check(sample).findings.filter(({ruleId}) =>
        (sample.expected.findings.mustNot ?? []).includes(ruleId)
      )
      const known = wrong.filter(({ruleId}) => !knownGaps.some(gap => gap.includes(`${sample.name}: ${ruleId}`)))
      if (!sample.expected.heldBack)
        assert.deepEqual(
          known.map(({ruleId}) => ruleId),
          [],
          sample.name
        )
    }
  })

  it('gives good letters at most 3 findings in 100 words', () => {
    for (const sample of all.filter(({name}) => name.startsWith('good/'))) {
      const {findings, counts} = check(sample)
      assert.ok(
        (findings.length / counts.words) * 100 <= 3,
        `${sample.name}: ${findings.length} in ${counts.words} words`
      )
    }
  })
})
