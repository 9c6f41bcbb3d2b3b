import assert from 'node:assert/strict'
import {pause, TestClient, until} from './client.js'

const letter = 'untitled:Untitled-1'

describe('extension: server', () => {
  let client: TestClient
  const begin = async (options = {}) => {
    client = await new TestClient(options).start()
    return client
  }
  afterEach(() => client.stop())

  it('checks a document that is not saved, and tells the scores', async () => {
    const {core, summaries} = await begin()
    await client.open(letter, 'Indien u komt, belt u ons.')
    const [found] = await client.checked(letter)
    assert.equal(found?.code, 'jargon/formal-word')
    assert.deepEqual(found?.range, {start: {line: 0, character: 0}, end: {line: 0, character: 6}})
    assert.equal(core.options[0]?.format, 'markdown')
    const summary = summaries.at(-1)!
    assert.deepEqual(summary.scores.contact, {score: 34, label: 'moeilijk'})
    assert.equal(summary.findings, 1)
    assert(!JSON.stringify(summary).includes('Indien'), 'a summary holds no text of the letter')
  })

  it('checks once after a burst of typing', async () => {
    const {core} = await begin({settings: () => ({delay: 50})})
    await client.open(letter, '')
    await client.checked(letter)
    for (const end of [1, 2, 3, 4, 5, 6]) await client.change(letter, 'Indien'.slice(0, end))
    assert.equal((await client.checked(letter)).length, 1)
    assert.deepEqual(core.checked, ['', 'Indien'])
  })

  it('drops a check that another edit made stale', async () => {
    const files = {'memfs:/brieven/deel.hbs': 'Bel ons.'}
    const folders = ['memfs:/brieven']
    const {core, published} = await begin({files, folders, slowness: 60, settings: () => ({delay: 0})})
    const uri = 'memfs:/brieven/brief.hbs'
    await client.open(uri, 'Indien {{> deel}}', 'handlebars')
    await until('the first look', () => core.checked.length > 0)
    await client.change(uri, 'Als {{> deel}}')
    assert.deepEqual(await client.checked(uri), [])
    await pause(200)
    assert(
      published.every(one => one.diagnostics.length === 0),
      'nothing of the first text was shown'
    )
  })

  it('shows nothing after closing', async () => {
    await begin()
    await client.open(letter, 'Indien')
    await client.checked(letter)
    await client.close(letter)
    await until('no findings', () => client.shown(letter).length === 0)
    await client.open(letter, 'Indien')
    await until('findings again', () => client.shown(letter).length === 1)
  })

  it('shows nothing where it is off, per document', async () => {
    const settings = (uri: string) => ({delay: 0, enable: !uri.includes('/uit/')})
    const {core} = await begin({settings})
    await client.open('file:///uit/brief.md', 'Indien')
    await client.open('file:///aan/brief.md', 'Indien')
    assert.equal((await client.checked('file:///aan/brief.md')).length, 1)
    await pause(50)
    assert.deepEqual(client.shown('file:///uit/brief.md'), [])
    assert.equal(core.checked.length, 1)
    const answer = await client.request('briefmaat/check', {uri: 'file:///uit/brief.md'})
    assert.deepEqual(answer, {state: 'off'})
  })

  it('checks a file that the patterns leave out when the writer asks', async () => {
    await begin({settings: () => ({delay: 0, files: ['**', '!**/readme*']})})
    await client.open('file:///a/README.md', 'Indien')
    await pause(50)
    assert.deepEqual(client.shown('file:///a/README.md'), [])
    const answer = await client.request<{state: string}>('briefmaat/check', {uri: 'file:///a/README.md'})
    assert.equal(answer.state, 'checked')
    assert.equal(client.shown('file:///a/README.md').length, 1)
  })

  it('logs no text of a letter when a check fails, and goes on', async () => {
    const {core, logged} = await begin()
    core.fails = true
    await client.open(letter, 'geheim van mevrouw De Wit')
    await until('a log line', () => logged.length > 0)
    assert.match(logged[0]!, /^TypeError\n\s+at /)
    assert(!logged.join().includes('geheim'))
    core.fails = false
    await client.change(letter, 'Indien')
    assert.equal((await client.checked(letter)).length, 1)
  })

  it('checks again after settings change', async () => {
    let rules = {}
    await begin({settings: () => ({delay: 0, rules})})
    await client.open(letter, 'Indien')
    assert.equal((await client.checked(letter)).length, 1)
    rules = {'jargon/formal-word': 'off'}
    await client.notify('workspace/didChangeConfiguration', {settings: null})
    await until('no findings', () => client.shown(letter).length === 0)
  })

  it('offers fixes and hovers for the text as it is', async () => {
    await begin({settings: () => ({delay: 5000})})
    await client.open(letter, 'Indien')
    await client.checked(letter)
    await client.change(letter, 'Dus indien')
    const range = {start: {line: 0, character: 5}, end: {line: 0, character: 5}}
    const textDocument = {uri: letter}
    const params = {textDocument, range, context: {diagnostics: []}}
    const actions = await client.request<{title: string}[]>('textDocument/codeAction', params)
    assert.equal(actions[0]?.title, 'Vervang door “als”')
    const hover = await client.request<{contents: {value: string}}>('textDocument/hover', {
      textDocument,
      position: range.start
    })
    assert.match(hover.contents.value, /\*\*Waarom\?\*\* Niet iedereen kent \\\*indien\\\*\./)
  })
})
