import type {Meaning, Placeholder} from '../formats/letter.js'
import type {LanguageData} from './data.js'

/** A stretch of prose with a meaning of its own, whatever the words around it. */
export type EntityKind =
  | 'date'
  | 'numeric-date'
  | 'amount'
  | 'phone'
  | 'email'
  | 'url'
  | 'time'
  | 'postcode'
  | 'po-box'
  | 'street'
  | 'iban'
  | 'number'
  | 'code'
  | 'name'
  | 'placeholder'

export interface Entity {
  kind: EntityKind
  start: number
  end: number
  /** ISO date, digits of a phone number, a number's value; null when it is not known */
  value: string | number | null
  placeholder: Placeholder | null
}

const meaningKinds: Partial<Record<Meaning, EntityKind>> = {
  date: 'date',
  amount: 'amount',
  phone: 'phone',
  email: 'email',
  url: 'url',
  time: 'time',
  postcode: 'postcode',
  account: 'iban',
  number: 'number',
  reference: 'code',
  bsn: 'code',
  name: 'name'
}

interface Pattern {
  kind: EntityKind
  pattern: RegExp
  /** what stands in every match: far less work to look for, and mostly not there */
  hint?: RegExp
  value?: (match: RegExpExecArray, data: LanguageData) => string | number | null
}

const digits = (text: string) => text.replace(/\D/g, '')
const pad = (value: number) => String(value).padStart(2, '0')

/** ISO date, or null when there is no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  return `${year}-${pad(month)}-${pad(day)}`
}

/**
 * Shapes that are the same in Dutch and English letters, in order of precedence. Every quantifier is bounded or
 * over a class that the next part cannot match, so that matching is linear.
 */
