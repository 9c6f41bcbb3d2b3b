import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {parse} from 'yaml'
import {type Letter, placeholderCharacter, type Resolve} from '../../core/formats/letter.js'
import {formatOf, type ReadOptions, readLetter} from '../../core/formats/read.js'
import type {RoleCues} from '../../core/formats/roles.js'
import type {PlaceholderHints} from '../../core/formats/templates/meaning.js'
import {checkLinear} from './exact.test.js'

const yaml = (path: string): unknown =>
  parse(readFileSync(new URL(`../../dictionaries/${path}`, import.meta.url), 'utf8'))
const lists = [yaml('nl/roles.yaml'), yaml('en/roles.yaml')] as RoleCues[]
const roleCues = Object.fromEntries(
  Object.keys(lists[0]!).map(key => [key, lists.flatMap(list => list[key as keyof RoleCues] ?? [])])
) as unknown as RoleCues
const hints = yaml('placeholders.yaml') as PlaceholderHints

function read(text: string, options: Partial<ReadOptions> = {}): Letter {
  const letter = readLetter(text, {path: 'brief.txt', hints, roleCues, ...options})
  for (const {prose, runs, placeholders, links} of letter.blocks) {
    let at = 0
    for (const run of runs) {
      assert.equal(run.at, at, `gap in ${JSON.stringify(prose)}`)
      at += run.length
      const source = letter.sources[run.source]!.text
      assert.ok(run.offset >= 0 && run.offset + run.sourceLength <= source.length)
      if (!run.replaced)
        assert.equal(source.slice(run.offset, run.offset + run.sourceLength), prose.slice(run.at, run.at + run.length))
    }
    assert.equal(at, prose.length)
    for (const {start, end} of placeholders) assert.equal(prose.slice(start, end), placeholderCharacter)
    for (const {start, end} of links) assert.ok(start < end && end <= prose.length)
  }
  return letter
}

const shape = ({blocks}: Letter) => blocks.map(({role, prose}) => `${role}: ${prose}`)
const sentence = 'Wij hebben uw aanvraag bekeken en sturen u daarom deze brief.'

describe('the format', () => {
  const cases: [path: string, text: string, format: string][] = [
    ['brief.md', '<p>x</p>', 'markdown'],
    ['brief.markdown', 'x', 'markdown'],
    ['brief.html', 'x', 'html'],
    ['brief.HTM', 'x', 'html'],
    ['brief.txt', '<p>x</p>', 'text'],
    ['brief.md.twig', 'x', 'markdown'],
    ['brief.html.hbs', 'x', 'html'],
    ['brief.txt.j2', '<p>x</p>', 'text'],
    ['brief.latte', '<p>x</p>', 'html'],
    ['brief.twig', 'Regel<br>regel', 'html'],
    ['brief.hbs', 'Beste {{naam}},', 'text'],
    ['brief', '# Kop', 'text'],
    ['brief', 'a < b en c > d', 'text'],
    ['brief', '<div class="x">', 'html'],
    ['brief', '<TABLE>', 'html']
  ]
  for (const [path, text, format] of cases)
    it(`of ${path} with ${text}: ${format}`, () => assert.equal(formatOf(path, text), format))
})

