import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {runProgram} from '../../cli/program.js'
import {fakeIo, useFolder} from './fake.js'

const folder = useFolder()

async function run(cwd: string, args: string[], more: Parameters<typeof fakeIo>[1] = {}) {
  const io = fakeIo(cwd, more)
  const code = await runProgram(args, io)
  return {code, out: io.out(), err: io.err()}
}

describe('briefmaat check', () => {
  it('checks a folder, and is the default', async () => {
    const cwd = folder({
      'a.md': 'error x/y woord',
      'sub/b.txt': 'goed',
      'sub/c.png': 'x',
      'node_modules/d.md': 'error x/y'
    })
    const {code, out, err} = await run(cwd, ['.'])
    assert.equal(err, '')
    assert.equal(code, 1)
    assert.match(out, /^a\.md {2}boete \(97% zeker\)$/m)
    assert.match(out, /^sub\/b\.txt/m)
    assert.match(out, /^2 brieven, 1 fout, 0 waarschuwingen, 0 tips$/m)
    assert.deepEqual(await run(cwd, []), {code, out, err})
    assert.deepEqual(await run(cwd, ['check']), {code, out, err})
  })

  const levels: [string, string, number][] = [
    ['error', 'error', 1],
    ['warning', 'error', 0],
    ['warning', 'warning', 1],
    ['hint', 'warning', 0],
    ['hint', 'hint', 1],
    ['error', 'never', 0]
  ]
  for (const [found, bar, expected] of levels) {
    it(`gives ${expected} for a ${found} with --fail-on ${bar}`, async () => {
      const cwd = folder({'a.md': `${found} x/y woord`})
      assert.equal((await run(cwd, ['a.md', '--fail-on', bar])).code, expected)
    })
  }

  it('tells of a missing file in one line, checks the others, and gives 2', async () => {
    const cwd = folder({'a.md': 'hint x/y woord'})
    const {code, out, err} = await run(cwd, ['weg.md', 'a.md'])
    assert.equal(code, 2)
    assert.equal(err, 'weg.md: Dit bestand bestaat niet. Kijk of de naam klopt.\n')
    assert.match(out, /^1 brief, 0 fouten, 0 waarschuwingen, 1 tip, 1 bestand niet gelezen$/m)
  })

  it('tells what kind of file it can not read', async () => {
    const cwd = folder({
      'a.md': 'x',
      'b.txt': Uint8Array.from([1, 0, 2]),
      'c.docx': Uint8Array.from([80, 75, 0]),
      'leeg/x.png': ''
    })
    symlinkSync('lus', join(cwd, 'lus'))
    const {code, err} = await run(cwd, ['a.md', 'b.txt', 'c.docx', 'lus', 'leeg', 'niets-*.md', 'chekc', '/dev/null'])
    assert.equal(code, 2)
    assert.deepEqual(err.trimEnd().split('\n'), [
      'lus: Deze verwijzing leidt naar zichzelf. Geef het echte bestand op.',
      'leeg: In deze map staan geen brieven. Geef een andere map of een bestand op.',
      'chekc: Dit bestand bestaat niet. Bedoelt u het commando "check"?',
      'niets-*.md: Dit patroon past op geen enkel bestand. Kijk naar de schrijfwijze.',
      'b.txt: Dit is geen tekstbestand. Geef een brief op als tekst, Markdown of HTML.',
      'c.docx: Een .docx-bestand kan Briefmaat niet lezen. Bewaar de brief als .txt of .html.',
      '/dev/null: Dit is geen gewoon bestand. Geef een brief of een map op.'
    ])
  })

  it('never shows the text of a letter when it fails on it', async () => {
    const cwd = folder({'a.md': 'crash', 'b.md': 'goed'})
    const {code, err, out} = await run(cwd, ['.'])
    assert.equal(code, 2)
    assert.match(err, /^a\.md: Briefmaat liep hier vast \(TypeError\)[^\n]*\n$/)
    assert.match(out, /b\.md/)
    const debug = await run(cwd, ['a.md'], {env: {BRIEFMAAT_DEBUG: '1'}})
    assert.match(debug.err, /at .*fake\.ts/)
  })

  it('tells of a mistake in the configuration with its place, once, and still checks', async () => {
    const cwd = folder({'a.md': 'goed', 'b.md': 'goed', 'briefmaat.yaml': 'rules:\n  jargon/trem: off\n'})
    const {code, err, out} = await run(cwd, ['.'])
    assert.equal(code, 2)
    assert.equal(err, 'briefmaat.yaml:2:3: De regel "jargon/trem" bestaat niet. Bedoelt u "jargon/term"?\n')
    assert.match(out, /^2 brieven, 0 fouten, 0 waarschuwingen, 0 tips$/m)
    assert.equal((await run(cwd, ['.', '--no-config'])).code, 0)
    const other = await run(cwd, ['.', '--config', 'weg.yaml'])
    assert.equal(other.err, 'weg.yaml:1:1: Dit bestand bestaat niet. Kijk of de naam klopt.\n')
  })

  it('reads standard input under a name', async () => {
    const cwd = folder({})
    const plain = await run(cwd, ['-'], {input: 'error x/y woord'})
    assert.equal(plain.code, 1)
    assert.match(plain.out, /^stdin {2}/)
    const named = await run(cwd, ['--stdin-filename', 'post/brief.md', '--format', 'ndjson'], {input: 'goed'})
    assert.equal(JSON.parse(named.out).path, 'post/brief.md')
  })

  it('takes patterns, and a name with brackets that exists', async () => {
    const cwd = folder({'brief[1].md': 'goed', 'x/a.md': 'goed', 'x/b.txt': 'goed', 'x/c.png': 'x'})
    const paths = async (...args: string[]) => {
      const {out} = await run(cwd, [...args, '--format', 'json'])
      return JSON.parse(out).letters.map((one: {path: string}) => one.path)
    }
    assert.deepEqual(await paths('**/*.md'), ['brief[1].md', 'x/a.md'])
    assert.deepEqual(await paths('brief[1].md'), ['brief[1].md'])
    assert.deepEqual(await paths('x/**', '!**/*.txt'), ['x/a.md'])
    assert.deepEqual(await paths('x/{a.md,b.txt}', 'x/a.md', './x/a.md'), ['x/a.md', 'x/b.txt'])
  })

  it('gives json and ndjson', async () => {
    const cwd = folder({'a.md': 'error x/y woord\nhint x/z', 'b.md': 'goed'})
    const {out, code} = await run(cwd, ['.', 'weg.md', '--format', 'json'])
    const parsed = JSON.parse(out)
    assert.equal(code, 2)
    assert.equal(parsed.version, 1)
    assert.deepEqual(
      parsed.letters.map((one: {version: number}) => one.version),
      [1, 1]
    )
    const findings = {error: 1, warning: 0, hint: 1}
    assert.deepEqual(parsed.summary, {letters: 2, parts: 0, findings, failed: 1, words: 200})
    const lines = (await run(cwd, ['.', '--format', 'ndjson'])).out.trimEnd().split('\n')
    assert.deepEqual(
      lines.map(line => JSON.parse(line).path),
      ['a.md', 'b.md']
    )
    const none = JSON.parse((await run(cwd, ['weg.md', '--format', 'json'])).out)
    assert.deepEqual(none.letters, [])
  })

  it('writes the output whole or not at all', async () => {
    const cwd = folder({'a.md': 'goed', 'uit/oud.json': 'oud'})
    const {out} = await run(cwd, ['a.md', '--format', 'json', '--output', 'uit/oud.json'])
    assert.equal(out, '')
    assert.equal(JSON.parse(readFileSync(join(cwd, 'uit/oud.json'), 'utf8')).summary.letters, 1)
    assert.deepEqual(readdirSync(join(cwd, 'uit')), ['oud.json'])
    const failed = await run(cwd, ['a.md', '--output', 'weg/x.json'])
    assert.equal(failed.code, 2)
    assert.equal(failed.err, 'weg/x.json: Hier kan niet geschreven worden (ENOENT). Kies een andere plek.\n')
    const broken = await run(cwd, ['a.md', '--output', 'uit/oud.json'], {
      createBriefmaat: async () => {
        throw new Error('stuk')
      }
    }).catch(error => error)
    assert.ok(broken instanceof Error)
    assert.equal(JSON.parse(readFileSync(join(cwd, 'uit/oud.json'), 'utf8')).summary.letters, 1)
    assert.deepEqual(readdirSync(join(cwd, 'uit')), ['oud.json'])
    await run(cwd, ['a.md', '--output', '/dev/null'])
    assert.ok(existsSync('/dev/null'))
  })

  it('passes letter type, template and settings on, and judges scores', async () => {
    const cwd = folder({'a.md': 'goed', 'briefmaat.yaml': 'thresholds: {jargon: 60}'})
    const {out, code} = await run(cwd, ['a.md', '--letter-type', 'uitnodiging', '--template', 'none'])
    assert.match(out, /uitnodiging \(opgegeven\)/)
    assert.match(out, /jargon is 45, en moet minstens 60 zijn\./)
    assert.equal(code, 1)
    assert.equal((await run(cwd, ['a.md', '--min', 'jargon=40'])).code, 0)
    assert.equal((await run(cwd, ['a.md', '--fail-on', 'never'])).code, 0)
  })

  it('speaks the language of the configuration or of --locale', async () => {
    const cwd = folder({'a.md': 'goed', 'briefmaat.yaml': 'locale: en'})
    assert.match((await run(cwd, ['a.md'])).out, /^1 letter, 0 errors/m)
    assert.match((await run(cwd, ['a.md', '--locale', 'nl'])).out, /^1 brief, 0 fouten/m)
  })
})

