import * as vscode from 'vscode'
import {assert} from './assert.js'
import {activate, closeAll, finding, findings, open, pause, until} from './support.js'

const dimensions = ['Leesbaarheid', 'Gewone woorden', 'Doenlijkheid', 'Contact', 'Herstel', 'Toon']

describe('status bar', () => {
  afterEach(closeAll)

  it('names the weakest dimension and counts the findings', async () => {
    const document = await open('boete.md')
    await finding(document, 'jargon/term', 'dwangbevel')
    const api = await activate()
    const summary = api.summary(document.uri)!
    const lowest = Math.min(...Object.values(summary.scores).map(({score}) => score))
    const {text, tooltip} = await until('the status bar', () => api.status())
    await until('the count', () => api.status()?.text.endsWith(`· ${findings(document).length} meldingen`))
    assert(text.includes(` ${Math.round(lowest)} · `), text)
    for (const name of dimensions) assert(new RegExp(`\\| ${name} \\| \\d+ \\| `).test(tooltip), name)
    assert(/LiNT-niveau [1-4]: ongeveer \d op de \d+ volwassenen/.test(tooltip), tooltip)
    for (const {score, label} of Object.values(summary.scores)) {
      assert(score >= 0 && score <= 100)
      assert.equal(label, score >= 70 ? 'goed' : score >= 40 ? 'kan beter' : 'moeilijk')
    }
  })

  it('hides where there is no letter', async () => {
    await open('boete.md')
    const api = await activate()
    await until('the status bar', () => api.status())
    await closeAll()
    await until('nothing', () => api.status() === undefined)
  })

  it('lists scores and findings on a click', async () => {
    await open('boete.md')
    const shown = vscode.commands.executeCommand('briefmaat.showScores')
    await pause(300)
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen')
    await shown
  })
})
