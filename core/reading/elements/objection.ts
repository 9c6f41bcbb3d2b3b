import type {ElementName, LetterType} from '../../report/report.js'
import {type Shown, shown} from '../acts/shown.js'
import type {Look} from '../look.js'
import type {Deadline, Evidence} from '../reading.js'

const bare = ({block, start, end}: Evidence): Evidence => ({block, start, end})

/**
 * Objection to the sender, or appeal to the court in a decision on an objection (Awb 3:45, 6:23), with its term and
 * its route. The term and the route count only in the part of the letter that speaks of the remedy.
 */
export function objectionElements(
  look: Look,
  type: LetterType,
  deadlines: readonly Deadline[]
): Partial<Record<ElementName, Evidence[]>> {
  const clause = clauseHits(look, type)
  const blocks = clauseBlocks(look, clause)
  const inClause = (item: Evidence) => blocks.has(item.block)
  const deadline = deadlines.filter(item => inClause(item) && isRemedyTerm(look, item)).map(bare)
  return {
    objection_clause: clause.map(bare),
    objection_deadline: deadline,
    objection_address: routes(look, clause, blocks)
  }
}

function clauseHits(look: Look, type: LetterType): Shown[] {
  if (type === 'beslissing-op-bezwaar') return shown(look, 'court', ['appeal.can'])
  const learnt = look.dictionary.acts !== null
  // a receipt or an intention names the objection without offering it; cues cannot tell that
  if (!learnt && (type === 'ontvangstbevestiging' || type === 'voornemen')) return []
  const objection = shown(look, 'obj', ['objection.can'])
  return objection.length > 0 || learnt ? objection : underHeading(look)
}

/** Under a heading "Bezwaar" a request to write is the clause: "Vindt u dit onterecht? Schrijf dat dan aan …". */
function underHeading(look: Look): Shown[] {
  const headings = look
    .hits('objection.object')
    .filter(hit => look.role(hit) === 'heading' && !look.has(hit.sentence, 'objection.none'))
  return headings.flatMap(heading =>
    [...look.hits('step.write'), ...look.hits('step.send')].filter(
      hit =>
        look.inBody(hit) && look.sameSection(hit.block, heading.block) && !look.has(hit.sentence, 'who.organisation')
    )
  )
}

/** From the clause on to the end of its section, and the blocks around it that speak of the remedy too. */
function clauseBlocks(look: Look, clause: readonly Shown[]): Set<number> {
  const blocks = new Set<number>()
  const about = new Set(look.hits('objection.object').map(hit => hit.block))
  for (const hit of clause) {
    // without headings the whole letter is one section: then only what is near the clause belongs to it
    const last = Math.min(look.tree.blocks.length - 1, hit.block + 12)
    for (let index = Math.max(0, hit.block - 12); index <= last; index++) {
      if (!look.sameSection(index, hit.block)) continue
      if (Math.abs(index - hit.block) <= 2 || about.has(index)) blocks.add(index)
      const {list} = look.tree.blocks[index]!.block
      if (list !== null && index > hit.block && index - hit.block <= 8) blocks.add(index)
    }
    for (let at = hit.block + 1; about.has(at) && at - hit.block <= 40; at++) blocks.add(at)
  }
  return blocks
}

/** In the clause's blocks, a term of the sender ("wij beslissen binnen twaalf weken") is not the objection term. */
function isRemedyTerm(look: Look, deadline: Deadline): boolean {
  const sentence = look.tree.sentences[deadline.sentence]!
  if (deadline.who === 'organisation') return false
  if (look.has(sentence, 'objection.object') || look.has(sentence, 'objection.can')) return true
  // "Betaal binnen zes weken. U kunt bezwaar maken.": a term to pay is not the term of the remedy beside it
  if (look.has(sentence, 'step.pay') || look.has(sentence, 'step.send')) return false
  const previous = look.tree.sentences[deadline.sentence - 1]
  const next = look.tree.sentences[deadline.sentence + 1]
  return [previous, next].some(
    other =>
      other &&
      (look.has(other, 'objection.object') || look.has(other, 'objection.can') || look.has(other, 'appeal.can'))
  )
}

/** Where the objection goes: an address, e-mail, form or site, or "het adres boven deze brief"; the body's name alone is none. */
function routes(look: Look, clause: readonly Shown[], blocks: ReadonlySet<number>): Evidence[] {
  const found: Evidence[] = []
  if (clause.length === 0) return found
  for (const item of look.entities('po-box', 'postcode', 'street', 'email', 'url'))
    if (blocks.has(item.block)) found.push(bare(item))
  for (const hit of look.hits('route.above')) if (blocks.has(hit.block)) found.push(bare(hit))
  for (const index of blocks) {
    for (const p of look.tree.blocks[index]!.block.placeholders) {
      if (p.meaning === 'address' || p.meaning === 'email' || p.meaning === 'url' || p.meaning === 'postcode')
        found.push({block: index, start: p.start, end: p.end})
    }
  }
  return found
}
