/** `briefmaat explain RULE` or `explain WORD`: what a rule looks at and how it can be set, or what a word means. */
import type {ListedWord} from '../../core/index.js'
import {exampleParagraph} from '../../core/report/paragraphs.js'
import type {Locale} from '../../core/report/report.js'
import {nearest} from '../../core/settings/nearest.js'
import {type Paint, painter, terminalWidth, wantsColour, wrap} from '../format/text.js'
import {exitCodes, type Io} from '../io.js'
import {type Messages, messagesFor} from '../messages.js'
import type {RuleInfo} from '../rule-info.js'
import {Trouble} from '../trouble.js'

export interface ExplainOptions {
  locale?: Locale
  color?: boolean
}

const examplesShown = 3

/** Explains a rule, a name without its group will do (`term`), or the listed words in a text. Gives the exit code. */
export async function explain(words: readonly string[], options: ExplainOptions, io: Io): Promise<number> {
  const id = words.join(' ')
  const all = await io.rules()
  const locale = options.locale ?? 'nl'
  const messages = messagesFor(locale)
  const byTail = all.filter(one => one.id.endsWith(`/${id}`))
  const rule = all.find(one => one.id === id) ?? (byTail.length === 1 ? byTail[0] : undefined)
  const paint = painter(wantsColour(io, options.color))
  const width = Math.min(100, terminalWidth(io) ?? 100)
  if (!rule) {
    const listed = id.includes('/') ? [] : (await io.createBriefmaat({locale, remember: 0})).lookUp(id)
    if (listed.length > 0) {
      const lines = listed.flatMap((word, i) => [...(i > 0 ? [''] : []), ...aboutWord(word, messages, paint, width)])
      await io.stdout.write(`${lines.join('\n')}\n`)
      return exitCodes.clean
    }
    const near = nearest(
      id,
      all.map(one => one.id)
    )
    const help = near ? messages.didYouMean(`"${near}"`) : messages.seeRules
    const said = id.includes('/') ? messages.unknownRule(id) : messages.unknownWord(id)
    new Trouble(io).error('briefmaat', `${said} ${help}`)
    return exitCodes.trouble
  }
  const lines = explained(rule, locale, messages, paint, width)
  await io.stdout.write(`${lines.join('\n')}\n`)
  return exitCodes.clean
}

function aboutWord(word: ListedWord, messages: Messages, paint: Paint, width: number): string[] {
  const {term, explanation, plain, ruleId, severity, domain, known} = word
  const {aboutWord: titles, severities} = messages
  const line = (title: string, text: string) =>
    text === '' ? [] : wrap(`${title}: ${text}`, width - 2).map(one => `  ${one}`)
  return [
    `${paint('bold', term)}  ${paint('dim', ruleId)}`,
    ...line(titles.means, explanation ?? ''),
    ...line(titles.instead, plain.join(' / ') === explanation ? '' : plain.join(' / ')),
    ...line(titles.field, domain ? (titles.fields[domain] ?? domain) : ''),
    ...line(titles.told, known ? titles.known : severities[severity])
  ]
}

function explained(rule: RuleInfo, locale: Locale, messages: Messages, paint: Paint, width: number): string[] {
  const {explained: titles, severities, statuses} = messages
  const section = (title: string, items: readonly string[]) =>
    items.length === 0 ? [] : ['', paint('bold', title), ...items.flatMap(item => indented(item, width))]
  const {title, why, severity, status, options, sources, good, bad, insert} = rule
  const example = insert && exampleParagraph(insert, locale)
  return [
    `${paint('bold', title[locale])}  ${paint('dim', rule.id)}`,
    `${severities[severity]}, ${statuses[status] ?? status}`,
    ...section(titles.why, [why[locale]]),
    ...section(titles.message, wordings(rule, locale)),
    ...section(titles.example, example ? [example] : []),
    ...section(
      titles.bad,
      bad.slice(0, examplesShown).map(example => marked(example.text, paint))
    ),
    ...section(
      titles.good,
      good.slice(0, examplesShown).map(example => example.text)
    ),
    ...section(
      titles.options,
      Object.entries(options).map(([name, option]) => {
        const range =
          'minimum' in option
            ? `, ${option.minimum}–${option.maximum}`
            : 'values' in option
              ? `: ${option.values.join(', ')}`
              : ''
        return `${name} (${titles.default} ${option.default}${range}): ${option.help[locale]}`
      })
    ),
    ...section(
      titles.sources,
      sources.map(({title: name, place, url}) => [name, place, url].filter(Boolean).join(', '))
    )
  ]
}

/** The rule's messages, with … where the letter's own words come. */
function wordings({message}: RuleInfo, locale: Locale): string[] {
  const all =
    typeof message.nl === 'string'
      ? [message as Record<Locale, string>]
      : Object.values(message as Record<string, Record<Locale, string>>)
  return all.map(one => one[locale].replace(/\{\w+\}/g, '…'))
}

/** An example of what is found: the marks become colour, or »these« where there is none. */
function marked(text: string, paint: Paint): string {
  return text.replace(/⟦([^⟧]*)⟧/g, (_, words: string) => {
    const painted = paint('red', words)
    return painted === words ? `»${words}«` : painted
  })
}

function indented(text: string, width: number): string[] {
  return text.split('\n').flatMap(line => wrap(line, width - 2).map(one => `  ${one}`.trimEnd()))
}
