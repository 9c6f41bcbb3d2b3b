import type {Loaded} from './check.js'
import {BlockCache} from './language/build.js'
import {type SharedSource, unpackDictionary} from './language/dictionary.js'
import {englishEngine} from './language/en/engine.js'
import {dutchEngine} from './language/nl/engine.js'

/**
 * Loads the dictionaries that `npm run generate` wrote; each becomes a file of its own in a bundle.
 * @param remember how many characters of prose to keep the readings of
 */
export async function load(remember?: number): Promise<Loaded> {
  const [shared, nl, en] = await Promise.all([
    import('../dictionaries/shared.generated.json'),
    import('../dictionaries/nl.generated.js'),
    import('../dictionaries/en.generated.js')
  ])
  const dutch = unpackDictionary('nl', nl.packed)
  let english: Loaded['languages']['en'] | undefined
  return {
    shared: shared.default as unknown as SharedSource,
    languages: {
      nl: {engine: dutchEngine(dutch.source, dutch.dictionary.cues), dictionary: dutch.dictionary},
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
