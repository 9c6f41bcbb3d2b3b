import {type Alternatives, type ClausePattern, unreal} from '../language/clause-cues.js'
import type {Dictionary} from '../language/dictionary.js'
import type {Annotation, Sentence} from '../language/tree.js'
import {type Clause, clausesOf} from './clauses.js'

/** A clause cue that fits a clause. */
export interface ClauseMatch {
  id: string
  cue: number
  clause: Clause
}

/** What a cue can ask of a clause's words. */
interface Vocabulary {
  lemmas: ReadonlySet<string>
  classes: ReadonlySet<string>
  entities: ReadonlySet<string>
}

export interface ReadClauses {
  clauses: readonly Clause[]
  matches: readonly ClauseMatch[]
}

const nothing: ReadClauses = {clauses: [], matches: []}
const kept = new WeakMap<Sentence['syntax'], ReadClauses>()

/** The clauses of a sentence and the cues that fit them; none in a language without a parser. */
export function readClauses(sentence: Sentence, {clauses: cues, clauseWords}: Dictionary): ReadClauses {
  const {syntax} = sentence
  if (syntax.length === 0) return nothing
  const known = kept.get(syntax)
  if (known) return known
  const clauses = clausesOf(sentence, clauseWords)
  const matches: ClauseMatch[] = []
  for (const clause of clauses) {
    let vocabulary: Vocabulary | undefined
    for (const verb of new Set(clause.verbs)) {
      for (const {id, cue, pattern} of cues.of(verb)) {
        if (!fitsGrammar(pattern, clause)) continue
        vocabulary ??= vocabularyOf(clause, sentence, cues)
        if (fitsWords(pattern, vocabulary)) matches.push({id, cue, clause})
      }
    }
  }
  const read = {clauses, matches}
  kept.set(syntax, read)
  return read
}

function fitsGrammar({agent, affected, negated, required, allowed}: ClausePattern, clause: Clause): boolean {
  const {flags} = clause
  if (negated !== null && negated !== clause.negated) return false
  if (agent === 'sender' ? !isBySender(clause) : agent !== null && agent !== clause.agent && !clause.open) return false
  if (affected !== null && !clause.affected.has(affected)) return false
  if (!required.every(flag => flags.has(flag))) return false
  return allowed === 'any' || unreal.every(flag => !flags.has(flag) || allowed.has(flag))
}

/** The sender acts, or nobody is named in a passive: letters tell so what their sender does. */
function isBySender({agent, flags, open}: Clause): boolean {
  return agent === 'sender' || open || (agent === null && flags.has('passive'))
}

function fitsWords({needs, without}: ClausePattern, vocabulary: Vocabulary): boolean {
  return needs.every(need => holds(need, vocabulary)) && !holds(without, vocabulary)
}

function holds(alternatives: Alternatives, {lemmas, classes, entities}: Vocabulary): boolean {
  return alternatives.some(word => {
    if (word.startsWith('@')) return classes.has(word.slice(1))
    if (word.startsWith('<')) return entities.has(word.slice(1, -1))
    if (word.startsWith('*')) {
      for (const lemma of lemmas) if (lemma.endsWith(word.slice(1))) return true
      return false
    }
    return lemmas.has(word)
  })
}

/** Lemmas, words as written, heads of compounds, classes of all those, and entities. */
function vocabularyOf({words}: Clause, sentence: Sentence, cues: Dictionary['clauses']): Vocabulary {
  const lemmas = new Set<string>()
  const classes = new Set<string>()
  const entities = new Set<string>()
  for (const at of words) {
    const {lemma, form, word, start, end, partOfSpeech} = sentence.syntax[at]!
    lemmas.add(lemma)
    lemmas.add(form.toLowerCase())
    if (partOfSpeech === 'NOUN') {
      const head = (sentence.words[word]?.node.data as Annotation | undefined)?.parts.at(-1)
      if (head) lemmas.add(head)
    }
    for (const entity of sentence.entities) {
      if (entity.start < end && entity.end > start) {
        entities.add(entity.kind)
        if (entity.kind === 'numeric-date') entities.add('date')
        if (entity.kind === 'street' || entity.kind === 'postcode' || entity.kind === 'po-box') entities.add('address')
      }
    }
  }
  for (const lemma of lemmas) for (const name of cues.classesOf(lemma)) classes.add(name)
  return {lemmas, classes, entities}
}
