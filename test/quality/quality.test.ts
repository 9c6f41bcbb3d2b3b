import {strict as assert} from 'node:assert'
import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {version} from '../../core/version.js'

const root = resolve(import.meta.dirname, '../..')

function run(command: string, ...args: string[]): string {
  try {
    return execFileSync(resolve(root, 'node_modules/.bin', command), args, {cwd: root, encoding: 'utf8', stdio: 'pipe'})
  } catch (error) {
    const {stdout, stderr} = error as {stdout: string; stderr: string}
    throw new Error(`${stdout}\n${stderr}`.trim().slice(-4000))
  }
}

describe('quality of the code', () => {
  it('passes the type checker', () => {
    run('tsc', '--noEmit')
  }).timeout(180_000)

  it('passes the linter and formatter', () => {
    run('biome', 'check', '.')
  }).timeout(120_000)

  it('generated files are up to date', () => {
    run('tsx', 'scripts/generate.ts', '--check')
  }).timeout(120_000)

  it('has one version', () => {
    assert.equal(JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')).version, version)
  })

  it('the library depends on exactly the packages that it imports', () => {
    const imported = new Set<string>()
    for (const file of readdirSync(resolve(root, 'core'), {recursive: true, encoding: 'utf8'})) {
      // the loader of configuration belongs to the command and the editor, which are bundled
      if (!file.endsWith('.ts') || file.startsWith('settings/')) continue
      const text = readFileSync(resolve(root, 'core', file), 'utf8')
      for (const [, name] of text.matchAll(/^import (?!type )[^'"]*['"]([^.'"][^'"]*)['"]/gm)) imported.add(name!)
    }
    const {dependencies} = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'))
    const listed = Object.keys(dependencies).filter(name => !name.startsWith('@types/'))
    assert.deepEqual([...imported].sort(), listed.sort())
  })

  it('the lock file names no registry', () => {
    assert.doesNotMatch(readFileSync(resolve(root, 'package-lock.json'), 'utf8'), /"resolved"/)
  })
})
