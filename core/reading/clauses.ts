import type {Flag, Party} from '../language/clause-cues.js'
import type {ClauseWords} from '../language/data.js'
import type {Sentence, SyntaxWord} from '../language/tree.js'

/** A clause: a verb (or what somebody is) with who acts, and how far it is said to be so. Places are in `Sentence.syntax`. */
export interface Clause {
  /** the word that the clause hangs on */
  head: number
  /** lemmas of its verb; two for `laat … weten` */
  verbs: string[]
  /** its own words, without those of clauses within it */
  words: number[]
  start: number
  end: number
  agent: Party | null
  /** nobody is said to act, and nothing tells who would: "Het is mogelijk om …" */
  open: boolean
  affected: ReadonlySet<Party>
  negated: boolean
  flags: ReadonlySet<Flag>
  /** the clause it is a part of; in the same list */
  parent: Clause | null
}

interface Draft extends Clause {
  affected: Set<Party>
  flags: Set<Flag>
  /** the subject, or -1 */
  subject: number
}

const clausal = new Set(['root', 'ccomp', 'xcomp', 'advcl', 'acl', 'acl:relcl', 'parataxis', 'csubj', 'conj', 'dep'])
const subjects = new Set(['nsubj', 'nsubj:pass', 'csubj'])

/**
 * The clauses of a sentence, in order of their heads. Modal verbs and auxiliaries are flags of the verb they go with;
 * what stands under a plan, a request or a condition bears its flag as well.
 */
export function clausesOf({syntax, isQuestion}: Sentence, words: ClauseWords): Clause[] {
  if (syntax.length === 0) return []
  const heads = syntax.map((_, at) => isClauseHead(syntax, at, words))
  const owner = syntax.map((_, at) => ownerOf(syntax, heads, at))
  const byHead = new Map<number, Draft>()
  const drafts: Draft[] = []
  syntax.forEach((_, at) => {
    if (heads[at] !== 'own') return
    const draft: Draft = {
      head: at,
      verbs: [],
      words: [],
      start: 0,
      end: 0,
      agent: null,
      open: false,
      affected: new Set(),
      negated: false,
      flags: new Set(),
      parent: null,
      subject: -1
    }
    byHead.set(at, draft)
    drafts.push(draft)
  })
  if (drafts.length === 0) return []
  syntax.forEach(({word}, at) => {
    if (word >= 0 || syntax[at]!.partOfSpeech === 'SYM') byHead.get(owner[at]!)?.words.push(at)
  })
  for (const draft of drafts) fill(draft, syntax, heads, owner, words)
  for (const draft of drafts) draft.parent = byHead.get(parentOf(syntax, owner, draft.head)) ?? null
  // parents first, whatever the order of their words
  const done = new Set<Draft>()
  const settle = (draft: Draft) => {
    if (done.has(draft)) return
    done.add(draft)
    if (draft.parent) settle(draft.parent as Draft)
    hang(draft, syntax, isQuestion, words)
  }
  drafts.forEach(settle)
  return drafts.filter(draft => draft.words.length > 0)
}

/** `own`: a clause of its own; `merged`: a verb that goes with the one above it. */
type Head = 'own' | 'merged' | null

function isClauseHead(syntax: readonly SyntaxWord[], at: number, words: ClauseWords): Head {
  const {relation, partOfSpeech, head} = syntax[at]!
  if (head < 0) return 'own'
  const isVerb = partOfSpeech === 'VERB' || partOfSpeech === 'AUX'
  if (relation === 'compound:prt' || relation === 'xcomp') {
    // "ingevuld terugsturen": how, not what
    if (!isVerb || (relation === 'xcomp' && isBareParticiple(syntax, at))) return null
    const above = syntax[head]!
    if (words.modals[above.lemma]) return 'merged'
    const bare = !syntax.some(word => word.head === at && word.relation === 'mark')
    return relation === 'compound:prt' || (bare && words.merging.has(above.lemma)) ? 'merged' : 'own'
  }
  if (!clausal.has(relation)) return null
  const hasCopula = syntax.some(word => word.head === at && (word.relation === 'cop' || subjects.has(word.relation)))
  if (relation === 'conj' && !isVerb) return hasCopula ? 'own' : null
  // "dat bedrag, € 300": an apposition without a verb
  return isVerb || hasCopula || relation === 'ccomp' || relation === 'advcl' ? 'own' : null
}

function isBareParticiple(syntax: readonly SyntaxWord[], at: number): boolean {
  return (
    syntax[at]!.features.VerbForm === 'Part' &&
    !syntax.some(word => word.head === at && word.relation.startsWith('aux'))
  )
}

