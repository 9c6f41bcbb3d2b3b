import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {parse} from 'yaml'
import {parseHtml} from '../../core/formats/html.js'
import {parseMarkdown} from '../../core/formats/markdown.js'
import type {Markup} from '../../core/formats/markup.js'
import {assignRoles, type RoleCues} from '../../core/formats/roles.js'
import {parseText} from '../../core/formats/text.js'
import {checkExact, checkLinear} from './exact.test.js'

const lists = ['nl', 'en'].map(
  language =>
    parse(readFileSync(new URL(`../../dictionaries/${language}/roles.yaml`, import.meta.url), 'utf8')) as RoleCues
)
const cues = Object.fromEntries(
  Object.keys(lists[0]!).map(key => [key, lists.flatMap(list => list[key as keyof RoleCues] ?? [])])
) as unknown as RoleCues

type Expected = [role: string, prose: string]

/** Roles and words of a text's blocks, after a check that every run is exact. */
export function rolesOf(parser: (text: string) => Markup, text: string): Expected[] {
  const blocks = assignRoles(parser(text).blocks, cues)
  for (const block of blocks) checkExact(block, text)
  return blocks.map(({role, prose}) => [role, prose])
}

export const sentence = 'Wij hebben uw aanvraag bekeken en sturen u daarom deze brief.'

const cases: [name: string, parser: (text: string) => Markup, text: string, expected: Expected[]][] = [
  [
    'a letter in plain text',
    parseText,
    `Dienst Inkomen Rivierstad
Postbus 250
8965 AC Rivierstad
www.rivierstad.example

De heer B. de Wolff
Molenwal 3
8966 PR RIVIERSTAD

Rivierstad, 2 maart 2027
Kenmerk      BB/2027/3310
Onderwerp    Wilt u ons drie papieren sturen?

Geachte heer De Wolff,

${sentence}
Dat duurde
even.

Wat stuurt u op?

Stuur ons:
- een kopie

Met vriendelijke groet,

F. Benali
consulent
`,
    [
      ['letterhead', 'Dienst Inkomen Rivierstad'],
      ['address', 'Postbus 250'],
      ['address', '8965 AC Rivierstad'],
      ['letterhead', 'www.rivierstad.example'],
      ['address', 'De heer B. de Wolff'],
      ['address', 'Molenwal 3'],
      ['address', '8966 PR RIVIERSTAD'],
      ['reference', 'Rivierstad, 2 maart 2027'],
      ['reference', 'Kenmerk BB/2027/3310'],
      ['subject', 'Onderwerp Wilt u ons drie papieren sturen?'],
      ['salutation', 'Geachte heer De Wolff,'],
      ['paragraph', `${sentence} Dat duurde even.`],
      ['heading', 'Wat stuurt u op?'],
      ['paragraph', 'Stuur ons:'],
      ['list-item', 'een kopie'],
      ['closing', 'Met vriendelijke groet,'],
      ['signature', 'F. Benali'],
      ['signature', 'consulent']
    ]
  ],
  [
    'a question as the first line of its paragraph',
    parseText,
    `Beste Noa,\n\nHoe betaalt u terug?\nMaak het bedrag over vóór 1 juni 2027, dan is het voor u klaar en hoort u niets meer.\n`,
    [
      ['salutation', 'Beste Noa,'],
      ['heading', 'Hoe betaalt u terug?'],
      ['paragraph', 'Maak het bedrag over vóór 1 juni 2027, dan is het voor u klaar en hoort u niets meer.']
    ]
  ],
  [
    'labels and their values on lines of their own',
    parseHtml,
    `<h4>Ons kenmerk</h4><p>\uA78F</p><h4>Bezoekadres:</h4><p>Rijnstraat 50<br>2515 XP DEN HAAG</p><p>Betreft:<br>Besluit over uw subsidie</p><p>Beste lezer,</p><p>${sentence}</p>`,
    [
      ['reference', 'Ons kenmerk'],
      ['reference', '\uA78F'],
      ['reference', 'Bezoekadres:'],
      ['address', 'Rijnstraat 50'],
      ['address', '2515 XP DEN HAAG'],
      ['subject', 'Betreft:'],
      ['subject', 'Besluit over uw subsidie'],
      ['salutation', 'Beste lezer,'],
      ['paragraph', sentence]
    ]
  ],
  [
    'a column beside the letter',
    parseHtml,
    `<aside><h3>Dienst Uitvoering</h3><h4>Ons kenmerk</h4><p>12</p></aside><p>Beste lezer,</p><p>${sentence}</p>`,
    [
      ['letterhead', 'Dienst Uitvoering'],
      ['reference', 'Ons kenmerk'],
      ['reference', '12'],
      ['salutation', 'Beste lezer,'],
      ['paragraph', sentence]
    ]
  ],
  [
    'a table of references, and an objection clause after the signature',
    parseMarkdown,
    `| | |\n|---|---|\n| **Datum** | 6 april 2027 |\n| **Zaaknummer** | HH-27 |\n\n**Onderwerp: boete van € 140**\n\nGeachte heer Veldkamp,\n\n${sentence}\n\nHoogachtend,\n\nmr. T. Osinga  \nhoofd Toezicht, namens burgemeester en wethouders van de gemeente Duinrade en omstreken, en de minister van Sport\n\n## Bezwaar\n\nBent u het niet eens met ons besluit? Maak dan bezwaar.\n`,
    [
      ['reference', 'Datum'],
      ['reference', '6 april 2027'],
      ['reference', 'Zaaknummer'],
      ['reference', 'HH-27'],
      ['subject', 'Onderwerp: boete van € 140'],
      ['salutation', 'Geachte heer Veldkamp,'],
      ['paragraph', sentence],
      ['closing', 'Hoogachtend,'],
      ['signature', 'mr. T. Osinga'],
      [
        'signature',
        'hoofd Toezicht, namens burgemeester en wethouders van de gemeente Duinrade en omstreken, en de minister van Sport'
      ],
      ['heading', 'Bezwaar'],
      ['paragraph', 'Bent u het niet eens met ons besluit? Maak dan bezwaar.']
    ]
  ],
  [
    'a salutation and a closing inside a paragraph',
    parseHtml,
    `<p>Geachte heer Jansen,<br>${sentence}<br>Met vriendelijke groet,<br>Jan Smit</p>`,
    [
      ['salutation', 'Geachte heer Jansen,'],
      ['paragraph', sentence],
      ['closing', 'Met vriendelijke groet,'],
      ['signature', 'Jan Smit']
    ]
  ],
  [
    'a letter without a salutation',
    parseMarkdown,
    `Gemeente Waterveen\\\nPostbus 100\\\n8961 AA Waterveen\n\nDen Haag, 29 februari 2024\n\n## Uw aanvraag\n\n${sentence}\n`,
    [
      ['letterhead', 'Gemeente Waterveen'],
      ['address', 'Postbus 100'],
      ['address', '8961 AA Waterveen'],
      ['reference', 'Den Haag, 29 februari 2024'],
      ['heading', 'Uw aanvraag'],
      ['paragraph', sentence]
    ]
  ],
  [
    'an address and labels in the body',
    parseText,
    `Beste Noa,\n\nStuur uw bezwaar naar:\n\nGemeente Waterveen\nPostbus 100\n8961 AA Waterveen\n\n${sentence} Stuur het naar Postbus 5, 8961 AA Waterveen.\n`,
    [
      ['salutation', 'Beste Noa,'],
      ['paragraph', 'Stuur uw bezwaar naar:'],
      ['paragraph', 'Gemeente Waterveen'],
      ['paragraph', 'Postbus 100'],
      ['paragraph', '8961 AA Waterveen'],
      ['paragraph', `${sentence} Stuur het naar Postbus 5, 8961 AA Waterveen.`]
    ]
  ],
  [
    'an English letter',
    parseText,
    'Regional Tax Office\nPO Box 72\n\nDate: 4 October 2027\nOur reference: 12\nSubject: final notice\n\nDear Mr Smith,\n\nYou have not paid your tax yet. Please pay before 1 May.\n\nYours sincerely,\n\nJane Doe\n',
    [
      ['letterhead', 'Regional Tax Office'],
      ['address', 'PO Box 72'],
      ['reference', 'Date: 4 October 2027'],
      ['reference', 'Our reference: 12'],
      ['subject', 'Subject: final notice'],
      ['salutation', 'Dear Mr Smith,'],
      ['paragraph', 'You have not paid your tax yet. Please pay before 1 May.'],
      ['closing', 'Yours sincerely,'],
      ['signature', 'Jane Doe']
    ]
  ],
  [
    'running text only',
    parseText,
    `${sentence}\n\nNog een zin hier.\n`,
    [
      ['paragraph', sentence],
      ['paragraph', 'Nog een zin hier.']
    ]
  ],
  [
    'a part of a letter',
    parseHtml,
    `<h2>Vragen?</h2><p>Bel ons gerust op 088 - 000 12 34, elke werkdag.</p>`,
    [
      ['heading', 'Vragen?'],
      ['paragraph', 'Bel ons gerust op 088 - 000 12 34, elke werkdag.']
    ]
  ],
  [
    'a placeholder alone',
    parseHtml,
    `<p>Beste \uA78F,</p><p>${sentence}</p><p>\uA78F</p><p>${sentence}</p>`,
    [
      ['salutation', 'Beste \uA78F,'],
      ['paragraph', sentence],
      ['paragraph', '\uA78F'],
      ['paragraph', sentence]
    ]
  ]
]

