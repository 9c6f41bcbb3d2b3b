import {type Block, proseRoles} from '../../formats/letter.js'
import {activeOf} from '../../language/nl/active.js'
import type {Inflector} from '../../language/nl/inflect.js'
import type {Sentence, SyntaxWord, Tree} from '../../language/tree.js'
import {agentIn, isMainClause, rangeOf} from '../../reading/passive-words.js'
import {type Passive, passiveShare, passivesOf} from '../../reading/passives.js'
import type {Evidence} from '../../reading/reading.js'
import {isBare} from '../bare.js'
import {defineRule, type Hit} from '../define.js'

const musts = new Set(['moeten', 'dienen', 'behoren'])
/** how 'u' and 'wij' go with other modal verbs */
const modals: Readonly<Record<string, {you: string; we: string}>> = {
  hoeven: {you: 'hoeft niet', we: 'hoeven niet'},
  kunnen: {you: 'kunt', we: 'kunnen'},
  mogen: {you: 'mag', we: 'mogen'}
}
const asks = new Set(['verzoeken', 'vragen', 'sommeren', 'aanmanen'])
const readers = new Set(['u', 'je', 'jij', 'jou', 'jullie'])

export default defineRule({
  id: 'readability/passive',
  title: {nl: 'Lijdende vorm', en: 'Passive'},
  why: {
    nl: 'In een lijdende zin moet de lezer zelf bedenken wie iets doet: hijzelf of de organisatie.',
    en: 'A passive leaves readers to work out who does what: they themselves, or the organisation.'
  },
  sources: [{kind: 'norm', title: 'Schrijfwijzers voor de overheid: schrijf actief', place: 'P02'}],
  severity: 'hint',
  status: 'stable',
  since: '0.1.0',
  options: {
    percentage: {
      type: 'integer',
      default: 10,
      minimum: 0,
      maximum: 100,
      help: {
        nl: 'Zoveel procent van de zinnen in een brief mag lijdend zijn.',
        en: 'The percentage of sentences in a letter that may be passive.'
      }
    },
    sentences: {
      type: 'integer',
      default: 3,
      minimum: 1,
      maximum: 50,
      help: {
        nl: 'Bij minder lijdende zinnen zegt een percentage niets.',
        en: 'With fewer passive sentences a percentage says nothing.'
      }
    }
  },
  message: {
    agentless: {
      nl: 'Wie doet dit? Begin daarmee, bijvoorbeeld met “wij” of “u”.',
      en: 'Who does this? Begin with them, for example with “wij” or “u”.'
    },
    modal: {
      nl: 'Over wie gaat dit? Schrijf bijvoorbeeld “u {you}” of “wij {we}”.',
      en: 'Whom is this about? Write for example “u {you}” or “wij {we}”.'
    },
    must: {
      nl: 'Wie moet dit doen? Schrijf bijvoorbeeld “u moet” of “wij moeten”.',
      en: 'Who must do this? Write for example “u moet” or “wij moeten”.'
    },
    ask: {
      nl: 'Vraag dit direct aan de lezer. Schrijf bijvoorbeeld: “Wilt u …?”',
      en: 'Ask your reader directly. Write for example: “Wilt u …?”'
    },
    agent: {
      nl: 'Begin met wie of wat dit doet: “{agent}”.',
      en: 'Begin with who or what does this: “{agent}”.'
    },
    many: {
      nl: 'In {passive} van de {all} zinnen staat niet voorop wie iets doet, ook hier. Begin vaker met “u” of “wij”.',
      en: '{passive} of {all} sentences, this one too, do not begin with who does something. Begin more often with “u” or “wij”.'
    }
  },
  good: [
    {text: 'Wij betalen u op 1 mei.'},
    {text: 'De huur wordt hoger.'},
    {text: 'Als u 18 wordt, krijgt u een brief.'},
    {text: 'Uit uw brief is gebleken dat u verhuisd bent.'},
    {text: 'Uw brief is op 3 mei aangekomen.'},
    {text: 'Als u net gescheiden bent, belt u ons.'},
    {text: 'Dit besluit is gebaseerd op artikel 3.'},
    {text: 'Een pas is niet vereist.'},
    {text: 'Roken is in dit gebouw niet toegestaan.'},
    {text: 'Wij zijn met het onderzoek gestart.'},
    {text: 'De regels zijn veranderd.'},
    {text: 'Het bedrag wordt automatisch afgeschreven.'},
    {text: 'U kunt vragen om te worden gehoord.'},
    {text: '# Hoe wordt uw toeslag berekend?\n\nWij kijken naar uw loon.', only: 'markdown'}
  ],
  bad: [
    {text: 'Uw aanvraag ⟦wordt afgewezen⟧.'},
    {text: 'De brief ⟦is op 3 mei verzonden⟧.'},
    {text: 'Er ⟦wordt dan opnieuw naar uw aanvraag gekeken⟧.'},
    {text: 'De boete ⟦moet voor 1 juni worden betaald⟧.'},
    {text: 'De boete ⟦dient te worden voldaan⟧.'},
    {text: 'De betaling ⟦dient uiterlijk 3 mei te zijn ontvangen⟧.'},
    {text: 'U ⟦wordt verzocht⟧ uw pas mee te nemen.'},
    {text: 'Bezwaar ⟦kan tot 1 juni worden ingediend⟧.'},
    {text: 'Uw bezwaar ⟦is door ons ontvangen⟧.'},
    {text: 'Uw aanvraag ⟦is door de gemeente afgewezen⟧.'},
    {text: 'Wij betalen pas als het formulier ⟦is ontvangen⟧.'},
    {
      text: 'Op grond van artikel 5 wordt aan u omdat u uw nieuwe adres niet op tijd hebt doorgegeven een boete ⟦opgelegd⟧.'
    },
    {
      text: 'Wij schrijven u over uw subsidie. De subsidie ⟦is op 3 mei vastgesteld⟧. Uw bezwaar ⟦wordt nog behandeld⟧.',
      options: {percentage: 40, sentences: 2}
    }
  ],
  languages: ['nl'],
  *letter({letter, tree, options, dictionary}) {
    const hits = [...passiveHits(tree, dictionary.inflector)]
    const {sentences, passive} = passiveShare(tree)
    const isMany = passive >= options.sentences && passive * 100 > sentences * options.percentage
    // a percentage of a part, which is never sent by itself, says nothing
    if (isMany && letter.kind === 'letter') {
      // the first hint that names nobody tells of all, preferably in the letter's own file
      const hints = hits.filter(({severity, message}) => !severity && message !== 'agent')
      const first = hints.find(({at}) => tree.blocks[at.block]!.block.runs[0]?.source === 0) ?? hints[0]
      if (first) Object.assign(first, {message: 'many', data: {passive, all: sentences}, severity: 'warning'})
    }
    yield* hits
  }
})

