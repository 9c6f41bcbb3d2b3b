import {rules} from '../../core/rules/registry.js'
import type {RuleOptions} from '../../core/settings/load.js'

/** What the server needs of the core, in one place: tests put something small here instead. */
export {createBriefmaat} from '../../core/index.js'
export {loadSettings} from '../../core/settings/load.js'

/** The options of every rule, to check what people set. */
export const ruleOptions: RuleOptions = Object.fromEntries(rules.map(({id, options}) => [id, options]))
