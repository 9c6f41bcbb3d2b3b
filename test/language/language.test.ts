import {strict as assert} from 'node:assert'
import type {Block, Placeholder} from '../../core/formats/letter.js'
import {buildTree} from '../../core/language/build.js'
import {CueSet} from '../../core/language/cues.js'
import {dutchSyllables} from '../../core/language/nl/syllables.js'
import {load} from '../../core/load.js'
import {fleschDouma, leesindexA} from '../../core/scores/readability.js'

const loaded = load()

async function tree(prose: string, placeholders: Placeholder[] = []) {
  const {languages} = await loaded
  const block: Block = {
    role: 'paragraph',
    prose,
    runs: [],
    placeholders,
    links: [],
    depth: 0,
    list: null,
    ordered: false,
    branch: null,
    fragment: false,
    quoted: false
  }
  const letter = {
    path: 'a.txt',
    format: 'text',
    template: null,
    kind: 'letter',
    sources: [{path: 'a.txt', text: prose}],
    blocks: [block],
    branches: [],
    parts: [],
    directives: [],
    problems: [],
    given: {}
  } as const
  return buildTree(letter as never, languages.nl.engine)
}

describe('sentence borders', () => {
  const cases: [string, string[]][] = [
    ['Neem uw pas, polis enz. mee. De balie is open.', ['Neem uw pas, polis enz. mee.', 'De balie is open.']],
    ['Neem uw pas, polis enz. De balie is open.', ['Neem uw pas, polis enz.', 'De balie is open.']],
    ['U krijgt € 20 p.m. U betaalt niets.', ['U krijgt € 20 p.m.', 'U betaalt niets.']],
    ['Zie art. 4 van de wet. Dat is nieuw.', ['Zie art. 4 van de wet.', 'Dat is nieuw.']],
    ['Uw brief d.d. 3 mei is er.', ['Uw brief d.d. 3 mei is er.']],
    ['Betaal o.v.v. kenmerk 12. Dan weten wij het.', ['Betaal o.v.v. kenmerk 12.', 'Dan weten wij het.']],
    ['Schrijf t.a.v. De Wit. Dank u.', ['Schrijf t.a.v. De Wit.', 'Dank u.']],
    ['Wij wijzen uw aanvraag af. Bel ons.', ['Wij wijzen uw aanvraag af.', 'Bel ons.']],
    ['U hebt recht op WW. Wij betalen die.', ['U hebt recht op WW.', 'Wij betalen die.']],
    ['Wij helpen u. Tot morgen.', ['Wij helpen u.', 'Tot morgen.']],
    [
      'Maak het over op NL00 BANK 0123 4567 89. U hebt tijd tot 1 mei.',
      ['Maak het over op NL00 BANK 0123 4567 89.', 'U hebt tijd tot 1 mei.']
    ],
    ['Dhr. J. de Vries belt u. Mevr. A.B. Jansen ook.', ['Dhr. J. de Vries belt u.', 'Mevr. A.B. Jansen ook.']],
    [
      'Betaal uiterlijk 4 maart 2027. Daarna is het te laat.',
      ['Betaal uiterlijk 4 maart 2027.', 'Daarna is het te laat.']
    ],
    ['Kijk op www.x.example. Of bel.', ['Kijk op www.x.example.', 'Of bel.']]
  ]
  for (const [prose, expected] of cases) {
    it(prose, async () =>
      assert.deepEqual(
        (await tree(prose)).sentences.map(({text}) => text),
        expected
      )
    )
  }

  it('reads an ending in brackets as a part of its word', async () => {
    const [sentence] = (await tree('De reden(en) licht ik toe (en kort).')).sentences
    assert.deepEqual(
      sentence!.syntax.map(({form}) => form),
      ['De', 'redenen', 'licht', 'ik', 'toe', '(', 'en', 'kort', ')', '.']
    )
    const reason = sentence!.syntax[1]!
    assert.equal(`${reason.lemma} ${reason.start} ${reason.end}`, 'reden 3 12')
  })

  it('counts a placeholder as one word', async () => {
    const {sentences} = await tree('Beste \uA78F, dit is uw brief.', [
      {start: 6, end: 7, name: 'naam', meaning: 'name'}
    ])
    assert.equal(sentences[0]!.words.length, 6)
    assert.equal(sentences[0]!.words[1]!.placeholder?.name, 'naam')
  })
})

