import assert from 'node:assert/strict'
import fc from 'fast-check'
import {parseHtml} from '../../core/formats/html.js'
import {parseMarkdown} from '../../core/formats/markdown.js'
import type {Markup, RawBlock} from '../../core/formats/markup.js'
import {parseText} from '../../core/formats/text.js'

/**
 * Runs must cover a block's prose without gaps; what is no replacement must be the source, character by character.
 * @throws AssertionError naming the run that is wrong
 */
export function checkExact(block: Pick<RawBlock, 'prose' | 'runs' | 'links'>, text: string): void {
  let at = 0
  for (const run of block.runs) {
    const say = JSON.stringify({run, prose: block.prose.slice(0, 200), text: text.slice(0, 300)})
    assert.equal(run.at, at, `gap or overlap: ${say}`)
    assert.ok(run.length > 0, `empty run: ${say}`)
    assert.ok(run.offset >= 0 && run.offset + run.sourceLength <= text.length, `outside the text: ${say}`)
    if (!run.replaced) {
      const copy = text.slice(run.offset, run.offset + run.sourceLength)
      assert.equal(copy, block.prose.slice(run.at, run.at + run.length), `no copy: ${say}`)
    }
    at += run.length
  }
  assert.equal(at, block.prose.length, `runs end early: ${JSON.stringify(block.prose.slice(0, 200))}`)
  for (const link of block.links) assert.ok(link.start >= 0 && link.start < link.end && link.end <= block.prose.length)
}

/**
 * Six times the text must take about six times the processor's time; thirty-six times would be quadratic.
 * A busy machine gets two more chances.
 * @throws AssertionError with the milliseconds of both
 */
export function checkLinear(run: (size: number) => void, size: number): void {
  const time = (of: number) => {
    const start = process.cpuUsage()
    run(of)
    const {user, system} = process.cpuUsage(start)
    return (user + system) / 1000
  }
  let message = ''
  time(size)
  for (let attempt = 0; attempt < 3; attempt++) {
    const small = Math.min(time(size), time(size))
    const large = time(size * 6)
    if (large < 80 || large < small * 16) return
    message = `${small.toFixed(0)} ms, then ${large.toFixed(0)} ms`
  }
  assert.fail(message)
}

function checkMarkup(markup: Markup, text: string): void {
  for (const block of markup.blocks) {
    checkExact(block, text)
    assert.doesNotMatch(block.prose, /^\s|\s$| {2}|[\t\r\u00A0\u00AD\u200B\uFEFF]/u, 'white space is folded')
  }
  for (const {start, end} of markup.comments) assert.ok(start >= 0 && start < end && end <= text.length)
}

const common = [
  'Brief',
  ' ',
  '  ',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  'é',
  'e\u0301',
  '😀',
  '\u{1D4D0}',
  '\uA78F',
  '\u00A0',
  '\u00AD',
  '\u200B',
  '\uFEFF',
  '\uD800',
  '\uDC00',
  '\0',
  '&',
  '&amp;',
  '&eacute;',
  '&euro;',
  '&#128512;',
  '&#xD800;',
  '&nbsp;',
  '&copy 2',
  '&bestaatniet;',
  '1. ',
  '- ',
  '\\',
  '"',
  "'",
  ':',
  '.'
]
const alphabets = {
  text: ['===\n', '---\n', '• ', 'o ', 'a) ', '* ', '    ', 'Kenmerk: 1'],
  markdown: [
    '*',
    '**',
    '_',
    '__',
    '`',
    '``',
    '# ',
    '> ',
    '>',
    '    ',
    '[',
    '](u)',
    ']',
    '![',
    '<b>',
    '</b>',
    '<br>',
    '<!--',
    '-->',
    '<div>',
    '\\\n',
    '  \n',
    '|',
    '|-|-|\n',
    '```\n',
    '---\n',
    '\\*',
    '\\\\',
    '[a]: u\n',
    '[^1]',
    '[^1]: '
  ],
  html: [
    '<p>',
    '</p>',
    '<p',
    '<br>',
    '<br/>',
    '<li>',
    '<ul>',
    '</ul>',
    '<table>',
    '<tr>',
    '<td>',
    '</td>',
    '<div>',
    '</div>',
    '<b>',
    '</b>',
    '<a href="u">',
    '</a>',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<h1>',
    '</h1>',
    '<pre>',
    '<',
    '>',
    '<span aria-hidden="true">',
    '</span>',
    '<title>'
  ]
}
const parsers: [keyof typeof alphabets, (text: string) => Markup][] = [
  ['text', parseText],
  ['markdown', parseMarkdown],
  ['html', parseHtml]
]

for (const [name, parse] of parsers) {
  describe(`${name}: every character of prose knows its place`, () => {
    it('in strings made of its own marks', () => {
      const strings = fc
        .array(fc.constantFrom(...common, ...alphabets[name]), {maxLength: 30})
        .map(parts => parts.join(''))
      fc.assert(
        fc.property(strings, text => checkMarkup(parse(text), text)),
        {numRuns: 1500}
      )
    })

    it('in any string', () => {
      fc.assert(
        fc.property(fc.string({unit: 'binary', maxLength: 200}), text => checkMarkup(parse(text), text)),
        {numRuns: 500}
      )
    })

    it('after a byte order mark, CRLF and an emoji', () => {
      const text = '\uFEFFEerste 😀 regel van de brief.\r\n\r\nTweede regel van de brief.\r\n'
      const {blocks} = parse(text)
      checkMarkup({blocks, comments: [], frontMatter: {}}, text)
      assert.match(
        blocks.map(({prose}) => prose).join(' '),
        /^Eerste 😀 regel van de brief. Tweede regel van de brief.$/
      )
    })
  })

  describe(`${name}: time grows with the text, not with its square`, () => {
    const units: Record<typeof name, [string, number][]> = {
      text: [
        ['Wij sturen u deze brief.\nMet een regel.\n\n', 2500],
        ['a ', 40000],
        ['- a\n', 20000],
        ['===\n', 20000],
        ['\n', 40000],
        ['kop\n---\n', 10000]
      ],
      markdown: [
        ['Wij sturen *u* deze [brief](u).\n\n', 1500],
        ['a ', 20000],
        ['- a\n', 4000],
        ['*a_ ', 600],
        ['a<!-- ', 2000],
        ['a<?', 2000],
        ['a\n===\n', 2000],
        ['`a', 2000],
        ['[a][b] ', 600],
        ['<span hidden>', 600],
        ['- a\n\nb\n\n', 500],
        ['![[]()', 2500],
        ['> ', 2000],
        ['|a|b|\n|-|-|\n', 1000],
        ['`a``', 5000],
        ['[', 5000],
        ['<!--', 4000],
        ['&a', 8000]
      ],
      html: [
        ['<p>Wij sturen <b>u</b> deze brief.</p>\n', 2500],
        ['a ', 40000],
        ['<li>a', 8000],
        ['<div>', 1500],
        ['<b>', 1500],
        ['<a href="u">', 1000],
        ['<b id=1><i></b>', 800],
        ['<p><b>', 800],
        ['<p>', 8000],
        ['<table><tr><td>', 500],
        ['&amp', 8000],
        ['<!--', 8000],
        ['<br>', 8000],
        ['</p>', 8000]
      ]
    }
    for (const [unit, count] of units[name]) {
      it(`${JSON.stringify(unit)} many times`, function () {
        this.timeout(60_000)
        checkLinear(size => assert.doesNotThrow(() => parse(unit.repeat(size))), count)
      })
    }
  })
}
