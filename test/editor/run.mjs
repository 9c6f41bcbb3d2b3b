// Runs the editor suites inside a real VS Code:
//   node test/editor/run.mjs                    in the Node extension host, through @vscode/test-electron
//   node test/editor/run.mjs --web              in the web-worker extension host
//   node test/editor/run.mjs --grep WORDS       only tests whose name has these words, in either host
//   node test/editor/run.mjs --shot FILE.png [--open LETTER] [--command TITLE]   takes a picture of a letter with its
//                                               findings, after a command of the command palette
// VS Code is what BRIEFMAAT_VSCODE names, or a download where there is a desktop (or BRIEFMAAT_DOWNLOAD_VSCODE=1), or
// else the browser build that setup.mjs installs, started by launcher.cjs.
import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {runTests} from '@vscode/test-electron'
import {build} from 'esbuild'
import {buildTargets} from '../../scripts/build.mjs'
import {stage} from '../../scripts/package-extension.mjs'
import {modules, setup} from './setup.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const {values: options} = parseArgs({
  options: {
    web: {type: 'boolean', default: false},
    grep: {type: 'string', default: ''},
    shot: {type: 'string'},
    open: {type: 'string', default: 'boete.md'},
    command: {type: 'string', default: ''}
  }
})

/** What the summary line said; a run that dies before it must not pass for one without failures. */
let result
for (const stream of [process.stdout, process.stderr]) {
  const write = stream.write.bind(stream)
  stream.write = (chunk, ...rest) => {
    const [, passed, failed] = /(\d+) passed, (\d+) failed/.exec(String(chunk)) ?? []
    if (passed) result = {passed: Number(passed), failed: Number(failed)}
    return write(chunk, ...rest)
  }
}

/** Builds the extension as it is packaged, and the suites as one file that both extension hosts can load. */
async function prepare(folder) {
  const {missing} = await buildTargets(['extension'])
  if (missing.length > 0) throw new Error(`Not there: ${missing.join(', ')}`)
  const extension = join(folder, 'extension')
  // in the extension's own folder, for a web host runs no tests from elsewhere
  const tests = join(extension, 'tests')
  stage(extension)
  await build({
    entryPoints: {index: join(here, 'suite', 'index.ts')},
    outdir: tests,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    external: ['vscode'],
    define: {onlyTests: JSON.stringify(options.grep)},
    sourcemap: 'inline',
    logLevel: 'error',
    logOverride: {'commonjs-variable-in-esm': 'silent'}
  })
  writeFileSync(join(tests, 'package.json'), '{"type": "commonjs"}')
  const workspace = join(folder, 'brieven')
  cpSync(join(here, 'letters'), workspace, {recursive: true})
  return {extension, tests: join(tests, 'index'), workspace}
}

/** The VS Code to run: a path, or undefined to download one. */
async function program() {
  const {BRIEFMAAT_VSCODE: given, BRIEFMAAT_DOWNLOAD_VSCODE: download, DISPLAY, WAYLAND_DISPLAY} = process.env
  if (given) return resolve(given)
  if (download === '1' || process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY) return undefined
  await setup()
  return join(here, 'launcher.cjs')
}

async function onDesktop({extension, tests, workspace}) {
  const vscodeExecutablePath = await program()
  const {shot, open, command} = options
  const picture = {
    BRIEFMAAT_SHOT: shot && resolve(shot),
    BRIEFMAAT_SHOT_OPEN: join(workspace, open),
    BRIEFMAAT_SHOT_COMMAND: command
  }
  await runTests({
    ...(vscodeExecutablePath && {vscodeExecutablePath}),
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    extensionTestsEnv: shot ? picture : {},
    launchArgs: [workspace, '--disable-extensions']
  })
}

async function inBrowser(places) {
  await setup()
  const {runInBrowser} = await import('./web.mjs')
  await runInBrowser({...places, modules, shot: options.shot && resolve(options.shot)})
}

const folder = mkdtempSync(join(tmpdir(), 'briefmaat-run-'))
try {
  const places = await prepare(folder)
  await (options.web ? inBrowser(places) : onDesktop(places))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(folder, {recursive: true, force: true})
}
if (!options.shot) {
  if (!result) console.log('0 passed, 1 failed')
  if (!result?.passed || result.failed > 0) process.exitCode = 1
  const {BRIEFMAAT_TEST_RESULT: file} = process.env
  if (file) writeFileSync(file, JSON.stringify(result))
}
