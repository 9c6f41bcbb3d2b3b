import type {OwnTerm, RuleSetting, Settings} from './settings.js'

/** Two layers of settings as one; what the later layer says, wins. Neither is changed. */
export function mergeSettings(earlier: Settings, later: Settings): Settings {
  const merged: Settings = {...earlier, ...later}
  if (earlier.rules && later.rules) merged.rules = mergeRules(earlier.rules, later.rules)
  if (earlier.terms && later.terms) merged.terms = mergeTerms(earlier.terms, later.terms)
  if (earlier.organisation && later.organisation) merged.organisation = {...earlier.organisation, ...later.organisation}
  if (earlier.templates && later.templates) merged.templates = {...earlier.templates, ...later.templates}
  if (earlier.thresholds && later.thresholds) merged.thresholds = {...earlier.thresholds, ...later.thresholds}
  return merged
}

function mergeRules(earlier: Record<string, RuleSetting>, later: Record<string, RuleSetting>) {
  const merged = {...earlier}
  for (const [id, setting] of Object.entries(later)) {
    const known = Object.hasOwn(merged, id) ? merged[id] : undefined
    if (known === undefined || known === 'off' || setting === 'off') merged[id] = setting
    else merged[id] = {...asObject(known), ...asObject(setting)}
  }
  return merged
}

function asObject(setting: Exclude<RuleSetting, 'off'>) {
  return typeof setting === 'string' ? {severity: setting} : setting
}

/** A word that comes again replaces the earlier one. */
function mergeTerms(earlier: OwnTerm[], later: OwnTerm[]): OwnTerm[] {
  const merged = new Map<string, OwnTerm>()
  for (const term of [...earlier, ...later]) merged.set(term.term.toLowerCase(), term)
  return [...merged.values()]
}
