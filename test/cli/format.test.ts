import assert from 'node:assert/strict'
import {unifiedDiff} from '../../cli/diff.js'
import {findingLines} from '../../cli/format/findings.js'
import {fold} from '../../cli/format/fold.js'
import {stylishFormatter} from '../../cli/format/stylish.js'
import {packed, painter, wantsColour, widthOf, wrap} from '../../cli/format/text.js'
import {messagesFor} from '../../cli/messages.js'
import {type Found, Tally} from '../../cli/tally.js'
import {fakeIo, finding, report, spanAt} from './fake.js'

const plain = painter(false)
const messages = messagesFor('nl')

function found(line: number, actual: string, more: Partial<Found> = {}): Found {
  const message = `"${actual}" is een vakwoord.`
  const shape = {ruleId: 'jargon/term', severity: 'warning', message, actual, repairable: false} as const
  return {...shape, line, column: 3, letters: 1, ...more}
}

describe('folding', () => {
  it('shows a term that repeats once, with its other lines', () => {
    const folded = fold([
      found(2, 'dwangbevel'),
      found(4, 'kwijtschelding'),
      found(12, 'Dwangbevel'),
      found(12, 'dwangbevel'),
      found(18, 'dwangbevel')
    ])
    assert.deepEqual(
      folded.map(one => [one.line, one.alsoOn]),
      [
        [2, [12, 18]],
        [4, []]
      ]
    )
  })
  it('says so at the end of the line, and counts when there are many', () => {
    const lines = findingLines(
      [1, 2, 3, 4, 5, 6, 7, 8].map(n => found(n, 'x')),
      {messages, paint: plain, width: undefined}
    )
    assert.deepEqual(lines, [
      '  1:3  waarschuwing  "x" is een vakwoord. (ook op regel 2, 3, 4, 5, 6 en nog 2 keer)  jargon/term'
    ])
  })
})

describe('the lines of findings', () => {
  const findings = [
    found(1, 'a', {
      severity: 'error',
      message: 'Dit is een boodschap die langer is dan de kolom breed is, dus gaat hij op meer regels staan.'
    }),
    found(120, 'b')
  ]
  for (const width of [80, 100, 60]) {
    it(`fit in ${width} columns`, () => {
      const lines = findingLines(findings, {messages, paint: plain, width})
      for (const line of lines) assert.ok(line.length <= width, `${line.length}: ${line}`)
      assert.match(lines[0]!, /^ {4}1:3 {2}fout {10}Dit/)
    })
  }
  it('say it when a finding touches fewer letters than its part', () => {
    const [line] = findingLines([found(1, 'a', {letters: 3})], {messages, paint: plain, width: undefined}, 12)
    assert.match(line!, /vakwoord\. \(raakt 3 brieven\) {2}jargon/)
  })
  it('are safe for a terminal', () => {
    const [line] = findingLines([found(1, 'a', {message: 'x\u001B[31m\r\ny\u202E'})], {
      messages,
      paint: plain,
      width: undefined
    })
    assert.doesNotMatch(line!, /[\p{Cc}\u202E]/u)
  })
})

describe('stylish', () => {
  const paths = ['brieven']
  const make = (more: object = {}) =>
    stylishFormatter({
      messages,
      paint: plain,
      width: 84,
      quiet: false,
      guide: false,
      command: 'briefmaat',
      paths,
      ...more
    })
  const tally = () => {
    const all = new Tally()
    const findings = [
      finding('hint', 'jargon/formal-word', spanAt(9, 1, 'reeds'), {expected: ['al']}),
      finding('error', 'recovery/objection-clause', spanAt(3, 4, 'x'), {
        actual: null,
        message: 'Er staat niet hoe de lezer bezwaar maakt.'
      })
    ]
    all.add(report('a.md', {findings}))
    all.add(
      report('b.md', {
        letterType: {value: 'toekenning', also: ['terugvordering'], confidence: 0.314, given: false, evidence: []}
      })
    )
    return all.finish(0)
  }
  it('shows letters with type, scores and findings by place', () => {
    assert.equal(
      make().end(tally()),
      `a.md  boete (97% zeker)
  leesbaarheid 70 goed · jargon 45 kan beter · doenlijkheid 20 moeilijk
  contact 70 goed · herstel 70 goed · toon 70 goed
  3:4  fout  Er staat niet hoe de lezer bezwaar maakt.  recovery/objection-clause
  9:1  tip   Iets met "reeds".                          jargon/formal-word

b.md  toekenning en terugvordering (31% zeker)
  leesbaarheid 70 goed · jargon 45 kan beter · doenlijkheid 20 moeilijk
  contact 70 goed · herstel 70 goed · toon 70 goed

2 brieven, 1 fout, 0 waarschuwingen, 1 tip
Eén daarvan kan Briefmaat zelf verbeteren: briefmaat fix brieven
`
    )
  })
  it('shows errors only when asked', () => {
    const text = make({quiet: true}).end(tally())
    assert.match(text, /^a\.md/)
    assert.doesNotMatch(text, /b\.md|tip|fix/)
  })
  it('says in three lines where to look next', () => {
    const text = make({guide: true, paths: ["map met 'brieven'"]}).end(tally())
    const guide = text.slice(text.indexOf('Verder kijken:')).trimEnd().split('\n')
    assert.equal(guide.length, 4)
    assert.match(guide[1]!, /^ {2}briefmaat explain jargon\/formal-word /)
    assert.match(guide[2]!, /^ {2}briefmaat fix 'map met '\\''brieven'\\''' --dry-run /)
  })
})

