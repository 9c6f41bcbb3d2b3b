import retextDutch from 'retext-dutch'
import {unified} from 'unified'
import type {LanguageEngine} from '../build.js'
import type {CueSet} from '../cues.js'
import {type LanguageSource, prepareLanguage} from '../data.js'
import {compoundParts} from './compounds.js'
import {Parser} from './parser/parser.js'
import {dutchSyllables} from './syllables.js'
import {WordData} from './word-data.js'

/** What `dictionaries/nl/*.bin` hold. */
export interface DutchModels {
  parser: Uint8Array
  words: Uint8Array
  acts: Uint8Array
}

export function dutchEngine(source: LanguageSource, cues: CueSet, models: DutchModels): LanguageEngine {
  const processor = unified().use(retextDutch).freeze()
  const parser = new Parser(models.parser)
  const words = new WordData(models.words)
  return {
    language: 'nl',
    parse: prose => processor.parse(prose),
    syllables: dutchSyllables,
    data: prepareLanguage(source),
    cues,
    syntax: {
      version: parser.version,
      parse: sentences => parser.parse(sentences),
      words,
      parts: lower => compoundParts(lower, words)
    }
  }
}
