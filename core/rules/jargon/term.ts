import type {WordEntry} from '../../language/dictionary.js'
import type {Sentence} from '../../language/tree.js'
import {defineRule, type Hit, type RuleContext} from '../define.js'
import {isOwnName} from '../names.js'
import {ownWords} from '../own-words.js'
import {repairOf} from '../word-repair.js'
import {placesOf, wordHits} from '../words.js'
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
    within: {
      nl: '“{text}” is een vakwoord, door “{term}”. Leg het uit, of schrijf het anders: {plain}.',
      en: '“{text}” is jargon, because of “{term}”. Explain it, or put it differently: {plain}.'
    },
    own: {
      nl: '“{text}” staat op uw eigen woordenlijst. Schrijf liever: {plain}.',
      en: '“{text}” is on your own list. Better: {plain}.'
    },
    explain: {
      nl: '“{text}” staat op uw eigen woordenlijst. Leg het uit: {explanation}.',
      en: '“{text}” is on your own list. Explain it: {explanation}.'
    }
  },
  good: [
    {text: 'U krijgt een brief van de deurwaarder.'},
    {text: 'U krijgt een dwangbevel. Dat is een officieel bevel om te betalen.'}
  ],
  bad: [
    {text: 'Wij sturen u een ⟦dwangbevel⟧. U betaalt de kosten.'},
    {text: 'U betaalt ook de ⟦dwanginvorderingskosten⟧.'}
  ],
  languages: ['nl'],
  *sentence(sentence, context): Iterable<Hit> {
    const explained = explainedBefore(context)
    for (const {entry, start, end, text, within, repair} of wordHits('term', sentence, context)) {
      if (explained.has(entry.id)) continue
      if (isExplained(context, sentence, start, end, entry)) {
        explained.add(entry.id)
        continue
      }
      yield {
        at: {block: sentence.block, start, end},
        message: within ? 'within' : 'plain',
        data: {text, term: entry.term, plain: entry.plain.join(' / ')},
        ...repair,
        severity: entry.level ?? 'warning'
      }
    }
    yield* ownHits(sentence, context, explained)
  }
})

const explainedIn = new WeakMap<object, Set<string>>()

/** Terms that this letter has explained so far, for one walk over one tree. */
function explainedBefore({reading}: {reading: object}): Set<string> {
  const set = explainedIn.get(reading) ?? new Set()
  explainedIn.set(reading, set)
  return set
}

/** Own words of the organisation that it wants to see otherwise. */
function* ownHits(sentence: Sentence, context: RuleContext, explained: Set<string>): Generator<Hit> {
  const {block} = context.tree.blocks[sentence.block]!
  if (block.quoted) return
  let until = -1
  for (const match of ownWords(context).matches(sentence)) {
    const {own, entry, start, end} = match
    if (own.allow || start < until || explained.has(`own:${entry.id}`)) continue
    until = end
    if (entry.plain.length === 0 && !entry.explanation) continue
    if (isOwnName(block.prose, sentence, start, end, own.term)) continue
    // plain words of one's own are wanted everywhere; a word that only has to be explained, once
    if (entry.plain.length === 0 && isExplained(context, sentence, start, end, entry)) {
      explained.add(`own:${entry.id}`)
      continue
    }
    yield {
      at: {block: sentence.block, start, end},
      message: entry.plain.length > 0 ? 'own' : 'explain',
      data: {text: block.prose.slice(start, end), ...wording(entry)},
      ...repairOf(entry, match, placesOf(match, sentence.syntax), sentence, context)
    }
  }
}

function wording({plain, explanation = ''}: WordEntry): Record<string, string> {
  return {plain: plain.join(' / '), explanation: explanation.replace(/\.$/, '')}
}
