// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the syntax under test
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {placeholderCharacter, type TemplateSyntax} from '../../../core/formats/letter.js'
import {compose} from '../../../core/formats/templates/compose.js'
import type {Composed} from '../../../core/formats/templates/composed.js'
import {detectSyntax} from '../../../core/formats/templates/detect.js'
import {composed, hints, partsOf} from './tools.js'

const syntaxes: TemplateSyntax[] = ['handlebars', 'jinja', 'twig', 'freemarker', 'latte', 'dollar']

/** Pieces of which junk is made: every sign that opens, closes or quotes something, in every syntax. */
const pieces =
  '{ } {{ }} {% %} {# #} {* *} ${ #{ <# > </# <@ </@ [# ] <#-- --> {{!-- --}} {{{{ }}}} {{# {{/ {{^ {{> {{#> {{else}} {$ {/ {if {else} {/if} {block {/block} {include {layout {foreach {/foreach} {syntax {_} if else endif for endfor block endblock raw endraw macro endmacro set endset include extends import as with list macro nested switch case default a naam x() "a" \'a\' " \' ( ) [ | . -> ~ - \\ = , # $ @ / ! <p n:if="$a"> <p </p> <br n:else> <ul> \r\n'.split(
    ' '
  )

const junk = fc
  .array(
    fc.oneof(
      fc.constantFrom(...pieces, '\n', ' ', '\n\n', 'Tekst. ', '\uFEFF', '\uD800', '😀'),
      fc.string({maxLength: 3})
    ),
    {maxLength: 60}
  )
  .map(parts => parts.join(''))

/** Every stretch copied is what stands in its source, and the text is covered from end to end. */
function assertExact({text, runs, sources, placeholders, fragments, branchSpans, branches}: Composed): void {
  for (const {text: whole, runs: all, placeholders: inside} of [{text, runs, placeholders}, ...fragments]) {
    let at = 0
    for (const run of all) {
      assert.equal(run.at, at)
      assert.ok(run.length > 0)
      at += run.length
      const source = sources[run.source]!.text
      assert.ok(run.offset >= 0 && run.offset + run.sourceLength <= source.length)
      if (!run.replaced) {
        assert.equal(run.length, run.sourceLength)
        assert.equal(whole.slice(run.at, run.at + run.length), source.slice(run.offset, run.offset + run.length))
      }
    }
    assert.equal(at, whole.length)
    for (const {start, end} of inside) assert.equal(whole.slice(start, end), placeholderCharacter)
  }
  for (const {start, end, branch} of branchSpans) assert.ok(start < end && end <= text.length && branches[branch])
  for (const {parent, at} of branches) {
    assert.ok(parent === null || branches[parent])
    assert.ok(at.start <= at.end && at.end <= sources[at.source]!.text.length)
  }
}

describe('templates: any input at all', () => {
  for (const syntax of syntaxes) {
    it(`${syntax}: junk is read without an error, every offset exact`, () => {
      fc.assert(
        fc.property(junk, junk, junk, (brief, a, b) => {
          const result = compose({path: 'brief', text: brief}, syntax, {
            hints,
            resolve: name => ({path: name.length % 2 === 0 ? 'a' : 'naam', text: name.length % 2 === 0 ? a : b})
          })
          assertExact(result)
          for (const {at} of [...result.problems, ...result.comments, ...result.parts]) {
            assert.ok(at.start <= at.end && at.end <= result.sources[at.source]!.text.length)
          }
        }),
        {numRuns: 1500, seed: 7}
      )
    })
  }

  it('a text without a syntax stays as it is', () => {
    const result = compose({path: 'brief.txt', text: '\uFEFFBeste {{naam}},'}, null)
    assert.equal(result.text, 'Beste {{naam}},')
    assertExact(result)
  })

  it('nesting, circles and growth are bounded', () => {
    const deep = composed('jinja', '{% if a %}'.repeat(5000) + 'x' + '{% endif %}'.repeat(5000))
    assert.equal(deep.text, 'x')
    assert.deepEqual(
      deep.problems.map(({code}) => code),
      ['too-deep']
    )
    const chain = compose({path: '0', text: '{% include "1" %}'}, 'jinja', {
      resolve: name => ({path: name, text: `{% include "${Number(name) + 1}" %}${name} `})
    })
    assert.deepEqual(
      chain.problems.map(({code}) => code),
      ['too-deep']
    )
    const doubling: Record<string, string> = {brief: '{% include "p0" %}'}
    for (let i = 0; i < 18; i++) doubling[`p${i}`] = `{% include "p${i + 1}" %}`.repeat(10)
    doubling.p18 = 'tekst '.repeat(100)
    const grown = composed('jinja', doubling)
    assert.ok(grown.text.length < 6_000_000)
    assert.ok(grown.problems.some(({code}) => code === 'too-deep'))
    assert.equal(partsOf(grown).length, 19)
    const layouts = compose({path: 'x', text: '{% extends "xx" %}'}, 'jinja', {
      resolve: name => ({path: name, text: `{% extends "${name}x" %}`})
    })
    assert.ok(layouts.problems.some(({code}) => code === 'too-deep'))
    const imports = compose({path: 'x', text: '{import "xx"}{include y}'}, 'latte', {
      resolve: name => ({path: name, text: `{import "${name}x"}{import "${name}y"}`})
    })
    assert.ok(imports.problems.length > 0)
  })
})

describe('templates: time', () => {
  const patterns = [
    '{',
    '{{',
    '{{{',
    '{%',
    '{#',
    '{{ "',
    '{{ \'" {{ "\' ',
    '{{ ( ',
    '{{#if a}}',
    '{{/if}}',
    '{{else}}',
    '{{{{raw}}}}',
    '{{!--',
    '{% if a %}',
    '{% raw %}',
    '{% raw %} endraw ',
    '{% else %}',
    '{$a',
    '{$a "',
    '{* ',
    '{if $a}',
    '{/if}',
    '{foreach $a as $b}{sep}',
    '<p n:if="$a">',
    '<p n:if="',
    '<a "',
    '<p n:x n:y="',
    '{syntax off}',
    '<#if a>',
    '<#if (',
    '<#--',
    '<@a>',
    '[#if',
    '${',
    '${"',
    '${a[',
    '<#noparse>',
    '${a}',
    '{{a}}',
    '{{a',
    '\n{% if a %}{% endif %}',
    '{% macro a %}x{% endmacro %}',
    'a\n',
    '\\{{',
    '<',
    '< ',
    '{{ a[a[',
    '{% set a %}',
    '{{#a}}{{/a}}{{^a}}',
    ' ',
    '\n',
    "{{ a'b }}",
    '{_',
    '{='
  ]

  function time(syntax: TemplateSyntax, text: string): number {
    const start = performance.now()
    compose({path: 'brief', text}, syntax, {hints})
    detectSyntax('brief.txt', text)
    return performance.now() - start
  }

  for (const syntax of syntaxes) {
    it(`${syntax}: goes up with the length only`, () => {
      for (const pattern of patterns) {
        const of = (length: number) => time(syntax, pattern.repeat(length / pattern.length))
        // measured again when it seems slow: a busy machine is no proof
        const slow = [1, 2, 3, 4].every(() => of(200_000) > 15 * of(20_000) + 100)
        assert.ok(!slow, JSON.stringify(pattern))
      }
    }).timeout(120_000)
  }
})
