import assert from 'node:assert/strict'
import {parseHtml} from '../../core/formats/html.js'
import {checkExact} from './exact.test.js'

type Shape = [kind: string, prose: string, depth?: number]

const cases: [name: string, text: string, blocks: Shape[]][] = [
  [
    'a page',
    '<!DOCTYPE html>\n<html><head><title>T</title><style>p{}</style></head>\n<body>\n<p>Een</p>\n</body>\n</html>\n',
    [['paragraph', 'Een']]
  ],
  [
    'white space after the body',
    '<html><body><p>Een</p>\nTwee\n</body>\n</html>\n\n',
    [
      ['paragraph', 'Een'],
      ['paragraph', 'Twee']
    ]
  ],
  [
    'references',
    '<p>R&eacute;n&#233;e &euro;&nbsp;5 &copy 2026 &#x1F600; &onzin; & zo</p>',
    [['paragraph', 'Rénée € 5 © 2026 😀 &onzin; & zo']]
  ],
  ['white space', '<p>\n  Een   twee\n\tdrie&nbsp; vier </p>', [['paragraph', 'Een twee drie vier']]],
  ['white space around tags', '<p>Een <b> twee</b> <i>drie</i>vier</p>', [['paragraph', 'Een twee drievier']]],
  ['line breaks', '<p>Straat 1<br>\n 1234 AB X<br/>\nNL</p>', [['paragraph', 'Straat 1\n1234 AB X\nNL']]],
  [
    'two line breaks part paragraphs',
    '<p>Een.<br><br>Twee.</p>',
    [
      ['paragraph', 'Een.'],
      ['paragraph', 'Twee.']
    ]
  ],
  [
    'items that are not closed',
    '<ol><li>Een <a href="u">twee</a>.<li>Drie\n<li>Vier</ol>',
    [
      ['list-item', 'Een twee.', 1],
      ['list-item', 'Drie', 1],
      ['list-item', 'Vier', 1]
    ]
  ],
  [
    'a list in a list',
    '<ul><li>Een<ul><li>Twee</li></ul>Drie</li><li>Vier</li></ul>',
    [
      ['list-item', 'Een', 1],
      ['list-item', 'Twee', 2],
      ['paragraph', 'Drie'],
      ['list-item', 'Vier', 1]
    ]
  ],
  [
    'blocks in an item',
    '<ul><li><p>Een</p><p>Twee</p></li></ul>',
    [
      ['list-item', 'Een', 1],
      ['paragraph', 'Twee']
    ]
  ],
  [
    'text directly in other elements',
    '<div>Een<div>Twee</div>Drie</div><section>Vier</section>vijf',
    [
      ['paragraph', 'Een'],
      ['paragraph', 'Twee'],
      ['paragraph', 'Drie'],
      ['paragraph', 'Vier'],
      ['paragraph', 'vijf']
    ]
  ],
  [
    'definitions',
    '<dl><dt>Kenmerk<dd>12<dt>Datum<dd>3 mei</dl>',
    [
      ['paragraph', 'Kenmerk'],
      ['paragraph', '12'],
      ['paragraph', 'Datum'],
      ['paragraph', '3 mei']
    ]
  ],
  [
    'a table of data',
    '<table><tr><th>Wat</th><th>Bedrag</th></tr><tr><td>Boete</td><td><p>&euro; 5</p></td></tr></table>',
    [
      ['table-cell', 'Wat'],
      ['table-cell', 'Bedrag'],
      ['table-cell', 'Boete'],
      ['table-cell', '€ 5']
    ]
  ],
  [
    'a table for lay-out',
    '<table role="presentation"><tr><td><h1>Kop</h1><p>Tekst hier.</p></td><td>Kant</td></tr></table>',
    [
      ['heading', 'Kop', 1],
      ['paragraph', 'Tekst hier.'],
      ['paragraph', 'Kant']
    ]
  ],
  [
    'what nobody reads',
    '<p><span aria-hidden="true">&gt; </span>Tekst</p><script>var a = "<p>b</p>"</script><p hidden>x</p><p style="display: none">y</p><svg><text>z</text></svg>',
    [['paragraph', 'Tekst']]
  ],
  ['attributes', '<p title="niet dit"><img alt="en dit niet" src="x">Wel</p>', [['paragraph', 'Wel']]],
  [
    'code blocks',
    '<p>Voor</p><pre><code>code()</code></pre><p>Na</p>',
    [
      ['paragraph', 'Voor'],
      ['paragraph', 'Na']
    ]
  ],
  ['code in a line', '<p>Typ <code>npm</code></p>', [['paragraph', 'Typ npm']]],
  ['preformatted text', '<pre>\nEen\nB&eacute;n</pre>', [['paragraph', 'Een\nBén']]],
  [
    'an end tag without a start',
    '<p>Dit is</b> een</i> brief &eacute;n meer.</p>',
    [['paragraph', 'Dit is een brief én meer.']]
  ],
  [
    'text astray in a table',
    '<table>losse <tr>tekst &amp; zo<td>cel</td><td>twee</td></tr></table>',
    [
      ['paragraph', 'losse tekst & zo'],
      ['table-cell', 'cel'],
      ['table-cell', 'twee']
    ]
  ],
  ['a quotation', '<blockquote>Citaat</blockquote>', [['paragraph', 'Citaat']]],
  ['soft hyphens', '<p>in&shy;komen\u00ADs\u200B</p>', [['paragraph', 'inkomens']]],
  ['a sign that is no tag', '<p>5 < 6 en a <= b & c</p>', [['paragraph', '5 < 6 en a <= b & c']]],
  [
    'a number that refers to a footnote',
    '<p>Het recht<sup>3</sup> op 20 m<sup>2</sup>.</p>',
    [['paragraph', 'Het recht op 20 m2.']]
  ],
  ['placeholders', '<p>Beste \uA78F,<br>\uA78F \uA78F</p>', [['paragraph', 'Beste \uA78F,\n\uA78F \uA78F']]]
]

