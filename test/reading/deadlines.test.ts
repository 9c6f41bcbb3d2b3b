import {strict as assert} from 'node:assert'
import {readLetter} from '../../core/formats/read.js'
import {buildTree} from '../../core/language/build.js'
import {load} from '../../core/load.js'
import {exists, readDate} from '../../core/reading/date-words.js'
import {readTree} from '../../core/reading/index.js'
import {letterDateOf} from '../../core/reading/letter-date.js'

type Language = 'nl' | 'en'

/** What a text says, its parts named as in the code. */
async function read(text: string, language: Language = 'nl', path = 'brief.txt') {
  const {shared, languages, cache} = await load(0)
  const letter = readLetter(text, {path, hints: shared.placeholders, roleCues: shared.roles})
  const {engine, dictionary} = languages[language]
  const tree = buildTree(letter, engine, cache)
  const {look, reading} = readTree(tree, dictionary, undefined)
  const proseOf = (block: number, start: number, end: number) => tree.blocks[block]!.block.prose.slice(start, end)
  return {look, deadlines: reading.deadlines.map(item => ({...item, text: proseOf(item.block, item.start, item.end)}))}
}

const head: Record<Language, string> = {
  nl: 'Datum: 1 maart 2027\n\nGeachte mevrouw De Vries,\n\n',
  en: 'Date: 1 March 2027\n\nDear Ms De Vries,\n\n'
}

/** `text · who · days or unit · date`, `—` for what is not there. */
async function shown(sentence: string, language: Language = 'nl'): Promise<string[]> {
  const {deadlines} = await read(head[language] + sentence, language)
  return deadlines.map(({text, who, kind, days, unit, date}) =>
    [text, who, ...(kind === 'relative' ? [days ?? unit ?? '—'] : []), date ?? '—'].join(' · ')
  )
}

