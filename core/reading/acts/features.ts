import {bodyRoles} from '../../formats/letter.js'
import type {Sentence} from '../../language/tree.js'
import type {LetterType} from '../../report/report.js'
import {bodyWordsBefore} from '../body-words.js'
import type {Clause} from '../clauses.js'
import type {Look} from '../look.js'

const parties = {reader: 'r', sender: 's', other: 'o'}
/** Words that say nothing about what a sentence does. */
const silent = new Set(['DET', 'PUNCT', 'SYM', 'X', 'CCONJ'])
/** Flags that tell how a verb is meant. */
const telling = [
  'imperative',
  'must',
  'can',
  'may',
  'want',
  'need',
  'asked',
  'intention',
  'condition',
  'question',
  'reason',
  'time',
  'past',
  'relative',
  'would',
  'passive'
] as const

/**
 * What a sentence shows of what it does, as names: its lemmas, pairs of them, who does what and how it is meant, the
 * cues of the dictionaries, entities, and the same, in short, of the sentence and the heading before it.
 */
export function sentenceFeatures(look: Look, sentence: Sentence): string[] {
  const found = new Set([...ownFeatures(look, sentence), ...placeFeatures(look, sentence)])
  for (const {prefix, of} of around(look, sentence))
    for (const feature of shortFeatures(look, of)) found.add(prefix + feature)
  return [...found]
}

/** Where the sentence stands. */
export function placeFeatures(look: Look, sentence: Sentence): string[] {
  const {
    block: {role, ordered},
    sentences
  } = look.tree.blocks[sentence.block]!
  const before = bodyWordsBefore(look, sentence.block)
  const place = sentence.index - sentences[0]!.index
  const found = [
    `role:${role}`,
    `place:${before === 0 && role !== 'subject' ? Math.min(place, 3) : before < 30 ? 'a' : before < 80 ? 'b' : 'c'}`
  ]
  if (ordered) found.push('ordered')
  if (sentence.isQuestion) found.push('question')
  if (place > 0) found.push('inside')
  for (const {prefix, of} of around(look, sentence))
    if (of.isQuestion && prefix !== 'in:') found.push(`${prefix}question`)
  return found
}

/** The sentences that say how this one is meant: the one before it, its heading, and what leads its list in. */
export function* around(look: Look, sentence: Sentence): Generator<{prefix: string; of: Sentence}> {
  const previous = look.tree.sentences[sentence.index - 1]
  if (previous && previous.block >= sentence.block - 1) yield {prefix: 'after:', of: previous}
  const heading = look.section(sentence.block)[0]
  if (heading?.block.role === 'heading' && heading.index !== sentence.block)
    for (const of of heading.sentences) yield {prefix: 'under:', of}
  const lead = look.leadIn(sentence.block)
  if (lead) yield {prefix: 'in:', of: lead}
}

/** Of sentences whose syntax is kept, their features are kept too. */
const ownKept = new WeakMap<Sentence['syntax'], readonly string[]>()
const shortKept = new WeakMap<Sentence['syntax'], readonly string[]>()

function remembered(
  kept: WeakMap<Sentence['syntax'], readonly string[]>,
  {syntax}: Sentence,
  make: () => Iterable<string>
): readonly string[] {
  const known = kept.get(syntax) ?? [...new Set(make())]
  kept.set(syntax, known)
  return known
}

/** What the sentence itself shows. */
export const ownFeatures = (look: Look, sentence: Sentence) =>
  remembered(ownKept, sentence, () => readOwn(look, sentence))

/** The sentence before and the heading, in short. */
export const shortFeatures = (look: Look, sentence: Sentence) =>
  remembered(shortKept, sentence, () => readShort(look, sentence))

function* readOwn(look: Look, sentence: Sentence): Generator<string> {
  const {syntax} = sentence
  let last = '^'
  for (const {lemma, partOfSpeech, placeholder, form} of syntax) {
    if (silent.has(partOfSpeech)) continue
    const word = placeholder
      ? `<${placeholder.meaning ?? 'placeholder'}>`
      : partOfSpeech === 'NUM'
        ? '<num>'
        : partOfSpeech === 'PROPN'
          ? '<name>'
          : lemma.toLowerCase()
    yield `l:${word}`
    yield `b:${last}_${word}`
    last = word
    if (form === form.toUpperCase() && form.length > 3) yield 'caps'
  }
  yield `b:${last}_$`
  for (const {kind} of sentence.entities) yield `e:${kind}`
  for (const {id} of sentence.matches)
    if (!/^(?:term:|formal:|vague:|prepositional:|opening:|empty:|explain\.)/.test(id))
      yield `c:${id.startsWith('organisation:') ? 'organisation' : id}`
  for (const {id} of look.clauseMatches(sentence)) yield `c:${id}`
  for (const clause of look.clauses(sentence)) yield* clauseFeatures(sentence, clause)
}

