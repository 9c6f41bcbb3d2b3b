import assert from 'node:assert/strict'
import {parseText} from '../../core/formats/text.js'
import {checkExact} from './exact.test.js'

type Shape = [kind: string, prose: string, depth?: number]

const sentence = 'Wij hebben uw aanvraag bekeken en sturen u daarom deze brief met uitleg.'
const cases: [name: string, text: string, blocks: Shape[]][] = [
  [
    'paragraphs',
    'Een regel\nen twee.\n\n\nDrie hier.\n',
    [
      ['paragraph', 'Een regel\nen twee.'],
      ['paragraph', 'Drie hier.']
    ]
  ],
  [
    'columns and indentation',
    '   Datum        2 maart\n   Kenmerk\t12\n',
    [['paragraph', 'Datum 2 maart\nKenmerk 12']]
  ],
  [
    'lists of all kinds',
    '- a b\n- c\n\n* d\n\n• e\n\n1. f\n2. g\n\n1) h\n\na. i\nb. j\n\no k\n',
    ['a b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'].map(prose => ['list-item', prose])
  ],
  [
    'a list right after a line',
    'Stuur mee:\n- een kopie\n- een brief\n',
    [
      ['paragraph', 'Stuur mee:'],
      ['list-item', 'een kopie'],
      ['list-item', 'een brief']
    ]
  ],
  [
    'an item over lines',
    '- een kopie van\n  uw paspoort\n- twee\n',
    [
      ['list-item', 'een kopie van\nuw paspoort'],
      ['list-item', 'twee']
    ]
  ],
  [
    'a list in a list',
    '- een\n    - twee\n- drie\n',
    [
      ['list-item', 'een', 1],
      ['list-item', 'twee', 2],
      ['list-item', 'drie', 1]
    ]
  ],
  [
    'headings with a line under them',
    'Besluit\n=======\nWij wijzen af.\n\nBezwaar\n-------\nDat kan.\n',
    [
      ['heading', 'Besluit'],
      ['paragraph', 'Wij wijzen af.'],
      ['heading', 'Bezwaar'],
      ['paragraph', 'Dat kan.']
    ]
  ],
  [
    'a line across the page',
    'Een zin hier.\n\n----------\n\nNog een zin.\n',
    [
      ['paragraph', 'Een zin hier.'],
      ['paragraph', 'Nog een zin.']
    ]
  ],
  [
    'initials and dates are no list',
    `J. Jansen\n\n${sentence}\n`,
    [
      ['paragraph', 'J. Jansen'],
      ['paragraph', sentence]
    ]
  ],
  [
    'marks that mean nothing here',
    'Dit is *geen* <b>opmaak</b> &eacute; hier.',
    [['paragraph', 'Dit is *geen* <b>opmaak</b> &eacute; hier.']]
  ],
  ['emoji and soft hyphens', 'Goed 😀 in\u00ADkomen\u00A0hier.', [['paragraph', 'Goed 😀 inkomen hier.']]],
  ['front matter', '---\ntaal: nl\n---\nTekst hier.\n', [['paragraph', 'Tekst hier.']]]
]

describe('plain text', () => {
  for (const [name, text, expected] of cases) {
    // front matter is YAML of our time: its lines never end in a lone CR
    const old = name === 'front matter' ? text : text.replaceAll('\n', '\r')
    for (const [variant, changed] of [
      ['', text],
      [', CRLF', text.replaceAll('\n', '\r\n')],
      [', CR', old],
      [', after a byte order mark', `\uFEFF${text}`]
    ] as const) {
      it(`reads ${name}${variant}`, () => {
        const {blocks} = parseText(changed)
        // a lone line may be a heading already, or be made one with the roles
        const kinds = blocks.map(({kind, hint, prose}) => [hint === 'lone-line' ? 'paragraph' : kind, prose])
        assert.deepEqual(
          kinds,
          expected.map(([kind, prose]) => [kind, prose])
        )
        expected.forEach(([, , depth], i) => {
          if (depth !== undefined) assert.equal(blocks[i]!.depth, depth)
        })
        for (const block of blocks) checkExact(block, changed)
      })
    }
  }

  it('numbers lists', () => {
    const lists = parseText('- a\n- b\n\nTekst.\n\n1. c\n').blocks.map(({list, ordered}) => [list, ordered])
    assert.equal(lists[0]![0], lists[1]![0])
    assert.notEqual(lists[0]![0], lists[3]![0])
    assert.deepEqual([lists[0]![1], lists[3]![1]], [false, true])
  })

  it('reads a line of ten million characters', function () {
    this.timeout(60_000)
    const text = 'De brief is lang. '.repeat(600_000)
    assert.equal(parseText(text).blocks.length, 1)
  })
})
