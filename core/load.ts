import type {Loaded} from './check.js'
import {BlockCache} from './language/build.js'
import {type SharedSource, unpackDictionary} from './language/dictionary.js'
import {englishEngine} from './language/en/engine.js'
import {type DutchModels, dutchEngine} from './language/nl/engine.js'

/**
 * Loads the dictionaries that `npm run generate` wrote; each becomes a file of its own in a bundle.
 * @param remember how many characters of prose to keep the readings of
 * @param models for hosts that keep them in files of their own
 */
export async function load(remember?: number, models?: DutchModels): Promise<Loaded> {
  const [shared, nl, en, {parser, words, acts}] = await Promise.all([
    import('../dictionaries/shared.generated.json'),
    import('../dictionaries/nl.generated.js'),
    import('../dictionaries/en.generated.js'),
    models ?? ownModels()
  ])
  const dutch = unpackDictionary('nl', nl.packed, acts)
  let english: Loaded['languages']['en'] | undefined
  return {
    shared: shared.default as unknown as SharedSource,
    languages: {
      nl: {
        engine: dutchEngine(dutch.source, dutch.dictionary.cues, {parser, words, acts}),
        dictionary: dutch.dictionary
      },
      // few letters are in English: it is made ready for the first of them
      get en() {
        if (!english) {
          const {source, dictionary} = unpackDictionary('en', en.packed)
          english = {engine: englishEngine(source, dictionary.cues), dictionary}
        }
        return english
      }
    },
    cache: new BlockCache(remember)
  }
}

async function ownModels(): Promise<DutchModels> {
  const [parser, words, acts] = await Promise.all([
    import('../dictionaries/nl/parser.bin.generated.js'),
    import('../dictionaries/nl/words.bin.generated.js'),
    import('../dictionaries/nl/acts.bin.generated.js')
  ])
  return {parser: parser.bytes(), words: words.bytes(), acts: acts.bytes()}
}
