import type {Locale} from '../core/report/report.js'
import {en} from './messages.en.js'
import {type Messages, nl} from './messages.nl.js'

export type {Messages} from './messages.nl.js'

/** The command's texts in one language. */
export function messagesFor(locale: Locale): Messages {
  return locale === 'en' ? en : nl
}
