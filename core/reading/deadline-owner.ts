import type {Sentence} from '../language/tree.js'
import type {Clause} from './clauses.js'
import {letterDateOf} from './letter-date.js'
import type {Look} from './look.js'
import type {Deadline, Evidence} from './reading.js'

type Owner = Deadline['who']
/** A time phrase, with its sentence. */
type Phrase = Evidence & {sentence: Sentence}

/** The clause that a time phrase belongs to: that of the word it hangs on. Null without a parser, and outside the body. */
export function clauseAt(look: Look, {sentence, start, end}: Phrase): Clause | null {
  const clauses = look.clauses(sentence)
  if (clauses.length === 0) return null
  const {syntax} = sentence
  const inside = (at: number) => syntax[at]!.start >= start && syntax[at]!.end <= end
  const top = syntax.findIndex((word, at) => word.word >= 0 && inside(at) && (word.head < 0 || !inside(word.head)))
  if (top < 0) return null
  return clauses.find(({words}) => words.includes(top)) ?? null
}

const isIn = ({words}: Clause, {syntax}: Sentence, match: {start: number; end: number}) =>
  words.some(at => syntax[at]!.start >= match.start && syntax[at]!.start < match.end)

/** A cue in the clause of a time phrase; in the sentence where there are no clauses. */
function says(sentence: Sentence, clause: Clause | null, id: string): boolean {
  return sentence.matches.some(match => match.id === id && (!clause || isIn(clause, sentence, match)))
}

/**
 * What happened or was due already ("moest vóór 1 maart zijn betaald", "Wij vroegen u binnen twee weken te reageren")
 * and validity ("geldig tot en met") are no deadlines.
 * @param date the moment, where it is known and absolute
 */
export function isBackward(look: Look, phrase: Phrase, date: string | null): boolean {
  const {sentence} = phrase
  const clause = clauseAt(look, phrase)
  if (says(sentence, clause, 'deadline.not') || says(sentence, clause, 'deadline.backward')) return true
  const letterDate = letterDateOf(look)?.date
  if (!clause || (date && letterDate && date >= letterDate)) return false
  const isOver = date !== null && letterDate !== undefined
  const {parent, flags} = clause
  const isDuty = look.dictionary.clauseWords.embedding[sentence.syntax[clause.head]!.lemma] === 'must'
  if (isPast(clause, sentence) && !(isDuty && flags.has('passive')))
    return isOver || !(flags.has('condition') || flags.has('question') || isWanted(clause))
  // an infinitive takes the time of the request that it hangs on
  return parent !== null && (flags.has('asked') || flags.has('may')) && isPast(parent, sentence)
}

/** "Zorg dat het vóór 3 mei is ingeleverd": the result that is asked, in the form of a perfect. */
function isWanted({parent}: Clause): boolean {
  for (let above = parent; above; above = above.parent) {
    if (above.flags.has('imperative') || above.flags.has('must') || above.flags.has('asked')) return true
    if (above.verbs.some(verb => wanting.has(verb))) return true
  }
  return false
}

const wanting: ReadonlySet<string> = new Set(['zorgen', 'verwachten', 'rekenen', 'toezien', 'willen'])

/** A finite verb in the past tense, or a perfect that is no duty: "is ontvangen", "hebt betaald". */
function isPast({flags, head, words}: Clause, {syntax}: Sentence): boolean {
  const past = words.some(at => {
    const {features, lemma, relation} = syntax[at]!
    if (features.VerbForm !== 'Fin') return false
    return features.Tense === 'Past' ? lemma !== 'zullen' : lemma === 'zijn' && relation === 'aux:pass'
  })
  const isPerfect = flags.has('perfect') && syntax[head]!.features.VerbForm === 'Part'
  return past || (isPerfect && !flags.has('must') && !flags.has('will'))
}

/** "woningzoekenden die binnen een half jaar hun huis verliezen": who is meant, not what somebody has to do. */
export function isCriterion(look: Look, phrase: Phrase): boolean {
  const clause = clauseAt(look, phrase)
  if (!clause || clause.agent !== null || !clause.flags.has('relative') || clause.flags.has('must')) return false
  const {syntax} = phrase.sentence
  const antecedent = syntax[syntax[clause.head]!.head]
  // "een besluit dat binnen acht weken volgt"
  return !antecedent || look.dictionary.clauses.classesOf(antecedent.lemma).size === 0
}

