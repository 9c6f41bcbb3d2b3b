import {strict as assert} from 'node:assert'
import {readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {parse} from 'yaml'
import {type Briefmaat, createBriefmaat, type OwnTerm} from '../../core/index.js'
import {evaluateWords} from '../../scripts/words-evaluate.js'

describe('own words of an organisation', () => {
  let briefmaat: Briefmaat
  const found = (text: string, terms: OwnTerm[]) =>
    briefmaat
      .check(text, {path: 'brief.txt', language: 'nl', letterType: 'informatiebrief', settings: {terms}})
      .findings.filter(({ruleId}) => ruleId.startsWith('jargon/'))

  before(async () => {
    briefmaat = await createBriefmaat()
  })

  it('are found in every form, with the plain word in that form', () => {
    const [finding] = found('Wij rolden de regeling in mei uit.', [
      {term: 'uitrollen', plain: ['invoeren'], partOfSpeech: 'verb'}
    ])
    assert.equal(finding?.ruleId, 'jargon/term')
    assert.match(finding.message, /eigen woordenlijst/)
    assert.deepEqual(finding.expected, ['voerden de regeling in mei in'])
  })

  it('are explained where there is no plain word', () => {
    const [finding] = found('Wij doen aan multiproblematiek.', [
      {term: 'multiproblematiek', explanation: 'Veel problemen tegelijk.'}
    ])
    assert.match(finding?.message ?? '', /Leg het uit: Veel problemen tegelijk\./)
  })

  it('go before the listed word', () => {
    const [finding, ...others] = found('U krijgt een dwangbevel.', [
      {term: 'dwangbevel', plain: ['brief van de deurwaarder']}
    ])
    assert.match(finding?.message ?? '', /brief van de deurwaarder/)
    assert.deepEqual(others, [])
  })

  it('may stand in every form once they are allowed', () => {
    const terms = [
      {term: 'dwangbevel', allow: true},
      {term: 'opschorten', allow: true}
    ]
    assert.deepEqual(found('Wij sturen dwangbevelen en schorten uw uitkering op.', terms), [])
  })

  it('survive anything', () => {
    const terms = ['', ' ', '...', '*', 'a|b', '<date>', '^', '_', 'zich', 'te', 'in', '😀', 'x'.repeat(5000)].map(
      term => ({
        term,
        plain: ['iets']
      })
    )
    found('Wij doen dit in mei, te weten zich 😀.', terms)
  })
})

describe('looking up words', () => {
  let briefmaat: Briefmaat

  before(async () => {
    briefmaat = await createBriefmaat()
  })

  it('explains any form, compounds and abbreviations', () => {
    const terms = (text: string) => briefmaat.lookUp(text).map(({term}) => term)
    assert.deepEqual(terms('opgeschort'), ['opschorten'])
    assert.deepEqual(terms('schort uw uitkering op'), ['opschorten'])
    assert.deepEqual(terms('toekenningsbeschikking'), ['beschikking'])
    assert.deepEqual(terms('ozb'), ['ozb'])
    assert.deepEqual(terms('fiets'), [])
  })
})

describe('words that name one thing', () => {
  it('stand in one group, and in one only', () => {
    const path = resolve(import.meta.dirname, '../../dictionaries/nl/synonyms.yaml')
    const groups = parse(readFileSync(path, 'utf8')) as {id: string; words: string[]}[]
    const words = groups.flatMap(group => group.words)
    assert.equal(new Set(words).size, words.length)
    assert.equal(new Set(groups.map(({id}) => id)).size, groups.length)
    assert.ok(groups.every(group => group.words.length > 1))
  })
})

describe('marked letters', () => {
  /** What was measured: a change may raise it. */
  const floors = JSON.parse(readFileSync(join(import.meta.dirname, 'letters/floors.json'), 'utf8')) as Record<
    'used' | 'held-back',
    Record<string, {recall: number; precision: number}>
  >

  for (const half of ['used', 'held-back'] as const)
    it(`are found as well as was measured: ${half}`, async () => {
      const totals = evaluateWords(await createBriefmaat(), half)
      for (const [field, floor] of Object.entries(floors[half])) {
        const {marked, found, told, right} = totals[field as keyof typeof totals]
        if (marked > 0) assert.ok((100 * found) / marked >= floor.recall, `${field}: recall ${(100 * found) / marked}`)
        if (told > 0) assert.ok((100 * right) / told >= floor.precision, `${field}: precision ${(100 * right) / told}`)
      }
    })
})