describe('text', () => {
  it('wraps and packs', () => {
    assert.deepEqual(wrap('een twee drie vier', 9), ['een twee', 'drie vier'])
    assert.deepEqual(
      packed(
        [
          {text: 'aa', width: 2},
          {text: 'bb', width: 2},
          {text: 'cc', width: 2}
        ],
        ' · ',
        9
      ),
      ['aa · bb', 'cc']
    )
    assert.equal(widthOf('e\u0301e\u0301n'), 3)
  })
  it('uses colour when a person looks, and listens to who asks otherwise', () => {
    const io = (env: Record<string, string>, columns?: number) => ({...fakeIo('/', columns ? {columns} : {}), env})
    assert.equal(wantsColour(io({}, 80), undefined), true)
    assert.equal(wantsColour(io({}), undefined), false)
    assert.equal(wantsColour(io({NO_COLOR: '1'}, 80), undefined), false)
    assert.equal(wantsColour(io({FORCE_COLOR: '1'}), undefined), true)
    assert.equal(wantsColour(io({FORCE_COLOR: '0'}, 80), undefined), false)
    assert.equal(wantsColour(io({FORCE_COLOR: '1'}, 80), false), false)
    assert.equal(wantsColour(io({TERM: 'dumb'}, 80), undefined), false)
  })
})

describe('the difference between texts', () => {
  const diff = (before: string, after: string) => unifiedDiff('a.md', before, after, plain)
  it('is nothing when they are the same', () => assert.equal(diff('a\nb', 'a\nb'), ''))
  it('shows changed lines with their surroundings', () => {
    const before = Array.from({length: 20}, (_, i) => `regel ${i + 1}`)
    const after = before.map(line => line.replace(/^regel (3|5|18)$/, 'nieuw $1'))
    assert.equal(
      diff(before.join('\n'), after.join('\n')),
      `--- a.md
+++ a.md
@@ -1,7 +1,7 @@
 regel 1
 regel 2
-regel 3
+nieuw 3
 regel 4
-regel 5
+nieuw 5
 regel 6
 regel 7
@@ -16,5 +16,5 @@
 regel 16
 regel 17
-regel 18
+nieuw 18
 regel 19
 regel 20
`
    )
  })
  it('shows added and removed lines', () => {
    assert.equal(
      diff('a\nb\nc\nd\ne', 'a\nb\nx\nc\ne'),
      '--- a.md\n+++ a.md\n@@ -1,5 +1,5 @@\n a\n b\n+x\n c\n-d\n e\n'
    )
    assert.equal(diff('a\nb\nc', 'a\nx\nb\nc'), '--- a.md\n+++ a.md\n@@ -1,3 +1,4 @@\n a\n+x\n b\n c\n')
  })
})

describe('the difference for a reader', () => {
  it('shortens long lines to what is near a change', () => {
    const words = Array.from({length: 100}, (_, i) => `woord${i}`)
    const before = words.join(' ')
    const after = before.replace('woord50', 'nieuw')
    const text = unifiedDiff('a.md', before, after, plain, true)
    assert.match(text, /^-… woord45 .* woord50 .* woord55 …\n\+… woord45 .* nieuw .* woord55 …$/m)
    assert.ok(unifiedDiff('a.md', before, after, plain).includes(after))
  })
})
