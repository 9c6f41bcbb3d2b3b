import type {Rule, RuleSource} from '../../core/rules/define.js'
import {rules} from '../../core/rules/registry.js'

const severities = {error: 'fout', warning: 'waarschuwing', hint: 'tip'}

/** A page for each rule in Dutch and English, and an index. */
export function ruleDocs(): Record<string, string> {
  const files: Record<string, string> = {}
  for (const rule of rules) {
    files[`docs/nl/regels/${rule.id}.md`] = page(rule, 'nl')
    files[`docs/en/rules/${rule.id}.md`] = page(rule, 'en')
  }
  files['docs/nl/regels/README.md'] = index('nl')
  files['docs/en/rules/README.md'] = index('en')
  return files
}

const words = {
  nl: {
    why: 'Waarom',
    message: 'Melding',
    severity: 'Ernst',
    options: 'Instellingen',
    bad: 'Liever niet',
    good: 'Zo wel',
    sources: 'Bron',
    rules: 'Regels',
    rule: 'Regel',
    about: 'Waarover',
    standard: 'standaard'
  },
  en: {
    why: 'Why',
    message: 'Message',
    severity: 'Severity',
    options: 'Options',
    bad: 'Rather not',
    good: 'Better',
    sources: 'Source',
    rules: 'Rules',
    rule: 'Rule',
    about: 'About',
    standard: 'default'
  }
}

function page(rule: Rule, locale: 'nl' | 'en'): string {
  const w = words[locale]
  const lines = [
    `# ${rule.title[locale]}`,
    '',
    `\`${rule.id}\``,
    '',
    `${w.severity}: ${locale === 'nl' ? severities[rule.severity] : rule.severity}.`,
    '',
    `## ${w.why}`,
    '',
    rule.why[locale]
  ]
  lines.push('', `## ${w.message}`, '', ...messagesOf(rule, locale).map(message => `> ${message}`))
  const options = Object.entries(rule.options)
  if (options.length > 0) {
    lines.push('', `## ${w.options}`, '')
    for (const [name, spec] of options)
      lines.push(`- \`${name}\` (${w.standard} ${spec.default}): ${spec.help[locale]}`)
  }
  lines.push(
    '',
    `## ${w.bad}`,
    '',
    ...rule.bad.map(example => quote(example.text.replace(/[⟦⟧]/g, '**'))),
    '',
    `## ${w.good}`,
    '',
    ...rule.good.map(example => quote(example.text))
  )
  lines.push(
    '',
    `## ${w.sources}`,
    '',
    ...rule.sources.map(source => `- ${source.title}${source.place ? ` (${explained(source, locale)})` : ''}`)
  )
  return `${lines.join('\n')}\n`
}

/** Where docs/nl/bronnen.md and docs/en/sources.md explain what is cited; research has no section, for it has no ids. */
const sections = {
  nl: {law: '#wetten', seed: '#brief-van-de-ministers', norm: '#duidelijk-nederlands', own: '#eigen-voorstellen'},
  en: {law: '#acts', seed: '#letter-of-the-ministers', norm: '#plain-dutch', own: '#own-proposals'}
}

function explained({kind, place}: RuleSource, locale: 'nl' | 'en'): string {
  const section = kind === 'research' ? '' : sections[locale][kind]
  return `[${place}](../../${locale === 'nl' ? 'bronnen' : 'sources'}.md${section})`
}

function messagesOf(rule: Rule, locale: 'nl' | 'en'): string[] {
  const {message} = rule
  if (typeof message.nl === 'string') return [(message as Record<string, string>)[locale]!]
  return Object.values(message as Record<string, Record<string, string>>).map(each => each[locale]!)
}

const quote = (text: string) =>
  `${text
    .split('\n')
    .map(line => `> ${line}`.trimEnd())
    .join('\n')}\n`

function index(locale: 'nl' | 'en'): string {
  const w = words[locale]
  const rows = rules.map(
    rule =>
      `| [\`${rule.id}\`](${rule.id}.md) | ${rule.title[locale]} | ${locale === 'nl' ? severities[rule.severity] : rule.severity} |`
  )
  return `# ${w.rules}\n\n| ${w.rule} | ${w.about} | ${w.severity} |\n| --- | --- | --- |\n${rows.join('\n')}\n`
}