/** The head of the clause that a word belongs to. */
function ownerOf(syntax: readonly SyntaxWord[], heads: readonly Head[], from: number): number {
  let at = from
  for (let steps = 0; at >= 0 && steps <= syntax.length; steps++) {
    if (heads[at] === 'own') return at
    at = syntax[at]!.head
  }
  return -1
}

function parentOf(syntax: readonly SyntaxWord[], owner: readonly number[], head: number): number {
  const above = syntax[head]!.head
  return above < 0 ? -1 : owner[above]!
}

/** What the clause's own words tell. */
function fill(
  draft: Draft,
  syntax: readonly SyntaxWord[],
  heads: readonly Head[],
  owner: readonly number[],
  words: ClauseWords
): void {
  const {head, flags} = draft
  draft.words.sort((a, b) => a - b)
  draft.start = Math.min(...draft.words.map(at => syntax[at]!.start), syntax[head]!.start)
  draft.end = Math.max(...draft.words.map(at => syntax[at]!.end), syntax[head]!.end)
  /** the verbs of the clause: its head and what is merged into it */
  const core = syntax.flatMap((_, at) => (at === head || (heads[at] === 'merged' && owner[at] === head) ? [at] : []))
  const inCore = new Set(core)
  const modals = core.filter(at => words.modals[syntax[at]!.lemma] && core.some(other => syntax[other]!.head === at))
  draft.verbs = core.filter(at => !modals.includes(at)).map(at => syntax[at]!.lemma)
  let hasPassive = false
  let hasPerfect = false
  let door: Party | null = null
  for (const at of draft.words) {
    const {lemma, relation, features, form, head: above, partOfSpeech} = syntax[at]!
    const modal = words.modals[lemma]
    if (modal && (modals.includes(at) || (inCore.has(above) && relation.startsWith('aux')))) {
      flags.add(modal)
      if (words.would.has(form.toLowerCase())) flags.add('would')
    }
    if (inCore.has(above)) {
      if (relation === 'aux:pass' || relation === 'nsubj:pass') hasPassive = true
      if (relation === 'aux' && !modal) hasPerfect = true
      if (subjects.has(relation) && draft.subject < 0) draft.subject = at
    }
    if (inCore.has(at) && features.Mood === 'Imp') flags.add('imperative')
    if (features.VerbForm === 'Fin' && features.Tense === 'Past' && !modal) {
      if (inCore.has(at) || relation === 'cop' || relation === 'aux:pass') flags.add('past')
    }
    if (words.negators.has(form.toLowerCase()) && !isBounded(syntax, at, words)) draft.negated = !draft.negated
    const party = partyOf(syntax, at, words)
    if (party && partOfSpeech !== 'DET' && relation !== 'nmod:poss') {
      const by = syntax.find(word => word.head === at && word.relation === 'case')?.lemma
      if (by === 'door') door = party
      else if (draft.subject !== at || hasPassive) draft.affected.add(party)
    }
  }
  // "om u de kaart te verlenen": an infinitive with `te` has no subject
  const infinitive = core.some(
    at =>
      syntax[at]!.features.VerbForm === 'Inf' &&
      syntax.some(word => word.head === at && word.relation === 'mark' && word.lemma === 'te')
  )
  const subject = draft.subject < 0 ? null : partyOf(syntax, draft.subject, words)
  if (hasPassive) {
    flags.add('passive')
    draft.agent = door
    if (subject) draft.affected.add(subject)
  } else if (infinitive && !modals.length) {
    if (subject) draft.affected.add(subject)
    draft.subject = -1
  } else if (flags.has('imperative')) draft.agent = 'reader'
  else draft.agent = subject
  if (hasPerfect) flags.add('perfect')
}

/** "niet alleen", "niet later dan": bounds, no negation. */
function isBounded(syntax: readonly SyntaxWord[], at: number, {bounds}: ClauseWords): boolean {
  const next = syntax[at + 1]?.form.toLowerCase()
  return next !== undefined && bounds.has(next)
}

/** Who a word stands for; null for things. */
function partyOf(syntax: readonly SyntaxWord[], at: number, words: ClauseWords): Party | null {
  const {lemma, form, partOfSpeech, placeholder} = syntax[at]!
  const lower = form.toLowerCase()
  if (words.reader.has(lower)) return 'reader'
  if (words.sender.has(lower)) return 'sender'
  if (partOfSpeech !== 'NOUN' && partOfSpeech !== 'PROPN') return null
  if (words.readerNouns.has(lemma)) return 'reader'
  const owned = syntax.find(word => word.head === at && word.relation === 'nmod:poss')?.form.toLowerCase()
  if (words.household.has(lemma) && owned && words.readerOwn.has(owned)) return 'reader'
  if (words.senderNouns.has(lemma)) return 'sender'
  if (placeholder?.meaning === 'organisation') return 'sender'
  if (placeholder?.meaning === 'name') return 'reader'
  return words.otherNouns.has(lemma) ? 'other' : null
}

