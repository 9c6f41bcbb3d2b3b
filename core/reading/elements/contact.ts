import type {Block} from '../../formats/letter.js'
import type {ElementName} from '../../report/report.js'
import type {Act} from '../acts/acts.js'
import {shown} from '../acts/shown.js'
import type {Hit, Look} from '../look.js'
import type {Evidence} from '../reading.js'
import {references} from './references.js'

type Found = Partial<Record<ElementName, Evidence[]>>

const bare = ({block, start, end}: Evidence): Evidence => ({block, start, end})
const senderRoles = new Set<Block['role']>([
  'letterhead',
  'reference',
  'paragraph',
  'list-item',
  'signature',
  'table-cell',
  'address'
])

/** Contact by phone, e-mail, website, counter, post and person; the reference; help. */
export function contactElements(look: Look): Found {
  const phone = phoneNumbers(look)
  return {
    phone,
    phone_hours: phoneHours(look, phone),
    email: [...look.entities('email')]
      .filter(
        ({entity, block, start, end}) =>
          entity.placeholder !== null || !/no-?reply/i.test(textOf(look, {block, start, end}))
      )
      .map(bare),
    website: websites(look),
    visit_address: visitAddresses(look),
    postal_address: postalAddresses(look),
    named_contact: namedContacts(look),
    reference: references(look),
    help_by_others: helpByOthers(look)
  }
}

export function textOf(look: Look, {block, start, end}: Evidence): string {
  return look.tree.blocks[block]!.block.prose.slice(start, end)
}

/** A number of the sender to call; not a fax, the reader's own number, or the number of somebody else who helps. */
function phoneNumbers(look: Look): Evidence[] {
  const found: Evidence[] = []
  for (const item of look.entities('phone')) {
    const role = look.role(item)
    if (role === 'closing') continue
    const sentence = look.sentenceAt(item)
    if (sentence) {
      if (look.has(sentence, 'phone.fax') && !look.has(sentence, 'phone.label')) continue
      if (look.has(sentence, 'phone.own')) continue
      if (
        namesHelper(
          look,
          sentence.matches.map(match => match.id)
        )
      )
        continue
      // an eight to ten digit number without a word for calling beside it may be a file number
      if (item.entity.placeholder === null && !look.has(sentence, 'phone.label') && !looksLikePhone(textOf(look, item)))
        continue
    }
    found.push(bare(item))
  }
  return found
}

function looksLikePhone(text: string): boolean {
  return /[ +()-]/.test(text) || /^0(?:800|900|88|6)/.test(text)
}

/** Somebody else who helps: not the sender's own team, whose name stands in the letterhead or the signature too. */
function namesHelper(look: Look, ids: readonly string[]): boolean {
  return ids.some(id => {
    if (look.dictionary.organisations.get(id)?.help !== true) return false
    return !look.hits(id).some(hit => senderFrame.has(look.role(hit)))
  })
}

const senderFrame = new Set<Block['role']>(['letterhead', 'address', 'signature', 'reference'])

/** Days or times beside a number to call. */
function phoneHours(look: Look, phones: readonly Evidence[]): Evidence[] {
  const near = (hit: Hit) =>
    phones.some(phone => Math.abs(phone.block - hit.block) <= 2) || look.has(hit.sentence, 'phone.label')
  return look.hits('phone.hours').filter(near).map(bare)
}

function websites(look: Look): Evidence[] {
  return [...look.entities('url')].map(bare)
}

/** A place that the reader is invited to: a word for coming, with an address in the same or the next block, or a named counter. */
function visitAddresses(look: Look): Evidence[] {
  const found: Evidence[] = []
  const places = [...look.entities('street', 'postcode')]
  for (const hit of look.hits('visit.invite')) {
    const role = look.role(hit)
    if (role === 'closing' || role === 'subject') continue
    const close = places.find(
      place =>
        place.block === hit.block ||
        (place.block > hit.block && place.block - hit.block <= 2) ||
        hit.block - place.block === 1
    )
    const placeholder = look.tree.blocks[hit.block]!.block.placeholders.some(p => p.meaning === 'address')
    if (close || placeholder || namesBuilding(hit)) found.push(bare(hit))
  }
  return learntInBody(look, 'visit', found).filter(item => !look.inBody(item) || namesPlace(look, item))
}

/** A place that can be found: an address near it, a named building, or a name. */
function namesPlace(look: Look, item: Evidence): boolean {
  const sentence = look.sentenceAt(item)
  if (!sentence || !look.dictionary.acts) return true
  if (sentence.words.some(({lower}) => buildings.has(lower))) return true
  const near = (block: number) => block >= item.block - 1 && block <= item.block + 2
  for (const place of look.entities('street', 'postcode')) if (near(place.block)) return true
  if (look.tree.blocks.some(({block, index}) => near(index) && block.placeholders.some(p => p.meaning === 'address')))
    return true
  return sentence.syntax.some(({partOfSpeech, form}, at) => at > 0 && partOfSpeech === 'PROPN' && /^\p{Lu}/u.test(form))
}

/** In the body, what was learnt from labelled letters; in the frame around it, the cues. */
function learntInBody(look: Look, act: Act, cued: readonly Evidence[]): Evidence[] {
  if (!look.dictionary.acts) return [...cued]
  return [...shown(look, act, []).map(bare), ...cued.filter(item => !look.inBody(item))]
}

const buildings = new Set(
  `stadhuis gemeentehuis raadhuis stadskantoor gemeentekantoor bibliotheek wijkcentrum gemeentewinkel stadsloket
  publieksbalie hoofdkantoor dorpshuis buurthuis provinciehuis politiebureau`.split(/\s+/)
)

