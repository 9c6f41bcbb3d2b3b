import {strict as assert} from 'node:assert'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from 'yaml'
import {type Briefmaat, type CheckOptions, createBriefmaat} from '../../core/index.js'
import {rules} from '../../core/rules/registry.js'

const on = new Set(['jargon/term', 'jargon/formal-word', 'readability/prepositional-phrase'])
const settings = {
  rules: Object.fromEntries(rules.filter(({id}) => !on.has(id)).map(({id}) => [id, 'off' as const]))
}
const options = (path: string): CheckOptions => ({path, language: 'nl', letterType: 'informatiebrief', settings})
const read = <T>(name: string) => parse(readFileSync(join(import.meta.dirname, name), 'utf8')) as T

describe('listed words in sentences', () => {
  let briefmaat: Briefmaat

  before(async () => {
    briefmaat = await createBriefmaat()
  })

  for (const marked of read<string[]>('traps.yaml'))
    it(marked, () => {
      const text = marked.replace(/[⟦⟧]/g, '')
      const expected = [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map(([, words]) => words)
      const path = text.includes('{{') ? 'brief.txt.hbs' : 'brief.txt'
      assert.deepEqual(
        briefmaat.check(text, options(path)).findings.map(({at}) => at.text),
        expected
      )
    })
})

describe('repairs of listed words', () => {
  let briefmaat: Briefmaat

  before(async () => {
    briefmaat = await createBriefmaat()
  })

  for (const [before, after] of read<[string, string][]>('repairs.yaml'))
    it(`${before} → ${after}`, () => {
      const path = before.includes('{{') ? 'brief.hbs' : before.includes('**') ? 'brief.md' : 'brief.txt'
      const fixed = briefmaat.fix(before, options(path))
      assert.equal(fixed, after)
      assert.equal(briefmaat.fix(fixed, options(path)), fixed)
    })
})
