import {isUnder} from '../../heads.js'
import {isImperative} from './imperatives.js'
import type {ParsedWord} from './parser.js'

/**
 * Participles of verbs that take 'zijn' in the perfect: 'is gekomen' is no passive. Closed by nature: verbs of becoming,
 * moving and ending without an object (Haeseryn et al., Algemene Nederlandse Spraakkunst, 2.3.2.6). Whole words, since a
 * particle may bring an object: 'gekomen', but 'nagekomen'. What letters use with an object is not here: 'afgenomen',
 * 'bevroren', 'gevorderd', 'hersteld', 'opgehouden', 'voorafgegaan'; nor what they use without a subject: 'opgetreden'.
 */
const unaccusative = new Set(
  `aanbeland aangebleven aangebroken aangekomen achtergebleven achteruitgegaan afgegaan afgekomen afgelopen afgereisd afgetreden
  afgevallen begonnen beland bevallen bezweken bijgekomen binnengekomen doorgebroken doorgegaan doorgegroeid doorgelopen
  doorgeslagen doorgestroomd gearriveerd gebarsten
  gebeurd gebleken gebleven gebotst gedaald geëindigd geëmigreerd gefailleerd gegaan gegleden geglipt gegroeid gehuwd
  geïmmigreerd gekomen gekrompen geland gelukt geraakt gereedgekomen gereisd gescheiden geschied geschrokken geslaagd
  geslonken geslopen gesmolten gesprongen gestapt gestegen gestorven gestrand gestruikeld getreden getrouwd gevallen
  gevlucht geweest geweken geworden gezakt gezonken ingegaan ingekomen ingeslapen ingescheurd ingeslopen ingestapt ingestort
  ingetreden ingevallen ingezakt kapotgegaan kwijtgeraakt langsgekomen losgeraakt meegegaan meegekomen meegevallen misgegaan
  misgelopen mislukt omgegaan omgekomen omgevallen ondergedoken ondergekomen ontgaan ontkomen ontploft ontsnapt
  ontspoord ontstaan ontwaakt opgebloeid opgedoken opgegaan opgegroeid opgeklommen opgekomen opgelaaid opgelopen opgeschoten opgestaan
  opgestapt opgevallen overgebleven overgekomen overgestapt overkomen overleden samengekomen samengevallen
  tegengekomen tegengevallen tenietgegaan terechtgekomen teruggegaan teruggekeerd teruggekomen teruggelopen
  teruggevallen thuisgebleven thuisgekomen toegekomen toegenomen toegetreden tussengekomen uitgebleven uitgebroken
  uitgegleden uitgegroeid uitgekomen uitgelopen uitgestapt uitgestorven uitgetreden uitgevallen uitgeweken
  vastgelopen veranderd verarmd verbleekt verdronken verdwaald verdwenen vergaan verhuisd verjaard verlopen
  verlorengegaan verongelukt verouderd verschenen verslechterd verstreken vertrokken vervallen verzakt voorbijgegaan
  voorgekomen voortgekomen voortgevloeid vooruitgegaan vrijgekomen weergekeerd weggebleven weggegaan weggelopen weggevallen`.split(
    /\s+/
  )
)
/**
 * Active when the reader or the writer is the subject ('u bent vergeten te tekenen', 'wij zijn afgeweken van'), passive
 * when it is a thing or nothing ('de afspraak is nagekomen', 'van de regel is afgeweken', 'er is te hard gereden').
 */
const activeOfPersons = new Set(
  `aangegaan afgeweken doorgereden gelopen genezen gereden gestart gestopt gevaren gevlogen nagegaan nagekomen
  overeengekomen overgegaan uitgegaan vergeten verloren`.split(/\s+/)
)
const timeAuxiliaries = new Set(['ben', 'bent', 'is', 'was', 'waren', 'zijn', 'geweest', 'wezen'])
const firstPersons = new Set(['ik', 'wij', 'we'])
const secondPersons = new Set(['u', 'je', 'jullie'])
const persons = new Set([...firstPersons, ...secondPersons, 'jij'])
/** never a subject */
const objectForms = new Set(['mij', 'me', 'jou', 'hem', 'ons', 'hen'])

