import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {loadSettings, type RuleOptions} from '../../core/settings/load.js'

const ruleOptions: RuleOptions = {
  'readability/long-sentence': {maximum: {type: 'integer', default: 20, minimum: 5, maximum: 60}},
  'jargon/term': {},
  'tone/stock-opening': {
    strict: {type: 'boolean', default: false},
    level: {type: 'string', default: 'a', values: ['a', 'b']}
  }
}

function load(files: Record<string, string>, letter = '/w/besluiten/brief.md', config?: string) {
  const host = {read: (path: string) => files[path]}
  return loadSettings(letter, host, {ruleOptions, ...(config ? {config} : {})})
}

async function problemsOf(text: string) {
  const {problems} = await load({'/w/briefmaat.yaml': text})
  return problems.map(({line, column, message}) => `${line}:${column}: ${message}`)
}

describe('loadSettings', () => {
  it('gives empty settings without any file', async () => {
    assert.deepEqual(await load({}), {settings: {}, problems: [], files: []})
  })

  it('takes every file upwards, the nearest most, up to root', async () => {
    const files = {
      '/briefmaat.yaml': 'locale: en',
      '/w/briefmaat.yml': 'root: true\nrules:\n  jargon/term: off\nletterType: boete',
      '/w/besluiten/briefmaat.json': '{"letterType": "toekenning"}'
    }
    const {settings, problems, files: used} = await load(files)
    assert.deepEqual(settings, {rules: {'jargon/term': 'off'}, letterType: 'toekenning'})
    assert.deepEqual(problems, [])
    assert.deepEqual(used, ['/w/besluiten/briefmaat.json', '/w/briefmaat.yml'])
  })

  it('warns about a second file in one folder', async () => {
    const {settings, problems} = await load({
      '/w/briefmaat.yaml': 'locale: nl',
      '/w/briefmaat.json': '{"locale": "en"}'
    })
    assert.equal(settings.locale, 'nl')
    assert.equal(problems.length, 1)
    assert.equal(problems[0]!.severity, 'warning')
    assert.equal(problems[0]!.path, '/w/briefmaat.json')
  })

  it('uses only the file that was named', async () => {
    const {settings, files} = await load(
      {'/w/briefmaat.yaml': 'locale: en', '/x.yaml': 'language: en'},
      undefined,
      '/x.yaml'
    )
    assert.deepEqual(settings, {language: 'en'})
    assert.deepEqual(files, ['/x.yaml'])
    assert.equal((await load({}, undefined, '/x.yaml')).problems.length, 1)
  })

  it('extends files and packages; the file itself wins, terms add up', async () => {
    const {settings, problems, files} = await load({
      '/w/briefmaat.yaml': 'extends: [../gedeeld/basis.yaml, "@org/stijl"]\nterms: [{term: Derhalve, allow: true}]',
      '/gedeeld/basis.yaml': 'locale: en\ntemplates: {roots: [delen]}\nterms: [{term: derhalve}, {term: inzake}]',
      '/w/node_modules/@org/stijl/briefmaat.json': '{"locale": "nl"}'
    })
    assert.deepEqual(problems, [])
    assert.equal(settings.locale, 'nl')
    assert.deepEqual(settings.templates, {roots: ['/gedeeld/delen']})
    assert.deepEqual(settings.terms, [{term: 'Derhalve', allow: true}, {term: 'inzake'}])
    assert.deepEqual(files, ['/w/briefmaat.yaml', '/gedeeld/basis.yaml', '/w/node_modules/@org/stijl/briefmaat.json'])
  })

  it('tells of a missing and of a cyclic extends, once, with place', async () => {
    const missing = await problemsOf('locale: nl\nextends:\n  - weg.yaml')
    assert.deepEqual(missing, ['3:5: Het bestand "weg.yaml" is niet gevonden. Kijk of de naam klopt.'])
    const {settings, problems} = await load({
      '/w/briefmaat.yaml': 'extends: a.yaml\nlocale: nl',
      '/w/a.yaml': 'extends: briefmaat.yaml\nlanguage: nl'
    })
    assert.deepEqual(settings, {locale: 'nl', language: 'nl'})
    assert.equal(problems.length, 1)
    assert.match(problems[0]!.message, /verwijst terug/)
  })

  it('stays quick when files extend each other over and over', async () => {
    const files: Record<string, string> = {'/w/briefmaat.yaml': 'extends: [0.yaml, 0.yaml]'}
    for (let i = 0; i < 30; i++) files[`/w/${i}.yaml`] = `extends: [${i + 1}.yaml, ${i + 1}.yaml]`
    files['/w/30.yaml'] = 'locale: nl'
    const {problems} = await load(files)
    assert.ok(problems.length > 0 && problems.length < 100)
  })

  it('applies overrides for the letter, later ones last', async () => {
    const files = {
      '/w/briefmaat.yaml': `letterType: boete
rules: {readability/long-sentence: {maximum: 25, severity: hint}}
overrides:
  - files: ['besluiten/**']
    letterType: toekenning
    rules: {readability/long-sentence: {maximum: 15}}
  - files: '*.md'
    language: en
  - files: [anders/**]
    letterType: uitnodiging`
    }
    const {settings, problems} = await load(files)
    assert.deepEqual(problems, [])
    assert.equal(settings.letterType, 'toekenning')
    assert.equal(settings.language, 'en')
    assert.deepEqual(settings.rules, {'readability/long-sentence': {maximum: 15, severity: 'hint'}})
    assert.equal((await load(files, '/w/x.txt')).settings.letterType, 'boete')
  })

  it('works on URIs, Windows paths and untitled files', async () => {
    const uri = await load(
      {'vscode-vfs://github/o/r/briefmaat.yaml': 'overrides: [{files: "a b/*", locale: en}]'},
      'vscode-vfs://github/o/r/a%20b/c.md'
    )
    assert.deepEqual(uri.settings, {locale: 'en'})
    assert.deepEqual((await load({'C:/w/briefmaat.yaml': 'locale: en'}, 'C:/w/a/b.md')).settings, {locale: 'en'})
    assert.deepEqual((await load({'briefmaat.yaml': 'locale: en'}, 'untitled:Untitled-1')).settings, {})
    assert.deepEqual((await load({'briefmaat.yaml': 'locale: en'}, 'brief.md')).settings, {locale: 'en'})
  })

  it('lets the host keep files', async () => {
    let reads = 0
    const host = {
      cache: new Map(),
      read: (path: string) => {
        reads++
        return path === '/briefmaat.yaml' ? 'locale: en' : undefined
      }
    }
    await loadSettings('/a.md', host)
    const first = reads
    assert.deepEqual((await loadSettings('/b.md', host)).settings, {locale: 'en'})
    assert.equal(reads, first)
  })

  it('tells in one line when the host can not read a file', async () => {
    const host = {
      read: (path: string) => {
        if (path !== '/briefmaat.yaml') return undefined
        throw new Error('EACCES')
      }
    }
    const {problems} = await loadSettings('/a.md', host)
    assert.equal(problems[0]!.message, 'Dit bestand kan niet gelezen worden.')
  })
})