/** A sentence, and what is read in it. */
const dutch: [string, ...string[]][] = [
  ['Betaal uiterlijk 3 mei 2027.', 'uiterlijk 3 mei 2027 · reader · 2027-05-03'],
  ['Reageren kan tot 1 mei.', 'tot 1 mei · reader · 2027-05-01'],
  ['Stuur het vóór 1 februari op.', 'vóór 1 februari · reader · 2028-02-01'],
  ['U hoort uiterlijk vrijdag of u mag beginnen.', 'uiterlijk vrijdag · organisation · 2027-03-05'],
  ['Lukt het niet voor de 21e? Bel ons.', 'voor de 21e · reader · 2027-03-21'],
  ['De laatste dag waarop u kunt betalen is 15 maart 2027.', '15 maart 2027 · reader · 2027-03-15'],
  // terms from the letter on
  [
    'Wij verzoeken u het bedrag binnen veertien dagen na dagtekening van deze brief over te maken.',
    'binnen veertien dagen · reader · 14 · 2027-03-15'
  ],
  [
    'Het bedrag moet binnen 14 dagen na verzending van deze brief op onze rekening staan.',
    'binnen 14 dagen · reader · 14 · 2027-03-15'
  ],
  ['Betaal binnen één maand na de datum van deze brief.', 'binnen één maand · reader · month · 2027-04-01'],
  ['Meld dit binnen vijf werkdagen na dagtekening.', 'binnen vijf werkdagen · reader · 5 · 2027-03-08'],
  ['Betaal binnen veertien (14) dagen na dagtekening.', 'binnen veertien (14) dagen · reader · 14 · 2027-03-15'],
  [
    'Binnen acht weken na de datum van deze brief nemen wij een besluit.',
    'Binnen acht weken · organisation · 56 · 2027-04-26'
  ],
  // an objection term runs from the day after sending (Awb 6:8)
  ['U kunt binnen zes weken bezwaar maken.', 'binnen zes weken · reader · 42 · 2027-04-12'],
  [
    'U kunt binnen zes weken na de dag waarop dit besluit is verzonden bezwaar maken.',
    'binnen zes weken · reader · 42 · 2027-04-12'
  ],
  [
    'Uw bezwaarschrift moet binnen zes weken na bekendmaking van dit besluit zijn ontvangen.',
    'binnen zes weken · reader · 42 · 2027-04-12'
  ],
  ['De termijn voor het indienen van een bezwaarschrift is zes weken.', 'zes weken · reader · 42 · 2027-04-12'],
  ['Maak bezwaar. U hebt daarvoor zes weken.', 'zes weken · reader · 42 · 2027-04-12'],
  // terms from something else on, or from nothing that is said
  ['Wij beslissen binnen acht weken na ontvangst van uw aanvraag.', 'binnen acht weken · organisation · 56 · —'],
  ['U moet zich binnen vijf dagen na de verhuizing inschrijven.', 'binnen vijf dagen · reader · 5 · —'],
  ['Reageer binnen twee weken na ontvangst van deze brief.', 'binnen twee weken · reader · 14 · —'],
  ['Betaalt u niet binnen twee weken, dan volgt een boete.', 'binnen twee weken · reader · 14 · —'],
  ['Laat het ons uiterlijk 48 uur van tevoren weten.', 'uiterlijk 48 uur van tevoren · reader · 2 · —'],
  // who acts
  ['De stukken dienen vóór 1 mei 2027 door ons te zijn ontvangen.', 'vóór 1 mei 2027 · reader · 2027-05-01'],
  ['Uw reactie zien wij uiterlijk 12 april 2027 tegemoet.', 'uiterlijk 12 april 2027 · reader · 2027-04-12'],
  ['Wij ontvangen uw reactie graag vóór 12 april 2027.', 'vóór 12 april 2027 · reader · 2027-04-12'],
  ['Als wij vóór 15 april 2027 niets van u horen, stopt het.', 'vóór 15 april 2027 · reader · 2027-04-15'],
  ['U krijgt nog de kans om vóór 15 april 2027 te betalen.', 'vóór 15 april 2027 · reader · 2027-04-15'],
  ['Wij geven u tot en met 15 april 2027 de tijd.', 'tot en met 15 april 2027 · reader · 2027-04-15'],
  ['U ontvangt het geld uiterlijk 20 mei 2027.', 'uiterlijk 20 mei 2027 · organisation · 2027-05-20'],
  ['Het bedrag wordt binnen tien dagen op uw rekening gestort.', 'binnen tien dagen · organisation · 10 · —'],
  ['De kosten van uw advocaat, € 647, betalen wij binnen vier weken.', 'binnen vier weken · organisation · 28 · —'],
  ['Jolanda Steen belt u uiterlijk 28 mei 2027.', 'uiterlijk 28 mei 2027 · organisation · 2027-05-28'],
  ['De eerste betaling doet u vóór 1 juni 2027.', 'vóór 1 juni 2027 · reader · 2027-06-01'],
  ['Vóór 26 juni 2027 ligt ons besluit bij u op de mat.', 'Vóór 26 juni 2027 · organisation · 2027-06-26'],
  ['De beslistermijn is acht weken.', 'acht weken · organisation · 56 · —'],
  // no deadlines: validity, start, what lasts, what is past, appointments, amounts of time
  ['De vergunning is geldig tot en met 31 december 2028.'],
  ['U krijgt de uitkering tot en met 31 mei 2027.'],
  ['De werkzaamheden duren tot 1 juni 2027.'],
  ['De weg is van 3 mei tot en met 7 mei 2027 afgesloten.'],
  ['Wij hebben u gevraagd om vóór 1 februari 2027 te reageren.'],
  ['U had uw aangifte vóór 1 februari 2027 moeten doen.'],
  ['Uw plan is op 11 februari bij ons binnengekomen.'],
  ['Het gesprek is op maandag 12 april 2027.'],
  ['Met ingang van 1 mei 2027 betaalt u meer.'],
  ['U hebt daarna nog drie maanden studietoelage gekregen.'],
  ['U hebt recht op 16 weken verlof.'],
  ['De huur voor 1 mei 2027 is nog niet betaald.'],
  ['Wacht niet tot 1 mei met uw aanvraag.']
]

