import type {ParsedWord} from './parser.js'

const openers = new Set(['PUNCT', 'CCONJ', 'NUM', 'SYM', 'X', 'INTJ'])
const joiners = new Set(['en', 'of', 'maar', 'dus'])
const subjects = new Set(['nsubj', 'nsubj:pass', 'csubj', 'expl'])
const objects = new Set(['obj', 'iobj', 'ccomp', 'xcomp'])
const complements = new Set([...objects, 'compound:prt'])
const objectPronouns = new Set(['ons', 'mij', 'me', 'hem', 'haar', 'hen', 'iemand', 'niemand'])
const determiners = new Set('de het een uw mijn onze deze dit die dat geen alle niet'.split(' '))
/** Finite forms without -t that are no stem, or are asked of nobody. */
const neverAsked = new Set('is ben kan mag wil zal zou was had moet hoef durf dank'.split(' '))
/** What cannot be asked politely: 'Krijgt u …' and 'Wilt u …' are questions or conditions. */
const neverPolite = new Set(
  `bent bestaat bevalt denkt dient gelooft hebt heeft hoeft hoort komt krijgt kunt meent merkt mist ontvangt twijfelt verdient
  verliest verwacht vindt weet wilt woont wordt ziet zult`.split(/\s+/)
)
/** What opens the clause after an order. */
const afterwards = new Set(['dan', 'anders', 'want'])
const openClasses = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB', 'X'])
const mistakenClasses = new Set([...openClasses, 'DET', 'ADP'])
const particled = new Set([...mistakenClasses, 'ADV'])
const particle = new Set(['compound:prt'])
const particles = new Set('aan af bij door in langs mee na neer om op over terug toe uit voor weg'.split(' '))
/** How far before it, in words, an imperative that another is joined to is looked for. */
const farthest = 60
/** Verbs in -eren: few nouns end so. */
const verbEnding = /^(?!verkeer|beheer|atmosfeer|meneer|wanneer).{3,}eer$/
/** Nouns by their ending: 'ondersteuning', but 'breng' and 'omring' are stems. */
const nounEnding = /^(?!(?:be|ver|om|ont|over|door)?[^aeiouy]+ing$).*ing$|..(?:heid|schap|atie|teit)$/
/** Participles that look like a stem: 'verplicht', 'bereid'. */
const likeParticiple = /^(?:be|er|ge|her|ont|ver).*[dt]$/

/**
 * Whether a word is an imperative: a verb in its stem that opens the sentence or its clause, or the polite form with 'u'
 * after it ('Neemt u contact op'). Forms and places decide, relations hardly: treebanks of news have few imperatives, so
 * the network takes the object for a subject ('Vraag iemand') and the verb for a part of what follows. A stem without -t
 * can have no subject but 'ik' and 'je' (Algemene Nederlandse Spraakkunst, 2.3.5.4). A question or a condition has its verb
 * first as well ('Betaal je niet, dan …'), with a subject.
 */
export function isImperative(words: readonly ParsedWord[], at: number): boolean {
  return isAsked(words, at, false)
}

/** @param alone true: whatever stands before it; what follows an imperative is asked through it */
function isAsked(words: readonly ParsedWord[], at: number, alone: boolean): boolean {
  const word = words[at]!
  const form = word.form.toLowerCase()
  if (neverAsked.has(form) || words.at(-1)!.form === '?') return false
  const place = placeOf(words, at)
  if (!place || (alone && place === 'clause' && !isCondition(words))) return false
  if (form === 'wees') return true
  const isJoined = () => !alone && isCoordinated(words, at)
  if (word.features.VerbForm !== 'Fin' || (word.partOfSpeech === 'NOUN' && !has(words, at, complements)))
    return place === 'sentence' ? isUnknownStem(words, at, form) : isJoinedNoun(words, at) && isJoined()
  if (word.features.Tense === 'Past') return false
  if (words[at + 1]?.form.toLowerCase() === 'u' && form.endsWith('t')) return isPolite(words, at, place, isJoined)
  if (isPlural(word, form)) return place === 'clause' && isJoined() && subjectOf(words, at) < 0
  if (!isStem(word, form) || isNoun(words, at, form)) return false
  if (likeParticiple.test(form) && !has(words, at, objects)) return false
  if (place === 'clause' && isSubordinate(words, at) && !isThen(words, at)) return false
  const after = words[at + 1]?.form.toLowerCase()
  if (after === 'ik' || isSubject(words, at, 'ik')) return false
  if (after === 'je' || after === 'jij') return after === 'je' && place !== 'clause' && !mainClauseFollows(words, at)
  if (place === 'clause' && words[at - 1]!.form === ',' && !isCondition(words) && !isThen(words, at))
    return isJoined() && subjectOf(words, at) < 0
  if (!form.endsWith('t')) return place !== 'clause' || !sharesFirstPerson(words, at)
  // also the third person: 'wacht', 'zet'
  const subject = subjectOf(words, at)
  if (subject >= 0 && words[subject]!.form.toLowerCase() !== 'het') return false
  // 'Sluit de balie om 5 uur, dan …' is a condition
  if (place === 'sentence' && !objectPronouns.has(after!) && !/^(?:het|dit|dat|uw)$/.test(after!))
    return !mainClauseFollows(words, at)
  return place !== 'clause' || isThen(words, at) || isJoined()
}

