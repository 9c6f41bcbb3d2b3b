import type {Label, LetterType, Locale, Report, Scores} from '../core/report/report.js'

/** What the client and the server say to one another beyond the Language Server Protocol. */

/** server → client: the scores of a letter after a check; no letter text in it */
export const scoresNotification = 'briefmaat/scores'
/** client → server: check this document now, even where `briefmaat.files` leaves it out */
export const checkRequest = 'briefmaat/check'
/** server → client: the text of a file that the server cannot read itself (virtual file systems, the web) */
export const readFileRequest = 'briefmaat/readFile'

/** server → client: the names in a folder, likewise */
export const readFolderRequest = 'briefmaat/readFolder'

export type ScoreName = keyof Scores
export const scoreNames: readonly ScoreName[] = ['readability', 'jargon', 'doability', 'contact', 'recovery', 'tone']

export interface Summary {
  uri: string
  version: number
  /** in which the writer reads */
  locale: Locale
  kind: Report['kind']
  letterType: LetterType
  words: number
  /** true below 50 words */
  indicative: boolean
  /** of LiNT-II; null where there is none */
  lintLevel: 1 | 2 | 3 | 4 | null
  scores: Record<ScoreName, {score: number; label: Label}>
  /** how many findings stand in this document */
  findings: number
}

export interface DocumentParams {
  uri: string
}

/** `off`: switched off for this document; `unknown`: not a document that the server knows */
export type CheckResult = {state: 'checked'; summary: Summary} | {state: 'off' | 'unknown'}

export interface ReadFileResult {
  text: string | null
}

export interface ReadFolderResult {
  names: string[] | null
}

/** What the client tells the server when it starts. */
export interface InitializationOptions {
  /** the display language of the editor, such as `en` or `nl` */
  language?: string
  /** whether the client answers `readFileRequest` and `readFolderRequest` */
  readsFiles?: boolean
}
