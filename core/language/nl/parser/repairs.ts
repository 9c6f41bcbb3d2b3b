import {isImperative} from './imperatives.js'
import type {ParsedWord} from './parser.js'

/**
 * Participles of verbs that take 'zijn' in the perfect: 'is gekomen' is no passive. Closed by nature: verbs of becoming,
 * moving and ending without an object (Haeseryn et al., Algemene Nederlandse Spraakkunst, 2.3.2.6). Whole words, since a
 * particle may bring an object: 'gekomen', but 'nagekomen'. What letters use with an object is not here: 'afgenomen',
 * 'bevroren', 'gevorderd', 'hersteld', 'opgehouden', 'voorafgegaan'; nor what they use without a subject: 'opgetreden'.
 */
const unaccusative = new Set(
  `aangebleven aangebroken aangekomen achtergebleven achteruitgegaan afgegaan afgekomen afgelopen afgereisd afgetreden
  afgevallen begonnen beland bevallen bezweken bijgekomen binnengekomen doorgegaan doorgelopen gearriveerd gebarsten
  gebeurd gebleken gebleven gebotst gedaald geëindigd geëmigreerd gefailleerd gegaan gegleden geglipt gegroeid gehuwd
  geïmmigreerd gekomen gekrompen geland gelukt geraakt gereedgekomen gereisd gescheiden geschied geschrokken geslaagd
  geslonken geslopen gesmolten gesprongen gestapt gestegen gestorven gestrand gestruikeld getreden getrouwd gevallen
  gevlucht geweest geweken geworden gezakt gezonken ingegaan ingekomen ingeslapen ingeslopen ingestapt ingestort
  ingetreden ingevallen kapotgegaan kwijtgeraakt langsgekomen losgeraakt meegegaan meegekomen meegevallen misgegaan
  misgelopen mislukt omgegaan omgekomen omgevallen ondergedoken ondergekomen ontgaan ontkomen ontploft ontsnapt
  ontspoord ontstaan ontwaakt opgebloeid opgegaan opgegroeid opgeklommen opgekomen opgelopen opgeschoten opgestaan
  opgestapt opgevallen overgebleven overgekomen overgestapt overkomen overleden samengekomen samengevallen
  tegengekomen tegengevallen tenietgegaan terechtgekomen teruggegaan teruggekeerd teruggekomen teruggelopen
  teruggevallen thuisgebleven thuisgekomen toegekomen toegenomen toegetreden tussengekomen uitgebleven uitgebroken
  uitgegleden uitgegroeid uitgekomen uitgelopen uitgestapt uitgestorven uitgetreden uitgevallen uitgeweken
  vastgelopen veranderd verarmd verbleekt verdronken verdwaald verdwenen vergaan verhuisd verjaard verlopen
  verlorengegaan verongelukt verouderd verschenen verslechterd verstreken vertrokken vervallen voorbijgegaan
  voorgekomen voortgekomen vooruitgegaan vrijgekomen weergekeerd weggebleven weggegaan weggelopen weggevallen`.split(
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

/** Corrects what the network, which knows no lexicon of verbs, is known to mistake. Changes the words in place. */
export function repair(words: ParsedWord[]): void {
  words.forEach((word, t) => {
    if (word.relation === 'aux:pass' || word.relation === 'aux') repairPerfect(words, t)
    else if (word.relation === 'nsubj') repairObject(words, t)
  })
  joinParticles(words)
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
  for (const {relation, partOfSpeech, form, head} of words) {
    if (relation !== 'compound:prt' || head < 0 || joined.has(head)) continue
    const particle = form.toLowerCase()
    // 'eronder' and the like stay words of their own
    if (!/^AD[PJV]$/.test(partOfSpeech) || /^(?:te|de|ten|(?:er|daar|hier|waar)\p{L}{2,})$/u.test(particle)) continue
    joined.add(head)
    const verb = words[head]!
    if (!verb.lemma.startsWith(particle)) verb.lemma = particle + verb.lemma
  }
}
