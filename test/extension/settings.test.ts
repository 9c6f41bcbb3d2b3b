import assert from 'node:assert/strict'
import {localeOf} from '../../extension/messages.js'
import {isChosen, readEditorSettings} from '../../extension/server/editor-settings.js'
import {describe as describeFile} from '../../extension/server/languages.js'
import {formatUri, isInside, normalize, parseUri, uriKey, withPath} from '../../extension/server/uris.js'
import manifest from '../../package.json'
import {TestClient, until} from './client.js'

describe('extension: settings', () => {
  it('reads anything that a writer may have typed', () => {
    for (const value of [undefined, null, 'x', [], {rules: [], delay: '9', files: 'x', letterType: 'onzin'}]) {
      const read = readEditorSettings(value)
      assert.deepEqual([read.enable, read.delay, read.files, read.settings], [true, 150, [], {}])
    }
    const {settings} = readEditorSettings({letterType: 'boete', rules: {'jargon/term': 'off'}})
    assert.deepEqual(settings, {letterType: 'boete', rules: {'jargon/term': 'off'}})
    const rules = {
      'jargon/term': 'loud',
      'onzin/regel': 'off',
      'readability/long-sentence': {maximum: 'veel', severity: 'hint'}
    }
    const options = {'jargon/term': {}, 'readability/long-sentence': {maximum: {type: 'integer', default: 20}}}
    const kept = readEditorSettings({rules}, options).settings.rules
    assert.deepEqual(kept, {'readability/long-sentence': {severity: 'hint'}})
  })

  it('has a default for files that leaves out what is no letter', () => {
    const patterns = manifest.contributes.configuration.properties['briefmaat.files'].default
    const chosen = (name: string) => isChosen(`file:///w/${name}`, patterns, ['file:///w'])
    for (const name of ['brief.md', 'a/besluit.html', 'a/b/c.latte', 'readmij.md']) assert(chosen(name), name)
    const others = [
      'README.md',
      'a/CHANGELOG.md',
      'requirements.txt',
      'x/requirements-dev.txt',
      'LICENSE.txt',
      'node_modules/a/b.html',
      '.github/x.md'
    ]
    for (const name of others) assert(!chosen(name), name)
    assert(isChosen('untitled:Untitled-1', patterns, []))
    assert(!isChosen('git:/w/brief.md', patterns, []))
  })

  it('the last pattern that matches decides', () => {
    assert(isChosen('file:///w/a/README.md', ['!**', 'a/**'], ['file:///w']))
    assert(!isChosen('file:///w/b.md', ['!**', 'a/**'], ['file:///w']))
  })

  it('is Dutch unless something says otherwise', () => {
    assert.equal(localeOf('auto', 'en'), 'nl')
    assert.equal(localeOf('auto', 'en', 'en'), 'en')
    assert.equal(localeOf('nl', 'en', 'en'), 'nl')
    assert.equal(localeOf('editor', 'en'), 'en')
    assert.equal(localeOf('editor', 'nl-be'), 'nl')
    assert.equal(localeOf(undefined, undefined), 'nl')
  })

  it('tells the core what the ending does not', () => {
    assert.deepEqual(describeFile('untitled:Untitled-1', 'plaintext'), {path: 'Untitled-1', format: 'text'})
    assert.deepEqual(describeFile('file:///a/b%20c.md', 'markdown'), {path: '/a/b c.md'})
    assert.deepEqual(describeFile('file:///a/b.tpl', 'latte'), {path: '/a/b.tpl', template: 'latte'})
    assert.deepEqual(describeFile('file:///a/b.txt', 'django-html'), {path: '/a/b.txt'})
  })
})

describe('extension: configuration files', () => {
  it('go before the settings of the editor, and their mistakes are shown', async () => {
    const config = 'memfs:/w/briefmaat.yaml'
    const files: Record<string, string> = {[config]: 'rules:\n  jargon/formal-word: off\nonzin: 1\n'}
    const settings = () => ({delay: 0, rules: {'jargon/formal-word': 'error'}})
    const client = await new TestClient({files, folders: ['memfs:/w'], settings}).start()
    await client.open('memfs:/w/a/brief.md', 'Indien')
    assert.deepEqual(await client.checked('memfs:/w/a/brief.md'), [])
    assert.equal(client.shown(config)[0]?.range.start.line, 2)
    files[config] = 'rules: {}\n'
    await client.notify('workspace/didChangeWatchedFiles', {changes: [{uri: config, type: 2}]})
    await until('the finding', () => client.shown('memfs:/w/a/brief.md').length === 1)
    assert.deepEqual(client.shown(config), [])
    await client.stop()
  })
})

describe('extension: URIs', () => {
  it('are the same file however they are written', () => {
    assert.equal(uriKey('file:///c%3A/Mijn%20brieven/a.md'), uriKey('file:///C:/Mijn brieven/./a.md'))
    assert.notEqual(uriKey('file:///a.md'), uriKey('memfs:///a.md'))
  })

  it('go to pieces and back', () => {
    for (const uri of ['vscode-vfs://github/min/brieven/a%20b.md', 'file:///a/b.md', 'untitled:Untitled-1']) {
      assert.equal(formatUri(parseUri(uri)), uri)
    }
    assert.equal(withPath('vscode-vfs://github/a.md', '/b/../c é.md'), 'vscode-vfs://github/c%20%C3%A9.md')
  })

  it('know what lies inside', () => {
    assert(isInside('file:///w/a/b.md', 'file:///w/'))
    assert(!isInside('file:///weg/b.md', 'file:///w'))
    assert(!isInside('file:///w/../b.md', 'file:///w'))
    assert.equal(normalize('/a/../../b'), '/b')
  })
})
