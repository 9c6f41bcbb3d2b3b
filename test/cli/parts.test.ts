import assert from 'node:assert/strict'
import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {PartFinder} from '../../cli/parts.js'
import {runProgram} from '../../cli/program.js'
import {fakeIo, useFolder} from './fake.js'

const folder = useFolder()

describe('PartFinder', () => {
  const files = {
    'brief.latte': '',
    'layout/basis.latte': 'basis',
    'brieven/boete.hbs': '',
    'brieven/partials/contact.hbs': 'contact',
    'brieven/_handtekening.html.twig': 'handtekening',
    'brieven/boete.twig': '',
    'templates/sub/voet.html': 'voet',
    'voet.j2': 'kop',
    briefhoofd: 'zonder einde',
    'groot.txt': 'x'.repeat(2_000_000)
  }
  const cases: [string, string, string | undefined][] = [
    ['layout/basis.latte', 'brief.latte', 'layout/basis.latte'],
    ['./layout/basis.latte', 'brief.latte', 'layout/basis.latte'],
    ['/layout/basis.latte', 'brieven/boete.hbs', 'layout/basis.latte'],
    ['basis', 'brief.latte', 'layout/basis.latte'],
    ['basis', 'brieven/boete.hbs', 'layout/basis.latte'],
    ['contact', 'brieven/boete.hbs', 'brieven/partials/contact.hbs'],
    ['../layout/basis.latte', 'brieven/boete.hbs', 'layout/basis.latte'],
    ['handtekening', 'brieven/boete.twig', 'brieven/_handtekening.html.twig'],
    ['@post/sub/voet.html', 'brief.latte', 'templates/sub/voet.html'],
    ['voet', 'brief.latte', 'voet.j2'],
    ['boete.hbs', 'brieven/boete.hbs', undefined],
    ['boete', 'brieven/boete.hbs', 'brieven/boete.twig'],
    ['briefhoofd', 'brief.latte', undefined],
    ['groot.txt', 'brief.latte', undefined],
    ['../../etc/passwd', 'brief.latte', undefined],
    ['/etc/passwd', 'brief.latte', undefined],
    ['https://x/y.html', 'brief.latte', undefined],
    ['a\0b.html', 'brief.latte', undefined],
    ['', 'brief.latte', undefined]
  ]
  for (const [name, from, expected] of cases) {
    it(`finds ${JSON.stringify(name)} from ${from}: ${expected}`, () => {
      const cwd = folder(files)
      assert.equal(new PartFinder(cwd).resolver(cwd)(name, from)?.path, expected)
    })
  }

  it('looks in the roots, and never outside workspace and roots', () => {
    const other = folder({'delen/kop.hbs': 'kop', 'geheim.hbs': 'geheim'})
    const cwd = folder({'a.hbs': ''})
    symlinkSync(join(other, 'geheim.hbs'), join(cwd, 'link.hbs'))
    symlinkSync(other, join(cwd, 'map'))
    const finder = new PartFinder(cwd)
    const here = finder.resolver(cwd)
    assert.equal(here('kop', 'a.hbs'), undefined)
    assert.equal(here('link', 'a.hbs'), undefined)
    assert.equal(here('map/geheim', 'a.hbs'), undefined)
    const wider = finder.resolver(cwd, [join(other, 'delen')])
    assert.equal(wider('kop', 'a.hbs')?.text, 'kop')
    assert.equal(wider('link', 'a.hbs'), undefined)
    assert.equal(wider('../geheim.hbs', 'a.hbs'), undefined)
    assert.equal(wider(join(other, 'geheim.hbs'), 'a.hbs'), undefined)
  })
})

describe('shared parts in the result', () => {
  const files = {
    'brieven/a.hbs': 'include contact\nhint x/y woord',
    'brieven/b.hbs': 'include contact',
    'brieven/c.hbs': 'goed',
    // not recognised as a part by itself: what it lacks, its letters have
    'partials/contact.hbs': 'error x/leeg\nwarning x/y derhalve',
    'partials/los.hbs': 'part\nerror x/y reeds'
  }

  it('are listed apart, each finding once, with the letters it touches', async () => {
    const io = fakeIo(folder(files))
    const code = await runProgram(['.'], io)
    assert.equal(io.err(), '')
    const [letters, parts] = io.out().split('\n\nOnderdelen\n\n') as [string, string]
    assert.doesNotMatch(letters, /contact\.hbs|los\.hbs|derhalve/)
    assert.match(
      parts,
      /^partials\/contact\.hbs {2}raakt 2 brieven\n {2}1:1 {2}fout .*x\/leeg\n {2}2:1 {2}waarschuwing {2}Iets met "derhalve"\. {2}x\/y\n/
    )
    assert.match(parts, /^partials\/los\.hbs {2}zit in geen van deze brieven$/m)
    assert.match(parts, /^3 brieven, 2 onderdelen, 2 fouten, 1 waarschuwing, 1 tip$/m)
    assert.equal(code, 1)
  })

  it('count once in the summary for programs', async () => {
    const io = fakeIo(folder(files))
    await runProgram(['.', '--format', 'json'], io)
    const {summary} = JSON.parse(io.out())
    assert.deepEqual(summary, {letters: 3, parts: 2, findings: {error: 2, warning: 1, hint: 1}, failed: 0, words: 300})
  })

  it('are listed as well when they were not named themselves', async () => {
    const io = fakeIo(folder(files))
    await runProgram(['brieven/a.hbs'], io)
    assert.match(io.out(), /^partials\/contact\.hbs {2}raakt 1 brief$/m)
  })
})
