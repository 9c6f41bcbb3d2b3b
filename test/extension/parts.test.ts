import assert from 'node:assert/strict'
import {mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {disk} from '../../extension/server/disk.js'
import {candidates, places} from '../../extension/server/parts.js'
import {TestClient, until} from './client.js'

const root = 'memfs://host/brieven'
const letter = `${root}/soort/brief.hbs`
const part = `${root}/partials/voet.hbs`

describe('extension: parts of a letter', () => {
  let client: TestClient
  afterEach(() => client.stop())
  const begin = async (options: ConstructorParameters<typeof TestClient>[0]) => {
    client = await new TestClient({folders: [root], ...options}).start()
    return client
  }

  it('asks the client for what it cannot read, and shows findings of a part on that part alone', async () => {
    const text = 'Bel ons.\nIndien u niet kunt, schrijft u ons.'
    await begin({files: {[part]: text}})
    await client.open(letter, 'Indien u komt. {{> voet}}', 'handlebars')
    assert.equal((await client.checked(letter)).length, 1)
    assert.equal(client.core.checked.length > 1, true, 'checked again when the part came')
    await client.open(part, text, 'handlebars')
    await until('a finding in the part', () => client.shown(part).length === 1)
    assert.equal(client.shown(part)[0]?.range.start.line, 1)
  })

  it('does not wait for ever: a late part brings a new check', async () => {
    await begin({files: {[part]: 'Indien'}, slowness: 600})
    await client.open(letter, 'Indien {{> voet}}', 'handlebars')
    await client.checked(letter)
    const early = client.core.checked.length
    await until('a later check', () => client.core.checked.length > early)
  })

  it('an open part counts with what is not saved yet', async () => {
    await begin({files: {[part]: 'Bel ons.'}})
    await client.open(part, 'Bel ons.', 'handlebars')
    await client.open(letter, '{{> voet}}', 'handlebars')
    await client.checked(letter)
    const before = client.core.checked.filter(text => text === '{{> voet}}').length
    await client.change(part, 'Indien u belt.')
    await until('the letter again', () => client.core.checked.filter(text => text === '{{> voet}}').length > before)
    await until('the finding', () => client.shown(part).length === 1)
  })

  it('a part that appears is found', async () => {
    const files: Record<string, string> = {}
    await begin({files})
    await client.open(letter, '{{> voet}}', 'handlebars')
    await client.checked(letter)
    files[part] = 'Indien u belt.'
    const before = client.core.checked.length
    await client.notify('workspace/didChangeWatchedFiles', {changes: [{uri: part, type: 1}]})
    await until('a new check', () => client.core.checked.length > before)
  })

  it('never asks for a file outside the workspace folders', async () => {
    await begin({files: {'memfs://host/geheim/voet.hbs': 'Indien'}})
    await client.open(letter, '{{> ../../geheim/voet}} {{> geheim/voet}}', 'handlebars')
    await client.checked(letter)
    const parts = client.asked.filter(uri => !/briefmaat\.(?:ya?ml|json)$/.test(uri))
    assert(parts.length > 0)
    assert.deepEqual(
      parts.filter(uri => !uri.startsWith(root)),
      []
    )
  })
})

describe('extension: names of parts', () => {
  it('tries names in the order of the command', () => {
    assert.deepEqual(places('blok', '/w/a/b.hbs', '/w', ['/r']).slice(0, 4), [
      '/w/a/blok',
      '/w/blok',
      '/r/blok',
      '/w/a/layout/blok'
    ])
    assert.deepEqual(places('@mail/blok', '/w/b.twig', '/w', [])[0], '/w/blok')
    assert.equal(candidates('blok', '/w/b.latte')[0], 'blok.latte')
    assert.equal(candidates('blok.html', '/w/b.latte')[0], 'blok.html')
    assert(candidates('blok', '/w/b.hbs').includes('_blok.hbs'))
  })
})

describe('extension: the disk', () => {
  let folder: string
  before(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'briefmaat-disk-')))
    mkdirSync(join(folder, 'in'))
    mkdirSync(join(folder, 'buiten'))
    writeFileSync(join(folder, 'in', 'deel één.html'), '\uFEFFBel ons.')
    writeFileSync(join(folder, 'buiten', 'geheim.html'), 'geheim')
    symlinkSync(join(folder, 'buiten'), join(folder, 'in', 'link'))
  })
  after(() => rmSync(folder, {recursive: true}))
  const uri = (...names: string[]) => pathToFileURL(join(folder, ...names)).href

  it('reads and lists within the folders', () => {
    const within = [uri('in')]
    assert.equal(disk.read(uri('in', 'deel één.html'), within), '\uFEFFBel ons.')
    assert.deepEqual(disk.list(uri('in'), within), ['deel één.html', 'link'])
  })

  it('does not follow a link that leads out', () => {
    const within = [uri('in')]
    assert.equal(disk.read(uri('in', 'link', 'geheim.html'), within), undefined)
    assert.equal(disk.list(uri('in', 'link'), within), undefined)
    assert.equal(disk.read(uri('buiten', 'geheim.html'), within), undefined)
  })

  it('knows what is not there', () => {
    for (const within of [undefined, [uri('in')]]) {
      assert.equal(disk.read(uri('in', 'niets.html'), within), undefined)
      assert.equal(disk.read(uri('in'), within), undefined)
    }
  })
})
