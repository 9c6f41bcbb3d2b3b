import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import {parse} from 'yaml'
import type {ElementName, ElementStatus, LetterType, Resolve} from '../../core/index.js'

export const samplesFolder = resolve(import.meta.dirname, '../../samples')

/** What a person says of a letter, written before the program saw it (`samples/README.md`). */
export interface Annotation {
  letterType: LetterType
  language: 'nl' | 'en'
  /** held back from tuning: looked at last */
  heldBack?: boolean
  elements: Record<ElementName, ElementStatus>
  actions: {obligation: 'must' | 'may' | 'conditional'; in: string}[]
  deadlines: {text: string; kind: 'absolute' | 'relative'; who: 'reader' | 'organisation'; days?: number}[]
  consequences: {in: string}[]
  keyMessage: {in: string} | null
  undefinedAbbreviations: string[]
  findings: {must?: {ruleId: string; actual?: string}[]; mustNot?: string[]}
}

export interface Sample {
  /** relative to `samples/` */
  name: string
  path: string
  text: string
  expected: Annotation
}

/** Every letter in `samples/` with its annotation. */
export function samples(): Sample[] {
  return readdirSync(samplesFolder, {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.expected.yaml'))
    .sort()
    .map(name => {
      const path = join(samplesFolder, name.replace(/\.expected\.yaml$/, ''))
      return {
        name: relative(samplesFolder, path),
        path,
        text: readFileSync(path, 'utf8'),
        expected: parse(readFileSync(join(samplesFolder, name), 'utf8')) as Annotation
      }
    })
}

/** Finds parts as the command does: beside the file, and in the folders above it. */
export const resolvePart: Resolve = (name, from) => {
  for (let folder = dirname(from); folder.startsWith(samplesFolder); folder = dirname(folder)) {
    for (const candidate of [name, `${name}.hbs`, `${name}.latte`]) {
      const path = join(folder, candidate)
      if (existsSync(path)) return {path, text: readFileSync(path, 'utf8')}
    }
  }
  return undefined
}

/** Quotations are compared with white space folded, as annotations are written on one line. */
export function fold(text: string): string {
  return text
    .replace(/<br\s*\/?>|&nbsp;/g, ' ')
    .replace(/<[^<>]*>/g, '')
    .replace(/&euro;/g, '€')
    .replace(/&eacute;/g, 'é')
    .replace(/&amp;/g, '&')
    .replace(/[*_]{1,2}/g, '')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim()
}
