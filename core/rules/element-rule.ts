import type {Letter, SourceRange} from '../formats/letter.js'
import type {Evidence} from '../reading/reading.js'
import {elementRequirement, isLetterlike, requirementSeverity} from '../reading/requirements.js'
import type {ElementName} from '../report/report.js'
import {
  defineRule,
  type Example,
  type Hit,
  type Localised,
  type Rule,
  type RuleContext,
  type RuleSource
} from './define.js'
import {letterEnd} from './place.js'

interface ElementRule {
  id: string
  element: ElementName
  title: Localised
  why: Localised
  sources: RuleSource[]
  message: {absent: Localised; conditional: Localised}
  good: Example[]
  bad: Example[]
  /** when there is no point in asking for it */
  unless?(context: RuleContext): boolean
  /** where the writer would add it; default the letter's end */
  place?(context: RuleContext): ReturnType<typeof letterEnd> | undefined
}

/**
 * A rule that asks for an element by what `letter-elements.json` requires of the letter's type: by law → error,
 * expected → warning, advised → hint. What only some variants of a template have is told with its condition.
 * What may stand in a part that was not found is not judged.
 */
export function elementRule(spec: ElementRule): Rule {
  return defineRule({
    id: spec.id,
    title: spec.title,
    why: spec.why,
    sources: spec.sources,
    severity: 'warning',
    status: 'stable',
    since: '0.1.0',
    options: {},
    message: {absent: spec.message.absent, conditional: spec.message.conditional},
    good: spec.good,
    bad: spec.bad,
    parts: false,
    insert: spec.element,
    *letter(context): Iterable<Hit> {
      const {reading} = context
      const requirement = elementRequirement(reading.type.value, spec.element)
      const severity = requirementSeverity(requirement)
      if (!severity) return
      const element = reading.elements[spec.element]
      if (element.status === 'present' || element.status === 'unknown') return
      if (!isLetterlike(context.look, reading, spec.element)) return
      if (spec.unless?.(context as unknown as RuleContext)) return
      const at = spec.place?.(context as unknown as RuleContext) ?? letterEnd(context)
      if (element.status === 'absent') yield {at, message: 'absent', severity, missing: true, insert: spec.element}
      else if (severity !== 'hint') {
        // the letter has its words already: the writer moves them
        yield {
          at: conditionOf(context.letter, element.evidence) ?? at,
          message: 'conditional',
          data: {condition: element.condition ?? ''},
          severity: severity === 'error' ? 'error' : 'hint',
          missing: true
        }
      }
    }
  })
}

/** The tag of the condition under which it is there: that is where the writer would change it. */
function conditionOf(letter: Letter, evidence: readonly Evidence[]): {range: SourceRange} | undefined {
  for (const {block} of evidence) {
    const branch = letter.blocks[block]?.branch
    if (branch != null) return {range: letter.branches[branch]!.at}
  }
  return undefined
}
