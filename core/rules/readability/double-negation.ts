import {proseRoles} from '../../formats/letter.js'
import type {SyntaxWord} from '../../language/tree.js'
import {doubleNegationsOf} from '../../reading/negations.js'
import {defineRule} from '../define.js'

const modals = new Set(['kunnen', 'mogen'])

export default defineRule({
  id: 'readability/double-negation',
  title: {nl: 'Dubbele ontkenning', en: 'Double negation'},
  why: {
    nl: 'Bij twee ontkenningen moet de lezer rekenen: min maal min is plus.',
    en: 'With two negations readers must calculate: minus times minus is plus.'
  },
  sources: [{kind: 'norm', title: 'Schrijfwijzers voor de overheid: schrijf positief', place: 'P06'}],
  severity: 'warning',
  status: 'stable',
  since: '0.1.0',
  options: {},
  message: {
    plain: {
      nl: '“{text}” ontkent twee keer. Schrijf liever “{plain}”.',
      en: '“{text}” denies twice. Better: “{plain}”.'
    },
    unless: {
      nl: 'Na “tenzij” is “{denial}” een tweede ontkenning. Schrijf liever een zin met “als”.',
      en: 'After “tenzij”, “{denial}” is a second negation. Better use a clause with “als”.'
    },
    positive: {
      nl: 'Hier staan twee ontkenningen. Schrijf wat er wel is, of wat wel kan.',
      en: 'These are two negations. Write what is there, or what can be done.'
    }
  },
  good: [
    {text: 'Dit is mogelijk.'},
    {text: 'Dit is onmogelijk.'},
    {text: 'U hoeft niet te betalen.'},
    {text: 'Niet alleen u, maar ook uw partner krijgt geen toeslag.'},
    {text: 'Als u niet komt, krijgt u geen geld.'},
    {text: 'U krijgt geen boete en betaalt niet te veel.'},
    {text: 'Betaal niet onmiddellijk.'},
    {text: 'Uw papieren zijn niet of onvolledig ingevuld.'},
    {text: 'Wij betalen u in mei, tenzij u verhuist.'},
    {text: 'Uw bezwaar nemen wij niet zonder meer over.'},
    {text: 'Vergeet niet uw pas mee te nemen.'},
    {text: 'Wij doen dit niet voor niets.'}
  ],
  bad: [
    {text: 'Dit is ⟦niet onmogelijk⟧.'},
    {text: 'Uw vraag is ⟦niet ongebruikelijk⟧.'},
    {text: 'Deze regel is ⟦niet geheel onredelijk⟧.'},
    {text: 'U mag ⟦niet zonder⟧ vergunning verbouwen.'},
    {text: 'Wij kunnen dit ⟦niet ontkennen⟧.'},
    {text: 'Een boete is ⟦niet uitgesloten⟧.'},
    {text: 'Roken is hier ⟦niet verboden⟧.'},
    {text: 'Wij komen in mei, ⟦tenzij u niet⟧ thuis bent.'},
    {text: 'Dat heeft ⟦nooit niemand⟧ gezegd.'}
  ],
  languages: ['nl'],
  *sentence(sentence, {tree}) {
    const {block} = tree.blocks[sentence.block]!
    if (!proseRoles.has(block.role) || block.fragment || block.quoted) return
    for (const {kind, first, last} of doubleNegationsOf(sentence)) {
      const [from, to] = [sentence.syntax[first]!, sentence.syntax[last]!]
      const at = {block: sentence.block, start: from.start, end: to.end}
      if (kind === 'unless') yield {at, message: 'unless', data: {denial: to.form}}
      else if (isReplaceable(sentence.syntax, kind, first, last)) {
        const plain = kind === 'without' ? 'alleen met' : to.form.replace(/^on/i, '')
        yield {at, message: 'plain', data: {text: `${from.form} ${to.form}`, plain}}
      } else yield {at, message: 'positive'}
    }
  }
})

/** 'U mag niet zonder …' → 'u mag alleen met …'; 'niet zonder reden' has no such plain form. */
function isReplaceable(syntax: readonly SyntaxWord[], kind: string, first: number, last: number): boolean {
  if (kind === 'adjective') return last === first + 1
  return kind === 'without' && syntax.some(({lemma, features}) => features.VerbForm === 'Fin' && modals.has(lemma))
}
