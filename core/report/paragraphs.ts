import {en, nl} from '../../dictionaries/paragraphs.generated.js'
import {bodyRoles, type Meaning, type Role} from '../formats/letter.js'
import type {EntityKind} from '../language/entities.js'
import type {Tree} from '../language/tree.js'
import type {Look} from '../reading/look.js'
import type {Evidence, Reading} from '../reading/reading.js'
import {branchPath} from '../reading/status.js'
import type {Settings} from '../settings/settings.js'
import {insertionPoint, type Place} from './insertion.js'
import type {Places} from './places.js'
import type {ElementName, Language, LetterType, Locale, Point} from './report.js'

interface Wording {
  about?: string
  /** Dutch, formal and informal */
  u?: string
  je?: string
  /** English */
  text?: string
}

export interface ParagraphEntry extends Wording {
  about: string
  place: Place
  /** what differs for a type */
  types?: Partial<Record<LetterType, Wording>>
}

/** As in `dictionaries/nl/paragraphs.yaml`. */
export interface ParagraphSource {
  gaps: Record<string, string>
  paragraphs: Record<string, ParagraphEntry>
}

/** A paragraph for something that is missing, ready to be inserted. */
export interface Insertion {
  /** in the letter's own form of address, format and template syntax; `[…]` is for the writer to fill in */
  text: string
  /** what it is about, in the language of messages */
  about: string
  at: Point
}

const packed: Record<Language, string> = {nl, en}
const parsed: Partial<Record<Language, ParagraphSource>> = {}

function sourceOf(language: Language): ParagraphSource {
  parsed[language] ??= JSON.parse(packed[language]) as ParagraphSource
  return parsed[language]
}

/** The text for a missing element or part with its gaps in the form `[…]`; undefined where there is none. */
export function exampleParagraph(name: string, language: Language): string | undefined {
  const {gaps, paragraphs} = sourceOf(language)
  const entry = paragraphs[name]
  return entry && filled(entry.u ?? entry.text ?? '', gap => `[${gaps[gap]}]`)
}

const filled = (text: string, fill: (gap: string) => string) => text.replace(/<([a-z]+)>/g, (_, gap) => fill(gap))

/** How a letter's own value for a gap is known: what shows an element, by a placeholder's meaning or as it is written. */
interface Known {
  element: ElementName
  meaning: Meaning
  entity?: EntityKind
  /** a placeholder for one line of several would do for none */
  name?: RegExp
}

const wholeAddress = /(?:adres|address|adresblok|addressblock)$/i
const known: Record<string, Known> = {
  phone: {element: 'phone', meaning: 'phone', entity: 'phone'},
  reference: {element: 'reference', meaning: 'reference', entity: 'code'},
  address: {element: 'postal_address', meaning: 'address', name: wholeAddress},
  visit: {element: 'visit_address', meaning: 'address', name: wholeAddress}
}

/** Writes the paragraphs that one letter lacks. */
export class Paragraphs {
  readonly #tree: Tree
  readonly #reading: Reading
  readonly #places: Places
  readonly #organisation: NonNullable<Settings['organisation']>
  readonly #locale: Locale
  #form: 'u' | 'je' | undefined

  /** @param organisation fills gaps that the letter itself has nothing for */
  constructor({tree}: Look, reading: Reading, places: Places, locale: Locale, organisation: Settings['organisation']) {
    this.#tree = tree
    this.#reading = reading
    this.#places = places
    this.#locale = locale
    this.#organisation = organisation ?? {}
  }