describe('HTML', () => {
  for (const [name, text, expected] of cases) {
    for (const [variant, changed] of [
      ['', text],
      [', CRLF', text.replaceAll('\n', '\r\n')],
      [', after a byte order mark', `\uFEFF${text}`]
    ] as const) {
      it(`reads ${name}${variant}`, () => {
        const {blocks} = parseHtml(changed)
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

  it('knows links', () => {
    const {prose, links} = parseHtml('<p>Bel <a href="tel:+31&#50;">070 340</a> of <a>niet</a></p>').blocks[0]!
    assert.deepEqual(
      links.map(({start, end, url}) => [prose.slice(start, end), url]),
      [['070 340', 'tel:+312']]
    )
  })

  it('tells quotations, and the elements and classes around a block', () => {
    const {blocks} = parseHtml(
      '<header><p class="Briefhoofd">A</p></header><blockquote><p>B</p></blockquote><aside>C</aside><p>D</p>'
    )
    assert.deepEqual(
      blocks.map(({quoted}) => quoted),
      [false, true, false, false]
    )
    assert.match(blocks[0]!.hint ?? '', /\bbriefhoofd\b/)
    assert.match(blocks[2]!.hint ?? '', /\baside\b/)
    assert.equal(blocks[3]!.hint, null)
  })

  it('keeps comments with their places, hidden ones too', () => {
    const text = '<!-- a --><div hidden><!-- b --></div><p>x<!-- c -->y</p><!-- d'
    const {comments, blocks} = parseHtml(text)
    assert.deepEqual(
      comments.slice(0, 3).map(comment => [comment.text, text.slice(comment.start, comment.end)]),
      [
        [' a ', '<!-- a -->'],
        [' b ', '<!-- b -->'],
        [' c ', '<!-- c -->']
      ]
    )
    assert.equal(comments[3]?.text, ' d')
    assert.equal(text.slice(comments[3]!.start, comments[3]!.end), '<!-- d')
    assert.deepEqual(
      blocks.map(({prose}) => prose),
      ['xy']
    )
  })

  it('says how much of the start is bold', () => {
    assert.deepEqual(
      parseHtml('<p><b>Let op</b> dit</p><p><strong>Alles</strong></p><p>Niets <b>x</b></p>').blocks.map(
        ({strong}) => strong
      ),
      [7, 5, 0]
    )
  })
})
