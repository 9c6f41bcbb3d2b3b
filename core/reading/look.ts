import {bodyRoles, type Role} from '../formats/letter.js'
import type {Match} from '../language/cues.js'
import type {Dictionary} from '../language/dictionary.js'
import {type Entity, type EntityKind, firstFrom} from '../language/entities.js'
import type {Sentence, Tree, TreeBlock} from '../language/tree.js'
import {type ClauseMatch, readClauses} from './clause-match.js'
import type {Clause} from './clauses.js'
import type {Evidence} from './reading.js'

/** A cue found in the letter. */
export interface Hit extends Evidence {
  sentence: Sentence
  match: Match
  /** the clause, where a cue on clauses found it */
  clause?: Clause
}

/** Where clauses are read: elsewhere there are no sentences. */
const clauseRoles: ReadonlySet<Role> = new Set([...bodyRoles, 'subject'])

/** The tree with an index of all cues found in it: what every part of the reading room looks at. */
export class Look {
  readonly tree: Tree
  readonly dictionary: Dictionary
  #hits = new Map<string, Hit[]>()
  /** ids of the clause cues in each sentence, by its place */
  #clauseIds: ReadonlySet<string>[] = []
  /** the section of each block, and the blocks of each section */
  #sectionOf: number[] = []
  #sections: TreeBlock[][] = [[]]
  /** for each block, the one before it, or before the list that it stands in */
  #beforeList: number[] = []

  constructor(tree: Tree, dictionary: Dictionary) {
    this.tree = tree
    this.dictionary = dictionary
    for (const sentence of tree.sentences) {
      for (const match of sentence.matches)
        this.#add({block: sentence.block, start: match.start, end: match.end, sentence, match})
      const ids = new Set<string>()
      for (const match of this.#read(sentence).matches) {
        ids.add(match.id)
        this.#add(hitOf(match, sentence))
      }
      this.#clauseIds.push(ids)
    }
    for (const own of tree.blocks) {
      const {list, role} = own.block
      const inList = list !== null && tree.blocks[own.index - 1]?.block.list === list
      this.#beforeList.push(inList ? this.#beforeList[own.index - 1]! : own.index - 1)
      if (role === 'heading') this.#sections.push([])
      this.#sections.at(-1)!.push(own)
      this.#sectionOf.push(this.#sections.length - 1)
    }
  }

  #add(hit: Hit): void {
    const list = this.#hits.get(hit.match.id)
    if (list) list.push(hit)
    else this.#hits.set(hit.match.id, [hit])
  }

  #read(sentence: Sentence) {
    const {role} = this.tree.blocks[sentence.block]!.block
    return clauseRoles.has(role) ? readClauses(sentence, this.dictionary) : {clauses: [], matches: []}
  }

  /** The clauses of a sentence; none in a language without a parser, and outside the body. */
  clauses(sentence: Sentence): readonly Clause[] {
    return this.#read(sentence).clauses
  }

  /** The cues that fit a sentence's clauses. */
  clauseMatches(sentence: Sentence): readonly ClauseMatch[] {
    return this.#read(sentence).matches
  }

  hits(id: string): readonly Hit[] {
    return this.#hits.get(id) ?? []
  }

  /** Hits of every cue whose id begins so, with the id. */
  *group(prefix: string): Generator<Hit> {
    for (const id of this.#hits.keys()) if (id.startsWith(prefix)) yield* this.#hits.get(id)!
  }

  has(sentence: Sentence, id: string): boolean {
    return this.#clauseIds[sentence.index]!.has(id) || sentence.matches.some(match => match.id === id)
  }

  role(evidence: Evidence): Role {
    return this.tree.blocks[evidence.block]!.block.role
  }

  /** True for headings, paragraphs and list items. */
  inBody(evidence: Evidence): boolean {
    return bodyRoles.has(this.role(evidence))
  }

  /** Blocks of the same section: from a heading up to the next one. */
  section(block: number): readonly TreeBlock[] {
    return this.#sections[this.#sectionOf[block] ?? -1] ?? []
  }

  sameSection(one: number, other: number): boolean {
    return this.#sectionOf[one] === this.#sectionOf[other]
  }

  *entities(...kinds: EntityKind[]): Generator<Evidence & {entity: Entity}> {
    for (const block of this.tree.blocks) {
      for (const entity of block.entities) {
        if (kinds.includes(entity.kind)) yield {block: block.index, start: entity.start, end: entity.end, entity}
      }
    }
  }

  /** Sentences of the block before, of this block and of the block after. */
  around(block: number): Sentence[] {
    return [block - 1, block, block + 1].flatMap(index => this.tree.blocks[index]?.sentences ?? [])
  }

  /** The sentence that holds a place. */
  sentenceAt(evidence: Evidence): Sentence | undefined {
    const sentences = this.tree.blocks[evidence.block]?.sentences ?? []
    const last = sentences[firstFrom(sentences, evidence.start + 1) - 1]
    return last && evidence.start < last.end ? last : undefined
  }

  /** A list item takes the mood of the sentence that leads the list in ("Stuur mee:"). */
  leadIn(block: number): Sentence | undefined {
    const {list} = this.tree.blocks[block]!.block
    if (list === null) return undefined
    const lead = this.tree.blocks[this.#beforeList[block]!]
    const last = lead?.sentences.at(-1)
    return last && /:\s*$/.test(lead!.block.prose) ? last : undefined
  }
}

/** The clause as it stands, from its first word to its last. */
function hitOf({id, cue, clause}: ClauseMatch, sentence: Sentence): Hit {
  const {start, end} = clause
  return {block: sentence.block, start, end, sentence, match: {id, cue, start, end, hasGap: true}, clause}
}
