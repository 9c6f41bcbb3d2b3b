import assert from 'node:assert/strict'
import {branchesOf, composed, namesOf, partsOf, problemsOf, textOf} from './tools.js'

describe('templates: Handlebars and Mustache', () => {
  it('reads placeholders', () => {
    const text =
      'Geachte {{aanhef}} {{{persoon.naam}}}, {{& x}} {{~y~}} {{formatDate datum "D MMMM"}} {{upper (trim stad)}} {{t "brief.groet"}}'
    assert.deepEqual(namesOf('handlebars', text), ['aanhef', 'persoon.naam', 'x', 'y', 'datum', 'stad', 't'])
    assert.equal(textOf('handlebars', 'U krijgt {{bedrag}}.'), 'U krijgt _.')
    assert.equal(textOf('handlebars', 'A {{~y~}} B'), 'A_B')
    assert.equal(textOf('handlebars', "{{naam 'x}}'}} {{naam's}}!"), '_ _!')
  })

  it('guesses from helpers too', () => {
    assert.equal(composed('handlebars', '{{formatDate start}}').placeholders[0]!.meaning, 'date')
  })

  it('sends the text of a translation', () => {
    assert.equal(textOf('handlebars', '{{t "Geachte heer"}},'), 'Geachte heer,')
  })

  it('reads nested conditions and loops', () => {
    const letter = composed(
      'handlebars',
      '{{#if a}}\nEen.\n\n{{#unless b}}\nTwee.\n\n{{/unless}}\n{{else if c}}\nDrie.\n\n{{else}}\nVier.\n\n{{/if}}\n{{#each lijst}}\n- {{this}}\n{{else}}\nNiets.\n{{/each}}\n'
    )
    assert.equal(letter.text, 'Een.\n\nTwee.\n\nDrie.\n\nVier.\n\n- \uA78F\n\nNiets.\n')
    assert.deepEqual(branchesOf(letter), [
      '0 if a: Een.\n\nTwee.',
      '1 if unless b: Twee.',
      '0 if c: Drie.',
      '0 else a; c: Vier.',
      '2 loop lijst: - _',
      '2 else lijst: Niets.'
    ])
    assert.deepEqual(
      letter.branches.map(({parent}) => parent),
      [null, 0, null, null, null, null]
    )
    assert.equal(letter.sources[0]!.text.slice(letter.branches[3]!.at.start, letter.branches[3]!.at.end), '{{else}}')
  })

  it('takes a section and its inverse for one statement', () => {
    const letter = composed('handlebars', 'U krijgt {{#recht}}geld{{/recht}}{{^recht}}niets{{/recht}}.')
    assert.equal(letter.text, 'U krijgt geld.')
    assert.deepEqual(branchesOf(letter), ['0 if recht: geld', '0 else recht: [niets]'])
    assert.deepEqual(branchesOf(composed('handlebars', '{{^recht}}Niets.{{/recht}}')), ['0 if unless recht: Niets.'])
  })

  it('lists comments, also with braces in them', () => {
    const {comments, text} = composed('handlebars', 'A\n{{!-- briefmaat-disable {{x}} --}}\n{{! kort }}\nB')
    assert.equal(text, 'A\nB')
    assert.deepEqual(
      comments.map(comment => comment.text),
      [' briefmaat-disable {{x}} ', ' kort ']
    )
    assert.deepEqual(comments[0]!.at, {source: 0, start: 2, end: 36})
  })

  it('leaves escaped and raw text alone', () => {
    assert.equal(textOf('handlebars', 'Typ \\{{naam}} of {{{{raw}}}} {{x}} {{{{/raw}}}}.'), 'Typ {{naam}} of  {{x}} .')
  })

  it('composes partials, partial blocks and inline partials', () => {
    const files = {
      brief:
        '{{#> vel}}\n{{#*inline "kop"}}\nGemeente Voorbeeld\n\n{{/inline}}\nBeste lezer,\n\n{{> contact}}\n{{/vel}}\n',
      vel: '{{> kop}}\n{{> @partial-block}}\nMet vriendelijke groet\n',
      contact: 'Bel {{telefoon}}.\n\n'
    }
    const letter = composed('handlebars', files)
    assert.equal(letter.text, 'Gemeente Voorbeeld\n\nBeste lezer,\n\nBel \uA78F.\n\nMet vriendelijke groet\n')
    assert.deepEqual(partsOf(letter), ['vel', 'contact'])
    assert.equal(letter.sources[letter.runs.at(-1)!.source]!.path, 'vel')
    assert.equal(composed('handlebars', {vel: files.vel}).kind, 'part')
  })

  it('keeps a part that ends without a line break apart from what follows', () => {
    assert.equal(textOf('handlebars', {brief: '  {{> a}}\nTwee.', a: 'Een.'}), 'Een.\nTwee.')
  })

  it('composes with handlebars-layouts', () => {
    const files = {
      brief: '{{#extend "vel"}}{{#content "tekst"}}Brief.{{/content}}{{/extend}}',
      vel: 'Kop. {{#block "tekst"}}leeg{{/block}} Voet.'
    }
    assert.equal(textOf('handlebars', files), 'Kop. Brief. Voet.')
  })

  it('notes missing and computed parts once', () => {
    const letter = composed('handlebars', '{{> weg}} {{> weg}} {{> (lookup . "x")}}')
    assert.deepEqual(partsOf(letter), ['weg missing', '(lookup . "x") missing'])
    assert.deepEqual(problemsOf(letter), ['missing-part {{> weg}}', 'missing-part {{> (lookup . "x")}}'])
  })

  it('stops at circles', () => {
    const letter = composed('handlebars', {brief: 'A{{> b}}', b: 'B{{> b}}'})
    assert.equal(letter.text, 'AB')
    assert.deepEqual(problemsOf(letter), ['cyclic-part {{> b}}'])
  })

  it('reads on after broken tags', () => {
    assert.deepEqual(problemsOf(composed('handlebars', 'Een {{#if a}} twee {{/each}} drie')), [
      'unexpected-tag {{/each}}',
      'unclosed-tag {{#if a}}'
    ])
    const letter = composed('handlebars', 'Een {{naam twee {{x}} drie {{else}}')
    assert.equal(letter.text, 'Een {{naam twee \uA78F drie ')
    assert.deepEqual(problemsOf(letter), ['unclosed-tag {{naam twee {{x}} drie {{else}}', 'unexpected-tag {{else}}'])
  })
})
