import * as vscode from 'vscode'
import type {BaseLanguageClient} from 'vscode-languageclient'
import {messages} from '../messages.js'
import {type CheckResult, checkRequest, type DocumentParams} from '../protocol.js'
import {languages} from './languages.js'
import {currentLocale} from './locale.js'
import {showScores} from './quick-pick.js'
import type {Summaries} from './summaries.js'

export function registerCommands(client: BaseLanguageClient, summaries: Summaries): vscode.Disposable[] {
  const {registerCommand} = vscode.commands
  return [
    registerCommand('briefmaat.check', async () => {
      const result = await check(client)
      if (!result) return undefined
      vscode.window.setStatusBarMessage(messages[result.summary.locale].checked(result.summary.findings), 5000)
      if (result.summary.findings > 0) await vscode.commands.executeCommand('workbench.actions.view.problems')
      return result
    }),
    registerCommand('briefmaat.showScores', async () => {
      const uri = vscode.window.activeTextEditor?.document.uri
      const summary = (uri && summaries.get(uri)) ?? (await check(client))?.summary
      if (summary) await showScores(summary)
    }),
    registerCommand('briefmaat.restart', async () => {
      summaries.clear()
      await client.stop()
      await client.start()
      vscode.window.setStatusBarMessage(messages[currentLocale()].restarted, 5000)
    })
  ]
}

/** Checks the open letter at once, or tells why not. */
async function check(client: BaseLanguageClient): Promise<Extract<CheckResult, {state: 'checked'}> | undefined> {
  const document = vscode.window.activeTextEditor?.document
  const words = messages[currentLocale()]
  if (!document || !languages.includes(document.languageId)) {
    void vscode.window.showInformationMessage(words.noLetter)
    return undefined
  }
  const params: DocumentParams = {uri: client.code2ProtocolConverter.asUri(document.uri)}
  const result = await client.sendRequest<CheckResult>(checkRequest, params)
  if (result.state === 'checked') return result
  void vscode.window.showInformationMessage(result.state === 'off' ? words.off : words.noLetter)
  return undefined
}
