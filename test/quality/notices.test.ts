import {strict as assert} from 'node:assert'
import {resolve} from 'node:path'
// @ts-expect-error: a script without types
import {inspectTargets} from '../../scripts/build.mjs'
// @ts-expect-error: a script without types
import {bundledPackages, notices} from '../../scripts/notices.mjs'

interface BundledPackage {
  name: string
  version: string
  license: string
  text: string
}

const root = resolve(import.meta.dirname, '../..')
const allowed = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'Unlicense',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-4.0'
])

describe('packages inside the bundles', () => {
  let packages: BundledPackage[]
  let file: string

  before(async () => {
    packages = bundledPackages(await inspectTargets(['cli', 'extension']), root)
    file = notices(packages)
  })

  it('are found, in the command and in the extension', () => {
    const names = packages.map(({name}) => name)
    for (const name of ['commander', 'vscode-languageclient', 'vscode-languageserver', 'unified', 'yaml'])
      assert.ok(names.includes(name), name)
    // needed to build and test only
    for (const name of ['esbuild', 'mocha', 'typescript']) assert.ok(!names.includes(name), name)
  })

  it('have a licence that may be shipped', () => {
    assert.deepEqual(
      packages.filter(({license}) => !allowed.has(license)).map(({name, license}) => `${name}: ${license}`),
      []
    )
  })

  it('stand in the notices, each once and in order, with the text of the licence or its id', () => {
    const parts = file.split(/^-{80}\n/m).slice(1)
    assert.equal(parts.length, packages.length)
    for (const [at, {name, version, license, text}] of packages.entries()) {
      const part = parts[at]!
      assert.ok(part.startsWith(`${name} ${version}\nLicence: ${license}\n\n`), part.slice(0, 200))
      assert.ok(text === '' ? part.includes(`names the licence ${license}`) : part.includes(text), name)
    }
    const names = packages.map(({name}) => name)
    assert.deepEqual(names, names.toSorted())
  })

  it('are listed in the same way every time, without paths of this machine', async () => {
    assert.equal(notices(bundledPackages(await inspectTargets(['extension', 'cli']), root)), file)
    assert.ok(!file.includes(root))
    assert.doesNotMatch(file, /node_modules|\r/)
  })
})
