// A picture of what a writer sees: a letter with its squiggles, the problems panel and the status bar.
const path = require('node:path')

exports.takePicture = async ({browser, host, extension, folder, file, shot, command, openWorkbench}) => {
  const remote = name => `vscode-remote://${host}${path.resolve(name)}`
  const page = await browser.newPage({viewport: {width: 1440, height: 900}})
  const payload = [
    ['extensionDevelopmentPath', remote(extension)],
    ['openFile', remote(file)]
  ]
  await openWorkbench(page, host, {folder, payload})
  await page.waitForSelector('.monaco-editor .squiggly-error, .monaco-editor .squiggly-warning', {timeout: 60_000})
  await page.keyboard.press('Control+Shift+M')
  await page.waitForSelector('.markers-panel .monaco-list-row', {timeout: 30_000})
  if (command) {
    await page.keyboard.press('F1')
    await page.keyboard.type(command)
    await page.waitForTimeout(500)
    await page.keyboard.press('Enter')
  }
  await page.waitForTimeout(1500)
  await page.screenshot({path: shot})
  console.log(`Picture in ${shot}`)
  return 0
}
