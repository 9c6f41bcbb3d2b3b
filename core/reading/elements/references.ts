import type {Block} from '../../formats/letter.js'
import type {Entity} from '../../language/entities.js'
import type {Look} from '../look.js'
import type {Evidence} from '../reading.js'

const referenceLabel =
  /\b(?:(?!telefoon|rekening|huis|fax|burgerservice|btw|kvk|kamer|sofi|mobiel|contact|door|post|artikel)[a-zë-]{2,24}(?:nummer|nr|kenmerk|code)|kenmerk|referentie|ref|zaak|dossier|reference|file number|case number|case)\b/i
/** Lines of the frame that bear a number which is no reference. */
const noReference =
  /telefo|\btel\b|fax|mobiel|rekening|iban|bsn|burgerservice|btw|kvk|postbus|antwoordnummer|po box|datum|\bdate\b|bijlage|pagina|www\.|@|inkomen|phone/i
const frame = new Set<Block['role']>(['reference', 'letterhead', 'address', 'subject', 'table-cell', 'heading'])
const codes = new Set<Entity['kind']>(['code', 'placeholder', 'number', 'numeric-date'])
/** Any other entity in a line is something else than a reference: a date, a street, a phone number. */
const otherThings = new Set<Entity['kind']>([
  'date',
  'street',
  'postcode',
  'phone',
  'amount',
  'time',
  'iban',
  'po-box',
  'url',
  'email'
])

/** A labelled number or placeholder that tells the sender which case this is. */
export function references(look: Look): Evidence[] {
  const found: Evidence[] = []
  look.tree.blocks.forEach(({block, index, entities}) => {
    const label = referenceLabel.exec(block.prose)
    const start = label ? label.index : 0
    const coded = entities.find(e => codes.has(e.kind) && e.start >= start)
    if (label && coded && coded.start - start < 60) {
      found.push({block: index, start, end: coded.end})
      return
    }
    const next = look.tree.blocks[index + 1]
    if (
      label &&
      block.prose.length < 40 &&
      next &&
      next.block.prose.length < 40 &&
      next.entities.some(e => e.kind === 'code' || e.kind === 'placeholder' || e.kind === 'number')
    ) {
      found.push({block: index, start, end: block.prose.length})
      return
    }
    if (frame.has(block.role) && isNumbered(block.prose, entities))
      found.push({block: index, start: 0, end: block.prose.length})
    const bare = bareNumber.exec(block.prose)
    if (bare && hasLongNumber(bare[1]!)) found.push({block: index, start: bare.index, end: bare.index + bare[0].length})
    for (const p of block.placeholders) {
      const named = frame.has(block.role) && placeholderName.test(p.name) && !noReference.test(p.name)
      if (p.meaning === 'reference' || named) found.push({block: index, start: p.start, end: p.end})
    }
  })
  // a table has its labels in one row and what they label in the next
  const labelled = look.tree.blocks.some(({block}) => block.role === 'table-cell' && referenceLabel.test(block.prose))
  if (labelled) {
    for (const {block, index} of look.tree.blocks) {
      const {role, prose} = block
      if (
        role === 'table-cell' &&
        /^[\p{L}\d][\p{L}\d./ -]{4,24}$/u.test(prose) &&
        hasLongNumber(prose) &&
        !isDate.test(prose)
      )
        found.push({block: index, start: 0, end: prose.length})
    }
  }
  return found
}

/** "met nummer WV-2027-0088", also in the running text. */
const bareNumber = /\b(?:nummer|kenmerk|dossier|zaak|ref)\.?:? ([A-Z\d][\p{L}\d./-]{3,24})/iu
const placeholderName = /(?:nummer|kenmerk|referentie|zaak|dossier)$/i
const isDate = /^\d{1,4}[-./ ]\d{1,2}[-./ ]\d{1,4}$|\d (?:jan|feb|m[aei]|apr|ju|aug|sep|okt|nov|dec)/i

/** Four digits or more that are no year. */
function hasLongNumber(text: string): boolean {
  return text.replace(/\D/g, '').length >= 4 && !/^(?:19|20)\d\d(?:[-/](?:19|20)?\d\d)?$/.test(text)
}

/** "Aangifte 26-118-4402", "Ons nummer B 2026 004471": a short line above the letter with a word and a long number. */
function isNumbered(prose: string, entities: readonly Entity[]): boolean {
  if (prose.length > 70 || noReference.test(prose)) return false
  if (!/^\p{L}{3}/u.test(prose)) return false
  let rest = prose
  for (const {kind, start, end} of entities)
    if (otherThings.has(kind)) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  const coded = /[\p{L}\d][\p{L}\d./-]*(?: \d[\d./-]*)*/gu
  for (const [text] of rest.matchAll(coded)) {
    if (hasLongNumber(text)) return true
  }
  return false
}
