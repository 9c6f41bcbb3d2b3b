import {strict as assert} from 'node:assert'
import {type Briefmaat, type CheckOptions, createBriefmaat, type Finding} from '../../core/index.js'
import type {Example, Rule} from '../../core/rules/define.js'
import {rules} from '../../core/rules/registry.js'

const ending = {text: 'brief.txt', markdown: 'brief.md', html: 'brief.html', handlebars: 'brief.hbs'}

/** An example in one of the shapes that a letter may have; marks are kept until `run`. */
export interface Variant {
  name: string
  text: string
  path: string
}

const paragraphs = (text: string) => text.split('\n\n')

/** The same example as it stands, and as it would stand in other files. */
export function variants(example: Example): Variant[] {
  const base = ending[example.only ?? 'text']
  const {text} = example
  const list: Variant[] = [
    {name: 'as it stands', text, path: base},
    {name: 'after an emoji', text: `😀🏽\n\n${text}`, path: base},
    {name: 'with CRLF', text: text.replaceAll('\n', '\r\n'), path: base},
    {name: 'with a BOM', text: `\uFEFF${text}`, path: base},
    {name: 'decomposed', text: text.normalize('NFD'), path: base}
  ]
  if (!example.only) {
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('€ ', '&euro;&nbsp;')
    list.push({
      name: 'inside HTML',
      text: `<html><body>\n${paragraphs(escaped)
        .map(p => `<p>${p}</p>`)
        .join('\n')}\n</body></html>`,
      path: 'brief.html'
    })
    list.push({name: 'beside a placeholder', text: `{{afdeling}}\n\n${text}`, path: 'brief.txt.hbs'})
  }
  return list
}

let loading: Promise<Briefmaat> | undefined

export function briefmaat(): Promise<Briefmaat> {
  loading ??= createBriefmaat()
  return loading
}

const others = (id: string) =>
  Object.fromEntries(rules.filter(rule => rule.id !== id).map(rule => [rule.id, 'off' as const]))

/** The findings of one rule on a text without marks. */
export async function findingsOf(rule: Rule, example: Example, text: string, path: string): Promise<Finding[]> {
  const engine = await briefmaat()
  const setting = example.options ?? (rule.status === 'trial' ? rule.severity : undefined)
  const options: CheckOptions = {
    path,
    language: example.language ?? 'nl',
    settings: {rules: {...others(rule.id), ...(setting && {[rule.id]: setting as never})}}
  }
  if (example.letterType) options.letterType = example.letterType
  // a directive about another rule must find something to be used
  if (rule.id === 'config/unused-ignore') options.settings = {}
  return engine.check(text, options).findings.filter(finding => finding.ruleId === rule.id)
}

/** The marked ranges of an example, and its text without marks. */
export function unmark(marked: string): {text: string; ranges: [number, number][]} {
  const ranges: [number, number][] = []
  let text = ''
  let start = -1
  for (const char of marked) {
    if (char === '⟦') start = text.length
    else if (char === '⟧') ranges.push([start, text.length])
    else text += char
  }
  return {text, ranges}
}

export async function expectBad(rule: Rule, example: Example, variant: Variant): Promise<void> {
  const {text, ranges} = unmark(variant.text)
  const found = await findingsOf(rule, example, text, variant.path)
  const shown = found.map(({at}) => text.slice(at.start.offset, at.end.offset))
  assert.deepEqual(
    found.map(({at}) => [at.start.offset, at.end.offset]),
    ranges,
    `${rule.id}, ${variant.name}: expected ${JSON.stringify(ranges.map(([a, b]) => text.slice(a, b)))}, found ${JSON.stringify(shown)}`
  )
  for (const finding of found) {
    assert.equal(finding.at.text, text.slice(finding.at.start.offset, finding.at.end.offset))
    assert.doesNotMatch(finding.message, /\{\w+\}/, 'every part of the message is filled in')
  }
}

export async function expectGood(rule: Rule, example: Example, variant: Variant): Promise<void> {
  const found = await findingsOf(rule, example, variant.text, variant.path)
  assert.deepEqual(
    found.map(finding => finding.at.text),
    [],
    `${rule.id}, ${variant.name}: found what is good`
  )
}
