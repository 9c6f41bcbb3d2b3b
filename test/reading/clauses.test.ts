import {strict as assert} from 'node:assert'
import type {Loaded} from '../../core/check.js'
import {readLetter} from '../../core/formats/read.js'
import {ActsModel, packActs} from '../../core/language/acts-model.js'
import {buildTree} from '../../core/language/build.js'
import {indexClauseCues, parseClauseCue} from '../../core/language/clause-cues.js'
import {load} from '../../core/load.js'
import {Look} from '../../core/reading/look.js'

/** A clause in short: who acts, `!` when negated, the verb, and its flags. */
const expected: [sentence: string, ...clauses: string[]][] = [
  ['U moet het formulier invullen en terugsturen.', 'reader invullen must', 'reader terugsturen must'],
  ['Wij wijzen uw aanvraag af.', 'sender afwijzen'],
  ['Uw aanvraag kan niet worden ingewilligd.', '- !inwilligen can passive'],
  ['Het college heeft besloten u geen ontheffing te verlenen.', 'sender besluiten perfect', 'sender !verlenen'],
  ['Wij zijn van plan uw uitkering te stoppen.', 'sender zijn', 'sender stoppen intention'],
  ['U hoeft de boete niet te betalen.', 'reader !betalen need'],
  ['Betaalt u niet op tijd, dan schakelen wij een deurwaarder in.', 'reader !betalen condition', 'sender inschakelen'],
  ['Ik verzoek u het formulier te retourneren.', 'sender verzoeken', 'reader retourneren asked'],
  ['U wordt verzocht te verschijnen.', '- verzoeken passive', 'reader verschijnen asked'],
  ['Neem dan uw paspoort mee.', 'reader meenemen imperative'],
  ['Wie niet betaalt, krijgt een verhoging.', '- !betalen condition', '- krijgen'],
  ['Komt u niet alleen?', 'reader komen question']
]

describe('clauses', () => {
  let loaded: Loaded

  before(async () => {
    loaded = await load(0)
  })

  const look = (text: string) => {
    const {shared, languages} = loaded
    const letter = readLetter(text, {path: 'brief.txt', hints: shared.placeholders, roleCues: shared.roles})
    return new Look(buildTree(letter, languages.nl.engine), languages.nl.dictionary)
  }

  for (const [text, ...clauses] of expected) {
    it(`are read in "${text}"`, () => {
      const seen = look(`Beste mevrouw Vos,\n\n${text}`)
      const sentence = seen.tree.sentences.at(-1)!
      const shown = seen.clauses(sentence).map(({agent, negated, verbs, flags}) => {
        const told = [...flags].sort().join(' ')
        return `${agent ?? '-'} ${negated ? '!' : ''}${verbs.join('+')}${told && ` ${told}`}`
      })
      assert.deepEqual(shown, clauses)
    })
  }

  it('match cues whatever the order and the form of the words, unless negated, asked or on condition', () => {
    const fits = (text: string) => {
      const seen = look(`Beste mevrouw Vos,\n\n${text}`)
      return seen.has(seen.tree.sentences.at(-1)!, 'type:afwijzing.refuses')
    }
    for (const text of [
      'Wij wijzen uw aanvraag af.',
      'Uw aanvraag is afgewezen.',
      'Daarom heeft het college besloten uw aanvraag af te wijzen.',
      'Wij kunnen u de vergunning niet verlenen.'
    ])
      assert.ok(fits(text), text)
    for (const text of [
      'Als wij uw aanvraag afwijzen, hoort u dat.',
      'Wij zijn van plan uw aanvraag af te wijzen.',
      'Wij verlenen u de vergunning.',
      'De bank heeft uw aanvraag voor een lening gezien.'
    ])
      assert.ok(!fits(text), text)
  })

  it('cues are read as they are written', () => {
    const pattern = parseClauseCue('wij ~ aanvraag|@request u niet +must ~past -bezwaar')
    assert.equal(pattern.agent, 'sender')
    assert.equal(pattern.affected, 'reader')
    assert.equal(pattern.negated, true)
    assert.deepEqual(pattern.needs, [['aanvraag', '@request']])
    assert.deepEqual(pattern.without, ['bezwaar'])
    assert.deepEqual(pattern.required, ['must'])
  })

  it('a cue with an unknown class or flag is a mistake that is told', () => {
    assert.throws(() => indexClauseCues([{id: 'x', clauses: ['wij @zzz u']}], {}), /no class @zzz/)
    assert.throws(() => indexClauseCues([{id: 'x', clauses: ['wij geven +zzz']}], {}), /no flag \+zzz/)
    assert.throws(() => indexClauseCues([{id: 'x', clauses: ['wij']}], {}), /must begin with a verb/)
  })
})

describe('the model of acts', () => {
  const labels = [
    {name: 'a', bias: -1, scale: 0.01, threshold: 0},
    {name: 'b', bias: 0, scale: 0.1, threshold: 0}
  ]
  const bytes = packActs(
    '2026-01-01',
    labels,
    new Map([
      ['l:bezwaar', new Map([[0, 0.5]])],
      [
        'l:geld',
        new Map([
          [0, -0.2],
          [1, 3]
        ])
      ]
    ])
  )

  it('gives back the weights that were packed, from any kind of bytes', () => {
    for (const given of [bytes, Buffer.from(bytes), Buffer.concat([Buffer.alloc(3), bytes]).subarray(3)]) {
      const model = new ActsModel(given)
      const sums = new Float64Array(2)
      for (const feature of ['l:bezwaar', 'l:geld', 'l:onbekend']) model.add(sums, feature)
      assert.ok(Math.abs(sums[0]! - 0.3) < 0.01 && Math.abs(sums[1]! - 3) < 0.05, String(sums))
      assert.equal(model.version, '2026-01-01')
    }
  })

  it('says so when the file is no model', () => {
    assert.throws(() => new ActsModel(new Uint8Array(100)), /broken/)
  })
})
