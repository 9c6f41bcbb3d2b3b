import type {Loaded} from './check.js'
import {BlockCache} from './language/build.js'
import {type DictionarySource, prepareDictionary, type SharedSource} from './language/dictionary.js'
import {englishEngine} from './language/en/engine.js'
import {dutchEngine} from './language/nl/engine.js'

/** Loads the dictionaries that `npm run generate` wrote; each becomes a file of its own in a bundle. */
export async function load(): Promise<Loaded> {
  const [shared, nl, en] = await Promise.all([
    import('../dictionaries/shared.generated.json'),
    import('../dictionaries/nl.generated.json'),
    import('../dictionaries/en.generated.json')
  ])
  const dutch = prepareDictionary('nl', nl.default as unknown as DictionarySource)
  const english = prepareDictionary('en', en.default as unknown as DictionarySource)
  return {
    shared: shared.default as unknown as SharedSource,
    languages: {
      nl: {engine: dutchEngine((nl.default as unknown as DictionarySource).language, dutch.cues), dictionary: dutch},
      en: {
        engine: englishEngine((en.default as unknown as DictionarySource).language, english.cues),
        dictionary: english
      }
    },
    cache: new BlockCache()
  }
}
