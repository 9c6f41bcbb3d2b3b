import {strict as assert} from 'node:assert'
import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {parse} from 'yaml'
import {type Briefmaat, type CheckOptions, createBriefmaat} from '../../core/index.js'
import type {AbbreviationEntry, OrganisationEntry} from '../../core/language/dictionary.js'
import {rules} from '../../core/rules/registry.js'

const folder = resolve(import.meta.dirname, '../../dictionaries/nl')
const read = <T>(path: string) => parse(readFileSync(`${folder}/${path}`, 'utf8')) as T[]
const abbreviations = read<AbbreviationEntry>('abbreviations.yaml')
const organisations = read<OrganisationEntry>('organisations.yaml')

const rule = 'jargon/undefined-abbreviation'
const checkOptions: CheckOptions = {
  path: 'brief.txt',
  letterType: 'informatiebrief',
  language: 'nl',
  settings: {rules: Object.fromEntries(rules.filter(({id}) => id !== rule).map(({id}) => [id, 'off' as const]))}
}

/** The problems of all entries at once, so that one run shows them all. */
function none(problems: string[]) {
  assert.equal(problems.length, 0, `\n${problems.join('\n')}`)
}

const isId = (id: unknown) => typeof id === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)

/** Every value that stands more than once, with all places. */
function doubles(values: Iterable<[value: string, place: string]>): string[] {
  const places = new Map<string, string[]>()
  for (const [value, place] of values) places.set(value, [...(places.get(value) ?? []), place])
  return [...places].filter(([, all]) => all.length > 1).map(([value, all]) => `${value}: ${all.join(', ')}`)
}

describe('abbreviations', () => {
  let briefmaat: Briefmaat
  before(async () => {
    briefmaat = await createBriefmaat()
  })

  const forms = ({short, variants = []}: AbbreviationEntry) => [short, ...variants]

  it('have ids that are well-formed and unique, and all that is needed', () => {
    none(abbreviations.filter(({id}) => !isId(id)).map(({id}) => id))
    none(doubles(abbreviations.map(({id, short}) => [id, short])))
    const known = /^(?:id|short|full|kind|known|caseSensitive|variants)$/
    const problems = abbreviations.flatMap(entry =>
      [
        ...Object.keys(entry).filter(key => !known.test(key)),
        ...(/^(?:organisation|law|identifier|text)$/.test(entry.kind) ? [] : ['kind']),
        ...(typeof entry.full === 'string' && entry.full !== entry.short ? [] : ['full']),
        ...(forms(entry).every(form => typeof form === 'string' && !/\s/.test(form)) ? [] : ['short']),
        ...(entry.known === undefined || entry.known ? [] : ['known: leave it out'])
      ].map(problem => `${entry.id}: ${problem}`)
    )
    none(problems)
  })

  it('stand for one thing each', () => {
    none(doubles(abbreviations.flatMap(entry => forms(entry).map((form): [string, string] => [form, entry.id]))))
  })

  it('are found where they are not explained, unless everybody knows them', () => {
    const problems = abbreviations.flatMap(entry =>
      forms(entry).flatMap(form => {
        const found = briefmaat.check(`Hier leest u ${form} als voorbeeld.`, checkOptions).findings
        const wanted = entry.known ? 0 : 1
        return found.length === wanted && found.every(({at}) => at.text === form || form.startsWith(`${at.text}-`))
          ? []
          : [`${entry.id}: ${form} (found: ${found.map(({at}) => at.text).join(', ')})`]
      })
    )
    none(problems)
  })
})

describe('organisations', () => {
  it('have ids that are well-formed and unique, and all that is needed', () => {
    none(organisations.filter(({id}) => !isId(id)).map(({id}) => id))
    none(doubles(organisations.map(({id, name: own}) => [id, own])))
    const known = /^(?:id|name|kind|help|variants)$/
    const problems = organisations.flatMap(entry =>
      [
        ...Object.keys(entry).filter(key => !known.test(key)),
        ...(/^(?:help|authority|court|executor|collector|other)$/.test(entry.kind) ? [] : ['kind']),
        ...(entry.name ? [] : ['name']),
        ...(!entry.help || entry.kind === 'help' ? [] : ['only free help is help'])
      ].map(problem => `${entry.id}: ${problem}`)
    )
    none(problems)
  })

  it('have a name that is theirs alone', () => {
    none(
      doubles(
        organisations.flatMap(({id, name: own, variants = []}) =>
          [own, ...variants].map((form): [string, string] => [form.toLowerCase(), id])
        )
      )
    )
  })
})
