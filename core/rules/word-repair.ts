import type {Match} from '../language/cues.js'
import type {WordEntry} from '../language/dictionary.js'
import {likeCase, replacements} from '../language/nl/replacements.js'
import type {Sentence} from '../language/tree.js'
import {isBare} from './bare.js'
import type {Hit, RuleContext} from './define.js'

/** What a finding offers in place of a listed word; `expected` is empty where nothing fits. */
export type Repair = Pick<Hit, 'expected' | 'expectedAt' | 'suggestion'>

const noRepair: Repair = {expected: []}

/** What may stand in place of a listed word, and whether that is certain to be right. */
export interface Replacement {
  texts: string[]
  start: number
  end: number
  sure: boolean
}

/** What may stand in place of a listed word: as the dictionary gives it for this form, or its plain words inflected. */
export function repairOf(
  entry: WordEntry,
  match: Match,
  places: readonly number[],
  sentence: Sentence,
  context: RuleContext
): Repair {
  return offer(replacementOf(entry, match, places, sentence, context), match, sentence, context)
}

export function replacementOf(
  entry: WordEntry,
  match: Match,
  places: readonly number[],
  {syntax, block}: Sentence,
  {tree, dictionary: {inflector}}: RuleContext
): Replacement | null {
  const {start, end} = match
  const {prose} = tree.blocks[block]!.block
  const given = match.hasGap ? null : givenFor(entry, match)
  if (given !== null) return {texts: [likeCase(prose.slice(start, end), given)], start, end, sure: true}
  // a form for which the dictionary writes no replacement out has none
  if (isWrittenForm(entry, match) || !tree.syntax) return null
  const {words} = tree.syntax
  const found = replacements({entry, places, syntax, prose, start, end, inflector, words, isBase: match.cue === 0})
  if (!found) return null
  const sure = entry.repair === 'sure' && found.first
  return {texts: sure ? found.texts.slice(0, 1) : found.texts, start: found.start, end: found.end, sure}
}

/** No repair that would write over a placeholder or over markup. */
export function offer(found: Replacement | null, match: Match, sentence: Sentence, {tree}: RuleContext): Repair {
  if (!found) return noRepair
  const {block} = tree.blocks[sentence.block]!
  const {texts, start, end, sure} = found
  if (block.placeholders.some(holder => holder.start < end && holder.end > start)) return noRepair
  if (!isBare(block, start, end)) return noRepair
  return {
    expected: texts,
    ...((start !== match.start || end !== match.end) && {expectedAt: {block: sentence.block, start, end}}),
    ...(!sure && {suggestion: true})
  }
}

function isWrittenForm({forms = {}}: WordEntry, {cue}: Match): boolean {
  return cue > 0 && cue <= Object.keys(forms).length
}

/** The replacement that the dictionary writes out for one form. */
export function givenFor({term, forms = {}}: WordEntry, {cue}: Match): string | null {
  if (cue === 0) return null
  const written = Object.keys(forms)
  return cue <= written.length && written[cue - 1] !== term ? (forms[written[cue - 1]!] ?? null) : null
}

/** A repair replaces all of a match, its finding stands at the first of its words. */
export function withPlace(
  repair: Repair,
  {start, end}: Match,
  at: Pick<Match, 'start' | 'end'>,
  block: number
): Repair {
  if (repair.expected!.length === 0 || repair.expectedAt || (at.start === start && at.end === end)) return repair
  return {...repair, expectedAt: {block, start, end}}
}
