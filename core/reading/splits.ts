import {isUnder} from '../language/heads.js'
import type {Sentence, SyntaxWord} from '../language/tree.js'

/** Two parts that belong together, as places in `Sentence.syntax`. */
export interface Split {
  first: Part
  second: Part
  /** words between them */
  words: number
  kind: 'apart' | 'noun'
}

/** From one place to another, both included; `name` is how the message calls it. */
export interface Part {
  from: number
  to: number
  name?: Part
}

const subjects = new Set(['nsubj', 'nsubj:pass', 'expl'])
const auxiliaries = new Set(['aux', 'aux:pass', 'cop'])
/** What belongs to a verb and stands with it at the end of the clause. */
const besideVerb = new Set([...auxiliaries, 'mark', 'compound:prt', 'xcomp'])
const clauses = new Set(['acl', 'acl:relcl', 'advcl', 'appos', 'ccomp', 'csubj', 'parataxis', 'xcomp'])

/** What belongs together in a sentence and may stand apart, at whatever distance. */
export function splitsOf(sentence: Sentence): Split[] {
  const {syntax} = sentence
  const splits: Split[] = []
  const add = (top: number, first: Part, second: Part) => {
    if (second.from <= first.to) return
    // what stands between must belong to the same clause, or the reading is a mistake
    for (let k = first.to + 1; k < second.from; k++)
      if (syntax[k]!.partOfSpeech !== 'PUNCT' && !isUnder(syntax, k, top)) return
    splits.push({first, second, words: wordsBetween(sentence, first.to, second.from), kind: 'apart'})
  }
  syntax.forEach(({relation, head, features, partOfSpeech, form}, i) => {
    if (partOfSpeech === 'DET' || relation === 'nmod:poss') splits.push(...beforeNoun(sentence, i))
    if (head < 0) return
    const other = syntax[head]!
    if (subjects.has(relation)) {
      const finite = finiteOf(syntax, head)
      if (finite > i) add(head, nounPhrase(syntax, i), endOfClause(syntax, head, finite))
    } else if (relation.startsWith('aux') && isLastFinite(syntax, i))
      add(head, {from: i, to: i}, verbGroup(syntax, head))
    else if (relation === 'compound:prt' && other.features.VerbForm === 'Fin')
      add(head, {from: head, to: head}, {from: i, to: i})
    else if (relation === 'mark' && /^(?:om|door|zonder)$/i.test(form) && isWithTe(syntax, head))
      add(head, {from: i, to: i}, verbGroup(syntax, head))
    else if (relation === 'xcomp' && features.VerbForm === 'Inf' && !hasMark(syntax, i))
      add(head, {from: head, to: head}, verbGroup(syntax, i))
  })
  return splits
}

/**
 * 'de door u in het formulier verstrekte gegevens': after an article, a preposition in place of the noun; the participle
 * stands before the noun. What hangs on what is often mistaken here, so the order of the words decides.
 */
function beforeNoun(sentence: Sentence, article: number): Split[] {
  const {syntax} = sentence
  let at = article + 1
  while (syntax[at]?.partOfSpeech === 'ADV') at++
  if (syntax[at]?.partOfSpeech !== 'ADP') return []
  for (at += 2; at < syntax.length - 1; at++) {
    const {partOfSpeech, features, form} = syntax[at]!
    if (partOfSpeech === 'PUNCT' || features.VerbForm === 'Fin') return []
    if (features.VerbForm === undefined || !(features.VerbForm === 'Part' || syntax[at - 1]!.form === 'te')) continue
    let noun = at + 1
    while (syntax[noun]?.partOfSpeech === 'ADJ') noun++
    if (syntax[noun]?.partOfSpeech !== 'NOUN' || !/(?:e|en|d|t)$/.test(form)) return []
    const words = wordsBetween(sentence, article, noun)
    return [{first: {from: article, to: article}, second: {from: noun, to: noun}, words, kind: 'noun'}]
  }
  return []
}

/** The subject without clauses and additions: a long name is no interruption. */
function nounPhrase(syntax: readonly SyntaxWord[], noun: number): Part {
  let from = noun
  while (from > 0 && syntax[from - 1]!.partOfSpeech !== 'PUNCT' && isUnder(syntax, from - 1, noun)) from--
  let to = noun
  for (let k = noun + 1; k < syntax.length && isUnder(syntax, k, noun) && !isInClause(syntax, k, noun); k++)
    if (syntax[k]!.partOfSpeech !== 'PUNCT') to = k
  return {from, to, name: {from: Math.max(from, noun - 2), to: noun}}
}

/** The verbs at the end of a clause that stand together, up to the finite one: 'gestuurd hebt', 'hebt gestuurd'. */
function endOfClause(syntax: readonly SyntaxWord[], head: number, finite: number): Part {
  const own = {from: finite, to: finite}
  if (syntax[head]!.features.VerbForm === undefined) return own
  const group = verbGroup(syntax, head)
  return finite >= group.from && finite <= group.to + 1 ? {from: Math.min(group.from, finite), to: finite} : own
}

/** 'over te leggen', 'worden betaald' */
function verbGroup(syntax: readonly SyntaxWord[], verb: number): Part {
  let from = verb
  while (from > 0) {
    const before = syntax[from - 1]!
    if (before.head !== verb || !besideVerb.has(before.relation)) break
    from--
  }
  return {from, to: verb}
}

function finiteOf(syntax: readonly SyntaxWord[], head: number): number {
  if (syntax[head]!.features.VerbForm === 'Fin') return head
  return syntax.findIndex((_, k) => isFiniteOf(syntax, k, head))
}

/** A finite auxiliary of a participle or infinitive. Of two, the first belongs to a clause before it. */
function isLastFinite(syntax: readonly SyntaxWord[], at: number): boolean {
  const {head} = syntax[at]!
  return (
    syntax[head]!.features.VerbForm !== 'Fin' &&
    at === syntax.findLastIndex((_, k) => k < head && isFiniteOf(syntax, k, head))
  )
}

function isFiniteOf(syntax: readonly SyntaxWord[], at: number, head: number): boolean {
  const word = syntax[at]!
  return word.head === head && auxiliaries.has(word.relation) && word.features.VerbForm === 'Fin'
}

function isWithTe(syntax: readonly SyntaxWord[], verb: number): boolean {
  return syntax.some(({head, form}) => head === verb && form.toLowerCase() === 'te')
}

function hasMark(syntax: readonly SyntaxWord[], verb: number): boolean {
  return syntax.some(({head, relation, form}) => head === verb && relation === 'mark' && form.toLowerCase() !== 'te')
}

function isInClause(syntax: readonly SyntaxWord[], at: number, top: number): boolean {
  for (let k = at, steps = 0; k !== top && k >= 0 && steps < syntax.length; k = syntax[k]!.head, steps++)
    if (clauses.has(syntax[k]!.relation)) return true
  return false
}

/** Words, not signs, between two places; an amount is one. */
function wordsBetween({syntax}: Sentence, first: number, second: number): number {
  return syntax.slice(first + 1, second).filter(({form}) => /[\p{L}\p{N}]/u.test(form)).length
}
