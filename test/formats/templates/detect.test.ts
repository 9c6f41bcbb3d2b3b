// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the syntax under test
import assert from 'node:assert/strict'
import {detectSyntax, withoutTemplateEnding} from '../../../core/formats/templates/detect.js'

describe('templates: which syntax', () => {
  it('goes by the ending', () => {
    const paths = {
      'a.hbs': 'handlebars',
      'a.html.handlebars': 'handlebars',
      'a.mustache': 'handlebars',
      'b.html.j2': 'jinja',
      'b.jinja': 'jinja',
      'b.JINJA2': 'jinja',
      'b.njk': 'jinja',
      'c.md.twig': 'twig',
      'd.txt.ftl': 'freemarker',
      'd.ftlh': 'freemarker',
      'map.hbs/e.latte': 'latte',
      'map.hbs/e.txt': null,
      '.hbs': null
    }
    for (const [path, syntax] of Object.entries(paths)) assert.equal(detectSyntax(path, 'Geen tags.'), syntax, path)
  })

  it('else goes by tags that no other syntax has', () => {
    const texts = {
      'Beste {{naam}},': 'handlebars',
      'Beste {{ naam }},': 'handlebars',
      'Beste {{#if x}}{{y.z}}{{/if}}': 'handlebars',
      '{{ a.b }} {{> kop}}': 'handlebars',
      '{{formatDate datum}}': 'handlebars',
      'Beste {{ persoon.naam }},': 'jinja',
      '{{ naam|upper }}': 'jinja',
      '{{ naam | upper }}': 'jinja',
      '{{naam}} en {{ a.b }}': 'jinja',
      '{%- if x %}': 'jinja',
      '<#if x>': 'freemarker',
      '[#list x as y]': 'freemarker',
      '${naam!"-"}': 'freemarker',
      '${datum?date}': 'freemarker',
      'Beste {$naam},': 'latte',
      '{if isset($x)}': 'latte',
      "{layout 'vel.latte'}": 'latte',
      '{formatCurrency($x)}': 'latte',
      'Beste ${naam},': 'dollar',
      'Een brief.': null,
      '{"a": {"b": 1}}': null,
      'a {color: red}': null,
      'U betaalt $ 5 {vijf} [#1] <#> ${}': null,
      '{{': null,
      '{%': null
    }
    for (const [text, syntax] of Object.entries(texts)) assert.equal(detectSyntax('brief.txt', text), syntax, text)
  })

  it('gives the path by which the markup is known', () => {
    assert.equal(withoutTemplateEnding('map/brief.md.twig'), 'map/brief.md')
    assert.equal(withoutTemplateEnding('brief.latte'), 'brief')
    assert.equal(withoutTemplateEnding('brief.ftlh'), 'brief.html')
    assert.equal(withoutTemplateEnding('brief.html.ftlh'), 'brief.html')
    assert.equal(withoutTemplateEnding('brief.md'), 'brief.md')
  })
})
