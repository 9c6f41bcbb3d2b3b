/**
 * Runs everything: builds, then the unit tests, then the extension in a real VS Code (its own extension host and the
 * web worker's). Prints what each part passed and failed, and closes with the sum; exit code 1 when anything failed or
 * did not run.
 */
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'

const root = resolve(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'briefmaat-test-'))

/** Runs a part in a process of its own; it leaves its counts in a file. */
function run(name, args) {
  process.stdout.write(`\n=== ${name} ===\n`)
  const file = join(folder, 'result.json')
  rmSync(file, {force: true})
  const {status} = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: {...process.env, BRIEFMAAT_TEST_RESULT: file}
  })
  let counts = {passed: 0, failed: 1}
  try {
    counts = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    // it ended before it could count: that is a failure
  }
  if (status !== 0 && counts.failed === 0) counts.failed = 1
  return {name, ...counts}
}

const build = spawnSync(process.execPath, ['scripts/build.mjs'], {cwd: root, stdio: 'inherit'})
const parts = [
  {name: 'build', passed: build.status === 0 ? 1 : 0, failed: build.status === 0 ? 0 : 1},
  run('unit tests', ['node_modules/mocha/bin/mocha.js', '--reporter', 'scripts/mocha-reporter.cjs']),
  run('VS Code', ['test/editor/run.mjs']),
  run('VS Code for the web', ['test/editor/run.mjs', '--web'])
]
rmSync(folder, {recursive: true, force: true})

process.stdout.write('\n')
for (const {name, passed, failed} of parts) process.stdout.write(`${name}: ${passed} passed, ${failed} failed.\n`)
const passed = parts.reduce((sum, part) => sum + part.passed, 0)
const failed = parts.reduce((sum, part) => sum + part.failed, 0)
process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exit(failed > 0 ? 1 : 0)
