import 'mocha/mocha.js'
import {LineReporter} from './reporter.js'

declare const onlyTests: string

/** Runs the suites inside VS Code's extension host; the same file for Node and for a web worker. */
async function run(): Promise<void> {
  // mocha's one-file build looks here for options; Node has no such thing
  if (!('location' in globalThis)) Object.assign(globalThis, {location: {search: ''}})
  mocha.setup({ui: 'bdd', timeout: 60_000, ...(onlyTests && {grep: onlyTests}), reporter: LineReporter as never})
  await import('./activation.suite.js')
  await import('./diagnostics.suite.js')
  await import('./editing.suite.js')
  await import('./fixes.suite.js')
  await import('./templates.suite.js')
  await import('./settings.suite.js')
  await import('./status.suite.js')
  const {passed, failed} = await new Promise<{passed: number; failed: number}>(resolve => {
    const runner: Mocha.Runner = mocha.run(() => {
      const {passes, failures} = runner.stats!
      resolve({passed: passes, failed: failures})
    })
  })
  console.log(`[briefmaat] ${passed} passed, ${failed} failed`)
  if (failed > 0) throw new Error(`${failed} tests failed`)
  if (passed === 0) throw new Error('No test ran')
}

// mocha's bundle sets `module.exports` too, so this comes last
module.exports = {run}
