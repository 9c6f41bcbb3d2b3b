import assert from 'node:assert/strict'
import {branchesOf, composed, namesOf, partsOf, problemsOf, shown, textOf} from './tools.js'

describe('templates: Jinja, Twig, Django and Nunjucks', () => {
  it('reads placeholders', () => {
    const text =
      '{{ naam }} {{ a.datum|date("d-m-Y") }} {{- x ~ y -}} {{ f(bedrag) }} {{ a.b.strftime("%d}}") }} {% now "j F Y" %} {{ a["x"] }} {% firstof u v %}'
    assert.deepEqual(namesOf('jinja', text), ['naam', 'a.datum', 'x', 'bedrag', 'a.b', 'now', 'a["x"]', 'u'])
    assert.equal(textOf('jinja', "{{ {'a': {'b': 1}}.a }} {{ naam|default('}}') }}."), '_ _.')
  })

  it('sends strings and translations', () => {
    assert.equal(
      textOf('jinja', '{{ "{{" }} {{ _("Geachte heer") }} {% trans "Met groet" %} {{ "Tot ziens"|trans }}'),
      '{{ Geachte heer Met groet Tot ziens'
    )
    assert.equal(textOf('jinja', '{% blocktrans with a=b %}Dag {{ a }}{% endblocktrans %}'), 'Dag _')
  })

  it('reads nested conditions and loops', () => {
    const letter = composed(
      'jinja',
      '{% if a %}\nEen.\n\n{% for b in c %}\n- {{ b }}\n{% else %}\nGeen.\n\n{% endfor %}\n{% elif d %}\nTwee.\n\n{% else %}\nDrie.\n{% endif %}\n'
    )
    assert.equal(shown(letter.text), 'Een.\n\n- _\n\nGeen.\n\nTwee.\n\nDrie.\n')
    assert.deepEqual(branchesOf(letter), [
      '0 if a: Een.\n\n- _\n\nGeen.',
      '1 loop b in c: - _',
      '1 else b in c: Geen.',
      '0 if d: Twee.',
      '0 else a; d: Drie.'
    ])
    assert.deepEqual(
      letter.branches.map(({parent}) => parent),
      [null, 0, 0, null, null]
    )
  })

  it('obeys white space control', () => {
    assert.equal(textOf('jinja', 'A\n  {%- if x %}\nB\n{%- endif %}\nC'), 'A\nB\nC')
    assert.equal(textOf('twig', 'A  {{~ x ~}}\n B'), 'A_\n B')
    assert.equal(textOf('jinja', 'A {#- weg -#} B'), 'AB')
  })

  it('leaves raw text alone, and takes comments out', () => {
    const {text, comments} = composed(
      'jinja',
      'A {% raw %}{{ x }}{% if %}{% endraw %} B\n{# noot: {{ y }} #}\n{% comment "c" %}\nweg\n{% endcomment %}\nC'
    )
    assert.equal(text, 'A {{ x }}{% if %} B\nC')
    assert.deepEqual(
      comments.map(comment => comment.text),
      [' noot: {{ y }} ', '\nweg\n']
    )
  })

  it('composes layouts with blocks, parents and short blocks', () => {
    const files = {
      brief:
        '{% extends "vel" %}\n{% block titel "Besluit" %}\n{% block inhoud %}\n{{ super() }}\nBeste lezer,\n{% endblock %}\n{% block voet %}{% endblock %}\nNiet verstuurd.',
      vel: '{% extends "basis" %}\n{% block inhoud %}\nVel.\n{{ parent() }}\n{% endblock %}\n',
      basis:
        '# {% block titel %}Titel{% endblock %}\n\n{% block inhoud %}\nBasis.\n{% endblock %}\n{% block voet %}\nBezwaar?\n{% endblock %}\nGroet\n'
    }
    const letter = composed('twig', files)
    assert.equal(letter.text, '# Besluit\n\nVel.\nBasis.\nBeste lezer,\nGroet\n')
    assert.deepEqual(partsOf(letter), ['vel', 'basis'])
    assert.equal(letter.kind, 'letter')
    assert.deepEqual(letter.problems, [])
  })

  it('sends what Django calls block.super', () => {
    const files = {
      brief: '{% extends "b" %}{% block a %}{{ block.super }} twee{% endblock %}',
      b: '{% block a %}Een{% endblock %}'
    }
    assert.equal(textOf('jinja', files), 'Een twee')
  })

  it('composes includes, the first that is there', () => {
    assert.equal(
      textOf('jinja', {
        brief: '{% include ["x", "b"] %} {{ include("b") }} {% include "b" with {a: 1} only %}',
        b: 'B'
      }),
      'B B B'
    )
    const letter = composed('jinja', '{% include "weg" ignore missing %}{% include naam ~ ".html" %}')
    assert.deepEqual(partsOf(letter), ['weg missing', 'naam ~ ".html" missing'])
    assert.deepEqual(problemsOf(letter), ['missing-part {% include naam ~ ".html" %}'])
  })

  it('sends the body of macros', () => {
    const files = {
      brief:
        '{% import "m" as m %}{% from "m" import groet as g, weg %}{{ m.contact("x") }} {{ g() }} {{ eigen() }} {{ onbekend(bedrag) }}{% macro eigen() %}Eigen.{% endmacro %}',
      m: '{% macro contact(x) %}Bel {{ nummer(x) }}.{% endmacro %}{% macro nummer(x) %}{{ x }}{% endmacro %}{% macro groet() %}Dag.{% endmacro %}'
    }
    const letter = composed('jinja', files)
    assert.equal(shown(letter.text), 'Bel _. Dag. Eigen. _')
    assert.equal(composed('jinja', {m: files.m}).kind, 'part')
    assert.equal(textOf('jinja', {m: files.m}), 'Bel _.Dag.')
  })

  it('sends the body of calls and embedded files', () => {
    assert.equal(
      textOf('jinja', '{% macro kader() %}[{{ caller() }}]{% endmacro %}{% call kader() %}tekst {{ x }}{% endcall %}'),
      '[tekst _]'
    )
    const files = {
      brief: '{% embed "k" %}{% block a %}Nieuw{% endblock %}{% endembed %}',
      k: '<{% block a %}Oud{% endblock %}>'
    }
    assert.equal(textOf('twig', files), '<Nieuw>')
  })

  it('sends caught text where its variable is printed', () => {
    assert.equal(
      textOf('jinja', '{% set adres %}Postbus 1{% endset %}{% set x = 1 %}Stuur naar {{ adres }}, {{ x }}.'),
      'Stuur naar Postbus 1, _.'
    )
  })

  it('reads a switch', () => {
    const letter = composed('jinja', '{% switch s %}\n{% case "a" %}\nEen.\n\n{% default %}\nTwee.\n{% endswitch %}')
    assert.deepEqual(branchesOf(letter), ['0 if s == "a": Een.', '0 else s == "a": Twee.'])
  })

  it('stops at circles of layouts and files', () => {
    const letter = composed('jinja', {
      a: '{% extends "b" %}{% block x %}A{% endblock %}',
      b: '{% extends "a" %}{% block x %}B{% endblock %}'
    })
    assert.equal(letter.text, 'A')
    assert.deepEqual(problemsOf(letter), ['cyclic-part {% extends "a" %}'])
    assert.deepEqual(problemsOf(composed('jinja', {a: 'x{% include "b" %}', b: '{% include "a" %}'})), [
      'cyclic-part {% include "a" %}'
    ])
  })

  it('reads on after broken tags', () => {
    const letter = composed('jinja', '{% if a %}Een {{ naam {% endfor %} twee {% raw %} {{ x }}')
    assert.equal(shown(letter.text), 'Een {{ naam  twee  _')
    assert.deepEqual(problemsOf(letter), [
      'unclosed-tag {{ naam {% endfor %} twee {% raw %} {{ x }}',
      'unclosed-tag {% raw %}',
      'unexpected-tag {% endfor %}',
      'unclosed-tag {% if a %}'
    ])
  })
})
