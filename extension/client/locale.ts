import * as vscode from 'vscode'
import type {Locale} from '../../core/report/report.js'
import {localeOf} from '../messages.js'

/** The language of the client's own texts, where no letter says more. */
export function currentLocale(): Locale {
  return localeOf(vscode.workspace.getConfiguration('briefmaat').get('locale'), vscode.env.language)
}