/** More openers than this before a word are no start of a sentence. */
const mostOpeners = 20

/** Where a word stands first: in its sentence (or after a colon), in a later clause, or nowhere. */
function placeOf(words: readonly ParsedWord[], at: number): 'sentence' | 'clause' | null {
  const isOpener = ({partOfSpeech, form}: ParsedWord) => openers.has(partOfSpeech) || joiners.has(form.toLowerCase())
  let first = 0
  while (first < at && first < mostOpeners && isOpener(words[first]!)) first++
  if (first === at) return 'sentence'
  const before = words[at - 1]!.form.toLowerCase()
  if (/^[:;(–—•]$/.test(before)) return 'sentence'
  if (before === ',' || joiners.has(before)) return 'clause'
  // the comma is often left out: 'Hebt u vragen bel dan'
  return words[at + 1]?.form.toLowerCase() === 'dan' && isCondition(words) ? 'clause' : null
}

function isCondition(words: readonly ParsedWord[]): boolean {
  const first = words[0]!
  return first.partOfSpeech === 'SCONJ' || first.features.VerbForm === 'Fin'
}

/** Stem and third person differ by a -t, unless the stem ends in one: 'laat' of 'laten'; 'belt' is none. */
function isStem({lemma}: ParsedWord, form: string): boolean {
  return (
    !form.endsWith('t') || ((/tt?en$/.test(lemma) || lemma === form) && !form.endsWith('dt') && !/^ge.*t$/.test(form))
  )
}

/** 'Bel of mail ons', 'log in en upload de stukken' */
function isJoinedNoun(words: readonly ParsedWord[], at: number): boolean {
  const next = words[at + 1]?.form.toLowerCase() ?? ''
  const isFollowed = objectPronouns.has(next) || (words[at]!.features.VerbForm === 'Fin' && determiners.has(next))
  return (words[at - 1]!.partOfSpeech === 'CCONJ' || objectPronouns.has(next)) && isFollowed
}

function isPlural({features, lemma}: ParsedWord, form: string): boolean {
  return features.Number === 'Plur' && /n$/.test(form) && lemma.endsWith(form)
}

/** 'Vergaderjaar 2023–2024' */
const isOfYears = ({form}: ParsedWord) => /^(?:(?:19|20)\d\d|[-–/])$/.test(form)

/** 'Start van de cursus', 'Vraag 3', 'Vraag en antwoord', 'Uitleg bij uw besluit' (the verb would be 'leg uit'), 'Zorg is duur'. */
function isNoun(words: readonly ParsedWord[], at: number, form: string): boolean {
  const next = words[at + 1]
  return (
    subjects.has(words[at]!.relation) ||
    /^(?:aan|af|mee|tegen|terug|toe|uit)\p{L}{3}/u.test(form) ||
    nounEnding.test(form) ||
    (next?.partOfSpeech === 'NUM' && words.slice(at + 1).every(isOfYears)) ||
    next?.form.toLowerCase() === 'van' ||
    (next?.partOfSpeech === 'NUM' && at + 2 >= words.length) ||
    (next?.partOfSpeech === 'CCONJ' && words[at + 2]?.partOfSpeech === 'NOUN' && at + 3 >= words.length)
  )
}

/**
 * A verb the tagger does not know ('Scan de code', 'Mail ons', 'Dien … in'): it stands first, has something with it that
 * cannot follow a noun or an adjective, and no other verb is the main one.
 */
function isUnknownStem(words: readonly ParsedWord[], at: number, form: string): boolean {
  const {partOfSpeech, features, lemma} = words[at]!
  if (!/[.!:]$/.test(words.at(-1)!.form) || determiners.has(form) || !/^\p{L}+$/u.test(form) || /(?<!i)en$/.test(form))
    return false
  if (nounEnding.test(form)) return false
  // '(gedeeltelijk)', '(inclusief de btw)'
  if (words[at - 1]?.form === '(' && /^AD[JPV]$/.test(partOfSpeech)) return false
  const next = words[at + 1]!.form.toLowerCase()
  if (features.VerbForm === 'Part') return `${form}en` === lemma && has(words, at, objects)
  const isFollowed =
    objectPronouns.has(next) ||
    determiners.has(next) ||
    words[at + 1]!.partOfSpeech === 'ADV' ||
    has(words, at, objects)
  const isVerb =
    verbEnding.test(form) ||
    isParticleFirst(words, at) ||
    (particled.has(partOfSpeech) && has(words, at, particle)) ||
    (openClasses.has(partOfSpeech) && isFollowed) ||
    (mistakenClasses.has(partOfSpeech) && hasLooseParticle(words, at))
  if (!isVerb) return false
  return words.every(
    ({features: {VerbForm}}, k) =>
      k <= at ||
      VerbForm !== 'Fin' ||
      isSubordinate(words, k) ||
      words
        .slice(at, k)
        .some(({form: sign}, i) => sign === ',' && afterwards.has(words[at + i + 1]!.form.toLowerCase())) ||
      isJoinedStem(words, k)
  )
}

/** '…, kies voor …', '… en stuur …' */
function isJoinedStem(words: readonly ParsedWord[], at: number): boolean {
  const {form, partOfSpeech} = words[at - 1]!
  return (form === ',' || form === ':' || partOfSpeech === 'CCONJ') && isStem(words[at]!, words[at]!.form.toLowerCase())
}

/** 'Log in met …': of two prepositions after a word the first is its particle. */
function isParticleFirst(words: readonly ParsedWord[], at: number): boolean {
  const [first, second] = words.slice(at + 1)
  return (
    first!.partOfSpeech === 'ADP' &&
    particles.has(first!.form.toLowerCase()) &&
    second?.partOfSpeech === 'ADP' &&
    words[at]!.partOfSpeech !== 'ADP'
  )
}

/** 'op' and 'in' with nothing after them: '… opnieuw in.' */
function hasLooseParticle(words: readonly ParsedWord[], at: number): boolean {
  return words.some(
    ({form}, k) =>
      k > at + 1 && particles.has(form.toLowerCase()) && /^(?:[.,!:;]|en|of)$/.test(words[k + 1]?.form ?? '.')
  )
}

function isSubordinate(words: readonly ParsedWord[], at: number): boolean {
  const {relation, head} = words[at]!
  const top = /^(?:aux|cop)/.test(relation) ? words[head]!.relation : relation
  return /^(?:advcl|acl|ccomp|csubj|xcomp)/.test(top)
}

/** 'Neemt u …' that is no condition for the clause after it. */
function isPolite(
  words: readonly ParsedWord[],
  at: number,
  place: 'sentence' | 'clause',
  isJoined: () => boolean
): boolean {
  const form = words[at]!.form.toLowerCase()
  if (neverPolite.has(form) || !/^[.!:;]$/.test(words.at(-1)!.form)) return false
  if (place === 'clause') return words[at + 2]?.form.toLowerCase() === 'dan' || isJoined()
  const isDenied = words.some(({head, form: own}) => head === at && /^(?:niet|geen|nooit|niets)$/i.test(own))
  return (!isDenied || form === 'vergeet') && !mainClauseFollows(words, at)
}

/** ', dan …', ', krijgt u …', ', wij helpen …'; what follows a colon is a sentence of its own: 'Let op: …' */
function mainClauseFollows(words: readonly ParsedWord[], at: number): boolean {
  const colon = words.findIndex(({form}, k) => k > at && form === ':')
  return words.some((word, k) => {
    if (k <= at + 1 || words[k - 1]!.form !== ',' || (colon >= 0 && k > colon)) return false
    if (word.form.toLowerCase() === 'dan' || word.features.VerbForm === 'Fin') return true
    return (
      words[k + 1]?.features.VerbForm === 'Fin' &&
      subjects.has(word.relation) &&
      !/^(?:die|dat|wat|wie)$/i.test(word.form)
    )
  })
}

/** 'Bel of mail ons': an imperative stands before it in the sentence, and no clause with a subject of its own between. */
function isCoordinated(words: readonly ParsedWord[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - farthest); k--) {
    if (isMainSubject(words, k)) return false
    if (isAsked(words, k, true)) return true
  }
  return false
}

