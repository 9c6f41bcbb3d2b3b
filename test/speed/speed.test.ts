import {strict as assert} from 'node:assert'
import {spawnSync} from 'node:child_process'
import {join, relative, resolve} from 'node:path'
import {longLetter, sampleLetters, variant} from '../../bench/letters.js'
import {time} from '../../bench/measure.js'
import {type Briefmaat, createBriefmaat, type Format} from '../../core/index.js'
// @ts-expect-error: a script without types
import {buildTargets} from '../../scripts/build.mjs'
import {resolvePart} from '../samples/annotations.js'

const root = resolve(import.meta.dirname, '../..')

describe('time', () => {
  for (const format of ['text', 'markdown', 'html'] satisfies Format[]) {
    it(`is linear in the length of a letter: ${format}`, async () => {
      const check = async (text: string) => {
        const briefmaat = await createBriefmaat()
        return time(() => briefmaat.check(text, {format}))
      }
      const small = longLetter(format, 100_000)
      const large = longLetter(format, 1_000_000)
      await check(small)
      const short = Math.min(await check(small), await check(small))
      const long = Math.min(await check(large), await check(large))
      // 10 is perfect, 100 is quadratic; up to 18 was measured on a busy machine
      assert.ok(long / short < 30, `1 MB takes ${(long / short).toFixed(1)} times as long as 100 kB`)
    }).timeout(120_000)
  }
})

describe('a report', () => {
  it('is the same every time, whatever was checked before', async () => {
    const letters = sampleLetters()
    const check = (briefmaat: Briefmaat, {path, text}: (typeof letters)[number]) =>
      JSON.stringify(briefmaat.check(text, {path, resolve: resolvePart}))
    const used = await createBriefmaat()
    const first = letters.map(letter => check(used, letter))
    for (const {path, text} of letters) used.check(variant(text, 7), {path})
    const again = letters.toReversed().map(letter => check(used, letter))
    assert.deepEqual(again.reverse(), first)
    for (const [i, letter] of letters.entries()) {
      const forgetful = await createBriefmaat({remember: 0})
      assert.equal(check(forgetful, letter), first[i], letter.path)
      assert.equal(check(forgetful, letter), first[i], letter.path)
    }
  }).timeout(120_000)

  it('is the same from the built command, which loads its parts when they are needed', async () => {
    await buildTargets(['cli'])
    const letters = sampleLetters().filter(({path}) => !path.includes('templates'))
    const paths = letters.map(({path}) => relative(root, path))
    const {stdout} = spawnSync(
      process.execPath,
      [join(root, 'dist/cli/briefmaat.js'), 'check', '--no-config', '--format=ndjson', ...paths],
      {cwd: root, encoding: 'utf8', maxBuffer: 1e8}
    )
    const briefmaat = await createBriefmaat()
    const expected = letters.map(({text}, i) => briefmaat.check(text, {path: paths[i]!}))
    assert.deepEqual(
      stdout
        .trim()
        .split('\n')
        .map(line => JSON.parse(line)),
      JSON.parse(JSON.stringify(expected))
    )
  }).timeout(120_000)
})
