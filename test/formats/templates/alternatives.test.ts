import assert from 'node:assert/strict'
import {branchesOf, composed, shown, textOf} from './tools.js'

describe('templates: alternatives', () => {
  it('keeps a second one out of a sentence', () => {
    const letter = composed(
      'jinja',
      'U krijgt {% if a %}{{ bedrag }} euro{% elif b %}de helft{% else %}niets, {{ naam }}{% endif %} van ons.'
    )
    assert.equal(shown(letter.text), 'U krijgt _ euro van ons.')
    assert.deepEqual(branchesOf(letter), ['0 if a: _ euro', '0 if b: [de helft]', '0 else a; b: [niets, _]'])
    const [, last] = letter.fragments
    assert.deepEqual(last!.placeholders, [{start: 7, end: 8, name: 'naam', meaning: 'name'}])
    assert.equal(
      letter.sources[0]!.text.slice(last!.runs[0]!.offset, last!.runs[0]!.offset + last!.runs[0]!.length),
      'niets, '
    )
  })

  it('also where a paragraph begins with the statement', () => {
    const letter = composed('latte', '<p>{if $a}Ja, dat mag.{else}Nee.{/if}</p>')
    assert.deepEqual([letter.text, letter.fragments[0]!.text], ['<p>Ja, dat mag.</p>', 'Nee.'])
  })

  it('also where a sentence goes on over lines', () => {
    const letter = composed('handlebars', 'U krijgt\n{{#if a}}\nhonderd euro\n{{else}}\nniets\n{{/if}}\nvan ons.')
    assert.deepEqual([letter.text, letter.fragments[0]!.text], ['U krijgt\nhonderd euro\nvan ons.', 'niets\n'])
  })

  it('sends the first that holds any words', () => {
    const letter = composed('jinja', 'Dat is {% if a %}{% else %}niet {% endif %}goed.')
    assert.deepEqual([letter.text, letter.fragments.length], ['Dat is niet goed.', 0])
  })

  it('sends them all where they are paragraphs, items or rows', () => {
    assert.equal(textOf('jinja', '{% if a %}<p>Een</p>{% else %}<p>Twee</p>{% endif %}'), '<p>Een</p><p>Twee</p>')
    assert.equal(
      textOf('jinja', '- Nul\n{% if a %}\n- Een\n{% else %}\n- Twee\n{% endif %}\n- Drie'),
      '- Nul\n- Een\n- Twee\n- Drie'
    )
    assert.equal(
      textOf('jinja', 'Zin. {% if a %}Een.\n\nTwee.\n{% else %}Drie.\n\nVier.\n{% endif %}\n'),
      'Zin. Een.\n\nTwee.\nDrie.\n\nVier.\n'
    )
  })

  it('makes two paragraphs of two alternatives that are lines', () => {
    const letter = composed(
      'jinja',
      'Beste lezer,\n\n{% if a %}\nU krijgt geld.\n{% else %}\nU krijgt niets.\n{% endif %}\n'
    )
    assert.equal(letter.text, 'Beste lezer,\n\nU krijgt geld.\n\nU krijgt niets.\n')
    assert.deepEqual(branchesOf(letter), ['0 if a: U krijgt geld.', '0 else a: U krijgt niets.'])
  })

  it('keeps the sentence whole where a nested alternative ends in a fragment', () => {
    const letter = composed(
      'jinja',
      'Nu {% if a %}een{% else %}twee {% if b %}drie{% else %}vier{% endif %}{% endif %}.'
    )
    assert.equal(letter.text, 'Nu een.')
    assert.deepEqual(branchesOf(letter), ['0 if a: een', '0 else a: [twee drie]', '1 if b:', '1 else b: [vier]'])
  })

  it('sends one of the alternatives for an attribute', () => {
    const letter = composed('latte', '<a href="{if $a}een{else}twee{/if}">Tekst</a>')
    assert.deepEqual([letter.text, letter.fragments], ['<a href="een">Tekst</a>', []])
  })
})

describe('templates: lines of tags', () => {
  it('leave no empty line', () => {
    assert.equal(textOf('jinja', 'Een\n  {% if a %}\ntwee\n  {% endif %}\ndrie\n'), 'Een\ntwee\ndrie\n')
    assert.equal(textOf('jinja', 'Een\r\n{# x #}\r\ntwee\r\n'), 'Een\r\ntwee\r\n')
    assert.equal(textOf('jinja', '{% set a = 1 %} {% if b %}\nEen\n{% endif %}'), 'Een\n')
    assert.equal(textOf('jinja', 'Een\n{% macro a() %}x{% endmacro %}\ntwee'), 'Een\ntwee')
  })

  it('leave the blank lines between paragraphs', () => {
    assert.equal(textOf('jinja', 'Een\n\n{% if a %}\n\ntwee\n\n{% endif %}\n\ndrie'), 'Een\n\n\ntwee\n\n\ndrie')
  })

  it('end where they print something', () => {
    assert.equal(textOf('jinja', {brief: 'Een\n  {% include "a" %} {% include "a" %}\ntwee', a: 'x'}), 'Een\nx x\ntwee')
    assert.equal(textOf('jinja', 'Een\n  {% block a %}{% endblock %}\n twee'), 'Een\n twee')
    assert.equal(textOf('jinja', '{{ a }} {% if b %}\nx{% endif %}'), '_ \nx')
  })
})

describe('templates: parts', () => {
  it('are known by their path', () => {
    const kind = (path: string) => composed('jinja', {[path]: 'Beste lezer, {{ x }}'}).kind
    for (const path of ['partials/a.hbs', 'x\\Layouts\\b', '_kop.html', 'a/bouwstenen/b/c'])
      assert.equal(kind(path), 'part', path)
    for (const path of ['brieven/a', 'partials.html', 'a_b']) assert.equal(kind(path), 'letter', path)
  })

  it('are layouts with room for a text and none of their own', () => {
    const kind = (text: string) => composed('jinja', {a: text}).kind
    assert.equal(kind('Gemeente\n{% block inhoud %}{% endblock %}\nPostbus 1'), 'part')
    assert.equal(
      kind(
        'Geachte {{ x }},\n{% block inhoud %} {% endblock %}\nMet vriendelijke groet, de gemeente die aan het eind van de brief nog haar adres en haar telefoonnummer noemt'
      ),
      'part'
    )
    assert.equal(
      kind(
        'Geachte {{ x }},\n\nU krijgt van ons een bedrag van {{ y }} euro op uw rekening, en wel binnen vier weken na vandaag.\n{% block extra %}{% endblock %}\nGroet'
      ),
      'letter'
    )
    assert.equal(kind('{% block inhoud %}Beste lezer{% endblock %}'), 'letter')
  })
})
