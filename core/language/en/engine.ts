import type {Root, Sentence} from 'nlcst'
import retextEnglish from 'retext-english'
import retextReadability from 'retext-readability'
import {syllable} from 'syllable'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {LanguageEngine} from '../build.js'
import type {CueSet} from '../cues.js'
import {type LanguageSource, prepareLanguage} from '../data.js'

/** Formulas that a reader of 16 should pass: about B1 for grown-ups who read in their second language. */
const judge = retextReadability({age: 16, threshold: 5 / 7})

/** English: retext-english makes the tree, retext-readability marks the sentences that most formulas find hard. */
export function englishEngine(source: LanguageSource, cues: CueSet): LanguageEngine {
  const processor = unified().use(retextEnglish).freeze()
  const parse = (prose: string): Root => {
    const root = processor.parse(prose)
    const file = new VFile(prose)
    judge(root, file)
    for (const {ancestors} of file.messages) {
      const sentence = ancestors?.at(-1) as Sentence | undefined
      if (sentence) sentence.data = {...sentence.data, isHard: true} as Sentence['data']
    }
    return root
  }
  return {
    language: 'en',
    parse,
    syllables: word => Math.max(1, syllable(word)),
    data: prepareLanguage(source),
    cues,
    syntax: null
  }
}
