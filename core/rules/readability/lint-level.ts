import {letterLint} from '../../reading/lint/letter.js'
import type {LintScore} from '../../reading/lint/score.js'
import {measure} from '../../reading/measures.js'
import {defineRule} from '../define.js'

/** What a text of level 1 to 2 has; what is farthest from it, in points of the score, is what to work on. */
const plain = {frequency: 4.6, dependencyLength: 4, contentWordsPerClause: 2.5, concreteNouns: 0.7}

export default defineRule({
  id: 'readability/lint-level',
  title: {nl: 'Moeilijke brief', en: 'Difficult letter'},
  why: {
    nl: 'Hoe hoger het LiNT-niveau, hoe meer volwassenen moeite hebben met de brief.',
    en: 'The higher the LiNT level, the more adults struggle with the letter.'
  },
  sources: [
    {
      kind: 'research',
      title: 'LiNT-II: Pander Maat, Kraf en anderen, gemeten bij lezers van 11 tot 18 jaar en volwassenen',
      url: 'https://github.com/vanboefer/lint_ii'
    }
  ],
  severity: 'hint',
  status: 'stable',
  since: '0.1.0',
  options: {
    maximum: {
      type: 'integer',
      default: 2,
      minimum: 1,
      maximum: 3,
      help: {nl: 'Het hoogste LiNT-niveau dat goed is.', en: 'The highest LiNT level that is fine.'}
    }
  },
  message: {
    frequency: {
      nl: 'Ongeveer {struggling} volwassenen hebben moeite met deze brief. Kies vooral gewonere woorden.',
      en: 'About {struggling} adults struggle with this letter. Above all, choose more common words.'
    },
    dependencyLength: {
      nl: 'Ongeveer {struggling} volwassenen hebben moeite met deze brief. Zet woorden die bij elkaar horen, dichter bij elkaar.',
      en: 'About {struggling} adults struggle with this letter. Put words that belong together closer together.'
    },
    contentWordsPerClause: {
      nl: 'Ongeveer {struggling} volwassenen hebben moeite met deze brief. Zeg minder in één zin.',
      en: 'About {struggling} adults struggle with this letter. Say less in one sentence.'
    },
    concreteNouns: {
      nl: 'Ongeveer {struggling} volwassenen hebben moeite met deze brief. Schrijf over mensen en dingen, niet over begrippen.',
      en: 'About {struggling} adults struggle with this letter. Write about people and things, not about concepts.'
    }
  },
  good: [
    {text: 'U krijgt het geld op 1 mei.'},
    {
      text: 'Beste mevrouw De Wit,\n\nU krijgt een nieuwe pas. De pas ligt voor u klaar op het gemeentehuis. Neem uw oude pas mee. U hoeft niets te betalen. Kunt u niet zelf komen? Dan mag uw man, uw vrouw of uw kind de pas ook halen. Geef die dan een brief mee met uw naam en de naam van uw kind. Wij zijn open van 9 tot 5 uur. Tot dan!'
    }
  ],
  bad: [
    {
      text: 'Geachte heer,\n\n⟦De verwijtbaarheid van de geconstateerde overtreding van de inlichtingenplicht wordt met inachtneming van de toepasselijke beleidsregels nader beoordeeld.⟧ De vaststelling van de bestuurlijke sanctie geschiedt overeenkomstig de wettelijke systematiek, waarbij de evenredigheid, de draagkracht en de verminderde verwijtbaarheid uitdrukkelijk worden betrokken in de besluitvorming. Invordering van verschuldigde bedragen vindt plaats na bekendmaking van de beschikking, behoudens opschorting van de betalingsverplichting.'
    }
  ],
  languages: ['nl'],
  parts: false,
  *letter({tree, options}) {
    const {words, first} = measure(tree)
    const lint = letterLint(tree)?.document
    if (!first || !lint || lint.level === null || lint.level <= options.maximum || words < 50) return
    yield {
      at: {block: first.block, node: first.node},
      message: weakest(lint),
      data: {struggling: [`struggling${lint.level}`]},
      severity: lint.level === 4 ? 'warning' : 'hint'
    }
  }
})

/** The feature that makes it hard, in points of the score. */
function weakest({frequency, dependencyLength, contentWordsPerClause, concreteNouns}: LintScore): string {
  const points = {
    frequency: 17.283729 * (plain.frequency - frequency!),
    dependencyLength: 1.624415 * (dependencyLength! - plain.dependencyLength),
    contentWordsPerClause: 2.53678 * (contentWordsPerClause! - plain.contentWordsPerClause),
    concreteNouns: 16.001231 * (plain.concreteNouns - concreteNouns!)
  }
  return Object.entries(points).reduce((most, own) => (own[1] > most[1] ? own : most))[0]
}
