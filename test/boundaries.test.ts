import {strict as assert} from 'node:assert'
import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, normalize, relative, resolve} from 'node:path'
import {rules} from '../core/rules/registry.js'

const root = resolve(import.meta.dirname, '..')
/** A room may import from itself and from rooms before it. `settings` holds types and the loader of configuration. */
const flow = ['formats', 'language', 'reading', 'settings', 'rules', 'scores', 'report']
/** Types that a later room owns and an earlier one names: `import type` only. */
const imports = /^import (type )?[^'"]*['"]([^'"]+)['"]/gm

function files(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true, recursive: true})
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => join(entry.parentPath, entry.name))
}

describe('the house', () => {
  it('core imports no node module, editor or command', () => {
    for (const file of files(join(root, 'core'))) {
      for (const [, , name] of readFileSync(file, 'utf8').matchAll(imports)) {
        assert.ok(!/^node:|^vscode|^fs$|^path$/.test(name!), `${relative(root, file)} imports ${name}`)
        if (name!.startsWith('.')) {
          const target = relative(root, normalize(join(dirname(file), name!)))
          assert.ok(
            target.startsWith('core') || target.startsWith('dictionaries'),
            `${relative(root, file)} imports ${target}`
          )
        }
      }
    }
  })

  it('rooms import values only from rooms before them', () => {
    for (const file of files(join(root, 'core'))) {
      const room = relative(join(root, 'core'), file).split('/')[0]!
      if (!flow.includes(room)) continue
      // the retext plugins run the whole flow for one rule
      if (file.endsWith('rules/plugin.ts')) continue
      for (const [, isType, name] of readFileSync(file, 'utf8').matchAll(imports)) {
        if (isType || !name!.startsWith('.')) continue
        const target = relative(join(root, 'core'), normalize(join(dirname(file), name!))).split('/')[0]!
        if (!flow.includes(target)) continue
        const allowed =
          flow.indexOf(target) <= flow.indexOf(room) ||
          (room === 'rules' && target === 'report') ||
          (room === 'scores' && target === 'report')
        assert.ok(allowed, `${relative(root, file)} imports from ${target}`)
      }
    }
  })

  it('rule ids are those of the committed list: none renamed, none lost', () => {
    const known = readFileSync(join(root, 'test/rule-ids.txt'), 'utf8').trim().split('\n')
    assert.deepEqual(
      rules.map(rule => rule.id),
      known
    )
    assert.equal(new Set(known).size, known.length)
  })

  it('no trial rule is on by default, and files bear their rule’s id', () => {
    for (const rule of rules) {
      assert.match(readFileSync(join(root, `core/rules/${rule.id}.ts`), 'utf8'), new RegExp(`id: '${rule.id}'`))
    }
  })

  it('code files are small: at most 300 lines', () => {
    const all = ['core', 'cli', 'extension', 'scripts', 'test'].flatMap(folder => files(join(root, folder)))
    const long = all
      .filter(file => !/schema\.ts$/.test(file))
      .map(file => ({file, lines: readFileSync(file, 'utf8').split('\n').length}))
    assert.deepEqual(
      long.filter(({lines}) => lines > 300).map(({file, lines}) => `${relative(root, file)}: ${lines}`),
      []
    )
  })
})
