import assert from 'node:assert/strict'
import fc from 'fast-check'
import picomatch from 'picomatch'
import {matchesGlob} from '../../core/settings/glob.js'

describe('matchesGlob', () => {
  const yes: [string, string][] = [
    ['besluiten/**', 'besluiten/2024/a.md'],
    ['besluiten/', 'besluiten/a.md'],
    ['./besluiten/*.md', 'besluiten/a.md'],
    ['*.md', 'diep/in/a.md'],
    ['**/*.{md,txt}', 'a.txt'],
    ['brief-[0-9].md', 'brief-3.md'],
    ['[!a]*.md', 'b.md'],
    ['brief?.md', 'brief1.md']
  ]
  const no: [string, string][] = [
    ['besluiten/*', 'besluiten/2024/a.md'],
    ['besluiten/**', 'andere/besluiten/a.md'],
    ['*.md', 'a.txt'],
    ['[!a]*.md', 'a.md'],
    ['brief?.md', 'brief.md']
  ]
  for (const [pattern, path] of yes) it(`${pattern} holds for ${path}`, () => assert.ok(matchesGlob(pattern, path)))
  for (const [pattern, path] of no)
    it(`${pattern} does not hold for ${path}`, () => assert.ok(!matchesGlob(pattern, path)))

  it('agrees with picomatch', () => {
    const name = fc.stringMatching(/^[ab]{1,4}$/)
    const part = fc.stringMatching(/^[ab*?]{1,4}$/).filter(text => !/\*\*/.test(text))
    const pattern = fc
      .array(fc.oneof(part, fc.constant('**')), {minLength: 2, maxLength: 4})
      .map(parts => parts.join('/'))
    const path = fc.array(name, {minLength: 1, maxLength: 4}).map(parts => parts.join('/'))
    const differs = (p: string) => /\*\*$/.test(p) // 'a/**' and the folder itself: letters are files
    fc.assert(
      fc.property(pattern, path, (p, file) => {
        fc.pre(!differs(p))
        assert.equal(matchesGlob(p, file), picomatch.isMatch(file, p, {dot: true}), `${p} ${file}`)
      }),
      {numRuns: 3000, seed: 1}
    )
  })

  it('takes no more than linear time in each length', () => {
    const start = performance.now()
    assert.ok(!matchesGlob(`${'*a'.repeat(40)}b`, 'a'.repeat(5000)))
    assert.ok(!matchesGlob(`${'**/a/'.repeat(40)}b`, 'a/'.repeat(2000)))
    assert.ok(!matchesGlob('{a,b}'.repeat(30), 'a'.repeat(29)))
    assert.ok(performance.now() - start < 2000)
  })
})