const modals = new Set(
  'kan kun kunt kunnen kon konden moet moeten moest moesten mag mogen mocht mochten wil wilt willen zal zult zullen zou zouden'.split(
    ' '
  )
)
/** Forms that nobody but 'u' and 'jij' has. */
const onlyOfU = new Set(['bent', 'hebt', 'kunt', 'wilt', 'zult'])
const having = new Set(['heb', 'hebt', 'heeft', 'hebben', 'had', 'hadden'])
/** Plural nouns that are infinitives as well, and their singulars: what one has. */
const havable = new Map([
  ['vragen', 'vraag'],
  ['zorgen', 'zorg'],
  ['plannen', 'plan'],
  ['wensen', 'wens'],
  ['bezwaren', 'bezwaar'],
  ['kosten', 'kosten']
])
/** Subjects may be counted with these: 'rond de 20 mensen', 'tot 5 personen'. */
const counting = new Set('rond tegen over boven tot tussen van vanaf met'.split(' '))
const ofNoun = new Set(['det', 'nmod:poss', 'amod', 'case', 'cop', 'nummod'])
const infinitive = Object.freeze({VerbForm: 'Inf'})
const finitePresent = Object.freeze({Number: 'Sing', Tense: 'Pres', VerbForm: 'Fin'})
const pluralNoun = Object.freeze({Number: 'Plur'})
const nothing = Object.freeze({})
/** an e-mail or web address, whatever it ends in */
const address =
  /^(?:https?:\/\/|www\.)\S+$|^[^\s@]+@[^\s@]+\.\p{L}{2,}$|^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:nl|com|org|eu|net)(?:\/\S*)?$/u
/** 'DUS-I', 'COVID-19': no word that is only written large */
const acronym = /^\p{Lu}{2,}\d*-[\p{Lu}\d]+$/u
/** No Dutch vowel of two letters has a double consonant after it. */
const doubled = /(aa|ee|oo|uu|ei|ij|ui|ou|au|oe|ie|eu)([bdfgklmnprst])\2en$/

/** Corrects what the network, which knows no lexicon of verbs, is known to mistake. Changes the words in place. */
export function repair(words: ParsedWord[]): void {
  words.forEach((_, t) => {
    repairWord(words, t)
  })
  words.forEach((word, t) => {
    if (word.relation === 'aux:pass' || word.relation === 'aux') repairPerfect(words, t)
    else if (word.relation === 'nsubj') repairObject(words, t)
    else if (word.relation === 'nsubj:pass') repairActive(words, t)
    else if (word.relation === 'acl:relcl') repairClause(words, t)
  })
  joinParticles(words)
}

/** What a word's form or company tells of its class and lemma. */
function repairWord(words: readonly ParsedWord[], t: number): void {
  const word = words[t]!
  const {form, partOfSpeech, features} = word
  if (address.test(form)) Object.assign(word, {partOfSpeech: 'SYM', lemma: form, features: nothing})
  else if (partOfSpeech === 'ADV' && acronym.test(form)) repairAcronym(words, t)
  else if (partOfSpeech === 'NOUN' || partOfSpeech === 'VERB') {
    if (form.endsWith('en')) {
      if (partOfSpeech === 'NOUN') repairInfinitive(words, t)
      else if (havable.has(form.toLowerCase())) repairPossession(words, t)
      // the lemma of a noun
      else if (!features.VerbForm) word.lemma = form.toLowerCase()
    }
    if (word.partOfSpeech !== 'VERB') return
    // 'geïnd' without its 'ge' has no diaeresis
    if (/ge[ïë]/i.test(form)) word.lemma = word.lemma.replace(/^((?:\p{L}+[^e])?)([ïë])/u, plainVowel)
    word.lemma = word.lemma.replace(doubled, '$1$2en')
  }
}

const plainVowel = (_: string, before: string, vowel: string) => before + (vowel === 'ï' ? 'i' : 'e')