const english: [string, ...string[]][] = [
  ['Please pay within 14 days of the date of this letter.', 'within 14 days · reader · 14 · 2027-03-15'],
  ['You can object within six weeks.', 'within six weeks · reader · 42 · 2027-04-12'],
  ['The final date for payment is 15 March 2027.', '15 March 2027 · reader · 2027-03-15'],
  ['We will decide within eight weeks.', 'within eight weeks · organisation · 56 · —'],
  ['You will have it by 24 September 2027.', 'by 24 September 2027 · organisation · 2027-09-24'],
  ['We asked you to pay by 1 February 2027.'],
  ['The office is closed until 15 March 2027.']
]

describe('deadlines', () => {
  for (const [sentence, ...expected] of dutch)
    it(sentence, async () => assert.deepEqual(await shown(sentence), expected))
  for (const [sentence, ...expected] of english)
    it(sentence, async () => assert.deepEqual(await shown(sentence, 'en'), expected))

  it('are read in a table, beside the words for the last day', async () => {
    const {deadlines} = await read(
      '<p>Beste lezer,</p><p>Betaal ons.</p><table><tr><td>Uiterste dag</td><td>3 mei 2027</td></tr></table>',
      'nl',
      'brief.html'
    )
    assert.deepEqual(
      deadlines.map(({text, date}) => [text, date]),
      [['3 mei 2027', '2027-05-03']]
    )
  })

  it('have no date when the letter has none, or a placeholder for it', async () => {
    for (const text of [
      'Beste lezer,\n\nBetaal binnen twee weken na dagtekening.',
      'Datum: {{datum}}\n\nBeste lezer,\n\nBetaal binnen twee weken na dagtekening.'
    ]) {
      const {deadlines} = await read(text, 'nl', 'brief.txt.hbs')
      assert.deepEqual(
        deadlines.map(({date, runsFrom}) => [date, runsFrom]),
        [[null, 'letter']]
      )
    }
  })
})

describe('the date of a letter', () => {
  const cases: [string, string, string | null][] = [
    ['is labelled', 'Datum: 4 maart 2027', '2027-03-04'],
    ['is labelled in figures', 'Dagtekening 04-03-2027', '2027-03-04'],
    ['stands behind a place', 'Meerveld, 4 maart 2027', '2027-03-04'],
    ['stands alone', '4 maart 2027', '2027-03-04'],
    ['is that of sending', 'Datum: 1 maart 2027\nVerzonden: 4 maart 2027', '2027-03-04'],
    ['is not that of another letter', 'Uw brief van: 4 februari 2027\nDatum: 4 maart 2027', '2027-03-04'],
    ['is not only that of another letter', 'Uw brief van: 4 februari 2027', null],
    ['is not known when two disagree', 'Meerveld, 4 maart 2027\n\nVeenkant, 5 maart 2027', null],
    ['is not known without a year', 'Datum: 4 maart', null],
    ['does not exist', 'Datum: 31 juni 2027', null]
  ]
  for (const [name, lines, date] of cases) {
    it(name, async () => {
      const {look} = await read(`Gemeente Meerveld\n\n${lines}\n\nBeste lezer,\n\nBetaal uiterlijk 3 mei 2027.`)
      assert.equal(letterDateOf(look)?.date ?? null, date)
    })
  }
})

describe('dates in words and figures', () => {
  it('are read part by part', () => {
    assert.deepEqual(readDate('maandag 4 maart 2027'), {weekday: 0, day: 4, month: 3, year: 2027})
    assert.deepEqual(readDate('Thursday, 4 March'), {weekday: 3, day: 4, month: 3, year: null})
    assert.deepEqual(readDate('1 jan. 2027'), {weekday: null, day: 1, month: 1, year: 2027})
    assert.deepEqual(readDate('04-03-27'), {weekday: null, day: 4, month: 3, year: 2027})
    assert.deepEqual(readDate('2027-03-04'), {weekday: null, day: 4, month: 3, year: 2027})
    assert.deepEqual(readDate('4.3.2027'), {weekday: null, day: 4, month: 3, year: 2027})
    for (const text of ['', 'maandag', 'maart', '4', '4 appels', '12.30 uur']) assert.equal(readDate(text), null)
  })

  it('exist or not', () => {
    assert.ok(!exists({weekday: null, day: 31, month: 6, year: 2027}))
    assert.ok(!exists({weekday: null, day: 29, month: 2, year: 2027}))
    assert.ok(exists({weekday: null, day: 29, month: 2, year: null}))
  })
})
