import assert from 'node:assert/strict'
import {parseMarkdown} from '../../core/formats/markdown.js'
import type {RawBlock} from '../../core/formats/markup.js'
import {checkExact} from './exact.test.js'

type Shape = [kind: string, prose: string, depth?: number]

const cases: [name: string, text: string, blocks: Shape[]][] = [
  ['emphasis in emphasis', 'Betaal **_nu_ en *hier***!', [['paragraph', 'Betaal nu en hier!']]],
  ['a link', 'Kijk op [onze **site**](https://x.nl "titel").', [['paragraph', 'Kijk op onze site.']]],
  ['an address in brackets', 'Kijk op <https://x.nl>.', [['paragraph', 'Kijk op https://x.nl.']]],
  ['escapes', 'Dit \\*kost\\* 1\\. \\_niets\\_ \\\\', [['paragraph', 'Dit *kost* 1. _niets_ \\']]],
  [
    'references',
    'Ren&eacute;e &amp; co: &euro;&nbsp;5 &#x1F600; &bestaatniet; & zo',
    [['paragraph', 'Renée & co: € 5 😀 &bestaatniet; & zo']]
  ],
  ['a reference after a typed line end', 'Ren&eacute;\nB&eacute;n', [['paragraph', 'René\nBén']]],
  ['a reference after a line end with a space before it', 'Ren&eacute; \nB&eacute;n', [['paragraph', 'René\nBén']]],
  [
    'an escape after a line end with a space before it',
    'Eerst \n\\*niet\\* en \\\\ zo',
    [['paragraph', 'Eerst\n*niet* en \\ zo']]
  ],
  [
    'hard breaks',
    'Gemeente X  \nPostbus 1\\\n1234 AB Y<br>Nederland',
    [['paragraph', 'Gemeente X\nPostbus 1\n1234 AB Y\nNederland']]
  ],
  ['soft breaks with indentation', 'Een regel\n   en nog een\n', [['paragraph', 'Een regel\nen nog een']]],
  [
    'a quotation over lines',
    '> Een regel\n> en &eacute;&eacute;n\nen lui\n',
    [['paragraph', 'Een regel\nen één\nen lui']]
  ],
  [
    'a list in a list',
    '- een\n  1. twee\n  2. drie\n- vier\n',
    [
      ['list-item', 'een', 1],
      ['list-item', 'twee', 2],
      ['list-item', 'drie', 2],
      ['list-item', 'vier', 1]
    ]
  ],
  [
    'a second paragraph in an item',
    '- een\n\n  nog meer\n',
    [
      ['list-item', 'een', 1],
      ['paragraph', 'nog meer', 0]
    ]
  ],
  [
    'headings',
    '# Een\n\nTwee\n---\n',
    [
      ['heading', 'Een', 1],
      ['heading', 'Twee', 2]
    ]
  ],
  [
    'a table',
    '| Datum | 3 mei |\n|---|---|\n| **Zaak** | 1 \\| 2 |\n',
    [
      ['table-cell', 'Datum'],
      ['table-cell', '3 mei'],
      ['table-cell', 'Zaak'],
      ['table-cell', '1 | 2']
    ]
  ],
  [
    'code blocks',
    'Voor\n\n```\ncode\n```\n\n    ook code\n\nNa\n',
    [
      ['paragraph', 'Voor'],
      ['paragraph', 'Na']
    ]
  ],
  ['code in a line', 'Typ `npm  run` en ``a`b``.', [['paragraph', 'Typ npm run en a`b.']]],
  ['images', 'Foto ![van een *huis*](x.png) hier', [['paragraph', 'Foto hier']]],
  ['inline HTML', 'Dit <b>moet</b> <span class="x">nu</span>', [['paragraph', 'Dit moet nu']]],
  [
    'a block of HTML',
    '<div class="adres">\nStraat 1<br>1234 AB X\n</div>\n\nNa',
    [
      ['paragraph', 'Straat 1\n1234 AB X'],
      ['paragraph', 'Na']
    ]
  ],
  ['a block of HTML in a quotation', '> <div>\n> foo\n> </div>\n', [['paragraph', 'foo']]],
  ['soft hyphens and the like', 'in\u00ADkomen\u200B is \uFEFFhoog', [['paragraph', 'inkomen is hoog']]],
  [
    'footnotes',
    'Dit recht[^1] geldt.\n\n[^1]: Artikel 3.\n',
    [
      ['paragraph', 'Dit recht geldt.'],
      ['paragraph', 'Artikel 3.']
    ]
  ],
  [
    'a number that refers to a footnote',
    'Het bestaan<sup>12</sup> van 20 m<sup>2</sup>.',
    [['paragraph', 'Het bestaan van 20 m2.']]
  ],
  [
    'definitions',
    'Zie [wet] en [de wet][w].\n\n[wet]: https://a.nl\n[w]: https://b.nl\n',
    [['paragraph', 'Zie wet en de wet.']]
  ],
  ['front matter', '---\nletterType: boete\ntaal: "nl"\n---\n\nTekst\n', [['paragraph', 'Tekst']]],
  ['a rule at the start is no front matter', '---\n\nTekst hier\n\n---\n', [['paragraph', 'Tekst hier']]],
  [
    'placeholders',
    'Beste \uA78F,\n\nop \uA78F',
    [
      ['paragraph', 'Beste \uA78F,'],
      ['paragraph', 'op \uA78F']
    ]
  ],
  ['hidden from readers', 'Zie <span aria-hidden="true">&gt;</span> hier', [['paragraph', 'Zie hier']]]
]

