import type {Rule} from '../core/rules/define.js'
import type {RuleOptions} from '../core/settings/load.js'

/** What the command shows of a rule: the part of a rule file that is data. */
export type RuleInfo = Pick<
  Rule,
  | 'id'
  | 'title'
  | 'why'
  | 'sources'
  | 'severity'
  | 'status'
  | 'since'
  | 'options'
  | 'message'
  | 'good'
  | 'bad'
  | 'insert'
>

/** The options of every rule, for the check of a configuration. */
export function ruleOptionsOf(rules: readonly RuleInfo[]): RuleOptions {
  return Object.fromEntries(rules.map(({id, options}) => [id, options]))
}