describe('entities', () => {
  const cases: [string, [string, string][]][] = [
    [
      'Bel 070-340 55 66 of 14 0999 of 088 - 000 12 34.',
      [
        ['phone', '070-340 55 66'],
        ['phone', '14 0999'],
        ['phone', '088 - 000 12 34']
      ]
    ],
    [
      'Op maandag 4 maart 2027 om 9.30 uur.',
      [
        ['date', 'maandag 4 maart 2027'],
        ['time', '9.30 uur']
      ]
    ],
    [
      'Vóór 04-03-2027 krijgt u € 1.284,00.',
      [
        ['numeric-date', '04-03-2027'],
        ['amount', '€ 1.284,00']
      ]
    ],
    [
      'Postbus 20 in 1234 AB Waterveen.',
      [
        ['po-box', 'Postbus 20'],
        ['postcode', '1234 AB']
      ]
    ],
    [
      'Mail info@x.example of kijk op www.x.example/a.',
      [
        ['email', 'info@x.example'],
        ['url', 'www.x.example/a']
      ]
    ],
    [
      'Rekening NL00 BANK 0123 4567 89, kenmerk SZ/2026/11874.',
      [
        ['iban', 'NL00 BANK 0123 4567 89'],
        ['code', 'SZ/2026/11874']
      ]
    ],
    [
      'Vraag naar mevrouw J. de Vries aan de Stadswal 15.',
      [
        ['name', 'mevrouw J. de Vries'],
        ['street', 'Stadswal 15']
      ]
    ],
    ['Op 31-02-2027 is er niets.', [['numeric-date', '31-02-2027']]]
  ]
  for (const [prose, expected] of cases) {
    it(prose, async () => {
      const {blocks} = await tree(prose)
      assert.deepEqual(
        blocks[0]!.entities.map(({kind, start, end}) => [kind, prose.slice(start, end)]),
        expected
      )
    })
  }
})

describe('cues', () => {
  const tokens = (text: string) =>
    text.split(' ').map((word, i) => ({lower: word.toLowerCase(), start: i, end: i + 1, entity: null}))
  const found = (cues: string[], text: string, rest: {not?: string[]; unless?: string[]} = {}) =>
    new CueSet([{id: 'x', cues, ...rest}]).match(tokens(text)).length

  it('match words, alternatives, gaps, optional words, beginnings, ends and the start', () => {
    assert.equal(found(['bezwaar maken'], 'u kunt bezwaar maken'), 1)
    assert.equal(found(['kunt|kan ... bezwaar'], 'dan kunt u binnen zes weken bezwaar'), 1)
    assert.equal(found(['kunt ... bezwaar'], 'kunt a b c d e f g h i bezwaar'), 0)
    assert.equal(found(['geen enkel? bezwaar'], 'geen bezwaar'), 1)
    assert.equal(found(['*toeslag'], 'uw huurtoeslag'), 1)
    assert.equal(found(['bezwaar*'], 'uw bezwaarschrift'), 1)
    assert.equal(found(['^ betaal'], 'u betaal'), 0)
    assert.equal(found(['aanvullen|aan_te_vullen'], 'om aan te vullen'), 1)
  })

  it('are taken back by “unless” where it overlaps and by “not” anywhere in the sentence', () => {
    assert.equal(found(['voldoen'], 'voldoen aan de eis', {unless: ['voldoen aan']}), 0)
    assert.equal(found(['voldoen'], 'voldoen aan de eis en het bedrag voldoen', {unless: ['voldoen aan']}), 1)
    assert.equal(found(['uitstel'], 'u krijgt geen uitstel', {not: ['geen']}), 0)
  })

  it('refuse a cue without a word to begin with', () => {
    assert.throws(() => found(['... maken'], 'x'), /must begin with a word/)
  })
})

describe('formulas', () => {
  it('count syllables', () => {
    for (const [word, count] of [
      ['huis', 1],
      ['aanvraag', 2],
      ['betaling', 3],
      ['uitkering', 3],
      ['ideeën', 3],
      ['koeien', 2],
      ['bezwaarschrift', 3],
      ['nieuwe', 2]
    ] as const) {
      assert.equal(dutchSyllables(word), count, word)
    }
  })

  it('are those of Douma and Brouwer', () => {
    assert.equal(Math.round(fleschDouma(1.5, 12) * 100) / 100, 80.18)
    assert.equal(Math.round(leesindexA(1.5, 12) * 100) / 100, 71)
  })
})
