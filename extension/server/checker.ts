import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Briefmaat, createBriefmaat, Report} from '../../core/index.js'
import type {Resolved} from './configuration.js'
import type {Files} from './files.js'
import {describe} from './languages.js'
import {readParts} from './parts.js'

/** A letter may include parts that include parts; each round fetches one layer that the server can't read itself. */
const maximumRounds = 10
/** How long findings wait for parts, in milliseconds; when parts come later, the letter is checked again. */
const patience = 1000

export interface Checked {
  report: Report
  /** keys of the URIs of every part looked for */
  wanted: Set<string>
  /** settles when parts came that this report did not wait for */
  late: Promise<void> | undefined
}

export class Checker {
  readonly #create: typeof createBriefmaat
  readonly #files: Files
  readonly #folders: () => string[]
  #loaded: Promise<Briefmaat> | undefined

  constructor(create: typeof createBriefmaat, files: Files, folders: () => string[]) {
    this.#create = create
    this.#files = files
    this.#folders = folders
  }

  /** Loads the dictionaries, once. The language of messages goes with the settings of each letter. */
  load(): Promise<Briefmaat> {
    this.#loaded ??= this.#create()
    return this.#loaded
  }

  /** Undefined when the document changed on the way. */
  async check(document: TextDocument, resolved: Resolved, isStale: () => boolean): Promise<Checked | undefined> {
    const briefmaat = await this.load()
    const deadline = Date.now() + patience
    for (let round = 1; ; round++) {
      if (isStale()) return undefined
      const {report, wanted, pending} = this.#once(briefmaat, document, resolved)
      if (pending.length === 0) return {report, wanted, late: undefined}
      const all = Promise.all(pending).then(() => {})
      const left = deadline - Date.now()
      if (round === maximumRounds || left <= 0 || !(await withinTime(all, left))) {
        return isStale() ? undefined : {report, wanted, late: all}
      }
    }
  }

  #once(briefmaat: Briefmaat, document: TextDocument, resolved: Resolved) {
    const parts = readParts(document.uri, {
      files: this.#files,
      folders: this.#folders(),
      roots: resolved.settings.templates?.roots ?? []
    })
    const report = briefmaat.check(document.getText(), {
      ...describe(document.uri, document.languageId),
      settings: resolved.settings,
      resolve: parts.resolve
    })
    return {report, ...parts}
  }
}

/** Whether the promise settled within so many milliseconds. */
async function withinTime(promise: Promise<void>, milliseconds: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<boolean>(resolve => {
    timer = setTimeout(resolve, milliseconds, false)
  })
  try {
    return await Promise.race([promise.then(() => true), late])
  } finally {
    clearTimeout(timer)
  }
}
