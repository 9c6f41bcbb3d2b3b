import retextEnglish from 'retext-english'
import {unified} from 'unified'
import type {LanguageEngine} from '../build.js'
import type {CueSet} from '../cues.js'
import {type LanguageSource, prepareLanguage} from '../data.js'

export function englishEngine(source: LanguageSource, cues: CueSet): LanguageEngine {
  const processor = unified().use(retextEnglish).freeze()
  return {language: 'en', parse: prose => processor.parse(prose), data: prepareLanguage(source), cues}
}