  /** @param at where the finding stands */
  of(name: string, at: Evidence): Insertion | null {
    const {language} = this.#tree
    const {gaps, paragraphs} = sourceOf(language)
    const entry = paragraphs[name]
    const point = entry && insertionPoint(entry.place, at, this.#tree)
    if (!entry || !point) return null
    this.#form ??= addressForm(this.#tree)
    const type = this.#reading.type.value
    const wording = {...entry, ...entry.types?.[type]}
    const shown = sourceOf(this.#locale).paragraphs[name] ?? entry
    const range = {source: point.source, start: point.offset, end: point.offset}
    return {
      text: filled(
        wording.text ?? wording[this.#form] ?? '',
        gap => this.#own(gap, at, point) ?? this.#given(gap) ?? `[${gaps[gap]}]`
      ),
      about: shown.types?.[type]?.about ?? shown.about,
      at: this.#places.sourceSpan(range).start
    }
  }

  /** What the letter itself has for it, when that is one thing only and can stand at the place. */
  #own(gap: string, at: Evidence, point: {source: number; offset: number}): string | undefined {
    if (gap === 'organisation') return one(this.#senders(at, point))
    const how = known[gap]
    if (!how) return undefined
    const found = this.#reading.elements[how.element].evidence.flatMap(evidence => {
      const {block, entities} = this.#tree.blocks[evidence.block]!
      const overlaps = ({start, end}: {start: number; end: number}) => start < evidence.end && end > evidence.start
      const fields = block.placeholders.filter(
        field => overlaps(field) && field.meaning === how.meaning && (how.name?.test(field.name) ?? true)
      )
      const written = entities.filter(item => overlaps(item) && item.kind === how.entity && item.placeholder === null)
      return [
        ...fields.map(field => this.#field({...field, block: evidence.block}, at, point)),
        ...written.map(({start, end}) => this.#escaped(block.prose.slice(start, end)))
      ]
    })
    return one(found)
  }

  /** A placeholder as the file has it; null where it has another value, or none, at the place of the paragraph. */
  #field(field: Evidence, at: Evidence, point: {source: number; offset: number}): string | null {
    const {letter} = this.#tree
    const {source, start, end} = this.#places.range(field)
    const path = branchPath(letter, at.block)
    if (source !== point.source || branchPath(letter, field.block).some(branch => !path.includes(branch))) return null
    const {text} = letter.sources[source]!
    const between = text.slice(Math.min(start, point.offset), Math.max(end, point.offset))
    return changesScope(between) ? null : text.slice(start, end)
  }

  #senders(at: Evidence, point: {source: number; offset: number}): (string | null)[] {
    return this.#tree.blocks.flatMap(({block, index}) =>
      block.placeholders
        .filter(({meaning}) => meaning === 'organisation' && senderRoles.has(block.role))
        .map(field => this.#field({...field, block: index}, at, point))
    )
  }

  #given(gap: string): string | undefined {
    const {name, phone, address} = this.#organisation
    const isBox = /postbus|antwoordnummer|po box/i.test(address ?? '')
    const value = {organisation: name, phone, address, visit: isBox ? undefined : address}[gap]
    return value && this.#escaped(value.trim().replace(/\s*\n\s*/g, ', '))
  }

  #escaped(text: string): string {
    if (this.#tree.letter.format !== 'html') return text
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  }
}

const senderRoles: ReadonlySet<Role> = new Set(['letterhead', 'signature'])

/** The one value; undefined when there is none, when values differ, or when one of them cannot be used. */
function one(values: readonly (string | null)[]): string | undefined {
  const [first] = values
  return first != null && values.every(value => value === first) ? first : undefined
}

const scopes =
  /(\{\{~?#(?:with|let)\b|\{%-?\s{0,9}(?:with|macro|call)\b|\{define\b|<#macro\b)|\{\{~?\/(?:with|let)\b|\{%-?\s{0,9}end(?:with|macro|call)\b|\{\/define\b|<\/#macro\b/g

/** From one end to the other a template gives names another meaning, or takes it away. */
function changesScope(text: string): boolean {
  let depth = 0
  for (const [, opens] of text.matchAll(scopes)) depth += opens ? 1 : -1
  return depth !== 0
}

const formal = new Set(['u', 'uw', 'uzelf'])
const informal = new Set(['je', 'jij', 'jou', 'jouw', 'jezelf'])

/** How the letter mostly addresses its reader; where nothing tells, formally. */
function addressForm({sentences, blocks}: Tree): 'u' | 'je' {
  let balance = 0
  for (const {block: index, words} of sentences) {
    const {role, quoted} = blocks[index]!.block
    if (quoted || !(bodyRoles.has(role) || role === 'subject')) continue
    for (const {lower} of words) balance += formal.has(lower) ? 1 : informal.has(lower) ? -1 : 0
  }
  return balance < 0 ? 'je' : 'u'
}
