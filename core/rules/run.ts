import type {Dictionary} from '../language/dictionary.js'
import type {Tree} from '../language/tree.js'
import type {Look} from '../reading/look.js'
import type {Reading} from '../reading/reading.js'
import type {Severity} from '../report/report.js'
import type {OwnTerm, RuleSetting} from '../settings/settings.js'
import {defaultOptions, type Hit, type Rule, type RuleContext} from './define.js'

/** A rule made ready by the settings. */
export interface ActiveRule {
  rule: Rule
  options: Record<string, number | boolean | string>
  /** what the settings say, over what the rule and its hits say */
  severity: Severity | null
}

export interface RuleHit {
  active: ActiveRule
  hit: Hit
}

/** The rules that are on. Trial rules are off until a setting names them; retired ones are always off. */
export function activeRules(rules: readonly Rule[], settings: Record<string, RuleSetting> = {}): ActiveRule[] {
  const active: ActiveRule[] = []
  for (const rule of rules) {
    const setting = settings[rule.id]
    if (setting === 'off' || rule.status === 'retired' || (rule.status === 'trial' && setting === undefined)) continue
    const options = defaultOptions(rule)
    let severity: Severity | null = null
    if (typeof setting === 'string') severity = setting
    else if (setting) {
      if (setting.severity) severity = setting.severity
      for (const [name, value] of Object.entries(setting)) if (name in options) options[name] = value as number
    }
    active.push({rule, options, severity})
  }
  return active
}

/** One walk over the tree serves all rules. */
export function runRules(
  rules: readonly ActiveRule[],
  look: Look,
  reading: Reading,
  {ownTerms, knownRules}: {ownTerms: readonly OwnTerm[]; knownRules: ReadonlySet<string>}
): RuleHit[] {
  const {tree, dictionary}: {tree: Tree; dictionary: Dictionary} = look
  const {letter} = tree
  const usable = rules
    .filter(
      ({rule}) =>
        (rule.languages?.includes(tree.language) ?? true) && (letter.kind === 'letter' || rule.parts !== false)
    )
    .map(active => ({
      active,
      context: {options: active.options, letter, tree, look, reading, dictionary, ownTerms, knownRules} as RuleContext
    }))
  const found: RuleHit[] = []
  const collect = (active: ActiveRule, hits: Iterable<Hit>) => {
    for (const hit of hits) found.push({active, hit})
  }
  const ofBlock = usable.filter(({active}) => active.rule.block)
  const ofSentence = usable.filter(({active}) => active.rule.sentence)
  for (const block of tree.blocks) {
    for (const {active, context} of ofBlock) if (block.node) collect(active, active.rule.block!(block, context))
    for (const sentence of block.sentences) {
      for (const {active, context} of ofSentence) collect(active, active.rule.sentence!(sentence, context))
    }
  }
  for (const {active, context} of usable) if (active.rule.letter) collect(active, active.rule.letter(context))
  return found
}
