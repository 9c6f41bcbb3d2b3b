import retextDutch from 'retext-dutch'
import {unified} from 'unified'
import type {LanguageEngine} from '../build.js'
import type {CueSet} from '../cues.js'
import {type LanguageSource, prepareLanguage} from '../data.js'
import {dutchSyllables} from './syllables.js'

export function dutchEngine(source: LanguageSource, cues: CueSet): LanguageEngine {
  const processor = unified().use(retextDutch).freeze()
  return {
    language: 'nl',
    parse: prose => processor.parse(prose),
    syllables: dutchSyllables,
    data: prepareLanguage(source),
    cues
  }
}
