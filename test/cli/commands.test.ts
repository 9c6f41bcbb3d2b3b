import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {en} from '../../cli/messages.en.js'
import {nl} from '../../cli/messages.nl.js'
import {runProgram} from '../../cli/program.js'
import {fakeIo, useFolder} from './fake.js'

const folder = useFolder()

async function run(cwd: string, args: string[], more: Parameters<typeof fakeIo>[1] = {}) {
  const io = fakeIo(cwd, more)
  const code = await runProgram(args, io)
  return {code, out: io.out(), err: io.err()}
}

describe('briefmaat rules', () => {
  it('lists rules as a table and as json', async () => {
    const {out, code} = await run('/', ['rules'])
    assert.equal(code, 0)
    assert.equal(
      out,
      'regel        ernst         status    wat\njargon/term  waarschuwing  vast      Vakwoord\ntone/threat  tip           op proef  Dreigen\n'
    )
    const {rules} = JSON.parse((await run('/', ['rules', '--format', 'json'])).out)
    assert.deepEqual(
      rules.map((rule: {id: string}) => rule.id),
      ['jargon/term', 'tone/threat']
    )
  })
})

describe('briefmaat explain', () => {
  it('explains a rule, also without its group', async () => {
    const {out, code} = await run('/', ['explain', 'jargon/term'])
    assert.equal(code, 0)
    assert.equal(out, (await run('/', ['explain', 'term'])).out)
    for (const text of [
      'De lezer kent het woord niet.',
      '“…” is een vakwoord.',
      '»een beschikking«',
      'maximum (standaard 2, 0–9): Hoeveel mag.',
      'Schrijfwijzer, P08'
    ]) {
      assert.ok(out.includes(text), text)
    }
    assert.match((await run('/', ['explain', 'threat', '--locale', 'en'])).out, /Better not\./)
  })
  it('suggests a rule for an unknown one', async () => {
    const {code, err} = await run('/', ['explain', 'jargon/trem'])
    assert.equal(code, 2)
    assert.equal(err, 'briefmaat: De regel "jargon/trem" bestaat niet. Bedoelt u "jargon/term"?\n')
  })
  it('explains a word, and says so where no list has it', async () => {
    const {out, code} = await run('/', ['explain', 'reeds'])
    assert.equal(code, 0)
    assert.equal(
      out,
      'reeds  jargon/formal-word\n  Betekent: Formeel woord voor al.\n  Schrijf liever: al\n  In een brief: tip\n'
    )
    const unknown = await run('/', ['explain', 'zo', 'maar', 'iets'])
    assert.equal(unknown.code, 2)
    assert.match(unknown.err, /“zo maar iets” is geen regel, en staat in geen woordenlijst\./)
  })
})

describe('briefmaat score', () => {
  it('gives a line a letter, parts left out', async () => {
    const cwd = folder({'a.hbs': 'include contact', 'contact.hbs': 'goed', 'p.hbs': 'part'})
    const {out, code} = await run(cwd, ['score'])
    assert.equal(code, 0)
    const lines = out.trimEnd().split('\n')
    assert.equal(lines.length, 2)
    assert.match(lines[1]!, /^a\.hbs {2}boete {12}70 {6}45 {12}20 {7}70 {7}70 {4}70$/)
    const parsed = JSON.parse((await run(cwd, ['score', '--format', 'json'])).out)
    assert.deepEqual(
      parsed.letters.map((one: {path: string}) => one.path),
      ['a.hbs']
    )
    assert.equal((await run(cwd, ['score', 'weg.md'])).code, 2)
  })
})

describe('briefmaat fix', () => {
  const files = {'a.md': 'Wij hebben\nreeds besloten.\n', 'b.md': 'goed\n'}
  it('repairs files, once', async () => {
    const cwd = folder(files)
    assert.deepEqual(await run(cwd, ['fix', '.']), {code: 0, out: '1 bestand verbeterd.\n', err: ''})
    assert.equal(readFileSync(join(cwd, 'a.md'), 'utf8'), 'Wij hebben\nal besloten.\n')
    assert.match((await run(cwd, ['fix', '.'])).out, /niets dat Briefmaat/)
  })
  it('shows a diff without saving', async () => {
    const cwd = folder(files)
    const {out} = await run(cwd, ['fix', '--dry-run', 'a.md'])
    assert.match(out, /^-reeds besloten\.\n\+al besloten\.$/m)
    assert.equal(readFileSync(join(cwd, 'a.md'), 'utf8'), files['a.md'])
  })
  it('repairs standard input to standard output', async () => {
    assert.equal((await run('/', ['fix', '-'], {input: 'reeds'})).out, 'al')
  })
  it('leaves a file in an old encoding alone', async () => {
    const cwd = folder({'a.txt': Uint8Array.from([...Buffer.from('reeds '), 0xeb])})
    const {code, err} = await run(cwd, ['fix', 'a.txt'])
    assert.equal(code, 2)
    assert.match(err, /^a\.txt: .*UTF-8/)
  })
})

describe('the texts', () => {
  it('are short, and say the same in both languages', () => {
    const walk = (a: object, b: object, path: string) => {
      assert.deepEqual(Object.keys(a), Object.keys(b), path)
      for (const [key, value] of Object.entries(a)) {
        const other = (b as Record<string, unknown>)[key]
        assert.equal(typeof value, typeof other, key)
        if (typeof value === 'object') walk(value, other as object, `${path}.${key}`)
        if (typeof value === 'function') assert.equal(value.length, (other as () => void).length, key)
        for (const text of [value, other]) if (typeof text === 'string') assert.ok(text.length <= 110, text)
      }
    }
    walk(nl, en, '')
  })
})
