import {strict as assert} from 'node:assert'
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
// @ts-expect-error: a script without types
import {buildTargets} from '../../scripts/build.mjs'

const root = resolve(import.meta.dirname, '../..')

describe('output shown in the documentation', () => {
  before(() => buildTargets(['cli']))

  it('is what the command prints', () => {
    const text = readFileSync(resolve(root, 'README.md'), 'utf8')
    const blocks = [...text.matchAll(/```console\n\$ npx briefmaat ([^\n]+)\n([^`]+)```/g)]
    assert.ok(blocks.length > 0)
    for (const [, args, shown] of blocks) {
      const {stdout} = spawnSync(process.execPath, ['dist/cli/briefmaat.js', ...args!.split(' ')], {
        cwd: root,
        encoding: 'utf8',
        env: {...process.env, npm_command: 'exec', NO_COLOR: '1'}
      })
      const printed = new Set(stdout.split('\n').map(line => line.trim()))
      for (const line of shown!.split('\n').map(each => each.trim())) {
        if (line !== '' && line !== '…') assert.ok(printed.has(line), `briefmaat ${args} no longer prints “${line}”`)
      }
    }
  })
})
