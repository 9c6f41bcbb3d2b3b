import {bodyRoles, type Role} from '../../formats/letter.js'
import type {Sentence} from '../../language/tree.js'
import type {PartName} from '../../report/report.js'
import type {Hit, Look} from '../look.js'
import type {Evidence} from '../reading.js'

/** Where a part stands, and where it may stand in words that tell nothing (a bare placeholder, an annex). */
export interface Found {
  sure: Evidence[]
  perhaps: Evidence[]
}

export type FoundParts = Partial<Record<PartName, Found>>

export const bare = ({block, start, end}: Evidence): Evidence => ({block, start, end})

export const sure = (items: readonly Evidence[], perhaps: readonly Evidence[] = []): Found => ({
  sure: items.map(bare),
  perhaps: perhaps.map(bare)
})

const tellingRoles: ReadonlySet<Role> = new Set([...bodyRoles, 'subject', 'table-cell'])

/** True where a letter says something: body, subject line and tables. */
export const tells = (look: Look, item: Evidence): boolean => tellingRoles.has(look.role(item))

/** What a sentence says only for some case: "Als u niet betaalt …". */
export const isConditional = (look: Look, {sentence}: Hit): boolean =>
  sentence.isQuestion || look.has(sentence, 'clause.conditional')

/** The sentence is about objecting or appealing. */
export const isRemedy = (look: Look, sentence: Sentence): boolean => look.has(sentence, 'objection.object')

export const wholeOf = ({block, start, end}: Sentence): Evidence => ({block, start, end})

/** Paragraphs and cells that are nothing but a placeholder: there any text may come. */
export function bareFields(look: Look): Evidence[] {
  return look.tree.blocks.flatMap(({block, index}) => {
    const [field] = block.placeholders
    const rest = block.prose.replace(/[\s\uA78F.:;,]+/gu, '')
    return field?.meaning === null && rest === '' && bodyRoles.has(block.role)
      ? [{block: index, start: 0, end: block.prose.length}]
      : []
  })
}

/** Fields whose own name tells what will stand there. */
export function fieldsNamed(look: Look, name: RegExp): Evidence[] {
  return look.tree.blocks.flatMap(({block, index}) =>
    block.placeholders.filter(field => name.test(field.name)).map(({start, end}) => ({block: index, start, end}))
  )
}