/** 'DUS-I kan u bellen': a name, and what is asked or called is 'u'. */
function repairAcronym(words: readonly ParsedWord[], t: number): void {
  const word = words[t]!
  Object.assign(word, {partOfSpeech: 'PROPN', lemma: word.form, features: nothing})
  if (word.relation !== 'advmod' || words.some(({head}) => head === t)) return
  const subject = words.find(({head, relation}) => head === word.head && relation.startsWith('nsubj'))
  const isFirst = t === 0 && words[1]?.features.VerbForm === 'Fin'
  if (subject && !(isFirst && secondPersons.has(subject.form.toLowerCase()))) return
  word.relation = 'nsubj'
  if (subject) subject.relation = 'obj'
}

/** 'U kunt zich niet beroepen op …': what has a modal verb, and nothing that a noun has, is an infinitive. */
function repairInfinitive(words: readonly ParsedWord[], t: number): void {
  const own = words.filter(({head}) => head === t)
  if (!own.some(({relation, form}) => relation === 'aux' && modals.has(form.toLowerCase()))) return
  if (own.some(({relation}) => ofNoun.has(relation))) return
  const word = words[t]!
  Object.assign(word, {partOfSpeech: 'VERB', lemma: word.form.toLowerCase(), features: infinitive})
  for (const other of own) if (other.relation === 'nmod') other.relation = 'obl'
}

/** 'Heeft u vragen?': not the perfect of a verb, which has a participle, but what one has. */
function repairPossession(words: readonly ParsedWord[], t: number): void {
  const noun = words[t]!
  const own = words.filter(({head}) => head === t)
  const asNoun = {partOfSpeech: 'NOUN', lemma: havable.get(noun.form.toLowerCase())!, features: pluralNoun}
  if (noun.relation === 'obj' && having.has(words[noun.head]!.form.toLowerCase())) Object.assign(noun, asNoun)
  const verb = own.find(({relation, form}) => relation === 'aux' && having.has(form.toLowerCase()))
  if (!verb || own.some(({features: {VerbForm}, form}) => VerbForm === 'Inf' || /^te$/i.test(form))) return
  const at = words.indexOf(verb)
  Object.assign(verb, {partOfSpeech: 'VERB', head: noun.head, relation: noun.relation})
  if (!verb.features.VerbForm) verb.features = finitePresent
  const ofVerb = own.filter(other => other !== verb && !ofNoun.has(other.relation))
  for (const other of ofVerb) if (words.indexOf(other) < t || other.relation === 'punct') other.head = at
  Object.assign(noun, asNoun, {head: at, relation: 'obj'})
}

/** A clause with 'of' or 'totdat' is no relative one: '… waarin staat of u betaalt'. */
function repairClause(words: readonly ParsedWord[], t: number): void {
  const word = words[t]!
  const at = words.findIndex(
    ({head, relation, partOfSpeech}) => head === t && relation === 'mark' && partOfSpeech === 'SCONJ'
  )
  if (at < 1) return
  const mark = words[at]!.form.toLowerCase()
  if (mark === 'dat') word.relation = 'acl'
  else if (mark === 'of' && words[at - 1]!.partOfSpeech === 'VERB' && !isUnder(words, at - 1, t))
    Object.assign(word, {head: at - 1, relation: 'ccomp'})
  else if (/^(?:totdat|omdat|zodat|doordat|terwijl|voordat|nadat|tenzij)$/.test(mark)) {
    const {head} = words[word.head]!
    if (head >= 0 && words[head]!.partOfSpeech === 'VERB') Object.assign(word, {head, relation: 'advcl'})
  }
}

/** 'Is' and 'was' with such a participle: an auxiliary of time, and the subject a plain one. */
function repairPerfect(words: ParsedWord[], t: number): void {
  const word = words[t]!
  if (word.head < 0 || !timeAuxiliaries.has(word.form.toLowerCase())) return
  const participle = words[word.head]!.form.toLowerCase()
  const own = words.filter(({head}) => head === word.head)
  // 'is geweest' beside 'worden' or 'geworden' says nothing of the participle
  if (own.some(other => other !== word && other.relation === 'aux:pass')) return
  const subjects = own.filter(({relation}) => relation === 'nsubj:pass' || relation === 'nsubj')
  const isActive =
    unaccusative.has(participle) ||
    (activeOfPersons.has(participle) && subjects.some(({form}) => persons.has(form.toLowerCase())))
  if (!isActive) return
  word.relation = 'aux'
  for (const subject of subjects) subject.relation = 'nsubj'
}

