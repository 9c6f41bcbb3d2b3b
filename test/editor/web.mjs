// The suites in VS Code for the Web: @vscode/test-web serves it with the extension and the letters on a file system
// that exists only in the browser; Chromium opens it.
import {mkdtempSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {format} from 'node:util'
import browserOptions from './browser.cjs'
import {web} from './setup.mjs'

const patience = Number(process.env.BRIEFMAAT_TEST_SECONDS ?? 240) * 1000

function freePort() {
  return new Promise(resolve => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const {port} = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

export async function runInBrowser({modules, extension, tests, workspace, shot}) {
  const require = createRequire(`${modules}/`)
  const {open} = require('@vscode/test-web')
  const {chromium} = require('playwright-core')
  const port = await freePort()
  const server = await open({
    browserType: 'none',
    quality: 'stable',
    commit: web.commit,
    testRunnerDataDir: web.data,
    host: 'localhost',
    port,
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    folderPath: workspace
  })
  const browser = await chromium.launch(browserOptions)
  try {
    const page = await browser.newPage({viewport: {width: 1280, height: 800}})
    const lines = []
    const ended = new Promise(resolve => {
      page.exposeFunction('codeAutomationExit', resolve)
      page.on('crash', () => resolve(70))
    })
    await page.exposeFunction('codeAutomationLog', (type, args) => {
      const text = format(...args)
      lines.push(`${type}: ${text}`)
      if (text.startsWith('[briefmaat] ')) console.log(text.slice(12))
    })
    page.on('console', message => message.type() === 'error' && lines.push(message.text()))
    await page.goto(`http://localhost:${port}/`)
    const late = new Promise(resolve => setTimeout(resolve, patience, 124).unref())
    const code = await Promise.race([ended, late])
    if (shot) await page.screenshot({path: shot})
    if (code === 0) return
    const log = join(mkdtempSync(join(tmpdir(), 'briefmaat-web-')), 'workbench.log')
    writeFileSync(log, lines.join('\n'))
    throw new Error(`The tests ended with ${code}. Logs are kept in ${log}`)
  } finally {
    await browser.close()
    server.dispose()
  }
}
