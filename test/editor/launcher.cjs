#!/usr/bin/env node
// Stands in for the VS Code program where only a browser build can be had. It takes the arguments that
// @vscode/test-electron gives to VS Code, serves code-server on this machine, opens its workbench in headless
// Chromium, and ends with the exit code of the tests that ran in the extension host.
//   BRIEFMAAT_SHOT=FILE  take a picture of the file named by BRIEFMAAT_SHOT_OPEN instead of running tests,
//                        after the command that BRIEFMAAT_SHOT_COMMAND names
const {spawn} = require('node:child_process')
const fs = require('node:fs')
const http = require('node:http')
const net = require('node:net')
const os = require('node:os')
const path = require('node:path')
const util = require('node:util')

const home = path.join(__dirname, '..', '..', '.vscode-test', 'host', 'node_modules')
const patience = Number(process.env.BRIEFMAAT_TEST_SECONDS ?? 240) * 1000
const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'briefmaat-editor-'))
const log = path.join(temporary, 'server.log')

/** Settings of a calm, offline editor. */
const settings = {
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.colorTheme': 'Default Light Modern',
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false
}

/** What VS Code itself reports as wrong without a network and without its compiled parts. */
const noise = /ENOTFOUND|Canceled|bindings file|watchdog|\[lifecycle\]/

function parse(args) {
  const named = {}
  const folders = []
  for (const arg of args) {
    const [, name, value] = /^--([^=]+)=?(.*)$/s.exec(arg) ?? []
    if (name) named[name] = value
    else if (fs.existsSync(arg)) folders.push(path.resolve(arg))
  }
  return {extension: named.extensionDevelopmentPath, tests: named.extensionTestsPath, folder: folders[0]}
}

const wait = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds))

function freePort() {
  return new Promise(resolve => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const {port} = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

function answers(host) {
  return new Promise(resolve => {
    const request = http.get(`http://${host}/healthz`, response => {
      response.resume()
      resolve(response.statusCode === 200)
    })
    request.on('error', () => resolve(false))
  })
}

async function startServer(host) {
  for (const folder of ['data/User', 'extensions', 'home'])
    fs.mkdirSync(path.join(temporary, folder), {recursive: true})
  const inside = name => path.join(temporary, name)
  fs.writeFileSync(inside('config.yaml'), 'auth: none\n')
  fs.writeFileSync(inside('data/User/settings.json'), JSON.stringify(settings))
  const output = fs.openSync(log, 'w')
  const node = path.join(home, `node-linux-${process.arch}`, 'bin', 'node')
  const args = [
    path.join(home, 'code-server', 'out', 'node', 'entry.js'),
    ...['--config', inside('config.yaml'), '--bind-addr', host, '--auth', 'none'],
    ...['--user-data-dir', inside('data'), '--extensions-dir', inside('extensions')],
    ...[
      '--disable-telemetry',
      '--disable-update-check',
      '--disable-workspace-trust',
      '--disable-getting-started-override'
    ],
    // a built VS Code takes extensions and tests from a folder only with this switch
    ...['--vscode-option', 'enable-smoke-test-driver=true']
  ]
  const env = {...process.env, HOME: inside('home'), TMPDIR: temporary}
  const server = spawn(node, args, {env, stdio: ['ignore', output, output], detached: true})
  for (let turn = 0; !(await answers(host)); turn++) {
    if (turn > 600 || server.exitCode !== null)
      throw new Error(`code-server did not start:\n${fs.readFileSync(log, 'utf8')}`)
    await wait(100)
  }
  return server
}

/** Ends the server and what it started: it leads a process group of its own. */
async function stopServer(server) {
  if (!server?.pid || server.exitCode !== null) return
  const gone = new Promise(resolve => server.once('exit', resolve))
  for (const signal of ['SIGTERM', 'SIGKILL']) {
    try {
      process.kill(-server.pid, signal)
    } catch {}
    await Promise.race([gone, wait(3000)])
  }
}

function openWorkbench(page, host, {folder, payload}) {
  const query = new URLSearchParams({payload: JSON.stringify([...payload, ['skipWelcome', 'true']]), folder})
  return page.goto(`http://${host}/?${query}`).then(() => page.waitForSelector('.monaco-workbench', {timeout: 60_000}))
}

async function runTests(browser, host, {extension, tests, folder}) {
  const remote = file => `vscode-remote://${host}${path.resolve(file)}`
  const page = await browser.newPage({viewport: {width: 1280, height: 800}})
  const lines = []
  const ended = new Promise(resolve => {
    page.exposeFunction('codeAutomationExit', code => resolve(code))
    page.on('crash', () => resolve(70))
  })
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    const text = util.format(...args)
    lines.push(`${type}: ${text}`)
    if (text.startsWith('[briefmaat] ')) console.log(text.slice(12))
  })
  const payload = [
    ['extensionDevelopmentPath', remote(extension)],
    ['extensionTestsPath', remote(tests)]
  ]
  await openWorkbench(page, host, {folder, payload})
  const code = await Promise.race([ended, wait(patience).then(() => 124)])
  if (code) {
    await page.screenshot({path: path.join(temporary, 'failed.png')}).catch(() => {})
    fs.writeFileSync(path.join(temporary, 'workbench.log'), lines.join('\n'))
    console.log(
      lines
        .filter(line => line.startsWith('error: ') && !noise.test(line))
        .slice(-5)
        .join('\n')
    )
    if (code === 124) console.log(`No end after ${patience / 1000} seconds.`)
  }
  return code
}

async function main() {
  const {chromium} = require(path.join(home, 'playwright-core'))
  const options = parse(process.argv.slice(2))
  const host = `127.0.0.1:${await freePort()}`
  let server
  let browser
  try {
    server = await startServer(host)
    browser = await chromium.launch(require('./browser.cjs'))
    const shot = process.env.BRIEFMAAT_SHOT
    if (!shot) return await runTests(browser, host, options)
    const {takePicture} = require('./picture.cjs')
    const {BRIEFMAAT_SHOT_OPEN: file, BRIEFMAAT_SHOT_COMMAND: command} = process.env
    return await takePicture({browser, host, ...options, openWorkbench, shot, file, command})
  } finally {
    await browser?.close().catch(() => {})
    await stopServer(server)
  }
}

main()
  .catch(error => {
    console.error(error)
    return 1
  })
  .then(code => {
    if (code) console.log(`Logs are kept in ${temporary}`)
    else fs.rmSync(temporary, {recursive: true, force: true})
    process.exit(code)
  })
