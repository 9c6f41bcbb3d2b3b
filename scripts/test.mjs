/**
 * Runs everything: unit tests, then the extension in a real VS Code (desktop extension host and web worker).
 * Prints what each part passed and failed, and closes with the sum. Exit code 1 when anything failed or did not run.
 */
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'

const root = resolve(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'briefmaat-test-'))
const parts = []

function run(name, command, args) {
  process.stdout.write(`\n=== ${name} ===\n`)
  const {status} = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: {...process.env, BRIEFMAAT_TEST_RESULT: join(folder, `${parts.length}.json`)}
  })
  let result = {passed: 0, failed: 0}
  try {
    result = JSON.parse(readFileSync(join(folder, `${parts.length}.json`), 'utf8'))
  } catch {
    // it ended before it could count: that is a failure
  }
  if ((status !== 0 || result.passed === 0) && result.failed === 0) result.failed = 1
  parts.push({name, ...result})
}

run('build', process.execPath, ['scripts/stage.mjs', 'build'])
run('unit tests', process.execPath, ['node_modules/mocha/bin/mocha.js', '--reporter', 'scripts/mocha-reporter.cjs'])
run('VS Code', process.execPath, ['test/editor/run.mjs'])
run('VS Code for the web', process.execPath, ['test/editor/run.mjs', '--web'])
rmSync(folder, {recursive: true, force: true})

process.stdout.write('\n')
for (const {name, passed, failed} of parts) process.stdout.write(`${name}: ${passed} passed, ${failed} failed.\n`)
const passed = parts.reduce((sum, part) => sum + part.passed, 0)
const failed = parts.reduce((sum, part) => sum + part.failed, 0)
process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exit(failed > 0 ? 1 : 0)