/** Validity, and until when something lasts ("De weg is tot 3 mei dicht"): no moment by which somebody acts. */
export function isUntilOfState(look: Look, phrase: Phrase): boolean {
  const {sentence, start, end} = phrase
  const clause = clauseAt(look, phrase)
  if (says(sentence, clause, 'deadline.validity')) return !look.has(sentence, 'term.time-given')
  const until = /^(?:tot|t\/m|until|to)(?!\p{L})(?!.*uiterlijk)/iu
  if (!until.test(sentence.text.slice(start - sentence.start, end - sentence.start))) return false
  // "U kunt van 2 juni tot en met 13 juli bezwaar maken": a period to act in
  if (says(sentence, clause, 'objection.can') || says(sentence, clause, 'action.may')) return false
  const before = sentence.text.slice(Math.max(0, start - sentence.start - 60), start - sentence.start)
  const nearDate = sentence.tokens.filter(token => token.end <= start).slice(-5)
  if (/(?:^|\s)(?:van|vanaf|over de periode|from)\s/i.test(before)) return true
  if (nearDate.some(token => token.entity?.kind === 'date')) return true
  // "Alle vier insturen t/m 3 mei"
  if (!clause || (!clause.parent && !clause.words.some(at => sentence.syntax[at]!.features.VerbForm === 'Fin')))
    return false
  if (look.has(sentence, 'term.time-given') || acting.some(flag => clause.flags.has(flag))) return false
  return clause.agent !== 'reader' || idsOf(look, sentence, clause).includes('term.state')
}

/** What makes an act of a clause with "tot 3 mei". */
const acting = ['asked', 'can', 'imperative', 'may', 'must'] as const

/** The organisation's when it decides, sends or pays, or when the reader is to receive something; else the reader's. */
export function whose(look: Look, phrase: Phrase): Owner {
  const {sentence} = phrase
  const clause = clauseAt(look, phrase)
  if (clause) return ownerOf(look, sentence, clause)
  // a clause that tells nothing ("Binnen 22 weken na de datum waarop …, ontvangt u …") leaves it to the whole sentence
  return (
    ownerByCues(sentence, roughClause(sentence, phrase.start)) ??
    ownerByCues(sentence, sentence) ??
    ownerByLeadIn(look, phrase)
  )
}

/** The cues that fit one clause. */
function idsOf(look: Look, sentence: Sentence, clause: Clause): string[] {
  return look.clauseMatches(sentence).flatMap(match => (match.clause === clause ? [match.id] : []))
}

/** Who acts in the clause, or in those above it where its own words do not tell. */
function ownerOf(look: Look, sentence: Sentence, from: Clause): Owner {
  for (let clause: Clause | null = from; clause; clause = clause.parent) {
    const owner = ownerIn(look, sentence, clause)
    if (owner) return owner
  }
  return 'reader'
}

function ownerIn(look: Look, sentence: Sentence, clause: Clause): Owner | null {
  const {agent, flags} = clause
  const ids = idsOf(look, sentence, clause)
  if (flags.has('imperative')) return 'reader'
  if (agent !== 'sender' && !flags.has('passive') && hasWord(clause, sentence, nominative)) {
    // "De kosten betalen wij binnen vier weken", where the parser took the kosten for the subject
    return ids.includes('term.sender-waits') ? 'reader' : 'organisation'
  }
  if (!flags.has('passive') && isToReader(look, clause, sentence)) return 'organisation'
  if (agent === 'reader')
    return ids.includes('term.reader-gets') && !ids.includes('term.time-given') ? 'organisation' : 'reader'
  if (ids.includes('term.sender-waits')) return 'reader'
  if (ids.includes('term.sender-gives') && look.has(sentence, 'term.time-given')) return 'reader'
  if (agent === 'sender' || ids.includes('term.by-sender')) return 'organisation'
  if (sentence.matches.some(({id}) => id === 'term.by-sender')) return 'organisation'
  const isActive = agent === null && !flags.has('passive') && !flags.has('must')
  if (isActive && isOfSender(look, clause, sentence)) return 'organisation'
  // a passive or a thing as its subject: what the sender does was listed; a bare infinitive has its agent above it
  return clause.parent && clause.open ? null : 'reader'
}

