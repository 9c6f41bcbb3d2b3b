import {strict as assert} from 'node:assert'
import fc from 'fast-check'
import {type Briefmaat, createBriefmaat, type LetterType, type Report} from '../../core/index.js'
import {samples} from '../samples/annotations.js'

/** Sentences that only ask more of the reader. */
const demands = [
  'U moet ons een kopie van uw paspoort sturen.',
  'Stuur ons uw laatste drie loonstroken en uw huurcontract.',
  'U moet € 50 betalen op rekening NL00 BANK 0123 4567 89.',
  'U moet het formulier invullen en ondertekenen.',
  'U moet uiterlijk 4 mei 2027 uw jaaropgave insturen.',
  'U moet binnen 14 dagen na dagtekening van deze brief reageren.',
  'Log in met DigiD en upload uw bankafschriften.',
  'U moet een verklaring van uw werkgever meesturen.',
  'U moet op 3 juni 2027 om 10.00 uur op ons kantoor komen.',
  'Als u verhuist, moet u dat binnen twee weken aan ons melden.',
  'Als u niet reageert, krijgt u een boete.',
  'Betaalt u niet op tijd, dan leggen wij beslag op uw loon.',
  'Als u niet op tijd betaalt, krijgt u een herinnering met extra kosten.',
  'Deze regel geldt altijd, tenzij u alleen woont.',
  'U moet ons onverwijld informeren.',
  'Dit staat in artikel 4:5 van de Algemene wet bestuursrecht.',
  'Bereken zelf het gemiddelde van uw inkomen.',
  'Het formulier dient volledig te worden ingevuld.',
  'Stuur de papieren vóór 4 mei 2027 naar ons.'
]

/** Sentences that only help. */
const reliefs = [
  'Hebt u vragen? Bel ons op 088 - 000 11 22, op werkdagen van 9.00 tot 17.00 uur.',
  'Lukt het niet op tijd? Bel ons, dan krijgt u meer tijd.',
  'U mag ook in delen betalen.',
  'Klopt er iets niet? Bel ons, dan passen wij het aan.',
  'Is er iets in uw persoonlijke situatie waardoor dit niet lukt? Vertel het ons, dan houden wij er rekening mee.',
  'Iemand anders mag u helpen of voor u bellen.',
  'U mag ook een brief op papier sturen.',
  'Wij bellen u als er iets ontbreekt.',
  'U mag langskomen bij onze balie aan de Stadswal 15 in Rivierstad.',
  'Wij hebben het formulier voor u al ingevuld.'
]

const phones = ['Bel ons op 088 - 000 11 22.', 'U kunt ons bellen: 14 0321.', 'Ons telefoonnummer is 010 - 000 45 60.']

const clauses = [
  'Bent u het niet eens met dit besluit? Maak dan binnen zes weken bezwaar.',
  'U kunt tot en met 3 juni 2027 bezwaar maken. Stuur uw bezwaarschrift naar Postbus 12, 1234 AB Rivierstad.',
  'Tegen dit besluit kunt u binnen zes weken na verzending van deze brief een bezwaarschrift indienen.'
]

/** A letter and the place before its closing line. */
interface Sample {
  name: string
  path: string
  text: string
  closing: number
  type: LetterType
}

const closings =
  /^(?:met (?:vriendelijke|hartelijke) groet|met de meeste hoogachting|hoogachtend|vriendelijke groet|groet)/im

/** Letters in plain text and Markdown that were not held back from tuning; what is added stands at the end of the body. */
function letters(): Sample[] {
  return samples()
    .filter(({name, expected}) => /\.(?:md|txt)$/.test(name) && expected.language === 'nl' && !expected.heldBack)
    .flatMap(({name, path, text, expected}) => {
      const closing = text.search(closings)
      return closing < 0 ? [] : [{name, path, text, closing, type: expected.letterType}]
    })
}

function added({text, closing}: Sample, sentences: readonly string[]): string {
  return `${text.slice(0, closing)}${sentences.join('\n\n')}\n\n${text.slice(closing)}`
}

describe('scores go one way', () => {
  let briefmaat: Briefmaat
  const all = letters()
  const one = fc.constantFrom(...all)
  const some = (list: readonly string[]) => fc.uniqueArray(fc.constantFrom(...list), {minLength: 1, maxLength: 4})

  before(async () => {
    briefmaat = await createBriefmaat()
  })

  /** `given`: the letter's type, on which it depends what the letter must hold */
  const check = ({path, type}: Sample, text: string, given = false): Report =>
    briefmaat.check(text, {path, ...(given && {letterType: type})})
  const lines = ({scores: {doability}}: Report) =>
    doability.contributions.map(({id, points}) => `${id} ${points}`).join(', ')

  /** Adds to a letter what is in the list, sentence by sentence, and compares after each. */
  function property(list: readonly string[], holds: (before: Report, after: Report) => boolean, given = false) {
    fc.assert(
      fc.property(one, some(list), (letter, sentences) => {
        for (let count = 1; count <= sentences.length; count++) {
          const before = check(letter, added(letter, sentences.slice(0, count - 1)), given)
          const after = check(letter, added(letter, sentences.slice(0, count)), given)
          assert.ok(
            holds(before, after),
            `${letter.name} + ${JSON.stringify(sentences.slice(0, count))}\n  ${lines(before)}\n  ${lines(after)}`
          )
        }
      }),
      {numRuns: 60, seed: 20261123}
    )
  }

  it('there are letters to try', () => assert.ok(all.length >= 10))

  it('a demand more never makes a letter easier to act on', () => {
    property(demands, (before, after) => after.scores.doability.score <= before.scores.doability.score)
  })

  it('help never makes a letter harder to act on', () => {
    property(reliefs, (before, after) => after.scores.doability.score >= before.scores.doability.score)
  })

  it('a phone number never lowers contact', () => {
    property(phones, (before, after) => after.scores.contact.score >= before.scores.contact.score, true)
  })

  it('an objection clause never lowers recovery', () => {
    property(clauses, (before, after) => after.scores.recovery.score >= before.scores.recovery.score, true)
  })

  it('the demand of a letter is never below 0 or above 100', () => {
    for (const letter of all) {
      const {score, demand} = check(letter, added(letter, demands)).scores.doability
      assert.ok(demand >= 0 && demand <= 100 && score === 100 - demand)
    }
  })
})
