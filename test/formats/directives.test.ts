import assert from 'node:assert/strict'
import {readDirective} from '../../core/formats/directives.js'
import type {Directive} from '../../core/formats/letter.js'

const at = {source: 0, start: 3, end: 9}

const cases: [comment: string, expected: Omit<Directive, 'at'> | null][] = [
  [
    ' briefmaat-disable-next-line jargon/term -- wettelijke term ',
    {kind: 'disable-next-line', rules: ['jargon/term'], term: null, reason: 'wettelijke term'}
  ],
  ['briefmaat-disable', {kind: 'disable', rules: [], term: null, reason: null}],
  ['briefmaat-enable', {kind: 'enable', rules: [], term: null, reason: null}],
  ['briefmaat-enable jargon/term', {kind: 'enable', rules: ['jargon/term'], term: null, reason: null}],
  [
    'briefmaat-disable-file tone/threat, tone/shaming -- strafrecht',
    {kind: 'disable-file', rules: ['tone/threat', 'tone/shaming'], term: null, reason: 'strafrecht'}
  ],
  [
    'briefmaat-disable tone/threat tone/shaming',
    {kind: 'disable', rules: ['tone/threat', 'tone/shaming'], term: null, reason: null}
  ],
  [
    'briefmaat-disable jargon/term "dwangbevel" -- staat in de wet',
    {kind: 'disable', rules: ['jargon/term'], term: 'dwangbevel', reason: 'staat in de wet'}
  ],
  [
    '\n  briefmaat-disable jargon/term -- reden -- met streep\n',
    {kind: 'disable', rules: ['jargon/term'], term: null, reason: 'reden -- met streep'}
  ],
  ['briefmaat-disable jargon/term --', {kind: 'disable', rules: ['jargon/term'], term: null, reason: null}],
  ['briefmaat-disable -- alles', {kind: 'disable', rules: [], term: null, reason: 'alles'}],
  ['briefmaat-disabled jargon/term', null],
  ['zet briefmaat-disable uit', null],
  ['gewone opmerking', null],
  ['', null]
]

describe('instructions in comments', () => {
  for (const [comment, expected] of cases) {
    it(JSON.stringify(comment), () => assert.deepEqual(readDirective(comment, at), expected && {...expected, at}))
  }

  it('take time linear in the comment', () => {
    for (const unit of [' ', '-- ', '"', ',', 'a ']) {
      const start = performance.now()
      readDirective(`briefmaat-disable ${unit.repeat(200_000)}`, at)
      assert.ok(performance.now() - start < 1000, JSON.stringify(unit))
    }
  })
})
