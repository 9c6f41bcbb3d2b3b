import type {Letter} from '../formats/letter.js'
import type {Language} from '../report/report.js'

/** Small function words that are common in one language and no word of the other. */
const dutch = new Set(
  'de het een en van u uw wij niet dat voor met op is zijn aan bij wordt naar ook uit deze om kunt moet of'.split(' ')
)
const english = new Set(
  'the and of you your we to this that for with not is are by will from can must have our if or please'.split(' ')
)

/** The language of a letter by its function words; Dutch when in doubt. */
export function detectLanguage(letter: Letter): Language {
  const given = letter.given.language?.toLowerCase().slice(0, 2)
  if (given === 'nl' || given === 'en') return given
  let nl = 0
  let en = 0
  let seen = 0
  for (const block of letter.blocks) {
    for (const word of block.prose.toLowerCase().split(/[^a-z]+/)) {
      if (dutch.has(word)) nl++
      if (english.has(word)) en++
      if (++seen > 2000) break
    }
  }
  return en > nl * 1.5 && en >= 3 ? 'en' : 'nl'
}
