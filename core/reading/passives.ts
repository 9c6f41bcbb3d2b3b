import {proseRoles} from '../formats/letter.js'
import type {Sentence, SyntaxWord, Tree} from '../language/tree.js'

/** A passive; the places are those in `Sentence.syntax`. */
export interface Passive {
  /** the form of 'worden' or 'zijn' */
  auxiliary: number
  /** the participle */
  verb: number
  /** the finite verb of the cluster: the auxiliary itself, or 'moet', 'kan', 'dient' … */
  finite: number
  /** somebody who does it is named: 'door ons' */
  agent: boolean
  /** the head of that 'door' phrase; -1 when there is none */
  by: number
}

/**
 * Participles that, with 'zijn', tell how something is, not what somebody did (Haeseryn et al., Algemene Nederlandse
 * Spraakkunst, 2.2.4.2 on the resultative state; here those that stand in letters). With an agent they are passives.
 */
const states = new Set(
  `aangesloten aangewezen afgehandeld afgesloten afgestemd afhankelijk belast beperkt bedoeld begrepen bekend bereikt bestemd
  betrokken bevoegd bijgesloten bijgevoegd bijgewerkt gebaseerd gebonden geboren gebouwd gebruikelijk gedekt
  gegarandeerd gegrond gehouden gehuwd geholpen geldig gelegen gemachtigd gemoeid genoodzaakt geopend gerechtigd geregeld
  gericht gerechtvaardigd gescheiden geslaagd gesloten gespecialiseerd gevestigd gewenst gewend geïnteresseerd
  getrouwd inbegrepen ingeschreven opgenomen overtuigd samengesteld toegestaan toegerust uitgesloten uitgeput
  verboden verbonden vereist vergeten verhinderd verhuisd verloofd verplicht verschuldigd vertegenwoordigd verzekerd
  voldaan volbracht voltooid voorbereid voorzien vrijgesteld`.split(/\s+/)
)
/** Participles that with 'zijn' are oftener a perfect than a passive in letters, beside those that the parser knows. */
const perfects = new Set('afgenomen gestart gestopt overeengekomen verbeterd gewijzigd'.split(' '))
/** Verbs that add need or likelihood to a passive, and take its subject: 'dient te worden betaald'. */
const raising = new Set([
  'behoren',
  'blijken',
  'dienen',
  'hoeven',
  'horen',
  'kunnen',
  'lijken',
  'moeten',
  'mogen',
  'plegen',
  'schijnen',
  'willen',
  'zullen'
])
/** 'Wij zijn gestart' is a perfect: who writes 'ik' or 'wij' tells what they did. */
const writers = new Set(['ik', 'wij', 'we'])

const kept = new WeakMap<readonly SyntaxWord[], Passive[]>()

/**
 * The passives of a sentence, in order of their participles: a finite form of 'worden', or of 'zijn' with the
 * participle of a transitive verb, also under a modal verb ('moet worden betaald', 'dient te zijn ontvangen'), with
 * agent or without. States ('is gebaseerd op'), perfects ('is gebleken') and 'worden' as a copula ('wordt hoger') are
 * none; neither are infinitives without a finite verb of their own ('om te worden geholpen'). None in a language
 * without a parser.
 */
export function passivesOf({syntax}: Pick<Sentence, 'syntax'>): readonly Passive[] {
  if (syntax.length === 0) return []
  let passives = kept.get(syntax)
  if (!passives) {
    passives = findPassives(syntax)
    kept.set(syntax, passives)
  }
  return passives
}