const nominative: ReadonlySet<string> = new Set(['wij', 'we', 'ik'])
const own: ReadonlySet<string> = new Set(['ons', 'onze', 'mijn'])

function hasWord({words}: Clause, {syntax}: Sentence, forms: ReadonlySet<string>): boolean {
  return words.some(at => forms.has(syntax[at]!.form.toLowerCase()))
}

/** "ligt ons besluit", "volgt de uitslag": the subject is of the sender, or what the sender makes. */
function isOfSender(look: Look, {words, head}: Clause, {syntax}: Sentence): boolean {
  const subjects = words.filter(at => syntax[at]!.relation === 'nsubj' && syntax[at]!.head === head)
  const isOwned = (at: number) => syntax.some(word => word.head === at && own.has(word.form.toLowerCase()))
  const isDecision = (at: number) => look.dictionary.clauses.classesOf(syntax[at]!.lemma).has('decision')
  return subjects.some(at => isOwned(at) || isDecision(at))
}

/** "Jolanda Steen belt u": a person, the verb, "u". Then "u" is the object, which the parser may take for the subject. */
function isToReader(look: Look, {words, head}: Clause, {syntax, matches}: Sentence): boolean {
  const next = syntax[head + 1]
  if (!next || !/^(?:u|je|jou)$/i.test(next.form)) return false
  return words.some(at => {
    const {head: above, relation, partOfSpeech, lemma, start} = syntax[at]!
    if (at > head || above !== head || (relation !== 'nsubj' && relation !== 'obj')) return false
    const isListed = matches.some(match => match.id === 'term.person' && match.start <= start && match.end > start)
    const isNamed = partOfSpeech === 'PROPN' || syntax.some(word => word.head === at && word.partOfSpeech === 'PROPN')
    return isNamed || isListed || look.dictionary.clauseWords.senderNouns.has(lemma)
  })
}

const senderActs = ['reader.receives', 'organisation.decides', 'term.reader-gets', 'term.by-sender']

/** In a table or a list, and in languages without a parser. */
function ownerByCues(sentence: Sentence, clause: {start: number; end: number}): Owner | null {
  const has = (id: string) =>
    sentence.matches.some(match => match.id === id && match.start >= clause.start && match.start < clause.end)
  if (has('action.imperative') || has('action.request') || has('term.sender-waits')) return 'reader'
  if (senderActs.some(has)) return 'organisation'
  if (has('action.must') || has('action.may') || has('objection.can')) return 'reader'
  const subject = sentence.matches.find(
    ({id, start}) =>
      (id === 'who.organisation' || id === 'who.reader' || id === 'who.authority') &&
      start >= clause.start &&
      start < clause.end
  )?.id
  if (!subject) return null
  return subject !== 'who.reader' && !has('organisation.asks') ? 'organisation' : 'reader'
}

function ownerByLeadIn(look: Look, {block}: Phrase): Owner {
  const lead = look.leadIn(block)
  return (lead && ownerByCues(lead, lead)) ?? 'reader'
}

/** Between commas, semicolons and colons, when it is long enough to hold a verb. */
function roughClause(sentence: Sentence, at: number): {start: number; end: number} {
  const cuts: number[] = [sentence.start]
  for (const child of sentence.node.children) {
    if (child.type === 'PunctuationNode' && /[,;:]/.test(child.value)) cuts.push(child.position!.end.offset!)
  }
  cuts.push(sentence.end)
  for (let i = 0; i + 1 < cuts.length; i++) {
    if (at < cuts[i]! || at >= cuts[i + 1]!) continue
    const words = sentence.words.filter(word => word.start >= cuts[i]! && word.end <= cuts[i + 1]!)
    if (words.length >= 5) return {start: cuts[i]!, end: cuts[i + 1]!}
  }
  return {start: sentence.start, end: sentence.end}
}
