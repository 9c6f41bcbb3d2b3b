import {strict as assert} from 'node:assert'
import {readLetter} from '../../core/formats/read.js'
import {buildTree} from '../../core/language/build.js'
import type {SyntaxWord} from '../../core/language/tree.js'
import {load} from '../../core/load.js'
import {doubleNegationsOf} from '../../core/reading/negations.js'
import {nominalisationsOf} from '../../core/reading/nominalisations.js'
import {passiveShare, passivesOf} from '../../core/reading/passives.js'

/** A sentence with its tree by hand, so that no parser is judged here: `form lemma part-of-speech relation head`. */
function byHand(lines: string): SyntaxWord[] {
  return lines
    .trim()
    .split('\n')
    .map((line, word) => {
      const [form = '', lemma = '', tag = '', relation = '', head = ''] = line.trim().split(/\s+/)
      const [partOfSpeech = '', verbForm] = tag.split(':')
      const features: Record<string, string> = verbForm ? {VerbForm: verbForm} : {}
      return {
        form,
        lemma,
        partOfSpeech,
        features,
        relation,
        head: Number(head) - 1,
        word,
        start: word,
        end: word,
        placeholder: null
      }
    })
}

describe('passives', () => {
  it('are read from the tree, with their finite verb and who does it', () => {
    const syntax = byHand(`
      De       de      DET       det       2
      boete    boete   NOUN      nsubj     3
      dient    dienen  VERB:Fin  root      0
      door     door    ADP       case      5
      u        u       PRON      obl:agent 8
      te       te      ADP       mark      8
      worden   worden  AUX:Inf   aux:pass  8
      betaald  betalen VERB:Part xcomp     3`)
    assert.deepEqual(passivesOf({syntax}), [{auxiliary: 6, verb: 7, finite: 2, agent: true, by: 4}])
  })

  it('share a finite verb in a row', () => {
    const syntax = byHand(`
      Dit        dit         PRON      nsubj:pass 4
      kan        kunnen      AUX:Fin   aux        4
      worden     worden      AUX:Inf   aux:pass   4
      betaald    betalen     VERB:Part root       0
      of         of          CCONJ     cc         7
      worden     worden      AUX:Inf   aux:pass   7
      verrekend  verrekenen  VERB:Part conj       4`)
    assert.deepEqual(
      passivesOf({syntax}).map(({verb, finite}) => [verb, finite]),
      [
        [3, 1],
        [6, 1]
      ]
    )
  })

  it('have no doer in a means', () => {
    const syntax = byHand(`
      Dit      dit     PRON      nsubj:pass 5
      wordt    worden  AUX:Fin   aux:pass   5
      door     door    ADP       case       4
      storm    storm   NOUN      obl        5
      gedaan   doen    VERB:Part root       0`)
    assert.deepEqual(
      passivesOf({syntax}).map(({agent}) => agent),
      [false]
    )
  })

  it('are none without a finite verb of their own, and none in another language', () => {
    const syntax = byHand(`
      U        u      PRON      nsubj    2
      vraagt   vragen VERB:Fin  root     0
      te       te     ADP       mark     5
      worden   worden AUX:Inf   aux:pass 5
      gehoord  horen  VERB:Part xcomp    2`)
    assert.deepEqual(passivesOf({syntax}), [])
    assert.deepEqual(passivesOf({syntax: []}), [])
  })

  it('survive a tree that goes round in circles', () => {
    const syntax = byHand(`
      moet    moeten  AUX:Inf   conj     3
      worden  worden  AUX:Inf   aux:pass 3
      betaald betalen VERB:Part conj     1`)
    assert.deepEqual(passivesOf({syntax}), [])
  })
})

describe('sentences of letters', () => {
  let read: (text: string) => ReturnType<typeof buildTree>

  before(async () => {
    const {shared, languages, cache} = await load(0)
    read = text =>
      buildTree(
        readLetter(text, {path: 'brief.md', hints: shared.placeholders, roleCues: shared.roles}),
        languages.nl.engine,
        cache
      )
  })

  it('tell passives from states, perfects and copulas', () => {
    const passive = [
      'Uw aanvraag wordt afgewezen.',
      'Er wordt nog naar gekeken.',
      'De boete moet zijn betaald.',
      'Uw gegevens zullen worden verwerkt.',
      'De brief is gisteren verzonden.'
    ]
    const active = [
      'De huur wordt hoger.',
      'U wordt morgen 18.',
      'Dat is ons gebleken.',
      'Dit is gebaseerd op de wet.',
      'U bent hiertoe verplicht.',
      'De termijn is verlopen.',
      'U bent net gescheiden.'
    ]
    const isPassive = (text: string) => read(text).sentences.some(sentence => passivesOf(sentence).length > 0)
    assert.deepEqual([...passive, ...active].filter(isPassive), passive)
  })

  it('count in the share of passives, headings do not', () => {
    const tree = read('# Hoe wordt dit betaald?\n\nHet geld wordt betaald. Wij bellen u.')
    assert.deepEqual(passiveShare(tree), {sentences: 2, passive: 1})
  })

  it('hide verbs in nouns', () => {
    const hidden = (text: string) =>
      read(text).sentences.flatMap(sentence => nominalisationsOf(sentence).map(({kind, verb}) => [kind, verb]))
    assert.deepEqual(hidden('De uitbetaling vindt plaats in mei.'), [['light', 'uitbetalen']])
    assert.deepEqual(hidden('Het indienen van een bezwaar kost niets.'), [['infinitive', 'indienen']])
    assert.deepEqual(hidden('De betaling van de huur begint in mei.'), [['object', 'betalen']])
    assert.deepEqual(hidden('De vergunning voor uw woning is klaar.'), [])
  })

  it('deny twice in one clause only', () => {
    const kinds = (text: string) =>
      read(text).sentences.flatMap(sentence => doubleNegationsOf(sentence).map(({kind}) => kind))
    assert.deepEqual(kinds('Dat is niet onmogelijk.'), ['adjective'])
    assert.deepEqual(kinds('Als u niet komt, krijgt u geen geld.'), [])
  })
})