describe('roles', () => {
  for (const [name, parser, text, expected] of cases) {
    it(`of ${name}`, () => assert.deepEqual(rolesOf(parser, text), expected))
    it(`of ${name}, CRLF`, () => assert.deepEqual(rolesOf(parser, text.replaceAll('\n', '\r\n')), expected))
  }

  it('keep exact places, for any text', () => {
    const words = fc.constantFrom(
      'Geachte',
      'heer',
      ',',
      '\n',
      '\n\n',
      'Kenmerk:',
      'Postbus 1',
      '1234 AB X',
      'Hoogachtend,',
      'Wij sturen u dit.',
      '- ',
      'Betreft',
      ' ',
      '&eacute;',
      '<p>',
      '<br>',
      '</p>',
      '**',
      '\uA78F',
      '😀',
      '\u00A0'
    )
    const texts = fc.array(words, {maxLength: 30}).map(parts => parts.join(''))
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom(parseText, parseMarkdown, parseHtml),
        (text, parser) => void rolesOf(parser, text)
      ),
      {numRuns: 500}
    )
  })

  it('take time linear in the lines, whatever their ends', () => {
    checkLinear(count => void assignRoles(parseText('Een regel van de brief\r\n'.repeat(count)).blocks, cues), 1500)
  })

  it('of very many lines', function () {
    this.timeout(60_000)
    const {blocks} = parseText(`Beste Noa,\n\n${'Een regel van de brief\nen nog een.\n\n'.repeat(100_000)}`)
    assert.doesNotThrow(() => assignRoles(blocks, cues))
  })
})