function findPassives(syntax: readonly SyntaxWord[]): Passive[] {
  const found = new Map<number, Passive>()
  syntax.forEach((word, auxiliary) => {
    const verb = word.head
    if (verb < 0 || !isAuxiliary(word, syntax[verb]!)) return
    const known = found.get(verb)
    if (known && Math.abs(known.auxiliary - verb) < Math.abs(auxiliary - verb)) return
    const by = agentOf(syntax, verb)
    const participle = syntax[verb]!.form.toLowerCase()
    if (word.lemma === 'zijn') {
      if (perfects.has(participle) || (by < 0 && states.has(participle))) return
      if (hasDependent(syntax, verb, ({relation, form}) => isSubject(relation) && writers.has(form.toLowerCase())))
        return
    }
    const finite = word.features.VerbForm === 'Fin' ? auxiliary : finiteOf(syntax, verb)
    if (finite >= 0) found.set(verb, {auxiliary, verb, finite, agent: by >= 0, by})
  })
  return [...found.values()].sort((a, b) => a.verb - b.verb)
}

function isAuxiliary({lemma, relation}: SyntaxWord, {features}: SyntaxWord): boolean {
  const form = features.VerbForm
  // 'te worden bezien': some participles look like infinitives
  if (lemma === 'worden' && relation === 'aux:pass') return form === 'Part' || form === 'Inf'
  return (
    form === 'Part' && ((lemma === 'worden' && relation === 'aux') || (lemma === 'zijn' && relation === 'aux:pass'))
  )
}

function isSubject(relation: string): boolean {
  return relation === 'nsubj' || relation === 'nsubj:pass'
}

function hasDependent(syntax: readonly SyntaxWord[], head: number, test: (word: SyntaxWord) => boolean): boolean {
  return syntax.some(word => word.head === head && test(word))
}

/** The finite verb of a verb's cluster: one of its auxiliaries, or that of the verb it is a complement or partner of. */
function finiteOf(syntax: readonly SyntaxWord[], verb: number): number {
  const seen = new Set<number>()
  for (let at = verb; at >= 0 && !seen.has(at); ) {
    seen.add(at)
    const word = syntax[at]!
    if (at !== verb && word.features.VerbForm === 'Fin') return at
    const own = syntax.findIndex(
      ({head, relation, features}) => head === at && relation.startsWith('aux') && features.VerbForm === 'Fin'
    )
    if (own >= 0) return own
    const goesOn =
      word.relation === 'conj' ||
      ((word.relation === 'xcomp' || word.relation === 'ccomp') && raising.has(syntax[word.head]?.lemma ?? ''))
    if (!goesOn) return -1
    at = word.head
  }
  return -1
}

/** The head of the 'door' phrase that says who does it, or -1: a means or a cause is no doer. */
function agentOf(syntax: readonly SyntaxWord[], verb: number): number {
  return syntax.findIndex(
    (word, at) =>
      word.head === verb &&
      (word.relation === 'obl:agent' || (word.relation === 'obl' && /^PRO(?:N|PN)$/.test(word.partOfSpeech))) &&
      hasDependent(syntax, at, ({relation, lemma}) => relation === 'case' && lemma === 'door') &&
      !isMeans(syntax, at)
  )
}

/** 'Door overschrijving', 'door ziekte': a single noun with nothing before it but the preposition. */
function isMeans(syntax: readonly SyntaxWord[], at: number): boolean {
  const {partOfSpeech, features, placeholder} = syntax[at]!
  if (partOfSpeech === 'VERB') return true
  if (partOfSpeech !== 'NOUN' || features.Number === 'Plur' || placeholder) return false
  return !syntax.some(({head, relation}) => head === at && /^(?:det|nmod:poss|nummod|amod)/.test(relation))
}

/** How much of a letter's prose is passive: headings, letterhead, tables and the like do not count. */
export interface PassiveShare {
  sentences: number
  passive: number
}

export function passiveShare(tree: Tree): PassiveShare {
  const share = {sentences: 0, passive: 0}
  for (const {block, sentences} of tree.blocks) {
    if (!proseRoles.has(block.role) || block.fragment) continue
    for (const sentence of sentences) {
      if (!sentence.words.some(word => word.counts)) continue
      share.sentences++
      if (passivesOf(sentence).length > 0) share.passive++
    }
  }
  return share
}