const patterns: Pattern[] = [
  {kind: 'email', hint: /@/, pattern: /[A-Za-z0-9][\w.+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}/g},
  {kind: 'url', hint: /:\/\/|www\./i, pattern: /\b(?:https?:\/\/|www\.)[^\s<>"'«»(),;]{1,400}/gi},
  {
    kind: 'url',
    hint: /\.[a-z]/i,
    pattern:
      /\b[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,40}){0,2}\.(?:nl|com|org|eu|net|example|info|gov)(?:\/[^\s<>"'«»(),;]{0,300})?(?![\w@-])/gi
  },
  {kind: 'iban', hint: /[A-Z]\d\d/, pattern: /\b[A-Z]{2}\d{2} ?[A-Z]{4}(?: ?\d{2,4}){3,4}\b/g},
  {
    kind: 'numeric-date',
    pattern: /\b(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})\b(?!\d)/g,
    value: m => isoDate(m[4]!.length === 2 ? 2000 + Number(m[4]) : Number(m[4]), Number(m[3]), Number(m[1]))
  },
  {
    kind: 'numeric-date',
    pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/g,
    value: m => isoDate(Number(m[1]), Number(m[2]), Number(m[3]))
  },
  {
    kind: 'amount',
    hint: /€|EUR|euro/,
    pattern: /(?:€|\bEUR|\beuro) ?(?:\d{1,3}(?:\.\d{3}){1,3}|\d{1,9}|\uA78F)(?:,(?:\d{2}|-{1,2}))?/g
  },
  {kind: 'amount', hint: /euro/i, pattern: /\b(?:\d{1,3}(?:\.\d{3}){1,3}|\d{1,9})(?:,\d{2})? euro\b/gi},
  {
    kind: 'phone',
    hint: /\+31|\b(?:14)?0\d/,
    pattern:
      /(?:\+31|\b0031) ?(?:\(0\) ?)?\d(?:[ -]?\d){7,9}\b|(?<![.:/])\b0\d{1,3}\)? ?[-–]? ?\d{2,4}(?:[ -]?\d{2,4}){0,3}\b|\b14 ?0\d{2,3}\b/g,
    value: m => digits(m[0])
  },
  {
    kind: 'time',
    hint: /\d[.:]\d| uur/i,
    pattern: /\b\d{1,2}[.:]\d{2}(?: ?(?:uur|u\b|a\.m\.|p\.m\.|am\b|pm\b))?|\b\d{1,2} uur\b/gi
  },
  {
    kind: 'name',
    hint: /heer |[Mm]e(?:vr|neer)|[Dd]hr|[Mm]w|M[rs]/,
    pattern:
      /\b(?:[Dd]e heer|[Mm]evrouw|[Mm]eneer|[Dd]hr\.?|[Mm]evr\.?|[Mm]w\.?|Mr\.?|Mrs\.?|Ms\.?) (?:(?:[A-Z]\.){1,4} ?)?(?:(?:van|de|der|den|ten|ter|el) ){0,3}[A-Z][\w'’à-ÿ-]+/g
  },
  {
    kind: 'name',
    hint: /[A-Z]\./,
    pattern: /\b(?:[A-Z]\.){1,4} ?(?:(?:van|de|der|den|ten|ter|el) ){0,3}[A-Z][\w'’à-ÿ-]+/g
  },
  {kind: 'postcode', pattern: /\b[1-9]\d{3} ?(?!SS|SD|SA)[A-Z]{2}\b/g},
  {
    kind: 'po-box',
    hint: /postbus|antwoord|box/i,
    pattern: /\b(?:Postbus|Antwoordnummer|PO Box|P\.O\. Box) (?:\d{1,6}|\uA78F)/gi
  },
  {
    kind: 'street',
    pattern:
      /\b[A-Z][\w'’.-]{0,40}(?:straat|laan|weg|plein|kade|gracht|singel|dijk|plantsoen|hof|markt|steeg|dreef|pad|park|boulevard|wal|burg|haven|vaart|baan|brug|poort|ring|veld|weide|dam|dok|werf|molen|waard|zoom|rij|laantje|street|road|square|lane)(?: [A-Z][\w-]{0,20}){0,2} \d{1,5} ?[a-zA-Z]?\b/g
  },
  // "Brink 4 in Zandewoude", "aan de Stadswal 15"
  {
    kind: 'street',
    hint: / (?:in|te) [A-Z]/,
    pattern: /\b[A-Z][\w'’.-]{1,30}(?: [A-Z][\w'’.-]{1,30}){0,2} \d{1,4} ?[a-z]?(?= (?:in|te) [A-Z])/g
  },
  {
    kind: 'street',
    hint: /(?:aan|op) (?:de|het) [A-Z]/,
    pattern: /(?<=\b(?:aan|op) (?:de|het) )[A-Z][\w'’.-]{2,30}(?: [A-Z][\w'’.-]{1,30}){0,2} \d{1,4}\b/g
  },
  {
    kind: 'street',
    hint: /[A-Z][a-z]+ \d/,
    pattern:
      /\b(?:[A-Z][\w'’.-]{1,30} ){1,3}(?:Straat|Laan|Weg|Plein|Kade|Gracht|Singel|Dijk|Hof|Markt) \d{1,5}\b|\b(?:Plein|Markt|Stadhuisplein|Raadhuisplein|Kerkplein|Kade|Haven|Singel|Brink) \d{1,4}\b/g
  },
  {kind: 'code', pattern: /\b[A-Z]{1,4} \d{3,9}(?:[-/.]\d{1,6}){1,3}/g},
  // a case or file number: letters and digits with dashes, slashes or dots between, at least one digit and five signs
  {kind: 'code', pattern: /\b(?=[A-Za-z/.-]{0,12}\d)[A-Z0-9]{1,12}(?:[-/.][A-Z0-9]{1,12}){1,5}\b/g},
  {kind: 'code', pattern: /\b[A-Z]{1,5}\d{4,12}\b|\b\d{6,12}\b/g},
  // "artikel 18a"
  {kind: 'code', pattern: /\b\d{1,3}[a-z]{1,2}\b/g},
  {kind: 'number', pattern: /\b\d{1,9}(?:[.,]\d{1,3})?\b/g, value: m => Number(m[0].replace(',', '.'))}
]

/** Digits are rare in prose: without any, most patterns need not run. */
const needsDigit = new Set<EntityKind>([
  'iban',
  'numeric-date',
  'phone',
  'time',
  'postcode',
  'code',
  'number',
  'street'
])

/** The place of the first that starts at `start` or later, in a list in order. */
export function firstFrom(list: readonly {start: number}[], start: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}

/** The first placeholder of those that lie within a stretch; they are in order and apart. */
export function placeholderIn(placeholders: readonly Placeholder[], start: number, end: number): Placeholder | null {
  if (placeholders.length === 0) return null
  const first = placeholders[firstFrom(placeholders, start)]
  return first && first.end <= end ? first : null
}

/**
 * Finds dates, amounts, phone numbers and the like in a block's prose, longest kind first, without overlaps, in order.
 * Placeholders become the entity of their meaning.
 */
export function findEntities(prose: string, placeholders: readonly Placeholder[], data: LanguageData): Entity[] {
  const found: Entity[] = []
  let taken: Uint8Array | undefined
  const take = (
    kind: EntityKind,
    start: number,
    end: number,
    value: Entity['value'],
    placeholder: Placeholder | null
  ) => {
    taken ??= new Uint8Array(prose.length)
    for (let i = start; i < end; i++) if (taken[i]) return
    taken.fill(1, start, end)
    found.push({kind, start, end, value, placeholder})
  }
  const inside = (start: number, end: number) => placeholderIn(placeholders, start, end)
  const hasDigit = /\d/.test(prose)
  if (hasDigit || placeholders.length > 0)
    for (const date of wordDates(prose, data))
      take('date', date.start, date.end, date.value, inside(date.start, date.end))
  for (const {kind, hint, pattern, value} of patterns) {
    if ((needsDigit.has(kind) && !hasDigit) || (hint && !hint.test(prose))) continue
    if ((kind === 'amount' || kind === 'po-box') && !hasDigit && placeholders.length === 0) continue
    pattern.lastIndex = 0
    for (let m = pattern.exec(prose); m; m = pattern.exec(prose)) {
      const trimmed = kind === 'url' ? m[0].replace(/[.:!?]+$/, '') : m[0]
      take(
        kind,
        m.index,
        m.index + trimmed.length,
        value ? value(m, data) : null,
        inside(m.index, m.index + trimmed.length)
      )
    }
  }
  for (const p of placeholders) take((p.meaning && meaningKinds[p.meaning]) || 'placeholder', p.start, p.end, null, p)
  return found.sort((a, b) => a.start - b.start)
}

/** "4 maart 2027", "4 maart", "maandag 4 maart 2027", "1 March 2027"; a day, month or year may be a placeholder. */
function* wordDates(prose: string, data: LanguageData): Generator<{start: number; end: number; value: string | null}> {
  data.datePattern.lastIndex = 0
  for (let m = data.datePattern.exec(prose); m; m = data.datePattern.exec(prose)) {
    const groups = m.groups!
    const month = data.months.get(groups.month!.toLowerCase())
    const value = groups.year && month ? isoDate(Number(groups.year), month, Number(groups.day)) : null
    yield {start: m.index, end: m.index + m[0].length, value}
  }
}
