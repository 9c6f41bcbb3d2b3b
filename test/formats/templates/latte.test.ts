import assert from 'node:assert/strict'
import {branchesOf, composed, namesOf, partsOf, problemsOf, shown, textOf} from './tools.js'

describe('templates: Latte', () => {
  it('reads placeholders', () => {
    const text =
      '{$content->stage1->firstName} {$x|date:"d-m-Y}"} {=$a + 1} {formatCurrency($c->amount)} {$o?->p} {_$melding} {$c->getSignature("x")|dataStream} {Tekst::KOP} {link Brief:toon}'
    assert.deepEqual(namesOf('latte', text), [
      'content->stage1->firstName',
      'x',
      'a',
      'c->amount',
      'o?->p',
      'melding',
      'c->getSignature',
      'Tekst::KOP',
      'Brief:toon'
    ])
    assert.equal(composed('latte', '{formatCurrency($x)}').placeholders[0]!.meaning, 'amount')
  })

  it('leaves braces that are no tags alone', () => {
    const text =
      '<style>a {color:red} b{margin:0}</style> <script>var x = {"a": 1}; f({ b })</script> { $x } {"y"} {naam}'
    assert.equal(textOf('latte', text), text)
    assert.equal(
      textOf('latte', '{l}x{r} {syntax off}{$x}{if}{/syntax} {syntax double}{$x} {{$x}}{{/syntax}}{$y}'),
      '{x} {$x}{if} {$x} __'
    )
  })

  it('sends translated text', () => {
    assert.equal(
      textOf('latte', "{_'Geachte heer'} {_}Met groet{/_} {='x'} {_'brief.kop'}"),
      'Geachte heer Met groet x _'
    )
  })

  it('reads nested conditions and loops', () => {
    const letter = composed(
      'latte',
      '{if $a === "}"}\n<p>Een.</p>\n{foreach $b as $c}\n<p>{$c}{sep}, {/sep}</p>\n{/foreach}\n{elseif $d}\n<p>Twee.</p>\n{else}\n<p>Drie.</p>\n{/if}\n{ifset $e}\n<p>Vier.</p>\n{/}\n'
    )
    assert.equal(shown(letter.text), '<p>Een.</p>\n<p>_</p>\n<p>Twee.</p>\n<p>Drie.</p>\n<p>Vier.</p>\n')
    assert.deepEqual(branchesOf(letter), [
      '0 if $a === "}": <p>Een.</p>\n<p>_</p>',
      '1 loop $b as $c: <p>_</p>',
      '0 if $d: <p>Twee.</p>',
      '0 else $a === "}"; $d: <p>Drie.</p>',
      '2 if isset $e: <p>Vier.</p>'
    ])
  })

  it('reads conditions at the end, and switches', () => {
    assert.deepEqual(branchesOf(composed('latte', '{if}\nEen.\n{/if $a > 0}')), ['0 if $a > 0: Een.'])
    assert.deepEqual(
      branchesOf(composed('latte', '{switch $s}\n{case 1, 2}\n<p>A</p>\n{default}\n<p>B</p>\n{/switch}')),
      ['0 if $s == 1, 2: <p>A</p>', '0 else $s == 1, 2: <p>B</p>']
    )
  })

  it('reads attributes that are conditions', () => {
    const letter = composed(
      'latte',
      '<p n:if="$a" class="x">Een {$b}</p>\n<p n:else>Twee</p>\n<ul n:inner-foreach="$c as $d"><li n:class="$e ? f">{$d}</li></ul><br n:ifset="$g">'
    )
    assert.equal(shown(letter.text), '<p class="x">Een _</p>\n<p>Twee</p>\n<ul><li>_</li></ul><br>')
    assert.deepEqual(branchesOf(letter), [
      '0 if $a: <p class="x">Een _</p>',
      '0 else $a: <p>Twee</p>',
      '1 loop $c as $d: <li>_</li>',
      '2 if isset $g: <br>'
    ])
    const {start, end} = letter.branches[0]!.at
    assert.equal(letter.sources[0]!.text.slice(start, end), ' n:if="$a"')
    assert.deepEqual(letter.problems, [])
  })

  it('takes comments, variables and settings out', () => {
    const {text, comments} = composed('latte', 'A\n{* noot {$x} *}\n{var $x = "}"}\n{contentType text/plain}\nB')
    assert.equal(text, 'A\nB')
    assert.deepEqual(
      comments.map(comment => comment.text),
      [' noot {$x} ']
    )
  })

  const files = {
    brief:
      "{layout 'vel'}\n{block betreft}\n    Betreft: {$titel}\n{/block}\n{block zij}\n    {include parent}\n    <p>Meer</p>\n{/block}\n{block bezwaar}{/block}\n{block inhoud}\n    <p>Beste lezer,</p>\n{/block}\n",
    vel: "<aside>\n    {block zij}\n    <p>Zij</p>\n    {/block}\n</aside>\n<p>\n    {block betreft}{/block}\n</p>\n{block inhoud}{/block}\n\n{import 'delen'}\n{block vragen}\n    {include vragenTekst}\n{/block}\n{block bezwaar}\n    {include bezwaarTekst}\n{/block}\n",
    delen:
      '{define vragenTekst}\n<p>Bel {$telefoon}.</p>\n{/define}\n{define bezwaarTekst}\n<p>Maak bezwaar.</p>\n{/define}\n'
  }

  it('composes layouts, blocks, imports and definitions', () => {
    const letter = composed('latte', files)
    assert.equal(
      shown(letter.text),
      '<aside>\n    <p>Zij</p>\n    <p>Meer</p>\n</aside>\n<p>\n    Betreft: _\n</p>\n    <p>Beste lezer,</p>\n\n<p>Bel _.</p>\n'
    )
    assert.deepEqual(partsOf(letter), ['vel', 'delen'])
    assert.equal(letter.kind, 'letter')
    assert.deepEqual(letter.problems, [])
    const phone = letter.placeholders.find(({name}) => name === 'telefoon')!
    const run = letter.runs.find(({at}) => at === phone.start)!
    assert.equal(letter.sources[run.source]!.path, 'delen')
    assert.equal(phone.meaning, 'phone')
  })

  it('tells parts from letters', () => {
    const {brief, vel, delen} = files
    assert.equal(composed('latte', {vel, brief, delen}).kind, 'part')
    assert.equal(composed('latte', {delen}).kind, 'part')
    assert.equal(textOf('latte', {delen}), '<p>Bel _.</p>\n<p>Maak bezwaar.</p>\n')
  })

  it('composes included and embedded files', () => {
    const world = {
      brief:
        "{include 'a'} {include b.latte, x => 1} {include blok from 'c'} {embed 'c'}{block blok}Nieuw{/block}{/embed} {sandbox 'a'}",
      a: 'A',
      'b.latte': 'B',
      c: '<{block blok}Oud{/block}>'
    }
    assert.equal(textOf('latte', world), 'A B Oud <Nieuw> A')
  })

  it('notes missing, computed and unknown parts', () => {
    const letter = composed('latte', "{layout 'weg.latte'}{block a}\nTekst {include $deel}{include blok}{/block}")
    assert.equal(letter.text.trim(), 'Tekst')
    assert.deepEqual(partsOf(letter), ['weg.latte missing', '$deel missing', 'blok missing'])
    assert.equal(problemsOf(letter)[0], "missing-part {layout 'weg.latte'}")
  })

  it('stops at circles', () => {
    assert.deepEqual(problemsOf(composed('latte', '{define a}x{include a}{/define}{include a}')), [
      'cyclic-part {include a}'
    ])
  })

  it('reads on after broken tags', () => {
    const letter = composed('latte', 'A {if $a} B {/foreach} C {$x D {else}E')
    assert.equal(letter.text, 'A  B  C {$x D ')
    assert.deepEqual(problemsOf(letter), [
      'unclosed-tag {$x D {else}E',
      'unexpected-tag {/foreach}',
      'unclosed-tag {if $a}'
    ])
  })
})
