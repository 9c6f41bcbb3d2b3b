import {readFileSync} from 'node:fs'
import {parse} from 'yaml'
import type {ParagraphEntry, ParagraphSource} from '../../core/report/paragraphs.js'

const languages = ['nl', 'en'] as const
const places: readonly string[] = ['top', 'here', 'end'] satisfies ParagraphEntry['place'][]

/** `dictionaries/{nl,en}/paragraphs.yaml` as they stand there. */
export function readParagraphs(root: string): Record<(typeof languages)[number], ParagraphSource> {
  const read = (language: string) =>
    parse(readFileSync(`${root}/dictionaries/${language}/paragraphs.yaml`, 'utf8')) as ParagraphSource
  return {nl: read('nl'), en: read('en')}
}

/** One module with a JSON text a language, which is parsed when the first paragraph is asked for. */
export function paragraphs(root: string): Record<string, string> {
  const all = readParagraphs(root)
  const [first, ...others] = languages.map(language => Object.keys(all[language].paragraphs).join())
  if (others.some(other => other !== first))
    throw new Error('paragraphs.yaml: not the same paragraphs in each language')
  const texts = languages.map(language => {
    validate(language, all[language])
    return `export const ${language}: string = \`${escaped(json(all[language]))}\`\n`
  })
  return {
    'dictionaries/paragraphs.generated.ts': `// Written by \`npm run generate\`; do not edit.\n${texts.join('\n')}`
  }
}

/** A paragraph a line, so that a change shows as one. */
function json({gaps, paragraphs: own}: ParagraphSource): string {
  const lines = Object.entries(own).map(([name, entry]) => `${JSON.stringify(name)}:${JSON.stringify(entry)}`)
  return `{"gaps":${JSON.stringify(gaps)},"paragraphs":{\n${lines.join(',\n')}\n}}`
}

const escaped = (text: string) => text.replace(/[\\`]|\$(?=\{)/g, '\\$&')

/** @throws Error that names a paragraph without a place or a text, or with a gap that has no name */
function validate(language: string, {gaps, paragraphs: own}: ParagraphSource): void {
  const forms = language === 'nl' ? (['u', 'je'] as const) : (['text'] as const)
  for (const [name, entry] of Object.entries(own)) {
    const fail = (what: string) => {
      throw new Error(`dictionaries/${language}/paragraphs.yaml: ${name}: ${what}`)
    }
    if (!places.includes(entry.place)) fail('place must be top, here or end')
    for (const wording of [entry, ...Object.values(entry.types ?? {})]) {
      if (wording === entry && !entry.about) fail('about is missing')
      for (const form of forms) {
        const text = wording[form]
        if (!text) fail(`${form} is missing`)
        for (const [, gap] of text!.matchAll(/<([^>]*)>/g)) if (!(gap! in gaps)) fail(`<${gap}> is not among the gaps`)
      }
    }
  }
}
