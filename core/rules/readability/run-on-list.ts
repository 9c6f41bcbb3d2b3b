import {enumerationsIn} from '../../reading/enumerations.js'
import {defineRule} from '../define.js'

export default defineRule({
  id: 'readability/run-on-list',
  title: {nl: 'Opsomming in een zin', en: 'List inside a sentence'},
  why: {
    nl: 'In een lijst ziet de lezer in één blik wat hij nodig heeft, in een lange zin slaat hij iets over.',
    en: 'A list shows at a glance what readers need; in a long sentence they miss something.'
  },
  sources: [{kind: 'norm', title: 'Schrijfwijzers voor de overheid', place: 'P11'}],
  severity: 'hint',
  status: 'stable',
  since: '0.1.0',
  options: {
    items: {
      type: 'integer',
      default: 4,
      minimum: 3,
      maximum: 20,
      help: {nl: 'Vanaf zoveel punten is een lijst beter.', en: 'From so many items a list is better.'}
    },
    words: {
      type: 'integer',
      default: 8,
      minimum: 3,
      maximum: 60,
      help: {
        nl: 'Met minder woorden samen is een opsomming kort genoeg: ‘op maandag, dinsdag, woensdag en vrijdag’.',
        en: 'With fewer words together an enumeration is short enough: “Monday, Tuesday, Wednesday and Friday”.'
      }
    },
    long: {
      type: 'integer',
      default: 15,
      minimum: 5,
      maximum: 80,
      help: {
        nl: 'Met zoveel woorden samen zijn drie punten al genoeg voor een lijst.',
        en: 'With so many words together three items are enough for a list.'
      }
    },
    many: {
      type: 'integer',
      default: 6,
      minimum: 3,
      maximum: 30,
      help: {nl: 'Vanaf zoveel punten wordt het een waarschuwing.', en: 'From so many items it is a warning.'}
    }
  },
  message: {
    nl: 'Deze zin noemt {items} punten na elkaar. Maak er een lijst van.',
    en: 'This sentence names {items} items in a row. Make it a list.'
  },
  good: [
    {text: 'De balie is open op maandag, dinsdag, woensdag en donderdag.'},
    {text: 'Neem uw paspoort en een recente loonstrook mee.'},
    {text: 'Neem uw paspoort, een loonstrook en deze brief mee.'},
    {text: 'Schrijf uw naam, adres, geboortedatum en telefoonnummer op.'},
    {
      text: 'Wij hebben nodig:\n\n- een kopie van uw paspoort\n- uw laatste loonstrook\n- uw huurcontract\n- een bankafschrift',
      only: 'markdown'
    },
    {text: 'Stuur uw brief naar gemeente Bergschans, afdeling Inkomen, Postbus 12, 1234 AB Bergschans.'},
    {text: 'Mevrouw De Vries, mevrouw El Amrani, de heer Jansen en de heer Bakker zijn bij het gesprek.'},
    {text: 'Dat staat in artikel 4 van de wet, artikel 5 van de wet, artikel 6 van de wet en artikel 7 van de wet.'},
    {text: 'Wij hebben uw brief gelezen, wij hebben met u gepraat en wij hebben daarna een nieuw besluit genomen.'},
    {text: 'Bel ons, mail ons of kom langs.'}
  ],
  bad: [
    {text: 'Stuur ons ⟦een kopie van uw paspoort, uw laatste loonstrook, uw huurcontract en een bankafschrift⟧.'},
    {
      text: 'Wij hebben van u ⟦een kopie van uw huurcontract, een bewijs van de betaalde borg en een brief van uw verhuurder⟧ nodig.'
    },
    {text: 'Wij kijken naar ⟦uw inkomen, uw vermogen, de grootte van uw gezin en de hoogte van uw huur⟧.'},
    {
      text: 'U krijgt het geld ⟦als u in onze gemeente woont, als u een laag inkomen hebt en als u ouder bent dan 21 jaar⟧.'
    },
    {
      text: '⟦Vul het formulier helemaal in, zet onderaan uw handtekening, doe er een kopie van uw paspoort bij en stuur alles op⟧.'
    },
    {text: 'Zet in uw brief ⟦uw naam, uw adres, de datum, het kenmerk van dit besluit en uw handtekening⟧.'},
    {text: 'Stuur ons: ⟦a) een kopie van uw paspoort, b) uw laatste loonstrook en c) uw huurcontract⟧.'},
    {text: 'Wij missen nog: ⟦een kopie van uw paspoort; uw laatste loonstrook; een bewijs van de huur⟧.'}
  ],
  languages: ['nl'],
  *sentence(sentence, {tree, options}) {
    const {block} = tree.blocks[sentence.block]!
    if (block.role !== 'paragraph' || block.fragment || block.quoted) return
    const found = [...enumerationsIn(sentence)]
      .filter(
        ({items, words, marked}) =>
          items >= 3 && words >= (items >= options.items || marked ? options.words : options.long)
      )
      .sort((a, b) => b.words - a.words)
    const [first] = found
    if (!first) return
    const {items, start, end} = first
    yield {
      at: {block: sentence.block, start, end},
      data: {items},
      severity: items >= options.many ? 'warning' : 'hint'
    }
  }
})