/** 'Ik verzoek u', 'Vraag ons', 'Meld u bij de balie': what cannot be the subject is an object. */
function repairObject(words: ParsedWord[], t: number): void {
  const word = words[t]!
  const form = word.form.toLowerCase()
  if (objectForms.has(form) || (secondPersons.has(form) && hasFirstPerson(words, t)) || isOfImperative(words, t))
    word.relation = 'obj'
  else if (isAfterPreposition(words, t)) word.relation = 'obl'
  else if (hasNominative(words, t)) word.relation = 'obj'
}

/** 'U heeft het formulier ingediend': with 'hebben' and nothing else it is no passive. */
function repairActive(words: readonly ParsedWord[], t: number): void {
  const word = words[t]!
  const own = words.filter(({head, relation}) => head === word.head && relation.startsWith('aux'))
  if (own.length > 0 && own.every(({relation, form}) => relation === 'aux' && having.has(form.toLowerCase())))
    word.relation = 'nsubj'
}

/** 'De regels kunt u lezen': the noun before the verb is no subject; it is in 'De gemeente belt u'. */
function hasNominative(words: readonly ParsedWord[], t: number): boolean {
  const {head, partOfSpeech} = words[t]!
  if (partOfSpeech !== 'NOUN') return false
  return words.some((other, k) => {
    if (k <= t + 1 || other.head !== head || other.relation !== 'nsubj' || words[k - 1]!.features.VerbForm !== 'Fin')
      return false
    const isApart = ({partOfSpeech, features}: ParsedWord) => partOfSpeech === 'PUNCT' || features.VerbForm === 'Fin'
    if (words.slice(t + 1, k - 1).some(isApart)) return false
    return (
      /^(?:ik|wij|we|hij|jij)$/i.test(other.form) ||
      (/^u$/i.test(other.form) && onlyOfU.has(words[k - 1]!.form.toLowerCase()))
    )
  })
}

/** 'Om medische redenen gestopt': with a preposition before it, a noun is no subject, unless it is a count. */
function isAfterPreposition(words: readonly ParsedWord[], t: number): boolean {
  const own = words.filter(({head}, k) => head === t && k < t)
  if (own.some(({relation}) => relation === 'nummod')) return false
  return own.some(
    ({relation, partOfSpeech, form}) =>
      relation === 'case' && partOfSpeech === 'ADP' && !counting.has(form.toLowerCase())
  )
}

function hasFirstPerson(words: readonly ParsedWord[], t: number): boolean {
  const {head} = words[t]!
  return words.some(
    (other, k) =>
      k !== t && other.head === head && other.relation === 'nsubj' && firstPersons.has(other.form.toLowerCase())
  )
}

/** An imperative has no subject but the polite one: 'Neemt u …'. */
function isOfImperative(words: readonly ParsedWord[], t: number): boolean {
  const {head, form} = words[t]!
  if (head < 0 || head > t || (form.toLowerCase() === 'u' && words[head]!.form.endsWith('t'))) return false
  return isImperative(words, head)
}

/** A separated particle joins its verb: 'stelde … voor' gives 'voorstellen'. */
function joinParticles(words: ParsedWord[]): void {
  const joined = new Set<number>()
  words.forEach(({relation, partOfSpeech, form, head}, t) => {
    if (relation !== 'compound:prt' || head < 0 || joined.has(head)) return
    // the first word of a fixed phrase: 'in behandeling nemen', 'ter beschikking stellen'
    if (words.some(other => other.head === t && other.relation === 'fixed')) return
    const particle = form.toLowerCase()
    // 'eronder' and the like stay words of their own
    if (
      (!/^AD[PJV]$/.test(partOfSpeech) && !(particle === 'plaats' && words[head]!.lemma === 'vinden')) ||
      /^(?:te|de|ten|(?:er|daar|hier|waar)\p{L}{2,})$/u.test(particle)
    )
      return
    joined.add(head)
    const verb = words[head]!
    if (!verb.lemma.startsWith(particle)) verb.lemma = particle + verb.lemma
  })
}