/** "aan de balie van het stadhuis": a named public building is a place to go. */
function namesBuilding(hit: Hit): boolean {
  return hit.sentence.words.some(({lower}) => buildings.has(lower))
}

/** The sender's: a P.O. box or reply number anywhere, a return address, or a street in the letterhead; not the addressee's. */
function postalAddresses(look: Look): Evidence[] {
  const found: Evidence[] = [...look.entities('po-box')].map(bare)
  for (const hit of look.hits('postal.sender')) {
    if ([...look.entities('street', 'postcode', 'po-box')].some(place => Math.abs(place.block - hit.block) <= 2))
      found.push(bare(hit))
  }
  for (const place of look.entities('postcode')) {
    const {role} = look.tree.blocks[place.block]!.block
    if (!senderRoles.has(role) || isAddressee(look, place.block)) continue
    found.push(bare(place))
  }
  return found
}

/** An address group is the reader's when a person is named above the postcode: a title, initials or a name placeholder. */
function isAddressee(look: Look, block: number): boolean {
  const {blocks} = look.tree
  for (let at = block; at >= 0 && block - at <= 4; at--) {
    const {block: line, entities} = blocks[at]!
    if (at < block && line.role !== 'address' && line.role !== 'letterhead') break
    if (entities.some(entity => entity.kind === 'name')) return true
    if (line.placeholders.some(p => p.meaning === 'name' || p.meaning === 'address' || p.meaning === 'postcode'))
      return true
    if (at < block && isPersonLine(line.prose)) return true
    if (/^(?:aan|de heer|mevrouw|dhr\.?|mevr\.?|mw\.?|mr\.?|mrs\.?|ms\.?|familie|de bewoner|to)\b/i.test(line.prose))
      return true
  }
  return false
}

const organisationWord =
  /gemeente|dienst|afdeling|team|stichting|ministerie|waterschap|provincie|belasting|agentschap|bureau|loket|centrum|sector|samenwerking|rechtbank|kantoor|plein|raad|fonds|instituut|kas|bank|politie|inspectie|regio|zaken|publiek|municipality|department|office/i

/** Two to four words that each begin with a capital, none of them an organisation's: somebody's name. */
function isPersonLine(prose: string): boolean {
  if (organisationWord.test(prose)) return false
  return (
    /^\p{Lu}[\p{L}.'-]*(?: (?:van|de|der|den|ten|ter|el|al|'t)| \p{Lu}[\p{L}.'-]*){1,5}$/u.test(prose) &&
    !/\d/.test(prose)
  )
}

/** A person beside a word for contact; a signatory alone is none. */
function namedContacts(look: Look): Evidence[] {
  const found: Evidence[] = []
  for (const hit of look.hits('contact.person')) {
    const role = look.role(hit)
    if (role === 'closing' || role === 'signature') continue
    const {block} = look.tree.blocks[hit.block]!
    const after = block.prose.slice(hit.end, hit.end + 60)
    const name = look.tree.blocks[hit.block]!.entities.find(
      entity => entity.kind === 'name' && entity.start >= hit.start
    )
    const next = look.tree.blocks[hit.block + 1]
    const isLabel = after.replace(/[\s:.]/g, '') === ''
    const below =
      isLabel && next
        ? (next.entities.find(entity => entity.kind === 'name') ?? (bareName(next.block.prose) ? next : undefined))
        : undefined
    const before = block.prose.slice(0, hit.start)
    if (name || below || bareName(after) || nameJustBefore(before)) found.push(bare(hit))
  }
  return learntInBody(look, 'person', found).filter(item => !look.inBody(item) || namesSomebody(look, item))
}

/** "Sanne Bakker", "team, mevrouw …": two or more capitalised words right after the word for contact. */
function bareName(text: string): boolean {
  return /^[\s:,(]*(?:met )?(?:uw |onze |de |het )?(?:\p{Ll}[\p{L}-]+ ){0,3}(?:[A-Z]\.){0,4} ?[A-Z][a-zà-ÿ]+ (?:(?:van|de|der|den|ten|ter|el|el-|'t|in) ){0,3}[A-Z][\w'à-ÿ-]+/u.test(
    text
  )
}

/** "Dennis Kooiman, uw klantmanager" */
function nameJustBefore(text: string): boolean {
  return /(?:^|[.?!:;–-] )\p{Lu}\p{Ll}+ (?:(?:van|de|der|den|ten|ter|el|'t) ){0,3}\p{Lu}[\p{L}'-]+,? $/u.test(text)
}

/** A name, a placeholder for one, or a word that the tagger takes for a name. */
function namesSomebody(look: Look, item: Evidence): boolean {
  const sentence = look.sentenceAt(item)
  if (!sentence || !look.dictionary.acts) return true
  return (
    sentence.entities.some(({kind}) => kind === 'name') ||
    sentence.syntax.some(
      ({partOfSpeech, form, placeholder}, at) =>
        placeholder?.meaning === 'name' || (at > 0 && partOfSpeech === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(form))
    )
  )
}

/** Somebody may act, speak or come along for the reader, or free help is named. */
function helpByOthers(look: Look): Evidence[] {
  const found = shown(look, 'help', ['help.others']).map(bare)
  for (const hit of look.group('organisation:')) {
    if (look.dictionary.organisations.get(hit.match.id)?.help && look.inBody(hit)) found.push(bare(hit))
  }
  return found
}