/** What the clause takes from the one it hangs on, and from how it hangs on it. */
function hang(draft: Draft, syntax: readonly SyntaxWord[], isQuestion: boolean, words: ClauseWords): void {
  const {head, flags} = draft
  const parent = draft.parent as Draft | null
  const {relation} = syntax[head]!
  const marked = draft.words
    .map(at => syntax[at]!)
    .filter(word => word.relation === 'mark' || word.relation === 'advmod')
    .map(({lemma}) => words.subordinators[lemma])
    .find(Boolean)
  const opens = syntax.findIndex(word => word.word >= 0 && word.partOfSpeech !== 'CCONJ') === firstVerb(draft, syntax)
  const verbFirst = opens && !flags.has('imperative')
  if (marked) flags.add(marked)
  else if (verbFirst && !isQuestion && syntax.length > 4 && hasMain(draft, syntax)) flags.add('condition')
  // "Wie niet betaalt, …"
  if (draft.subject >= 0 && syntax[draft.subject]!.lemma === 'wie' && !isQuestion) flags.add('condition')
  if (isQuestion && (!parent || verbFirst) && !flags.has('imperative')) flags.add('question')
  if (!parent) return
  if (relation === 'acl:relcl' || (relation === 'acl' && !syntax[parent.head])) flags.add('relative')
  if (relation === 'conj' && !marked) {
    if (draft.subject < 0 && !draft.agent && !flags.has('imperative')) {
      draft.agent = parent.agent
      if (flags.has('passive')) draft.agent = null
    }
    const finite = syntax[head]!.features.VerbForm === 'Fin'
    for (const flag of parent.flags) {
      if (shared.has(flag) || (!finite && verbal.has(flag) && draft.subject < 0)) flags.add(flag)
    }
    return
  }
  for (const flag of parent.flags) if (inherited.has(flag) && relation !== 'parataxis') flags.add(flag)
  if (relation === 'advcl' && !marked && syntax[head]!.features.VerbForm === 'Inf') flags.add('purpose')
  if (relation === 'xcomp' || relation === 'ccomp' || relation === 'csubj' || relation === 'acl') {
    embed(draft, parent, syntax, words)
  } else if (draft.subject < 0 && !draft.agent && !flags.has('passive')) draft.agent = parent.agent
}

/** What a clause under a condition, a question or a plan has of it as well. */
const inherited = new Set<Flag>(['condition', 'intention', 'asked'])
const shared = new Set<Flag>([...inherited, 'relative', 'purpose', 'time', 'reason', 'concession'])
const verbal = new Set<Flag>(['can', 'may', 'must', 'need', 'want', 'will', 'would', 'passive', 'perfect'])

/** "Wij verzoeken u om …", "Wij zijn van plan …", "Het is mogelijk …": what the clause above makes of this one. */
function embed(draft: Draft, parent: Draft, syntax: readonly SyntaxWord[], words: ClauseWords): void {
  const above = [...parent.verbs, ...parent.words.map(at => syntax[at]!.lemma)]
  const flag = above.map(lemma => words.embedding[lemma]).find(Boolean)
  const infinitive = syntax[draft.head]!.features.VerbForm === 'Inf'
  if (!flag) {
    if (infinitive && !draft.agent && !draft.flags.has('passive')) draft.agent = parent.agent
    return
  }
  if (flag !== 'asserted') {
    draft.flags.add(flag)
    if (parent.negated && flag !== 'intention') draft.negated = !draft.negated
  }
  if (!infinitive || draft.agent) return
  const named = parent.affected.has('reader') ? 'reader' : parent.agent
  if (flag === 'asked') draft.agent = parent.affected.has('reader') || parent.flags.has('passive') ? 'reader' : named
  else draft.agent = flag === 'may' || flag === 'can' || flag === 'must' ? named : parent.agent
  draft.open = draft.agent === null
}

/** The first of the clause's finite verbs. */
function firstVerb({words}: Draft, syntax: readonly SyntaxWord[]): number {
  return words.find(at => syntax[at]!.features.VerbForm === 'Fin') ?? -1
}

/** A verb in front is a condition when another clause follows. */
function hasMain(draft: Draft, syntax: readonly SyntaxWord[]): boolean {
  const first = firstVerb(draft, syntax)
  return syntax.some(({features}, at) => at > first && features.VerbForm === 'Fin' && !draft.words.includes(at))
}
