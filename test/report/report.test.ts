import {strict as assert} from 'node:assert'
import {Ajv} from 'ajv'
import fc from 'fast-check'
import {type Briefmaat, createBriefmaat, type Report, type Span} from '../../core/index.js'
import {reportSchema} from '../../core/report/schema.js'
import {resolvePart, samples} from '../samples/annotations.js'

/** Every span of a report. */
function* spans(value: unknown): Generator<Span> {
  if (Array.isArray(value)) for (const item of value) yield* spans(item)
  else if (value && typeof value === 'object') {
    if ('start' in value && 'end' in value && 'text' in value) yield value as Span
    for (const item of Object.values(value)) yield* spans(item)
  }
}

function lineAndColumn(text: string, offset: number): {line: number; column: number} {
  const before = text.slice(0, offset).split(/\r\n|\n|\r(?!\n)/)
  return {line: before.length, column: before.at(-1)!.length + 1}
}

function assertExact(report: Report, own: string, parts: ReadonlyMap<string, string>) {
  for (const {text, start, end, path} of spans(report)) {
    const source = path === undefined ? own : parts.get(path)!
    assert.equal(source.slice(start.offset, end.offset), text)
    assert.deepEqual({line: start.line, column: start.column}, lineAndColumn(source, start.offset))
    assert.deepEqual({line: end.line, column: end.column}, lineAndColumn(source, end.offset))
  }
}

/** Pieces of letters in which all kinds of places go wrong easily. */
const piece = fc.constantFrom(
  'Indien u vragen hebt, belt u 088 - 000 12 34.',
  'Wij sturen u een dwangbevel. U betaalt binnen twee weken na dagtekening.',
  '😀🏽 caf\u00e9 cafe\u0301 &amp; <b>vet</b> &euro; 12,00',
  '\n\n',
  '\r\n\r\n',
  '\n',
  '- ',
  '# Kop\n',
  '> ',
  '<p>',
  '</p>',
  '<br>',
  '<li>',
  '{{naam}}',
  '{{#if x}}',
  '{{/if}}',
  '\uFEFF',
  '\uD800',
  '\\*',
  'Geachte heer,',
  'Met vriendelijke groet,',
  '| a | b |\n|---|---|\n',
  '<!-- briefmaat-disable-next-line jargon/term -- reden -->\n',
  'Uiterlijk 04-03-2027. '
)

describe('the report', () => {
  let briefmaat: Briefmaat
  const validate = new Ajv({strict: false}).compile(reportSchema)

  before(async () => {
    briefmaat = await createBriefmaat()
  })

  it('follows its schema and has exact places, for every sample', () => {
    for (const sample of samples()) {
      const parts = new Map<string, string>()
      const report = briefmaat.check(sample.text, {
        path: sample.path,
        resolve: (name, from) => {
          const part = resolvePart(name, from)
          if (part) parts.set(part.path, part.text)
          return part
        }
      })
      assert.ok(
        validate(JSON.parse(JSON.stringify(report))),
        `${sample.name}: ${JSON.stringify(validate.errors?.slice(0, 3))}`
      )
      assertExact(report, sample.text, parts)
    }
  })

  it('has exact places in any text at all, and never throws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({unit: 'binary', maxLength: 8})), {maxLength: 14}),
        fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.html.hbs', 'a.latte'),
        (pieces, path) => {
          const text = pieces.join('')
          const report = briefmaat.check(text, {path})
          assertExact(report, text, new Map())
          assert.ok(validate(JSON.parse(JSON.stringify(report))))
        }
      ),
      {numRuns: 400, seed: 20261122}
    )
  })

  it('is the same for the same letter, whatever was checked before', () => {
    const [one, two] = samples()
    const first = JSON.stringify(briefmaat.check(one!.text, {path: one!.path}))
    briefmaat.check(two!.text, {path: two!.path})
    assert.equal(JSON.stringify(briefmaat.check(one!.text, {path: one!.path})), first)
  })

  it('repairs without touching anything else, and once is enough', () => {
    assert.equal(
      briefmaat.fix('Indien u vragen hebt, belt u ons. Wij hebben uw brief reeds.', {path: 'a.txt'}),
      'Als u vragen hebt, belt u ons. Wij hebben uw brief al.'
    )
    for (const {text, path} of samples()) {
      const fixed = briefmaat.fix(text, {path, resolve: resolvePart})
      assert.equal(briefmaat.fix(fixed, {path, resolve: resolvePart}), fixed, path)
      const placeholders = (source: string) => source.match(/\{\{[^}]*\}\}|\$\{[^}]*\}|\{\$[^}]*\}/g) ?? []
      assert.deepEqual(placeholders(fixed), placeholders(text), path)
    }
  })

  it('lets the writer ignore with a reason, lists it, and repairs nothing there', () => {
    const text =
      '<!-- briefmaat-disable-next-line jargon/formal-word -- zo staat het in de wet -->\nIndien u vragen hebt, belt u ons.\n\nIndien u iets weet, belt u ons.\n'
    const report = briefmaat.check(text, {path: 'a.md'})
    assert.deepEqual(
      report.suppressed.map(({ruleId, reason}) => [ruleId, reason]),
      [['jargon/formal-word', 'zo staat het in de wet']]
    )
    assert.equal(report.findings.filter(({ruleId}) => ruleId === 'jargon/formal-word').length, 1)
    assert.ok(briefmaat.fix(text, {path: 'a.md'}).includes('-->\nIndien u vragen'))
  })

  it('speaks English when asked, about Dutch letters and English ones', async () => {
    const english = await createBriefmaat({locale: 'en'})
    const [finding] = english.check('Indien u vragen hebt, belt u ons.').findings
    assert.match(finding!.message, /is formal/)
    const report = english.check(
      'Dear Ms Smit,\n\nWe reject your application for a grant. We have looked at the law and at your income.\n\nKind regards,',
      {path: 'letter.txt'}
    )
    assert.equal(report.language, 'en')
    assert.equal(report.letterType.value, 'afwijzing')
    assert.ok(
      report.findings.some(({ruleId, severity}) => ruleId === 'recovery/objection-clause' && severity === 'error')
    )
  })

  it('obeys settings: off, severity, options, own words', () => {
    const text = 'Indien u vragen hebt, belt u de klantregisseur.'
    const ids = (settings: object) =>
      briefmaat.check(text, {settings}).findings.map(({ruleId, severity}) => `${ruleId} ${severity}`)
    assert.deepEqual(ids({}), ['jargon/formal-word hint'])
    assert.deepEqual(ids({rules: {'jargon/formal-word': 'off'}}), [])
    assert.deepEqual(ids({rules: {'jargon/formal-word': 'error'}}), ['jargon/formal-word error'])
    assert.deepEqual(ids({rules: {'jargon/formal-word': 'off', 'readability/long-sentence': {maximum: 5}}}), [
      'readability/long-sentence warning'
    ])
    assert.deepEqual(
      ids({
        terms: [
          {term: 'klantregisseur', plain: ['medewerker']},
          {term: 'indien', allow: true}
        ]
      }),
      ['jargon/term warning']
    )
  })
})