describe('the check of a configuration', () => {
  const cases: [string, string, string[]][] = [
    ['an unknown key', 'rule: {}', ['1:1: "rule" is geen bekende instelling. Bedoelt u "rules"?']],
    ['a wrong type', 'root: ja', ['1:7: "root" moet true of false zijn.']],
    [
      'a number for text',
      'organisation:\n  phone: 14070',
      ['2:10: "phone" moet tekst zijn. Zet er aanhalingstekens om.']
    ],
    ['an unknown letter type', 'letterType: boetes', ['1:13: "letterType" kan niet "boetes" zijn. Bedoelt u "boete"?']],
    [
      'an unknown rule',
      'rules:\n  long-sentense: off',
      ['2:3: De regel "long-sentense" bestaat niet. Bedoelt u "readability/long-sentence"?']
    ],
    ['a hopeless rule', 'rules: {x: off}', ['1:9: De regel "x" bestaat niet.']],
    [
      'an unknown option',
      'rules:\n  readability/long-sentence: {maximun: 3}',
      ['2:31: De regel "readability/long-sentence" heeft geen optie "maximun". Bedoelt u "maximum"?']
    ],
    [
      'an option out of range',
      'rules:\n  readability/long-sentence:\n    maximum: 3',
      ['3:14: "maximum" moet tussen 5 en 60 liggen.']
    ],
    [
      'half a number',
      'rules: {readability/long-sentence: {maximum: 7.5}}',
      ['1:46: "maximum" moet een heel getal zijn.']
    ],
    [
      'an unknown value of an option',
      'rules: {tone/stock-opening: {level: c}}',
      ['1:37: "level" kan niet "c" zijn. Kies uit: a, b.']
    ],
    [
      'a wrong severity',
      'rules: {jargon/term: fout}',
      ['1:22: "jargon/term" moet off, error, warning of hint zijn, of opties hebben.']
    ],
    ['a term without its word', 'terms:\n  - plain: [dus]', ['2:5: Hier mist "term".']],
    ['a list that is none', 'terms: derhalve', ['1:8: "terms" moet een lijst zijn, met een streepje voor elk deel.']],
    ['a threshold too high', 'thresholds: {tone: 101}', ['1:20: "tone" moet tussen 0 en 100 liggen.']],
    ['a list on top', '- a', ['1:1: Hier hoort een lijst van instellingen te staan, zoals "locale: nl".']],
    [
      'a mistake in YAML',
      'locale: nl\nrules: {a',
      ['2:10: Hier klopt de opmaak niet. Kijk naar haakjes, dubbele punten en spaties.']
    ],
    ['a key that comes twice', 'locale: nl\nlocale: en', ['2:1: Deze instelling staat er twee keer. Haal er één weg.']]
  ]
  for (const [name, text, expected] of cases) {
    it(`tells of ${name}`, async () => assert.deepEqual(await problemsOf(text), expected))
  }

  it('knows the same settings as the schema for editors', async () => {
    const schema = JSON.parse(readFileSync(new URL('../../schemas/config.schema.json', import.meta.url), 'utf8'))
    const keysAt = async (text: string) =>
      /Kies uit: (.*)\.$/
        .exec((await problemsOf(text))[0]!)![1]!
        .split(', ')
        .sort()
    const {overrides, ...top} = schema.properties
    assert.deepEqual(await keysAt('qqqqqqqqqqqq: 1'), Object.keys({...top, overrides}).sort())
    const inside = await keysAt('overrides: [{files: x, qqqqqqqqqqqq: 1}]')
    assert.deepEqual(inside, Object.keys(overrides.items.properties).sort())
    for (const key of ['organisation', 'templates', 'thresholds']) {
      assert.deepEqual(await keysAt(`${key}: {qqqqqqqqqqqq: 1}`), Object.keys(top[key].properties).sort(), key)
    }
  })

  it('keeps what is right', async () => {
    const {settings} = await load({'/w/briefmaat.yaml': 'locale: nl\nregels: {}\nrules: {x: off, jargon/term: hint}'})
    assert.deepEqual(settings, {locale: 'nl', rules: {'jargon/term': 'hint'}})
  })

  it('accepts an empty file, a comment, tabs in JSON, a BOM and CRLF', async () => {
    for (const text of [
      '',
      '# niets',
      '{\n\t"locale": "nl",\n\t"rules": {\n\t\t"jargon/term": "off"\n\t}\n}',
      '\uFEFFlocale: nl\r\nroot: true\r\n'
    ]) {
      assert.deepEqual(await problemsOf(text), [], JSON.stringify(text))
    }
  })

  it('survives anything, without running it', async () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcdefghi'[i]}`).join(',')}]`).join('\n')}`
    const texts = [
      bomb,
      '['.repeat(50_000),
      '['.repeat(900_000),
      '- '.repeat(400_000),
      '? '.repeat(100_000),
      Array.from({length: 1000}, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      Array.from({length: 1000}, (_, i) => `${' '.repeat(i)}-`).join('\n'),
      Array.from({length: 80_000}, (_, i) => `k${i}: 1`).join('\n'),
      '{a: '.repeat(20_000),
      '!!js/function "x"',
      '__proto__: {a: 1}',
      'rules: {__proto__: off}',
      '? {a: 1}\n: b',
      '\0',
      '%YAML 1.1\n---\nrules: {jargon/term: off}',
      '*a',
      'x'.repeat(2_000_000)
    ]
    for (const text of texts) {
      const problems = await problemsOf(text)
      assert.ok(problems.length > 0, text.slice(0, 40))
      for (const line of problems) assert.doesNotMatch(line, /\n/)
    }
    assert.equal(({} as {a?: number}).a, undefined)
  })
})
