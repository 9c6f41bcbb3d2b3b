import {proseRoles} from '../../formats/letter.js'
import {type Part, splitsOf} from '../../reading/splits.js'
import {defineRule} from '../define.js'

const quotes = /["“”„«»‘]/

export default defineRule({
  id: 'readability/split-construction',
  title: {nl: 'Tangconstructie', en: 'Split construction'},
  why: {
    nl: 'Wie te lang op de rest van het werkwoord moet wachten, verliest het begin van de zin.',
    en: 'Readers who wait too long for the rest of the verb lose the beginning of the sentence.'
  },
  sources: [
    {kind: 'norm', title: 'Schrijfwijzers raden af wat bij elkaar hoort ver uit elkaar te zetten', place: 'P04'}
  ],
  severity: 'hint',
  status: 'stable',
  since: '0.1.0',
  options: {
    words: {
      type: 'integer',
      default: 8,
      minimum: 3,
      maximum: 40,
      help: {
        nl: 'Vanaf zoveel woorden tussen twee delen die bij elkaar horen, komt er een tip.',
        en: 'From so many words between two parts that belong together there is a hint.'
      }
    },
    many: {
      type: 'integer',
      default: 12,
      minimum: 3,
      maximum: 60,
      help: {nl: 'Vanaf zoveel woorden wordt het een waarschuwing.', en: 'From so many words it is a warning.'}
    },
    phrase: {
      type: 'integer',
      default: 5,
      minimum: 2,
      maximum: 30,
      help: {
        nl: 'Zoveel woorden mogen er niet voor een zelfstandig naamwoord staan: ‘de door u in het formulier verstrekte gegevens’.',
        en: 'So many words may not stand before a noun: “de door u in het formulier verstrekte gegevens”.'
      }
    }
  },
  message: {
    apart: {
      nl: '“{first}” en “{second}” staan {words} woorden uit elkaar. Zet ze dichter bij elkaar.',
      en: '“{first}” and “{second}” stand {words} words apart. Move them closer together.'
    },
    noun: {
      nl: 'Tussen “{first}” en “{second}” staan {words} woorden. Zet die woorden achter “{second}”.',
      en: 'Between “{first}” and “{second}” stand {words} words. Put those words after “{second}”.'
    }
  },
  good: [
    {text: 'Wij hebben op 3 mei uw brief gekregen.'},
    {text: 'U krijgt het geld op 1 mei.'},
    {
      text: 'Wij hebben besloten dat u vanaf 1 mei van dit jaar elke maand huurtoeslag van ons krijgt.',
      options: {words: 12}
    },
    {text: 'Stuur het formulier op met een kopie van uw paspoort en een kopie van uw huurcontract.'},
    {text: 'Wij hebben uw brief ontvangen waarin u schrijft dat u het niet eens bent met ons besluit van 3 mei.'},
    {text: 'U moet betalen voordat de nieuwe school van uw kind in september met de lessen begint.'},
    {text: 'Het college van burgemeester en wethouders van de gemeente Bergschans heeft uw aanvraag afgewezen.'},
    {text: 'Wij gebruiken de gegevens die u in het formulier hebt ingevuld.'},
    {text: 'De nieuwe regels gelden vanaf 1 mei.'},
    {text: 'U hebt 6 weken de tijd om bezwaar te maken tegen dit besluit van de gemeente.'}
  ],
  bad: [
    {
      text: 'Wij ⟦hebben op 3 mei 2026 uw aanvraag om huurtoeslag voor uw nieuwe woning ontvangen⟧.'
    },
    {
      text: 'U ⟦kunt binnen zes weken na de datum van deze brief bij de gemeente bezwaar maken⟧.'
    },
    {
      text: 'Ik schrijf u omdat ⟦u de papieren voor uw aanvraag van 3 mei nog niet hebt⟧ gestuurd.'
    },
    {
      text: '⟦Stuur het formulier met alle gevraagde papieren voor 1 mei aan ons op⟧.'
    },
    {
      text: 'Wij gebruiken ⟦de door u in het formulier verstrekte gegevens⟧.'
    },
    {
      text: '⟦De papieren die u op 3 mei bij ons aan de balie hebt ingeleverd, zijn⟧ niet compleet.'
    },
    {
      text: 'U bent verplicht ⟦om wijzigingen in uw inkomen of uw gezin binnen een week te melden⟧.'
    },
    {
      text: 'De boete ⟦wordt binnen twee weken na de datum van deze brief van uw uitkering afgehouden⟧.'
    }
  ],
  languages: ['nl'],
  *sentence(sentence, {tree, options}) {
    const {block} = tree.blocks[sentence.block]!
    if (!proseRoles.has(block.role) || block.fragment || block.quoted) return
    const found = splitsOf(sentence)
      .filter(({words, kind}) => words >= (kind === 'apart' ? options.words : options.phrase))
      .sort((a, b) => b.words - a.words)
    const {syntax} = sentence
    let kept: {start: number; end: number}[] = []
    for (const {first, second, words, kind} of found) {
      const start = syntax[first.from]!.start
      const end = syntax[second.to]!.end
      // one mark at a place: the widest
      if (kept.some(other => other.start < end && start < other.end) || quotes.test(block.prose.slice(start, end)))
        continue
      kept = [...kept, {start, end}]
      const textOf = ({from, to}: Part) => block.prose.slice(syntax[from]!.start, syntax[to]!.end)
      yield {
        at: {block: sentence.block, start, end},
        data: {first: textOf(first.name ?? first), second: textOf(second), words},
        message: kind,
        severity: words >= options.many ? 'warning' : 'hint'
      }
    }
  }
})
