import type {RawBlock} from './markup.js'

/** Words that lines of a letter begin with, in lower case (`dictionaries/*\/roles.yaml`). */
export interface RoleCues {
  salutation: string[]
  closing: string[]
  subject: string[]
  reference: string[]
  address: string[]
  signature: string[]
}

const postcode = /\b[1-9]\d{3} ?[A-Z]{2}\b/
const postbox = /^(?:postbus|antwoordnummer|p\.?o\.? box)\b/i
const streetNumber = /^[\p{Lu}\uA78F][\p{L}.'’ -]{2,40} \d{1,5}(?:[ -]?[a-zA-Z]{1,4})?(?:[-/ ]\d{0,4})?$/u
const date = /(?:\d{1,2} \p{L}{3,9}\.? \d{4}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})$/u
const labelAndValue = /^\p{L}[\p{L} .-]{1,28} ?: ?\S/u

/** A label and its value, or a label alone: "Ons kenmerk", "Kenmerk: 12", "Datum 4 maart"; or a place and date. */
export function isReference(prose: string, cues: RoleCues): boolean {
  if (prose.length > 120) return false
  const label = longestStart(prose, cues.reference)
  if (label === null) return isDated(prose)
  const rest = prose.slice(label.length).trimStart()
  return rest === '' || rest[0] === ':' || (prose.length < 60 && (/^[\d\uA78F]/.test(rest) || isBare(rest)))
}

/** "Den Haag, 29 februari 2024", or the date alone. */
function isDated(prose: string): boolean {
  if (prose.length > 60) return false
  const place = /^\p{Lu}[\p{L}'’ -]{1,40}, /u.exec(prose)?.[0].length ?? 0
  const rest = prose.slice(place)
  return date.test(rest) ? rest.length < 24 : place > 0 && rest === '\uA78F'
}

/** Few words, and no sentence. */
function isBare(rest: string): boolean {
  return rest.split(' ').length <= 4 && !/[.?!]$/.test(rest)
}

/** "Uw contactpersoon: Joris Hemel": with its colon any short start is a label, above the body. */
export function isLabelled(prose: string): boolean {
  return labelAndValue.test(prose.slice(0, 60)) && prose.length < 160
}

export function isSubject(prose: string, cues: RoleCues): boolean {
  const label = longestStart(prose, cues.subject)
  return label !== null && /^\s*(?::|$)/.test(prose.slice(label.length))
}

/** Above the body a subject line may do without its colon: "Onderwerp    Uw aanvraag". */
export function isSubjectColumn(prose: string, cues: RoleCues): boolean {
  const label = longestStart(prose, cues.subject)
  return label !== null && /^ [\p{Lu}\uA78F]/u.test(prose.slice(label.length)) && prose.length < 120
}

/** A label whose value must be in the next line or block. */
export function isBareLabel(prose: string, cues: RoleCues): boolean {
  const label = longestStart(prose, cues.subject) ?? longestStart(prose, cues.reference)
  return label !== null && /^\s*:?\s*$/.test(prose.slice(label.length))
}

export function isSalutation(prose: string, cues: RoleCues): boolean {
  return prose.length < 100 && startsWithAny(prose, cues.salutation) && !/[.?]$|: /.test(prose)
}

export function isClosing(prose: string, cues: RoleCues): boolean {
  if (prose.length >= 120) return false
  const label = longestStart(prose, cues.closing)
  return label !== null && /^[\s,.!]*(?:$|[\p{Lu}\uA78F])/u.test(prose.slice(label.length))
}

/** A line that post is brought to: a postcode, a P.O. box, a street with a number. */
export function isPostal(prose: string): boolean {
  return prose.length < 120 && (postcode.test(prose) || postbox.test(prose) || streetNumber.test(prose))
}

/** A P.O. box, which organisations have. */
export function isPostBox(prose: string): boolean {
  return postbox.test(prose)
}

/** "De heer B. de Wolff", "t.a.v. mevrouw Jansen": whom the letter is for. */
export function isAddressee(prose: string, cues: RoleCues): boolean {
  return prose.length < 80 && startsWithAny(prose, cues.address)
}

/** Nothing but placeholders. */
export function isPlaceholders(prose: string): boolean {
  return /^[\uA78F][\uA78F\s,.-]*$/.test(prose)
}

export function startsWithAny(prose: string, starts: readonly string[]): boolean {
  return longestStart(prose, starts) !== null
}

function longestStart(prose: string, starts: readonly string[]): string | null {
  const lower = prose.slice(0, 60).toLowerCase()
  let best: string | null = null
  for (const start of starts) {
    if (!lower.startsWith(start) || /[\p{L}\p{N}]/u.test(lower[start.length] ?? '')) continue
    if (best === null || start.length > best.length) best = start
  }
  return best
}

/** Sentences: several words, and a full stop or question mark at the end of something longer than a name. */
export function isRunningText(prose: string): boolean {
  const words = countWords(prose)
  return words >= 14 || (words >= 6 && /[.?!:]["'”’)]?$/.test(prose))
}

/** Sentences for sure, also among the names and functions under a letter. */
export function isSentence(prose: string): boolean {
  return countWords(prose) >= 6 && /[.?!:]["'”’)]?$/.test(prose) && !/\b\p{L}\.$/u.test(prose)
}

function countWords(prose: string): number {
  return prose.split(/\s+/).length
}

/** A line that does not go on from the one before: a salutation, closing, label or address line. */
export function standsAlone(prose: string, cues: RoleCues): boolean {
  if (isSalutation(prose, cues) || isClosing(prose, cues) || isSubject(prose, cues)) return true
  if (/[.?!,;]$/.test(prose) && prose.length > 60) return false
  return (
    /^(?:postbus|antwoordnummer) /i.test(prose) ||
    (/^[1-9]\d{3} ?[A-Z]{2}\b/.test(prose) && prose.length < 50) ||
    /^[\p{Lu}][\p{L} -]{1,30}: ?\S/u.test(prose) ||
    streetNumber.test(prose)
  )
}

/** A short line without punctuation above one with a capital is a label or a heading, not a wrapped sentence. */
export function breaksAfter(line: string, next: string, widest: number): boolean {
  if (/[.?!]$/.test(line)) return line.length < widest * 0.5 && /^[\p{Lu}\uA78F]/u.test(next)
  if (/[,;:–-]$/.test(line)) return false
  return line.length < widest * 0.6 && /^[\p{Lu}\uA78F\d]/u.test(next)
}

const headWords = new Set(['letterhead', 'briefhoofd', 'sidebar', 'aside'])

/** Does the block stand in a column or head beside the letter's own text? `header` only says so above the body. */
export function isBeside({hint}: RawBlock, aboveBody: boolean): boolean {
  return hint?.split(' ').some(word => headWords.has(word) || (aboveBody && word === 'header')) ?? false
}