function isMainSubject(words: readonly ParsedWord[], at: number): boolean {
  const {relation, head, partOfSpeech} = words[at]!
  // after a stem, 'uw' and 'iemand' are often called a subject
  return subjects.has(relation) && partOfSpeech === 'PRON' && head >= 0 && at < head && !isSubordinate(words, head)
}

/** 'Ik bel u en stuur …': the subject is said once. */
function sharesFirstPerson(words: readonly ParsedWord[], at: number): boolean {
  return words.some(({form, relation}, k) => k < at && form.toLowerCase() === 'ik' && subjects.has(relation))
}

function isThen(words: readonly ParsedWord[], at: number): boolean {
  return words.slice(at + 1, at + 4).some(({form}) => form.toLowerCase() === 'dan')
}

function subjectOf(words: readonly ParsedWord[], at: number): number {
  const {relation, head} = words[at]!
  const top = /^(?:aux|cop)/.test(relation) ? head : at
  return words.findIndex((word, k) => word.head === top && k > at && subjects.has(word.relation))
}

function isSubject(words: readonly ParsedWord[], at: number, form: string): boolean {
  const subject = subjectOf(words, at)
  return subject >= 0 && words[subject]!.form.toLowerCase() === form
}

function has(words: readonly ParsedWord[], at: number, relations: ReadonlySet<string>): boolean {
  return words.some(({head, relation}) => head === at && relations.has(relation))
}
