/**
 * Cues on clauses: what somebody does, whatever the form, the order and the tense of the words.
 *
 * `wij afwijzen|weigeren aanvraag|@request`: who acts, the verb (or what somebody is), and other words of the clause, by
 * lemma. The grammar of these lines is in docs/en/dictionaries.md.
 */
export interface ClauseCueSource {
  id: string
  clauses?: string[]
  /** flags that each line of the entry allows: `any`, or names of flags */
  mood?: string
}

/** What is known of a clause beside its words; most are only matched by cues that ask for them. */
export type Flag =
  | 'asked'
  | 'can'
  | 'concession'
  | 'condition'
  | 'imperative'
  | 'intention'
  | 'may'
  | 'must'
  | 'need'
  | 'passive'
  | 'past'
  | 'perfect'
  | 'purpose'
  | 'question'
  | 'reason'
  | 'relative'
  | 'time'
  | 'want'
  | 'will'
  | 'would'

/** Who acts or is addressed: the reader, the sender, or somebody else. */
export type Party = 'reader' | 'sender' | 'other'

/** A clause that carries one of these says no plain fact: a cue must name it to match. */
export const unreal: readonly Flag[] = [
  'asked',
  'can',
  'concession',
  'condition',
  'intention',
  'may',
  'need',
  'past',
  'purpose',
  'question',
  'relative',
  'time',
  'want',
  'would'
]

/** One part of a cue: any of these lemmas, `@classes`, `<entities>`, or `*endings`. */
export type Alternatives = readonly string[]

export interface ClausePattern {
  /** who acts: the reader, the sender (or nobody named, in a passive) */
  agent: Party | null
  /** whom it is done to or for */
  affected: Party | null
  needs: readonly Alternatives[]
  without: readonly string[]
  /** null: either */
  negated: boolean | null
  required: readonly Flag[]
  allowed: ReadonlySet<Flag> | 'any'
}

const agents: Record<string, Party> = {wij: 'sender', u: 'reader', iemand: 'other'}
const patients: Record<string, Party> = {ons: 'sender', u: 'reader'}

/**
 * @param text a line without its verb: `wij ~ aanvraag niet`; `~` stands for the verb
 */
export function parseClauseCue(text: string): ClausePattern {
  const needs: Alternatives[] = []
  const without: string[] = []
  const required: Flag[] = []
  const allowed = new Set<Flag>()
  let agent: Party | null = null
  let affected: Party | null = null
  let negated: boolean | null = false
  let any = false
  let afterVerb = false
  for (const part of text.split(' ')) {
    if (part === '~') afterVerb = true
    else if (!afterVerb) agent = agents[part] ?? null
    else if (part === 'niet') negated = true
    else if (part === 'niet?') negated = null
    else if (part === '~any') any = true
    else if (part.startsWith('+')) required.push(part.slice(1) as Flag)
    else if (part.startsWith('~')) allowed.add(part.slice(1) as Flag)
    else if (part.startsWith('-')) without.push(...part.slice(1).split('|'))
    else if (part in patients) affected = patients[part]!
    else needs.push(part.split('|'))
  }
  // "Wij kunnen uw aanvraag niet toekennen" says that they do not
  if (negated) allowed.add('can')
  for (const flag of required) allowed.add(flag)
  return {agent, affected, needs, without, negated, required, allowed: any ? 'any' : allowed}
}

/** The verbs of a line, and the line with `~` in their place. */
function verbOf(line: string): {verbs: string[]; rest: string} {
  const parts = line.trim().split(/\s+/)
  const at = parts[0]! in agents ? 1 : 0
  const verbs = parts[at]?.split('|') ?? []
  return {verbs, rest: [...parts.slice(0, at), '~', ...parts.slice(at + 1)].join(' ')}
}

const flags = new Set<string>([...unreal, 'imperative', 'must', 'passive', 'perfect', 'reason', 'will'])

/**
 * Rows of the index: under `~lemma` of each verb the lines that begin with it, with the entry's number.
 * @param classes members of the `@classes`
 * @throws Error on a line without a verb, or with an unknown class or flag: a mistake in a dictionary
 */
export function indexClauseCues(
  sources: readonly ClauseCueSource[],
  classes: Readonly<Record<string, readonly string[]>>
): Map<string, string> {
  const lines = new Map<string, string[]>()
  const fail = (id: string, line: string, what: string) => {
    throw new Error(`Clause "${line}" of ${id}: ${what}.`)
  }
  const membersOf = (id: string, line: string, name: string): readonly string[] =>
    name.startsWith('@') ? (classes[name.slice(1)] ?? fail(id, line, `no class ${name}`)!) : [name]
  sources.forEach(({id, clauses = [], mood}, entry) => {
    for (const [place, text] of clauses.entries()) {
      const line = text.normalize('NFC').toLowerCase()
      const {verbs, rest} = verbOf(line)
      if (verbs.length === 0 || /[<*+]/.test(verbs.join(''))) fail(id, line, 'it must begin with a verb')
      for (const part of rest.split(' ')) {
        const flag = /^[+~](\w+)$/.exec(part)?.[1]
        if (flag && flag !== 'any' && !flags.has(flag)) fail(id, line, `no flag ${part}`)
        for (const name of part.replace(/^-/, '').split('|')) if (name.startsWith('@')) membersOf(id, line, name)
      }
      const allowed =
        mood === undefined
          ? ''
          : ` ${mood
              .split(' ')
              .map(name => `~${name}`)
              .join(' ')}`
      for (const verb of new Set(verbs.flatMap(name => membersOf(id, line, name)))) {
        const row = lines.get(`~${verb}`) ?? []
        row.push(`${entry}c${place} ${rest}${allowed}`)
        lines.set(`~${verb}`, row)
      }
    }
  })
  return new Map([...lines].map(([key, row]) => [key, row.join('\t')]))
}

/** Rows of the index: under `@lemma` the classes it belongs to. */
export function indexClasses(classes: Readonly<Record<string, readonly string[]>>): Map<string, string> {
  const of = new Map<string, string[]>()
  for (const [name, members] of Object.entries(classes)) {
    for (const member of members) of.set(`@${member}`, [...(of.get(`@${member}`) ?? []), name])
  }
  return new Map([...of].map(([key, names]) => [key, names.join(' ')]))
}

/** A line of an entry, ready to be matched. */
export interface ClauseCue {
  id: string
  cue: number
  pattern: ClausePattern
}

/** Clause cues by their verbs, read from the index when a letter asks for them. */
export class ClauseCueSet {
  readonly #line: (key: string) => string | undefined
  readonly #id: (entry: number) => string
  readonly #cues = new Map<string, readonly ClauseCue[]>()
  readonly #classes = new Map<string, ReadonlySet<string>>()

  constructor(index: {line(key: string): string | undefined; id(entry: number): string}) {
    this.#line = key => index.line(key)
    this.#id = entry => index.id(entry)
  }

  of(verb: string): readonly ClauseCue[] {
    const known = this.#cues.get(verb)
    if (known) return known
    const made = (this.#line(`~${verb}`)?.split('\t') ?? []).map(row => {
      const [, entry, cue, text] = /^(\d+)c(\d+) (.*)$/.exec(row)!
      return {id: this.#id(Number(entry)), cue: Number(cue), pattern: parseClauseCue(text!)}
    })
    this.#cues.set(verb, made)
    return made
  }

  classesOf(lemma: string): ReadonlySet<string> {
    const known = this.#classes.get(lemma)
    if (known) return known
    const made = new Set(this.#line(`@${lemma}`)?.split(' ') ?? [])
    this.#classes.set(lemma, made)
    return made
  }
}