function* clauseFeatures(sentence: Sentence, clause: Clause): Generator<string> {
  const who = clause.agent ? parties[clause.agent] : clause.flags.has('passive') ? 'p' : '-'
  const not = clause.negated ? '!' : ''
  const flags = telling.filter(flag => clause.flags.has(flag))
  yield `f:${who}${not}:${flags.join('+')}`
  for (const flag of flags) yield `f:${who}:${flag}`
  const to = clause.affected.has('reader') ? '>r' : clause.affected.has('sender') ? '>s' : ''
  const nouns = clause.words
    .map(at => sentence.syntax[at]!)
    .filter(({partOfSpeech}) => partOfSpeech === 'NOUN' || partOfSpeech === 'ADJ')
    .map(({lemma}) => lemma.toLowerCase())
  for (const verb of clause.verbs) {
    yield `v:${who}${not}${verb}`
    yield `v:${who}${not}${verb}${to}`
    for (const flag of flags) yield `v:${verb}${not}:${flag}`
    for (const noun of nouns) yield `o:${verb}${not}_${noun}`
  }
}

function* readShort(look: Look, sentence: Sentence): Generator<string> {
  for (const {lemma, partOfSpeech} of sentence.syntax) {
    if (
      partOfSpeech === 'NOUN' ||
      partOfSpeech === 'VERB' ||
      partOfSpeech === 'ADJ' ||
      lemma === 'niet' ||
      lemma === 'geen'
    )
      yield `l:${lemma.toLowerCase()}`
  }
  for (const {id} of sentence.matches)
    if (
      /^(?:objection|appeal|extension|mistake|payment|hardship|consequence|clause|step|action|view|relief)\b/.test(id)
    )
      yield `c:${id}`
  for (const clause of look.clauses(sentence)) {
    const who = clause.agent ? parties[clause.agent] : '-'
    const flags = telling.filter(flag => clause.flags.has(flag))
    yield `f:${who}${clause.negated ? '!' : ''}:${flags.join('+')}`
  }
}

/** Acts that only some types of letters hold. */
export const telltale = ['must', 'cons', 'obj', 'court', 'again', 'plan', 'view', 'stay', 'hard'] as const

/** How many sentences of the body are its opening. */
const opening = 2
const inLetter = /^(?:l|c|v|o|f):/

/**
 * What a letter shows of its type: what its sentences show, and apart what its subject line, its opening and the sentence
 * with its message show.
 * @param acts what some sentence of the letter does: appeal to a court tells more than any word
 */
export function letterFeatures(look: Look, message: number | null, acts: Iterable<string>): string[] {
  const found = new Set<string>()
  for (const act of acts) found.add(`act:${act}`)
  for (const {sentence, zone} of zonesOf(look, message))
    for (const feature of zoneFeatures(look, sentence, zone)) found.add(feature)
  return [...found]
}

export type Zone = 'title' | 'opening' | 'message' | 'letter'

/** The parts of a letter that tell of its type, a sentence in each part that it belongs to. */
export function* zonesOf(look: Look, message: number | null): Generator<{sentence: Sentence; zone: Zone}> {
  let prose = 0
  for (const sentence of look.tree.sentences) {
    const {role} = look.tree.blocks[sentence.block]!.block
    const isBody = bodyRoles.has(role)
    if (!isBody && role !== 'subject') continue
    const isOpening = role === 'paragraph' && ++prose <= opening
    if (sentence.index === message) yield {sentence, zone: 'message'}
    if (role === 'subject' || (role === 'heading' && prose === 0)) yield {sentence, zone: 'title'}
    else if (isOpening) yield {sentence, zone: 'opening'}
    if (isBody) yield {sentence, zone: 'letter'}
  }
}

export function* zoneFeatures(look: Look, sentence: Sentence, zone: Zone): Generator<string> {
  for (const feature of ownFeatures(look, sentence))
    if (zone !== 'letter' || inLetter.test(feature)) yield `${zone}/${feature}`
}

/** What tells the message in a letter of one type: its request in one, its decision in another. */
export function messageFeatures(names: readonly string[], type: LetterType): string[] {
  return [...names, ...typedFeatures(names, type)]
}

/** Those that only count together with the type. */
export function typedFeatures(names: readonly string[], type: LetterType): string[] {
  const found: string[] = []
  for (const name of names) {
    if (crossed.test(name)) found.push(`${type}|${name}`)
    const cue = /^c:type:([a-z-]+)\./.exec(name)?.[1]
    if (cue) found.push(cue === type ? 'own-type' : 'other-type')
  }
  return [...new Set(found)]
}

const crossed = /^(?:c|f|role|place|question)(?::|$)/
