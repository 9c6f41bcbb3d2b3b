import type {EntityKind} from '../../language/entities.js'
import type {Sentence} from '../../language/tree.js'
import type {Look} from '../look.js'
import type {Deadline, Evidence} from '../reading.js'
import {bareFields, type FoundParts, fieldsNamed, sure, tells} from './found.js'

/** When the reader hears (Awb 4:13, 6:14), and of an appointment the day, time, place and purpose. */
export function meetingParts(look: Look, deadlines: readonly Deadline[]): FoundParts {
  const said = (id: string) => look.hits(id).filter(hit => tells(look, hit))
  const notSeen = [...bareFields(look), ...said('part.meeting-elsewhere')]
  return {
    'decision-date': sure(decisionDates(look, deadlines), notSeen),
    'appointment-date': sure(appointmentDates(look), [...said('part.weekday'), ...notSeen]),
    'appointment-time': sure(
      [...look.entities('time'), ...look.hits('part.meeting-time'), ...fieldsNamed(look, /tijd|uur|time|hour/i)],
      notSeen
    ),
    'appointment-place': sure(
      [
        ...said('part.meeting-place'),
        ...namedPlaces(look),
        ...['street', 'postcode', 'url'].flatMap(kind =>
          [...look.entities(kind as EntityKind)].filter(item => tells(look, item))
        ),
        ...fieldsNamed(look, /adres|locatie|plaats|kantoor|zaal|kamer|straat|balie|place|location|address|room|office/i)
      ],
      notSeen
    ),
    'appointment-purpose': sure([...said('part.meeting-purpose'), ...said('part.reason')], notSeen)
  }
}

/** A date or a period in a sentence on what the reader will hear, or a term that the sender sets itself. */
function decisionDates(look: Look, deadlines: readonly Deadline[]): Evidence[] {
  const own = deadlines.filter(item => item.who === 'organisation' && tells(look, item))
  const asks = (sentence: Sentence) => sentence.matches.some(({id}) => /^action\.(?:must|imperative$)/.test(id))
  const heard = look.hits('part.hear').flatMap(({sentence}) => {
    const next = look.tree.sentences[sentence.index + 1]
    return [sentence, ...(next && next.block === sentence.block ? [next] : [])].flatMap(item => {
      const time = item.matches.find(({id}) => id === 'part.period' || id === 'part.by')
      return time && !asks(item) ? [{block: item.block, start: time.start, end: time.end}] : []
    })
  })
  return [...own, ...heard.filter(item => tells(look, item))]
}

/** Days that are no terms, and not the date of the letter: those stand in its head. */
function appointmentDates(look: Look): Evidence[] {
  return [...look.entities('date', 'numeric-date')].filter(item => {
    const {prose, role} = look.tree.blocks[item.block]!.block
    const sentence = look.sentenceAt(item)
    const isMeeting = sentence?.matches.some(({id}) => id === 'part.meeting' || id === 'part.meeting-time')
    if (!tells(look, item)) return isMeeting === true && role !== 'closing'
    return !/(?:uiterlijk|v[oó]{2}r|van|sinds|by|before|of|since)\s(?:op\s)?$/i.test(
      prose.slice(Math.max(0, item.start - 14), item.start)
    )
  })
}

/** "om 14.00 uur in De Schakel": a name after a word for a place, in the sentence with the day or the time. */
function namedPlaces(look: Look): Evidence[] {
  const times = [...look.entities('date', 'numeric-date', 'time')].filter(item => tells(look, item))
  return [...new Set(times.map(item => look.sentenceAt(item)))].flatMap(sentence => {
    const place = sentence && /\b(?:in|bij|op|te|naar|aan|at) (?:de |het |ons |onze |the )?\p{Lu}/u.exec(sentence.text)
    if (!place) return []
    const start = sentence.start + place.index
    return [{block: sentence.block, start, end: start + place[0].length}]
  })
}

/** The letter sets an appointment, and does not let the reader choose one. */
export function setsAppointment(look: Look): boolean {
  const meets = look.hits('part.meeting').some(hit => tells(look, hit))
  return (
    meets &&
    !look.hits('part.meeting-own-plan').some(hit => tells(look, hit) && !look.has(hit.sentence, 'extension.offer'))
  )
}

/** Something was asked that will be decided. */
export const awaitsDecision = (look: Look): boolean => look.hits('part.request').some(hit => tells(look, hit))