describe('Markdown', () => {
  for (const [name, text, expected] of cases) {
    for (const [variant, changed] of [
      ['', text],
      [', CRLF', text.replaceAll('\n', '\r\n')],
      [', after a byte order mark', `\uFEFF${text}`]
    ] as const) {
      it(`reads ${name}${variant}`, () => {
        const {blocks} = parseMarkdown(changed)
        assert.deepEqual(
          blocks.map(({kind, prose}) => [kind, prose]),
          expected.map(([kind, prose]) => [kind, prose])
        )
        expected.forEach(([, , depth], i) => {
          if (depth !== undefined) assert.equal(blocks[i]!.depth, depth)
        })
        for (const block of blocks) checkExact(block, changed)
      })
    }
  }

  it('knows links and what they lead to', () => {
    const {blocks} = parseMarkdown(
      'Zie [**onze** site](https://x.nl) en <https://y.nl> en [de wet][w].\n\n[w]: https://z.nl\n'
    )
    const [{prose, links}] = blocks as [(typeof blocks)[0]]
    assert.deepEqual(
      links.map(({start, end, url}) => [prose.slice(start, end), url]),
      [
        ['onze site', 'https://x.nl'],
        ['https://y.nl', 'https://y.nl'],
        ['de wet', 'https://z.nl']
      ]
    )
  })

  it('numbers lists: items of one list share a number', () => {
    const {blocks} = parseMarkdown('- a\n- b\n\ntekst\n\n1. c\n2. d\n')
    const lists = blocks.map(({list, ordered}) => [list, ordered])
    assert.equal(lists[0]![0], lists[1]![0])
    assert.equal(lists[3]![0], lists[4]![0])
    assert.notEqual(lists[0]![0], lists[3]![0])
    assert.deepEqual(
      lists.map(([, ordered]) => ordered),
      [false, false, false, true, true]
    )
  })

  it('marks quotations', () => {
    const {blocks} = parseMarkdown('> citaat\n\neigen')
    assert.deepEqual(
      blocks.map(({quoted}) => quoted),
      [true, false]
    )
  })

  it('keeps comments with their places', () => {
    const text = 'Voor <!-- a --> na\n\n<!-- b\nc -->\n\nEind'
    const {comments, blocks} = parseMarkdown(text)
    assert.deepEqual(
      comments.map(comment => [comment.text, text.slice(comment.start, comment.end)]),
      [
        [' a ', '<!-- a -->'],
        [' b\nc ', '<!-- b\nc -->']
      ]
    )
    assert.deepEqual(
      blocks.map(({prose}) => prose),
      ['Voor na', 'Eind']
    )
  })

  it('reads simple lines of front matter', () => {
    assert.deepEqual(parseMarkdown('---\nletterType: boete\ntaal: "nl"\n---\nTekst').frontMatter, {
      lettertype: 'boete',
      taal: 'nl'
    })
  })

  it('finds the source of a reference and of folded white space', () => {
    const text = 'a  b &eacute; c'
    const {prose, runs} = parseMarkdown(text).blocks[0]!
    assert.equal(prose, 'a b é c')
    const replaced = runs.filter(run => run.replaced)
    assert.deepEqual(
      replaced.map(run => [
        prose.slice(run.at, run.at + run.length),
        text.slice(run.offset, run.offset + run.sourceLength)
      ]),
      [
        [' ', '  '],
        ['é', '&eacute;']
      ]
    )
  })

  it('reads a long text in the same way as a short one', () => {
    const part = '# Kop\n\nEen [wet] en *zin*.\n\n- een\n- twee\n\n```\ncode\n\nmeer\n```\n\n<!-- a\n\nb -->\n\n'
    const definition = '[wet]: https://wet.nl\n'
    const read = (count: number) => parseMarkdown(`\uFEFF${part.repeat(count)}${definition}`)
    const [one, many] = [read(1), read(1500)]
    const shapes = (blocks: RawBlock[]) => blocks.map(({kind, prose, links}) => JSON.stringify([kind, prose, links]))
    assert.deepEqual(shapes(many.blocks), Array.from({length: 1500}, () => shapes(one.blocks)).flat())
    assert.equal(many.comments.length, 1500)
    for (const block of many.blocks) checkExact(block, `\uFEFF${part.repeat(1500)}`)
  })
})