describe('readLetter', () => {
  it('reads every sample, every character in its place', () => {
    const folder = new URL('../../samples/', import.meta.url)
    const letters = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(path =>
      /\.(?:txt|md|html)$/.test(path)
    )
    assert.ok(letters.length > 0)
    for (const path of letters) {
      const text = readFileSync(new URL(path, folder), 'utf8')
      for (const variant of [text, text.replaceAll('\n', '\r\n'), `\uFEFF${text}`]) {
        const {blocks} = read(variant, {path})
        assert.ok(blocks.length > 5, path)
        for (const {prose} of blocks) assert.doesNotMatch(prose, /<\/?(?:p|body|html|h[1-6])>|&[a-z]+;|\*\*|\n/, path)
      }
    }
  })

  it('reads the same letter from text with CRLF and a byte order mark', () => {
    const text = `Kenmerk: 1\n\nBeste Noa,\n\n${sentence}\nNog een regel.\n`
    assert.deepEqual(shape(read(`\uFEFF${text.replaceAll('\n', '\r\n')}`)), shape(read(text)))
  })

  it('finds placeholders, with what they will hold', () => {
    const {template, blocks} = read(
      `<p>Beste {{ naam }},</p><p>U krijgt {{ bedrag }} op <b>{{ datum }}</b>. Klaar.</p>`,
      {path: 'brief.html.hbs'}
    )
    assert.equal(template, 'handlebars')
    assert.deepEqual(
      blocks.map(({prose}) => prose),
      ['Beste \uA78F,', 'U krijgt \uA78F op \uA78F. Klaar.']
    )
    assert.deepEqual(
      blocks[1]!.placeholders.map(({start, name, meaning}) => [start, name, meaning]),
      [
        [9, 'bedrag', 'amount'],
        [14, 'datum', 'date']
      ]
    )
  })

  it('leaves a template alone when told so', () => {
    assert.deepEqual(shape(read('Beste {{naam}},\n', {template: null})), ['salutation: Beste {{naam}},'])
  })

  it('knows the branch that a block stands in', () => {
    const text =
      '<p>Beste lezer,</p>{{#if a}}<p>Wij geven u een hele grote subsidie.</p>{{#if b}}<p>Morgen komt er nog wat bij voor u.</p>{{/if}}{{else}}<p>Wij geven u helaas geen subsidie meer.</p>{{/if}}<p>Dit staat er altijd in de brief.</p>'
    const {blocks, branches} = read(text, {path: 'brief.html.hbs'})
    const named = blocks
      .filter(({fragment}) => !fragment)
      .map(({branch}) => (branch === null ? null : `${branches[branch]!.kind} ${branches[branch]!.condition}`))
    assert.deepEqual(named, [null, 'if a', 'if b', 'else a', null])
  })

  it('keeps an alternative in the middle of a sentence as a fragment', () => {
    const {blocks} = read(
      '<p>Beste lezer,</p><p>U krijgt {{#if a}}een boete{{else}}een waarschuwing{{/if}} van ons. Dat is alles.</p>',
      {path: 'brief.html.hbs'}
    )
    assert.deepEqual(
      blocks.map(({fragment}) => fragment),
      [false, false, true]
    )
    assert.equal(blocks[2]!.role, 'paragraph')
    assert.match(blocks[2]!.prose, /een waarschuwing|een boete/)
    assert.notEqual(blocks[2]!.branch, null)
  })

  it('reads parts, and knows in which file a block stands', () => {
    const parts: Record<string, string> = {'contact.html': '<p>Bel ons op 088 - 000 12 34, elke werkdag.</p>'}
    const resolve: Resolve = name => (parts[name] ? {path: name, text: parts[name]} : undefined)
    const letter = read("<p>Beste lezer,</p>{% include 'contact.html' %}{% include 'weg.html' %}", {
      path: 'brief.html.j2',
      resolve
    })
    assert.deepEqual(
      letter.parts.map(({path, found}) => [path, found]),
      [
        ['contact.html', true],
        ['weg.html', false]
      ]
    )
    const [run] = letter.blocks[1]!.runs
    assert.equal(letter.sources[run!.source]!.path, 'contact.html')
  })

  it('finds instructions in comments of the markup and of the template', () => {
    const text =
      '<p>Beste lezer,</p>\n<!-- briefmaat-disable jargon/term -- a -->\n{{!-- briefmaat-enable jargon/term --}}<p>Dag.</p><!-- niets -->'
    const {directives} = read(text, {path: 'brief.html.hbs'})
    const found = directives.map(({kind, rules, reason, at}) => [kind, rules[0], reason, text.slice(at.start, at.end)])
    assert.deepEqual(found, [
      ['disable', 'jargon/term', 'a', '<!-- briefmaat-disable jargon/term -- a -->'],
      ['enable', 'jargon/term', null, '{{!-- briefmaat-enable jargon/term --}}']
    ])
  })

  it('puts instructions in the order of the file', () => {
    const text =
      '{{!-- briefmaat-disable a/a --}}\n<!-- briefmaat-enable a/a -->\n{{!-- briefmaat-disable b/b --}}\n<p>{{x}}</p>'
    const starts = read(text, {path: 'brief.html.hbs'}).directives.map(({at}) => at.start)
    assert.deepEqual(
      starts,
      starts.toSorted((a, b) => a - b)
    )
  })

  it('takes letter type and language from front matter', () => {
    for (const text of [
      '---\nletterType: boete\nlanguage: nl\n---\nTekst.',
      '---\nlettertype: "boete"\ntaal: nl\n---\nTekst.'
    ]) {
      assert.deepEqual(read(text, {path: 'brief.md'}).given, {letterType: 'boete', language: 'nl'})
    }
    assert.deepEqual(read('Tekst.').given, {})
  })

  it('tells of binary content and of half characters', () => {
    const binary = read('PK\u0003\u0004\0\0\0\0abc\0\0\0')
    assert.deepEqual([binary.blocks, binary.problems.map(({code}) => code)], [[], ['binary']])
    const half = read(`${sentence} \uD83D hier.`)
    assert.deepEqual(
      half.problems.map(({code, at}) => [code, at.start, at.end]),
      [['unpaired-surrogate', sentence.length + 1, sentence.length + 2]]
    )
    assert.equal(half.blocks.length, 1)
    assert.deepEqual(read('Goed 😀 zo.').problems, [])
  })

  it('reads nothing from nothing', () => {
    for (const text of ['', ' ', '\n\n', '\uFEFF', '\uD800', '\0']) assert.doesNotThrow(() => read(text))
  })

  it('never throws, and keeps places, in any file', () => {
    const atoms = [
      'Beste Noa,',
      '\n',
      '\n\n',
      '<p>',
      '</p>',
      '<br>',
      '&eacute;',
      '{{',
      '}}',
      '{{naam}}',
      '{{#if a}}',
      '{{else}}',
      '{{/if}}',
      '{% if a %}',
      '{% endif %}',
      '{$a}',
      '{if $a}',
      '{/if}',
      '${x}',
      '<#if a>',
      '</#if>',
      '**',
      '- ',
      '# ',
      '> ',
      'Wij sturen u deze brief.',
      '😀',
      '\uD800',
      '\0',
      '\r',
      '\uFEFF',
      '---\n',
      'Hoogachtend,',
      '<!-- briefmaat-disable -->',
      '\u00A0'
    ]
    const texts = fc.array(fc.constantFrom(...atoms), {maxLength: 25}).map(parts => parts.join(''))
    const paths = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.html.hbs', 'a.md.j2', 'a.latte', 'a.ftl', 'a.twig', 'a')
    fc.assert(
      fc.property(texts, paths, (text, path) => void read(text, {path})),
      {numRuns: 1500}
    )
  })

  it('reads deep and broken markup as what it is', () => {
    for (const unit of ['<div>', '<b>', '<table><tr><td>', '<ul><li>', '<blockquote>']) {
      const {blocks} = read(`${unit.repeat(20_000)}Een zin in een diepe kuil van de brief.`, {path: 'a.html'})
      assert.deepEqual(
        blocks.map(({prose}) => prose),
        ['Een zin in een diepe kuil van de brief.'],
        unit
      )
    }
    const {blocks} = read(`${'> '.repeat(20_000)}Een zin in een diepe kuil van de brief.`, {path: 'a.md'})
    assert.match(blocks.map(({prose}) => prose).join(' '), /Een zin in een diepe kuil van de brief\.$/)
  })

  for (const [path, unit] of [
    ['a.txt', 'Een zin in de brief van vandaag.\nEn nog een.\n\n'],
    ['a.md', 'Een *zin* in de [brief](u) van vandaag.\n\n- een\n- twee\n\n'],
    ['a.html', '<p>Een <b>zin</b> in de brief &eacute;n meer.</p>\n<ul><li>een</li></ul>\n']
  ] as const) {
    it(`takes time linear in the text of ${path}`, function () {
      this.timeout(120_000)
      checkLinear(count => void readLetter(unit.repeat(count), {path, hints, roleCues}), 800)
    })
  }
})
