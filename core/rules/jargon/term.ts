import {defineRule, type Hit} from '../define.js'
import {wordHits} from '../words.js'
import {isExplained} from './explained.js'

export default defineRule({
  id: 'jargon/term',
  title: {nl: 'Vakwoord zonder uitleg', en: 'Unexplained term'},
  why: {
    nl: 'Een vakwoord dat niemand uitlegt, laat de lezer raden wat er met hem gebeurt.',
    en: 'An unexplained term leaves readers guessing what will happen to them.'
  },
  sources: [{kind: 'norm', title: 'Schrijfwijzers voor de overheid', place: 'P08'}],
  severity: 'warning',
  status: 'stable',
  since: '0.1.0',
  options: {},
  message: {
    plain: {
      nl: '“{text}” is een vakwoord. Leg het uit, of schrijf: {plain}.',
      en: '“{text}” is jargon. Explain it, or write: {plain}.'
    },
    own: {
      nl: '“{text}” staat op uw eigen woordenlijst. Schrijf liever: {plain}.',
      en: '“{text}” is on your own list. Better: {plain}.'
    }
  },
  good: [
    {text: 'U krijgt een brief van de deurwaarder.'},
    {text: 'U krijgt een dwangbevel. Dat is een officieel bevel om te betalen.'}
  ],
  bad: [{text: 'Wij sturen u een ⟦dwangbevel⟧. U betaalt de kosten.'}],
  languages: ['nl'],
  *sentence(sentence, context): Iterable<Hit> {
    const explained = explainedBefore(context)
    for (const {entry, start, end, text, expected} of wordHits('term', sentence, context)) {
      if (explained.has(entry.id)) continue
      if (isExplained(context.tree, sentence, start, end, entry)) {
        explained.add(entry.id)
        continue
      }
      yield {
        at: {block: sentence.block, start, end},
        data: {text, plain: entry.plain.join(' / ')},
        expected,
        severity: entry.level ?? 'warning'
      }
    }
    yield* ownWords(sentence, context)
  }
})

const explainedIn = new WeakMap<object, Set<string>>()

/** Terms that this letter has explained so far, for one walk over one tree. */
function explainedBefore({reading}: {reading: object}): Set<string> {
  const set = explainedIn.get(reading) ?? new Set()
  explainedIn.set(reading, set)
  return set
}

function* ownWords(
  sentence: Parameters<typeof wordHits>[1],
  {ownTerms}: Parameters<typeof wordHits>[2]
): Generator<Hit> {
  for (const own of ownTerms) {
    if (own.allow || !own.plain) continue
    const words = own.term.toLowerCase().split(' ')
    for (let i = 0; i + words.length <= sentence.words.length; i++) {
      if (!words.every((word, k) => sentence.words[i + k]!.lower === word)) continue
      const start = sentence.words[i]!.start
      const end = sentence.words[i + words.length - 1]!.end
      const text = sentence.text.slice(start - sentence.start, end - sentence.start)
      yield {
        at: {block: sentence.block, start, end},
        message: 'own',
        data: {text, plain: own.plain.join(' / ')},
        expected: own.plain.length > 1 ? own.plain : []
      }
    }
  }
}