describe('wrong use', () => {
  const cases: [string[], string][] = [
    [['--formta', 'json'], 'De optie --formta bestaat niet. Bedoelt u --format?'],
    [['--zzz'], 'De optie --zzz bestaat niet. Kijk bij briefmaat --help.'],
    [['--format', 'jsn'], '--format kan niet "jsn" zijn. Bedoelt u "json"?'],
    [['--fail-on', 'x'], '--fail-on kan niet "x" zijn. Kies uit: error, warning, hint, never.'],
    [['--letter-type', 'boetes'], '--letter-type kan niet "boetes" zijn. Bedoelt u "boete"?'],
    [['--output'], 'Achter --output hoort een waarde. Kijk bij briefmaat --help.'],
    [
      ['--min', 'jargon'],
      '--min kan niet "jargon" zijn. Schrijf bijvoorbeeld: --min readability=60. Kies uit: readability, jargon, doability, contact, recovery, tone.'
    ],
    [['explain'], 'Hier mist regel of woord. Kijk bij briefmaat --help.'],
    [['rules', 'x'], 'Er staat te veel achter dit commando. Kijk bij briefmaat --help.']
  ]
  for (const [args, expected] of cases) {
    it(`tells of ${args.join(' ')}`, async () => {
      const {code, err, out} = await run('/', args)
      assert.deepEqual({code, err, out}, {code: 2, err: `briefmaat: ${expected}\n`, out: ''})
    })
  }
  it('speaks English when asked', async () => {
    const {err} = await run('/', ['--locale', 'en', '--formta'])
    assert.equal(err, 'briefmaat: There is no option --formta. Did you mean --format?\n')
  })
  it('shows help and the version', async () => {
    const help = await run('/', ['--help'])
    assert.equal(help.code, 0)
    assert.match(help.out, /^Gebruik: briefmaat/)
    assert.doesNotMatch(help.out, /Options:|Usage:|Commands:|default:/)
    assert.match((await run('/', ['check', '--help', '--locale=en'])).out, /^Usage: briefmaat check/)
    assert.match((await run('/', ['--version'])).out, /^\d+\.\d+\.\d+\n$/)
  })
})
