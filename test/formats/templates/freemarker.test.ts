// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the syntax under test
import assert from 'node:assert/strict'
import {branchesOf, composed, namesOf, partsOf, problemsOf, shown, textOf} from './tools.js'

describe('templates: Freemarker', () => {
  it('reads placeholders', () => {
    const text = '${naam!"-"} ${(a.b)!} ${datum?string("d}M")} #{aantal} ${format(bedrag, "€")} ${a["b"]} ${{"k": x}.k}'
    assert.deepEqual(namesOf('freemarker', text), ['naam', 'a.b', 'datum', 'aantal', 'bedrag', 'a["b"]', 'x'])
    assert.equal(composed('freemarker', '${moment?date}').placeholders[0]!.meaning, 'date')
    assert.equal(textOf('freemarker', '${"Geachte"} ${r"${x}"}'), 'Geachte ${x}')
  })

  it('reads conditions and loops, in both forms', () => {
    const angle =
      '<#if (a > 1) && b?has_content>\nEen.\n\n<#elseif c>\nTwee.\n\n<#else>\nDrie.\n\n</#if>\n<#list d as e>\n- ${e}<#sep>, </#sep>\n<#else>\nGeen.\n</#list>\n'
    const square = angle.replace(/<(\/?#[^\n]*?)>(?=\n|, |$|<)/g, '[$1]').replace('</#sep>', '[/#sep]')
    for (const text of [angle, square]) {
      const letter = composed('freemarker', text)
      assert.equal(shown(letter.text), 'Een.\n\nTwee.\n\nDrie.\n\n- _\n\nGeen.\n')
      assert.deepEqual(branchesOf(letter), [
        '0 if (a > 1) && b?has_content: Een.',
        '0 if c: Twee.',
        '0 else (a > 1) && b?has_content; c: Drie.',
        '1 loop d as e: - _',
        '1 else d as e: Geen.'
      ])
      assert.deepEqual(letter.problems, [])
    }
  })

  it('reads items and open separators', () => {
    assert.equal(
      textOf('freemarker', '<#list a><ul><#items as x><li>${x}</li><#sep>,</#items></ul></#list>'),
      '<ul><li>_</li></ul>'
    )
  })

  it('reads a switch', () => {
    assert.deepEqual(
      branchesOf(composed('freemarker', '<#switch s>\n<#case 1>\nEen.\n\n<#break>\n<#default>\nTwee.\n</#switch>')),
      ['0 if s == 1: Een.', '0 else s == 1: Twee.']
    )
  })

  it('leaves raw text alone, and takes comments, functions and assignments out', () => {
    const {text, comments} = composed(
      'freemarker',
      'A\n<#-- noot <#if> -->\n<#assign x = 1>\n<#assign y="a>b"/>\n<#function f x>weg<#return x></#function>\n<#noparse>${x}<#if></#noparse>\nB'
    )
    assert.equal(text, 'A\n${x}<#if>\nB')
    assert.equal(comments[0]!.text, ' noot <#if> ')
  })

  it('composes includes, imports and macros with nested text', () => {
    const files = {
      brief:
        '<#include "kop"><#import "lib" as lib>\n<@vel titel="a>b">\n<@lib.contact/>\n</@vel>\n<@lib.leeg></@>\n<#assign voet>Voet ${x}</#assign>${voet}',
      kop: '<#macro vel titel>\nKop ${titel}.\n<#nested>\nGroet.\n</#macro>',
      lib: '<#macro contact>\nBel <@nummer/>.\n</#macro>\n<#macro nummer>${telefoon}</#macro>\n<#macro leeg></#macro>'
    }
    const letter = composed('freemarker', files)
    assert.equal(shown(letter.text), 'Kop _.\nBel _.\nGroet.\nVoet _')
    assert.deepEqual(partsOf(letter), ['lib', 'kop'])
    assert.deepEqual(letter.problems, [])
    assert.equal(composed('freemarker', {lib: files.lib}).kind, 'part')
  })

  it('notes missing parts and macros', () => {
    const letter = composed('freemarker', '<#include "weg.ftl"> <@onbekend/> <@ook>tekst</@ook>')
    assert.equal(shown(letter.text).trim(), '_ tekst')
    assert.deepEqual(partsOf(letter), ['weg.ftl missing', 'onbekend missing', 'ook missing'])
  })

  it('stops at macros that call themselves', () => {
    assert.deepEqual(problemsOf(composed('freemarker', '<#macro a>x<@a/></#macro><@a/>')), ['cyclic-part <@a/>'])
  })

  it('reads on after broken tags', () => {
    assert.deepEqual(problemsOf(composed('freemarker', 'A <#if a> B </#list> ${x C')), [
      'unclosed-tag ${x C',
      'unexpected-tag </#list>',
      'unclosed-tag <#if a>'
    ])
    assert.equal(textOf('freemarker', 'A <#if a C ${x} D'), 'A <#if a C _ D')
  })
})