type PassiveHit = Hit & {at: Evidence}

function* passiveHits(tree: Tree, inflector: Inflector): Generator<PassiveHit> {
  for (const sentence of tree.sentences) {
    const {block} = tree.blocks[sentence.block]!
    if (!proseRoles.has(block.role) || block.fragment || block.quoted) continue
    const {syntax} = sentence
    for (const passive of passivesOf(sentence)) {
      if (isByMachine(syntax, passive)) continue
      yield {
        at: {block: sentence.block, ...rangeOf(syntax, passive)},
        ...adviceOn(sentence, passive),
        ...inActive(sentence, passive, block, inflector)
      }
    }
  }
}

/** The sentence as it could be, where that is certain. */
function inActive(
  {syntax, start, end, block: at}: Sentence,
  passive: Passive,
  block: Block,
  inflector: Inflector
): Pick<Hit, 'expected' | 'expectedAt' | 'suggestion'> {
  const active = passive.agent && isBare(block, start, end) ? activeOf(syntax, passive, block.prose, inflector) : null
  return active === null ? {} : {expected: [active], expectedAt: {block: at, start, end}, suggestion: true}
}

/** Nobody does what goes by itself: 'wordt automatisch afgeschreven'. */
function isByMachine(syntax: readonly SyntaxWord[], {verb, agent}: Passive): boolean {
  return !agent && syntax.some(({head, lemma}) => head === verb && lemma === 'automatisch')
}

function adviceOn(sentence: Sentence, passive: Passive): Pick<Hit, 'message' | 'data' | 'severity'> {
  const {syntax} = sentence
  if (passive.agent) return {message: 'agent', data: {agent: agentIn(sentence, passive.by)}}
  const {lemma} = syntax[passive.finite]!
  const isMain = isMainClause(syntax, passive)
  if (isMain && musts.has(lemma)) return {message: 'must', severity: 'warning'}
  if (isMain && asksReader(syntax, passive)) return {message: 'ask', severity: 'warning'}
  return modals[lemma] ? {message: 'modal', data: modals[lemma]} : {message: 'agentless'}
}

/** 'U wordt verzocht … te sturen'. */
function asksReader(syntax: readonly SyntaxWord[], {verb, auxiliary, finite}: Passive): boolean {
  const own = syntax.filter(({head}) => head === verb)
  return (
    finite === auxiliary &&
    asks.has(syntax[verb]!.lemma) &&
    own.some(({form}) => readers.has(form.toLowerCase())) &&
    own.some(({features}) => features.VerbForm === 'Inf')
  )
}
