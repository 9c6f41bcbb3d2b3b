/** The command as it is shipped: built, and run as a process of its own. */
import assert from 'node:assert/strict'
import {spawn, spawnSync} from 'node:child_process'
import {chmodSync, readdirSync, symlinkSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
// @ts-expect-error: a script without types
import {buildTargets} from '../../scripts/build.mjs'
import {useFolder} from './fake.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const command = join(root, 'dist/cli/briefmaat.js')
const folder = useFolder()

const good = `Geachte mevrouw Jansen,

U krijgt per 1 mei 2025 bijzondere bijstand. U krijgt € 250 per maand.

Hebt u vragen? Bel ons op 14 020. Wij zijn bereikbaar van maandag tot en met vrijdag van 9.00 tot 17.00 uur.
`

function run(cwd: string, args: string[], input = '', env: Record<string, string> = {}) {
  const result = spawnSync(process.execPath, [command, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env: {PATH: process.env.PATH ?? '', ...env},
    timeout: 30_000
  })
  return {code: result.status, out: result.stdout, err: result.stderr}
}

describe('the built command', () => {
  before(async () => {
    const {missing} = await buildTargets(['cli'])
    assert.deepEqual(missing, [])
  })

  it('checks a letter beside a missing file', () => {
    const cwd = folder({'brief.txt': good})
    const {code, out, err} = run(cwd, ['brief.txt', 'weg.txt'])
    assert.equal(code, 2)
    assert.equal(err, 'weg.txt: Dit bestand bestaat niet. Kijk of de naam klopt.\n')
    assert.match(out, /^brief\.txt {2}\S+ \(\d+% zeker\)$/m)
    assert.match(out, /^1 brief, \d+ fout/m)
  })

  it('tells of files that can not be read, and checks the rest', () => {
    const cwd = folder({'a.txt': good, 'b.txt': Uint8Array.from([0, 1, 2]), 'c.txt': good})
    symlinkSync('lus.txt', join(cwd, 'lus.txt'))
    chmodSync(join(cwd, 'c.txt'), 0)
    const {code, out, err} = run(cwd, ['.', 'lus.txt'])
    assert.equal(code, 2)
    const lines = err.trimEnd().split('\n')
    // root may read everything
    assert.equal(lines.length, process.getuid?.() === 0 ? 2 : 3, err)
    for (const line of lines) assert.match(line, /^(?:b|c|lus)\.txt: \S.*\.$/)
    assert.match(out, /^a\.txt/m)
  })

  it('tells of a wrong option and of a mistake in the configuration', () => {
    const cwd = folder({'a.txt': good, 'briefmaat.yaml': 'rules:\n  long-sentense: off\n'})
    assert.deepEqual(run(cwd, ['--formta', 'json', 'a.txt']), {
      code: 2,
      out: '',
      err: 'briefmaat: De optie --formta bestaat niet. Bedoelt u --format?\n'
    })
    const {code, err} = run(cwd, ['a.txt'])
    assert.equal(code, 2)
    assert.equal(
      err,
      'briefmaat.yaml:2:3: De regel "long-sentense" bestaat niet. Bedoelt u "readability/long-sentence"?\n'
    )
  })

  it('reads standard input and patterns', () => {
    const cwd = folder({'x/a.md': good, 'x/b.html': `<p>${good}</p>`})
    const stdin = run(cwd, ['-', '--stdin-filename', 'post/brief.md', '--format', 'ndjson', '--fail-on', 'never'], good)
    assert.equal(stdin.code, 0, stdin.err)
    assert.equal(JSON.parse(stdin.out).path, 'post/brief.md')
    const pattern = run(cwd, ['x/**/*.{md,html}', '--format', 'json'])
    const {version, letters, summary} = JSON.parse(pattern.out)
    assert.equal(version, 1)
    assert.deepEqual(
      letters.map((one: {path: string}) => one.path),
      ['x/a.md', 'x/b.html']
    )
    assert.deepEqual(Object.keys(summary), ['letters', 'parts', 'findings', 'failed', 'words'])
    assert.equal(summary.letters, 2)
  })

  it('listens to --fail-on', () => {
    const cwd = folder({'a.txt': `${good}\nBetaal zo spoedig mogelijk. Indien u niet betaalt, volgt een dwangbevel.\n`})
    const codes = ['never', 'hint'].map(bar => run(cwd, ['a.txt', '--fail-on', bar]).code)
    assert.deepEqual(codes, [0, 1])
  })

  it('ends quietly when nobody reads on', async () => {
    const files = Object.fromEntries(Array.from({length: 60}, (_, i) => [`${i}.txt`, good.repeat(20)]))
    const cwd = folder(files)
    const child = spawn(process.execPath, [command, '.', '--format', 'ndjson'], {cwd})
    let err = ''
    child.stderr.on('data', chunk => {
      err += chunk
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise(resolve => child.once('close', resolve))
    assert.equal(err, '')
    assert.equal(code, 0)
  })

  it('writes to a file without a trace of a temporary one', () => {
    const cwd = folder({'a.txt': good})
    const {out} = run(cwd, ['a.txt', '--output', 'uit.txt'])
    assert.equal(out, '')
    assert.deepEqual(readdirSync(cwd).sort(), ['a.txt', 'uit.txt'])
  })

  it('colours when told to, and not otherwise', () => {
    const cwd = folder({'a.txt': good})
    const colour = '\u001B['
    assert.ok(!run(cwd, ['a.txt']).out.includes(colour))
    assert.ok(run(cwd, ['a.txt'], '', {FORCE_COLOR: '1'}).out.includes(colour))
    assert.ok(!run(cwd, ['a.txt', '--no-color'], '', {FORCE_COLOR: '1'}).out.includes(colour))
  })

  it('explains every rule that it lists', () => {
    const {rules} = JSON.parse(run('/', ['rules', '--format', 'json']).out)
    assert.ok(rules.length > 10)
    const [{id}] = rules
    assert.match(run('/', ['explain', id]).out, new RegExp(id))
  })
})
