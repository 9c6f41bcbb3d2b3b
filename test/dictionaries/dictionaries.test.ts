import {strict as assert} from 'node:assert'
import {readdirSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {parse} from 'yaml'
import {type Briefmaat, type CheckOptions, createBriefmaat, type Finding} from '../../core/index.js'
import type {WordEntry, WordList} from '../../core/language/dictionary.js'
import {type InflectionSource, Inflector} from '../../core/language/nl/inflect.js'
import {wordCuesOf} from '../../core/language/nl/word-cues.js'
import {ruleOf} from '../../core/look-up.js'
import {rules} from '../../core/rules/registry.js'

type Entry = Omit<WordEntry, 'list'> & {
  list: WordList
  partOfSpeech?: string
  example?: {bad?: string; good?: string}
}

const folder = resolve(import.meta.dirname, '../../dictionaries/nl')
const read = <T>(path: string) => parse(readFileSync(`${folder}/${path}`, 'utf8')) as T[]

const files: [WordList, string][] = [
  ...readdirSync(`${folder}/terms`).map((name): [WordList, string] => ['term', `terms/${name}`]),
  ['formal', 'formal-words.yaml'],
  ['prepositional', 'prepositional-phrases.yaml'],
  ['opening', 'stock-openings.yaml'],
  ['empty', 'empty-phrases.yaml'],
  ['vague', 'vague-deadlines.yaml']
]
const wordRules = Object.values(ruleOf)

const inflector = new Inflector(parse(readFileSync(`${folder}/inflection.yaml`, 'utf8')) as InflectionSource)
const wordCues = (entry: Entry) => wordCuesOf(entry, inflector)

const entries = files.flatMap(([list, path]) => read<Entry>(path).map(entry => ({...entry, list})))
let briefmaat: Briefmaat

/** Checks with these rules on and all others off, on a letter of a known type. */
function withRules(...on: string[]): CheckOptions {
  const others = rules.filter(rule => !on.includes(rule.id)).map(rule => [rule.id, 'off' as const])
  return {
    path: 'brief.txt',
    letterType: 'informatiebrief',
    language: 'nl',
    settings: {rules: Object.fromEntries(others)}
  }
}

const options = Object.fromEntries(Object.entries(ruleOf).map(([list, rule]) => [list, withRules(rule)])) as Record<
  WordList,
  CheckOptions
>

function findings(text: string, checkOptions: CheckOptions) {
  return briefmaat.check(text, checkOptions).findings
}

/** What a cue stands for, as a pattern for the whole of a found text. */
function patternOf(cue: string): RegExp {
  const word = (text: string) =>
    text
      .replace(/[.+()]/g, '\\$&')
      .replaceAll('*', '\\S*')
      .replaceAll('_', ' ')
  const parts = cue
    .split(' ')
    .filter(part => part !== '^')
    .map(part => {
      if (part === '...') return '(?:\\S+[\\s,]+){0,8}?'
      const optional = part.endsWith('?')
      const body = (optional ? part.slice(0, -1) : part).split('|').map(word).join('|')
      return `(?:(?:${body})(?:[\\s,]+|$))${optional ? '?' : ''}`
    })
  return new RegExp(`^${parts.join('')}$`, 'i')
}

/** The words that a finding speaks of: "schorten … op" stands at its first one. */
function wordsOf({message, at}: Finding): string {
  return (/^“([^”]+)”/.exec(message)?.[1] ?? at.text).replace(' … ', ' ')
}

/** The problems of all entries at once, so that one run shows them all. */
function none(problems: string[]) {
  assert.equal(problems.length, 0, `\n${problems.join('\n')}`)
}

const name = ({list, id}: Entry) => `${list}:${id}`
const isId = (id: unknown) => typeof id === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)
const inflects = ({partOfSpeech}: Entry) => /^(?:noun|verb|adjective)$/.test(partOfSpeech ?? '')
/** What a dictionary writes out; what is inflected has tests of its own. */
const sureForms = (entry: Entry): [string, string][] => [
  ...(entry.repair === 'sure' && !inflects(entry) ? [[entry.term, entry.plain[0] ?? ''] as [string, string]] : []),
  ...Object.entries(entry.forms ?? {}).filter((form): form is [string, string] => form[1] !== null)
]

/** Every value that stands more than once, with all places. */
function doubles(values: Iterable<[value: string, place: string]>): string[] {
  const places = new Map<string, string[]>()
  for (const [value, place] of values) places.set(value, [...(places.get(value) ?? []), place])
  return [...places].filter(([, all]) => all.length > 1).map(([value, all]) => `${value}: ${all.join(', ')}`)
}

