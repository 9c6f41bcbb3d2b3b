import {strict as assert} from 'node:assert'
import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {rules} from '../../core/rules/registry.js'

const root = resolve(import.meta.dirname, '../..')

/** 'Awb 6:7, 6:8' cites 'Awb 6:7' and 'Awb 6:8': an article without a name is of the act before it. */
function idsIn(place: string): string[] {
  let act = ''
  return place.split(', ').map(part => {
    act = /^\p{L}+ (?=\d)/u.exec(part)?.[0] ?? act
    return /^\d+:/.test(part) ? act + part : part
  })
}

/** What stands in the first column of the page's tables, headers left out. */
function explainedIn(page: string): string[] {
  const cells = readFileSync(resolve(root, page), 'utf8').matchAll(/^\| ([^|]+) \|/gm)
  return [...cells].map(([, cell]) => cell!).filter(cell => /\d/.test(cell))
}

describe('sources that rules cite', () => {
  const cited = new Set(rules.flatMap(({sources}) => sources.flatMap(({place}) => (place ? idsIn(place) : []))))

  it('are ids, each of its own', () => {
    assert.ok(cited.has('Awb 6:8') && cited.has('S23') && cited.has('2.4'))
    for (const id of cited) assert.match(id, /^(?:[PSDRT]\d\d|\d\.\d|\p{L}+ \d+(?::\d+\w?)?)$/u)
  })

  for (const page of ['docs/nl/bronnen.md', 'docs/en/sources.md']) {
    it(`are explained in ${page}, once each, and nothing else is`, () => {
      assert.deepEqual(explainedIn(page).sort(), [...cited].sort())
    })
  }
})
