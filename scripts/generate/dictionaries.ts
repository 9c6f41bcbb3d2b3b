import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {basename} from 'node:path'
import {parse} from 'yaml'
import {type DictionarySource, packDictionary} from '../../core/language/dictionary.js'
import {readParagraphs} from './paragraphs.js'

/** `dictionaries/**.yaml` → one packed text a language, and JSON for what all languages share. */
export function dictionaries(root: string): Record<string, string> {
  const read = (path: string): unknown => {
    try {
      return parse(readFileSync(`${root}/dictionaries/${path}`, 'utf8')) ?? []
    } catch (error) {
      throw new Error(`dictionaries/${path}: ${(error as Error).message.split('\n')[0]}`)
    }
  }
  const optional = (path: string): unknown[] =>
    existsSync(`${root}/dictionaries/${path}`) ? (read(path) as unknown[]) : []
  const inFolder = (path: string): string[] => {
    const folder = `${root}/dictionaries/${path}`
    return existsSync(folder)
      ? readdirSync(folder)
          .filter(name => name.endsWith('.yaml'))
          .sort()
          .map(name => `${path}/${name}`)
      : []
  }
  const files: Record<string, string> = {}
  const paragraphs = readParagraphs(root)
  for (const language of ['nl', 'en'] as const) {
    const words = [
      ...inFolder(`${language}/terms`).flatMap(path =>
        entries('term', read(path) as Entry[]).map(entry => ({...entry, domain: basename(path, '.yaml')}))
      ),
      ...entries('formal', optional(`${language}/formal-words.yaml`) as Entry[]),
      ...entries('prepositional', optional(`${language}/prepositional-phrases.yaml`) as Entry[]),
      ...entries('opening', optional(`${language}/stock-openings.yaml`) as Entry[]),
      ...entries('empty', optional(`${language}/empty-phrases.yaml`) as Entry[]),
      ...entries('vague', optional(`${language}/vague-deadlines.yaml`) as Entry[])
    ]
    const cues = inFolder(`${language}/cues`)
      .filter(path => !path.endsWith('letter-types.yaml'))
      .flatMap(path => Object.entries(read(path) as Record<string, object>).map(([id, cue]) => ({id, ...cue})))
    const types = (optional(`${language}/cues/letter-types.yaml`) as {type: string; cues: object[]}[]).flatMap(
      ({type, cues: own}) => own.map(cue => ({type, ...cue}))
    )
    const content = {
      language: read(`${language}/language.yaml`),
      ...(language === 'nl' && {
        clauses: read('nl/clauses.yaml'),
        classes: read('nl/classes.yaml'),
        inflection: read('nl/inflection.yaml'),
        synonyms: read('nl/synonyms.yaml')
      }),
      cues,
      letterTypes: types,
      words,
      abbreviations: optional(`${language}/abbreviations.yaml`),
      organisations: optional(`${language}/organisations.yaml`)
    }
    // they stand in a file of their own, and what a report says depends on them too
    const hashed = JSON.stringify([content, paragraphs[language]])
    const hash = createHash('sha256').update(hashed).digest('hex').slice(0, 8)
    files[`dictionaries/${language}.generated.ts`] = module(
      packDictionary({version: hash, ...content} as unknown as DictionarySource)
    )
  }
  const roles = ['nl', 'en'].map(language => read(`${language}/roles.yaml`) as Record<string, string[]>)
  files['dictionaries/shared.generated.json'] = json({
    placeholders: read('placeholders.yaml'),
    roles: mergeLists(roles)
  })
  return files
}

type Entry = Record<string, unknown>

/** What the program needs of an entry; the example is for people and for the tests. */
function entries(list: string, all: Entry[]): Entry[] {
  return all.map(({example: _example, ...entry}) => ({list, ...entry}))
}

function mergeLists(all: Record<string, string[]>[]): Record<string, string[]> {
  const merged: Record<string, string[]> = {}
  for (const lists of all)
    for (const [name, values] of Object.entries(lists)) merged[name] = [...(merged[name] ?? []), ...values]
  return merged
}

/** A text as a module, line by line, so that a change shows as one. */
function module(text: string): string {
  const escaped = text.replace(/[\\`]|\$(?=\{)/g, '\\$&')
  return `// Written by \`npm run generate\`; do not edit.\nexport const packed: string = \`${escaped}\`\n`
}

/** An entry a line, so that a change shows as one. */
function json(value: Record<string, unknown>): string {
  const lines = Object.entries(value).map(([key, part]) =>
    Array.isArray(part)
      ? `${JSON.stringify(key)}:[\n${part.map(item => JSON.stringify(item)).join(',\n')}\n]`
      : `${JSON.stringify(key)}:${JSON.stringify(part)}`
  )
  return `{${lines.join(',\n')}}\n`
}
