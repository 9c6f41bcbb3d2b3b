/**
 * Briefmaat as a library. `createBriefmaat` loads the dictionaries once; after that everything is synchronous and
 * deterministic: same text and options, same report.
 */

import {check} from './check.js'
import {applyRepairs} from './fix.js'
import type {Format, Resolve, TemplateSyntax} from './formats/letter.js'
import {BlockCache} from './language/build.js'
import type {DutchModels} from './language/nl/engine.js'
import {load} from './load.js'
import {type ListedWord, lookUp} from './look-up.js'
import type {LetterType, Locale, Report} from './report/report.js'
import type {Settings} from './settings/settings.js'

export type {Format, Resolve, TemplateSyntax} from './formats/letter.js'
export type {DutchModels} from './language/nl/engine.js'
export type {ListedWord} from './look-up.js'
export type * from './report/report.js'
export type {OwnTerm, RuleSetting, Settings} from './settings/settings.js'

export interface CreateOptions {
  /** the language of messages; default `nl` */
  locale?: Locale
  /** settings for every letter; `CheckOptions.settings` replaces them per letter */
  settings?: Settings
  /**
   * how many characters of text to remember, so that a letter is checked sooner after an edit; default 100,000, about
   * 13 MB; 0 where no letter comes twice
   */
  remember?: number
  /** the bytes of the Dutch models, for hosts that keep them in files of their own; default: those in the package */
  models?: DutchModels
}

export interface CheckOptions {
  /** the file's path: tells the format by its ending, and stands in the report; default `brief.txt` */
  path?: string
  format?: Format
  /** `null`: no template */
  template?: TemplateSyntax | null
  letterType?: LetterType
  language?: 'nl' | 'en'
  settings?: Settings
  resolve?: Resolve
}

export interface Briefmaat {
  /** Checks one letter. Never throws on any text. */
  check(text: string, options?: CheckOptions): Report
  /** The text with every sure repair applied; idempotent. */
  fix(text: string, options?: CheckOptions): string
  /** The listed Dutch words and abbreviations in a text, in any form: what they mean, and plain words instead. */
  lookUp(text: string): ListedWord[]
}

/** How often repairs may uncover new ones before we stop. */
const rounds = 5

/** Loads the dictionaries; after that `check` and `fix` are synchronous. */
export async function createBriefmaat({
  locale,
  settings = {},
  remember,
  models
}: CreateOptions = {}): Promise<Briefmaat> {
  const loaded = await load(remember, models)
  const run = (text: string, options: CheckOptions, using = loaded): Report => {
    const used = options.settings ?? settings
    return check(text, options, used, locale ?? used.locale ?? 'nl', using)
  }
  return {
    check: (text, options = {}) => run(text, options),
    fix(text, options = {}) {
      let fixed = text
      const remembering = remember === 0 ? {...loaded, cache: new BlockCache()} : loaded
      for (let round = 0; round < rounds; round++) {
        const next = applyRepairs(fixed, run(fixed, options, remembering).findings)
        if (next === fixed) break
        fixed = next
      }
      return fixed
    },
    lookUp: text => lookUp(text, loaded)
  }
}
