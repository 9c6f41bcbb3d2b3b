import {bodyRoles, type Role} from '../formats/letter.js'
import type {Match} from '../language/cues.js'
import type {Dictionary} from '../language/dictionary.js'
import type {Entity, EntityKind} from '../language/entities.js'
import type {Sentence, Tree, TreeBlock} from '../language/tree.js'
import type {Evidence} from './reading.js'

/** A cue found in the letter. */
export interface Hit extends Evidence {
  sentence: Sentence
  match: Match
}

/** The tree with an index of all cues found in it: what every part of the reading room looks at. */
export class Look {
  readonly tree: Tree
  readonly dictionary: Dictionary
  #hits = new Map<string, Hit[]>()
  #sections: number[] = []

  constructor(tree: Tree, dictionary: Dictionary) {
    this.tree = tree
    this.dictionary = dictionary
    for (const sentence of tree.sentences) {
      for (const match of sentence.matches) {
        const hit: Hit = {block: sentence.block, start: match.start, end: match.end, sentence, match}
        const list = this.#hits.get(match.id)
        if (list) list.push(hit)
        else this.#hits.set(match.id, [hit])
      }
    }
    let section = 0
    for (const {block} of tree.blocks) {
      if (block.role === 'heading') section++
      this.#sections.push(section)
    }
  }

  hits(id: string): readonly Hit[] {
    return this.#hits.get(id) ?? []
  }

  /** Hits of every cue whose id begins so, with the id. */
  *group(prefix: string): Generator<Hit> {
    for (const [id, hits] of this.#hits) if (id.startsWith(prefix)) yield* hits
  }

  has(sentence: Sentence, id: string): boolean {
    return sentence.matches.some(match => match.id === id)
  }

  role(evidence: Evidence): Role {
    return this.tree.blocks[evidence.block]!.block.role
  }

  /** True for headings, paragraphs and list items. */
  inBody(evidence: Evidence): boolean {
    return bodyRoles.has(this.role(evidence))
  }

  /** Blocks of the same section: from a heading up to the next one. */
  section(block: number): TreeBlock[] {
    const own = this.#sections[block]
    return this.tree.blocks.filter(other => this.#sections[other.index] === own)
  }

  sameSection(one: number, other: number): boolean {
    return this.#sections[one] === this.#sections[other]
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
    return this.tree.blocks[evidence.block]?.sentences.find(s => s.start <= evidence.start && evidence.start < s.end)
  }

  /** A list item takes the mood of the sentence that leads the list in ("Stuur mee:"). */
  leadIn(block: number): Sentence | undefined {
    const {list} = this.tree.blocks[block]!.block
    if (list === null) return undefined
    let before = block - 1
    while (before >= 0 && this.tree.blocks[before]!.block.list === list) before--
    const lead = this.tree.blocks[before]
    const last = lead?.sentences.at(-1)
    return last && /:\s*$/.test(lead!.block.prose) ? last : undefined
  }
}