describe('dictionaries', () => {
  before(async () => {
    briefmaat = await createBriefmaat()
  })

  describe('word lists', () => {
    it('have ids that are well-formed and unique in their list', () => {
      none(entries.filter(({id}) => !isId(id)).map(name))
      none(doubles(entries.map(entry => [name(entry), entry.term])))
    })

    it('say all that is needed, and nothing that is unknown', () => {
      const known =
        /^(?:list|id|term|partOfSpeech|separable|compounds|variants|plain|repair|forms|explanation|level|unless|example)$/
      const problems = entries.flatMap(entry => [
        ...Object.keys(entry)
          .filter(key => !known.test(key))
          .map(key => `${name(entry)}: ${key} is unknown`),
        ...(entry.term ? [] : [`${name(entry)}: term`]),
        ...(entry.partOfSpeech ? [] : [`${name(entry)}: partOfSpeech`]),
        ...(Array.isArray(entry.plain) && entry.plain.every(plain => plain) ? [] : [`${name(entry)}: plain`]),
        ...(entry.plain?.length > 0 || entry.list === 'opening' || entry.list === 'empty'
          ? []
          : [`${name(entry)}: no plain`]),
        ...(entry.level === 'hint' || entry.level === 'warning' ? [] : [`${name(entry)}: level`]),
        ...(entry.repair === undefined || entry.repair === 'sure' ? [] : [`${name(entry)}: repair`]),
        ...(entry.example?.bad && entry.example.good ? [] : [`${name(entry)}: example`])
      ])
      none(problems)
    })

    it('explain in at most twelve words', () => {
      const words = (text = '') => text.trim().split(/\s+/).filter(Boolean).length
      none(entries.filter(({explanation}) => !explanation || words(explanation) > 12).map(name))
    })

    it('hold no word or phrase twice', () => {
      none(doubles(entries.flatMap(entry => wordCues(entry).map(cue => [cue.toLowerCase(), name(entry)]))))
    })

    it('suggest no word that stands in a list itself', () => {
      const checkOptions = withRules(...wordRules)
      const problems = entries.flatMap(entry =>
        entry.plain
          .filter(plain => !plain.includes('['))
          .flatMap(plain =>
            findings(`Hier staat ${plain}.`, checkOptions).map(({at}) => `${name(entry)}: ${plain}: ${at.text}`)
          )
      )
      const listed = new Set(entries.flatMap(wordCues).map(cue => cue.toLowerCase()))
      for (const entry of entries)
        for (const plain of entry.plain) if (listed.has(plain.toLowerCase())) problems.push(`${name(entry)}: ${plain}`)
      none(problems)
    })

    it('have bad examples that their rule finds at the word', () => {
      const problems = entries.flatMap(entry => {
        const bad = entry.example?.bad ?? ''
        const found = findings(bad, options[entry.list])
        const patterns = wordCues(entry).map(patternOf)
        return found.some(finding => patterns.some(pattern => pattern.test(wordsOf(finding))))
          ? []
          : [`${name(entry)}: ${bad} (found: ${found.map(({at}) => at.text).join(', ')})`]
      })
      none(problems)
    })

    it('have good examples in which their rule finds nothing', () => {
      const problems = entries.flatMap(entry => {
        const good = entry.example?.good ?? ''
        return findings(good, options[entry.list]).map(({at}) => `${name(entry)}: ${good} (found: ${at.text})`)
      })
      none(problems)
    })

    it('find nothing in the phrases that they except', () => {
      const problems = entries.flatMap(entry =>
        (entry.unless ?? [])
          .filter(phrase => !/\.\.\.|[|*?<^]/.test(phrase))
          .flatMap(phrase => {
            const patterns = wordCues(entry).map(patternOf)
            const found = findings(`Daar ${phrase.replace(/^\^ /, '')} daar.`, options[entry.list])
            return found
              .filter(finding => patterns.some(pattern => pattern.test(wordsOf(finding))))
              .map(({at}) => `${name(entry)}: ${phrase} (found: ${at.text})`)
          })
      )
      none(problems)
    })

    it('find the same words by one list only', () => {
      const checkOptions = withRules(...wordRules)
      const problems = entries.flatMap(entry => {
        const found = findings(entry.example?.bad ?? '', checkOptions)
        return doubles(found.map(({at, ruleId}) => [`${at.start.offset}-${at.end.offset} ${at.text}`, ruleId]))
      })
      none(problems)
    })
  })

  describe('sure repairs', () => {
    it('stand in no term, which must be explained, and for no cue with a gap or a choice', () => {
      const unsure = /\.\.\.|[|*?<^_]/
      const problems = entries.flatMap(entry =>
        sureForms(entry)
          .filter(([cue, plain]) => entry.list === 'term' || unsure.test(cue) || !plain)
          .map(([cue]) => `${name(entry)}: ${cue}`)
      )
      none(problems)
    })

    it('take the word out of the example, once and for all', () => {
      const problems = entries
        .filter(({repair}) => repair === 'sure')
        .flatMap(entry => {
          const bad = entry.example?.bad ?? ''
          const fixed = briefmaat.fix(bad, options[entry.list])
          const holds = wordCues(entry).some(
            cue => !/\.\.\.|[|*?]/.test(cue) && ` ${fixed.toLowerCase()}`.includes(` ${cue} `)
          )
          const again = findings(fixed, options[entry.list])
          return fixed !== bad && !holds && again.length === 0 && briefmaat.fix(fixed, options[entry.list]) === fixed
            ? []
            : [`${name(entry)}: ${fixed}`]
        })
      none(problems)
    })

    it('put the plain words in place of every form', () => {
      const problems = entries
        .filter(({list}) => list !== 'term')
        .flatMap(entry =>
          sureForms(entry).flatMap(([cue, plain]) => {
            const fixed = briefmaat.fix(`Hier ${cue} daar.`, options[entry.list])
            return fixed === `Hier ${plain} daar.` ? [] : [`${name(entry)}: ${cue} → ${fixed}`]
          })
        )
      none(problems)
    })
  })
})
