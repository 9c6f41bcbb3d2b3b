import {proseRoles} from '../formats/letter.js'
import type {Sentence, SyntaxWord} from '../language/tree.js'
import type {Clause} from './clauses.js'
import type {Look} from './look.js'
import {isMainClause, rangeOf} from './passive-words.js'
import {passivesOf} from './passives.js'
import type {Evidence} from './reading.js'

const musts = new Set(['behoren', 'dienen', 'horen', 'moeten'])
const persons = new Set(['u', 'je', 'jij', 'jullie', 'wij', 'we', 'ik'])

/**
 * The words of a sentence that ask something without saying who must do it: "dient te worden ingevuld", "verzocht wordt
 * om …", "dient schriftelijk te geschieden". What the sender must decide, and reasoning ("moet worden aangenomen"), ask
 * nothing of the reader. One a sentence; null when there is none.
 */
export function unclearActor(look: Look, sentence: Sentence): Evidence | null {
  const {block} = look.tree.blocks[sentence.block]!
  if (!proseRoles.has(block.role) || block.fragment || block.quoted || sentence.isQuestion) return null
  if (sentence.syntax.length === 0) return inWords(look, sentence)
  const found = passiveDuty(look, sentence) ?? passiveRequest(look, sentence) ?? happening(look, sentence)
  return found && {block: sentence.block, ...found}
}

/** All of the letter, in order. */
export function unclearActors(look: Look): Evidence[] {
  return look.tree.sentences.flatMap(sentence => unclearActor(look, sentence) ?? [])
}

/** A language without a parser: the cue alone. */
function inWords(look: Look, sentence: Sentence): Evidence | null {
  const match = look.has(sentence, 'who.reader')
    ? undefined
    : sentence.matches.find(({id}) => id === 'directive.agentless')
  return match ? {block: sentence.block, start: match.start, end: match.end} : null
}

/** "Het formulier dient te worden ingevuld", "De stukken moeten uiterlijk 3 mei zijn ontvangen". */
function passiveDuty(look: Look, sentence: Sentence): {start: number; end: number} | null {
  const {syntax} = sentence
  const aside = clausesWith(look, sentence, 'directive.sender')
  for (const passive of passivesOf(sentence)) {
    const finite = syntax[passive.finite]!
    if (passive.agent || !musts.has(finite.lemma) || finite.features.Tense === 'Past') continue
    if (!isMainClause(syntax, passive) || isAboutPerson(syntax, passive.verb, passive.finite)) continue
    if (aside.some(({words}) => words.includes(passive.verb))) continue
    return rangeOf(syntax, passive)
  }
  return null
}

/** "Verzocht wordt om …": whom it is asked of stands nowhere in the sentence. */
function passiveRequest(look: Look, sentence: Sentence): {start: number; end: number} | null {
  const {syntax} = sentence
  for (const {head, affected, flags, parent} of clausesWith(look, sentence, 'directive.asked')) {
    if (affected.has('reader') || parent !== null || flags.has('past') || flags.has('perfect')) continue
    const asks = syntax.some(word => word.features.VerbForm === 'Inf' && word.head === head && word.relation !== 'aux')
    const passive = passivesOf(sentence).find(({verb, agent}) => verb === head && !agent)
    if (!asks || !passive || syntax[passive.auxiliary]!.lemma !== 'worden' || passive.finite !== passive.auxiliary)
      continue
    if (syntax[passive.finite]!.features.Tense === 'Past' || namesReader(syntax)) continue
    return rangeOf(syntax, passive)
  }
  return null
}

/** "Betaling dient te geschieden op …", "Dit moet vóór 1 mei gebeuren". */
function happening(look: Look, sentence: Sentence): {start: number; end: number} | null {
  const {syntax} = sentence
  for (const {head, agent, flags, parent, verbs: own, words} of clausesWith(look, sentence, 'directive.happen')) {
    if (parent !== null || agent !== null || flags.has('past')) continue
    const verbs = words.filter(at => syntax[at]!.partOfSpeech === 'VERB' || syntax[at]!.partOfSpeech === 'AUX')
    const modal = verbs.find(at => musts.has(syntax[at]!.lemma))
    if (modal === undefined || syntax[modal]!.features.Tense === 'Past') continue
    if (isAboutPerson(syntax, head, modal)) continue
    // "moet dit voldoen" has somebody who pays, "moet zijn voldaan" has not
    if (own.includes('voldoen') && !verbs.some(at => syntax[at]!.features.VerbForm === 'Part')) continue
    const cluster = verbs.filter(at => !/^(?:amod|acl|advcl|obl|nmod)/.test(syntax[at]!.relation))
    return {start: syntax[Math.min(...cluster)]!.start, end: syntax[Math.max(...cluster)]!.end}
  }
  return null
}

function clausesWith(look: Look, sentence: Sentence, id: string): Clause[] {
  return look.clauseMatches(sentence).flatMap(match => (match.id === id ? [match.clause] : []))
}

/** "U moet worden onderzocht": whom it happens to is told, and that they must be there. */
function isAboutPerson(syntax: readonly SyntaxWord[], verb: number, finite: number): boolean {
  return syntax.some(
    ({head, relation, form}) =>
      (head === verb || head === finite) && relation.startsWith('nsubj') && persons.has(form.toLowerCase())
  )
}

function namesReader(syntax: readonly SyntaxWord[]): boolean {
  return syntax.some(({form, relation}) => persons.has(form.toLowerCase()) && relation !== 'nmod:poss')
}
