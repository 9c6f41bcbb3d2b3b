/** What the command says, in Dutch (B1): short, friendly, and with what to do. */
import {struggling} from '../core/report/names.js'
import type {Label, Severity} from '../core/report/report.js'

const some = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`
const severities: Record<Severity, string> = {error: 'fout', warning: 'waarschuwing', hint: 'tip'}
const labels: Record<Label, string> = {goed: 'goed', 'kan beter': 'kan beter', moeilijk: 'moeilijk'}

export const nl = {
  severities,
  labels,
  scores: {
    readability: 'leesbaarheid',
    jargon: 'jargon',
    doability: 'doenlijkheid',
    contact: 'contact',
    recovery: 'herstel',
    tone: 'toon'
  },

  // one letter
  certain: (percentage: number) => `${percentage}% zeker`,
  given: 'opgegeven',
  and: 'en',
  indicative: 'indicatie',
  lintLevel: (level: 1 | 2 | 3 | 4) =>
    `LiNT-niveau ${level}: ongeveer ${struggling(level, 'nl')} volwassenen hebben hier moeite mee`,
  alsoOnLines: (lines: string, more: number) => `ook op regel ${lines}${more > 0 ? ` en nog ${more} keer` : ''}`,
  below: (score: string, value: number, minimum: number) => `${score} is ${value}, en moet minstens ${minimum} zijn.`,

  // parts of templates
  parts: 'Onderdelen',
  part: 'onderdeel',
  touches: (n: number, all: number) => {
    if (all === 0) return 'zit in geen van deze brieven'
    return n === all ? `raakt ${some(n, 'brief', 'brieven')}` : `raakt ${n} van ${all} brieven`
  },

  // the end
  letters: (n: number) => some(n, 'brief', 'brieven'),
  errors: (n: number) => some(n, 'fout', 'fouten'),
  warnings: (n: number) => some(n, 'waarschuwing', 'waarschuwingen'),
  hints: (n: number) => some(n, 'tip', 'tips'),
  partCount: (n: number) => some(n, 'onderdeel', 'onderdelen'),
  failed: (n: number) => `${some(n, 'bestand', 'bestanden')} niet gelezen`,
  repairs: (n: number, command: string) =>
    `${n === 1 ? 'Eén daarvan kan' : `${n} daarvan kan`} Briefmaat zelf verbeteren: ${command}`,
  guide: {
    title: 'Verder kijken:',
    explain: 'waarom dit telt, met voorbeelden',
    fix: 'wat Briefmaat zelf kan verbeteren',
    rules: 'alle regels',
    own: 'uw eigen brieven',
    ownPath: 'map-met-brieven'
  },
  progress: (done: number, all: number) => `${done} van ${all} brieven`,

  // files
  missing: 'Dit bestand bestaat niet. Kijk of de naam klopt.',
  missingCommand: (name: string) => `Dit bestand bestaat niet. Bedoelt u het commando "${name}"?`,
  permission: 'Dit bestand mag niet gelezen worden. Vraag om leesrechten.',
  loop: 'Deze verwijzing leidt naar zichzelf. Geef het echte bestand op.',
  binary: 'Dit is geen tekstbestand. Geef een brief op als tekst, Markdown of HTML.',
  document: (ending: string) => `Een ${ending}-bestand kan Briefmaat niet lezen. Bewaar de brief als .txt of .html.`,
  tooLarge: (megabytes: number) => `Dit bestand is groter dan ${megabytes} MB. Splits het in losse brieven.`,
  notAFile: 'Dit is geen gewoon bestand. Geef een brief of een map op.',
  unreadable: (code: string) => `Dit bestand kan niet gelezen worden (${code}). Probeer een kopie.`,
  emptyFolder: 'In deze map staan geen brieven. Geef een andere map of een bestand op.',
  noMatch: 'Dit patroon past op geen enkel bestand. Kijk naar de schrijfwijze.',
  crashed: (kind: string) => `Briefmaat liep hier vast (${kind}). Meld dit alstublieft; BRIEFMAAT_DEBUG=1 toont meer.`,
  broken: (kind: string) => `Er ging iets mis in Briefmaat zelf (${kind}). Meld dit; BRIEFMAAT_DEBUG=1 toont meer.`,
  cannotWrite: (code: string) => `Hier kan niet geschreven worden (${code}). Kies een andere plek.`,
  onlyUtf8: 'Dit bestand is geen UTF-8. Bewaar het als UTF-8, dan kan Briefmaat het verbeteren.',

  // options
  didYouMean: (name: string) => `Bedoelt u ${name}?`,
  choose: (names: string) => `Kies uit: ${names}.`,
  seeHelp: 'Kijk bij briefmaat --help.',
  unknownOption: (name: string) => `De optie ${name} bestaat niet.`,
  needsValue: (name: string) => `Achter ${name} hoort een waarde.`,
  wrongValue: (name: string, value: string) => `${name} kan niet "${value}" zijn.`,
  wrongMinimum: (value: string) => `--min kan niet "${value}" zijn. Schrijf bijvoorbeeld: --min readability=60.`,
  needsArgument: (name: string) => `Hier mist ${name}.`,
  tooManyArguments: 'Er staat te veel achter dit commando.',
  unknownWord: (word: string) => `“${word}” is geen regel, en staat in geen woordenlijst.`,
  unknownRule: (id: string) => `De regel "${id}" bestaat niet.`,
  seeRules: 'Alle regels: briefmaat rules.',

  // help
  help: {
    usage: 'Gebruik:',
    optionsName: 'opties',
    commandName: 'commando',
    pathsName: 'paden',
    ruleName: 'regel of woord',
    arguments: 'Wat u opgeeft:',
    options: 'Opties:',
    commands: 'Commando’s:',
    description: 'Briefmaat meet wat een brief van de overheid vraagt van de lezer.',
    check: 'kijk brieven na (ook zonder het woord check)',
    paths: 'bestanden, mappen of patronen; - is standaardinvoer; niets: deze map',
    rules: 'alle regels',
    explain: 'leg een regel of een woord uit',
    explainRule: 'de naam van een regel, zoals jargon/term, of een woord, zoals dwangbevel',
    score: 'alleen de scores, één regel per brief',
    fix: 'verbeter wat zeker beter is',
    dryRun: 'laat zien wat er verandert, zonder iets te bewaren',
    stdinFilename: 'naam van de brief op standaardinvoer',
    format: 'vorm van de uitvoer',
    output: 'bewaar de uitvoer in een bestand',
    failOn: 'vanaf welke ernst de uitkomst 1 is',
    min: 'laagste goede score, zoals readability=60; mag vaker',
    locale: 'taal van de meldingen',
    config: 'gebruik dit bestand met instellingen',
    noConfig: 'gebruik geen instellingen uit bestanden',
    letterType: 'soort brief, voor alle brieven',
    template: 'taal van de sjablonen',
    quiet: 'toon alleen fouten',
    noColor: 'geen kleuren',
    guide: 'zeg aan het eind waar u verder kunt kijken',
    version: 'toon de versie',
    help: 'toon deze hulp',
    default: 'standaard',
    more: 'Meer over één commando: briefmaat check --help',
    exit: 'Uitkomst: 0 niets gevonden vanaf --fail-on, 1 wel, 2 iets kon niet gelezen worden.'
  },

  // rules, explain
  columns: {rule: 'regel', severity: 'ernst', status: 'status', title: 'wat'},
  statuses: {trial: 'op proef', stable: 'vast', retired: 'vervallen'} as Record<string, string>,
  aboutWord: {
    means: 'Betekent',
    instead: 'Schrijf liever',
    field: 'Gebied',
    told: 'In een brief',
    known: 'geen melding: bijna iedereen kent dit',
    fields: {
      'administrative-law': 'bestuursrecht',
      'allowances-tax': 'toeslagen en belasting',
      'benefits-work': 'uitkering en werk',
      'civil-affairs': 'burgerzaken',
      'debts-collection': 'schulden en invordering',
      education: 'onderwijs',
      'fines-enforcement': 'boetes en handhaving',
      'health-care': 'zorg',
      housing: 'wonen',
      immigration: 'verblijf en inburgering',
      'liability-property': 'schade, contracten en grond',
      'objection-appeal': 'bezwaar en beroep',
      'permits-environment': 'vergunningen en omgeving',
      'privacy-digital': 'privacy en digitaal',
      subsidies: 'subsidies',
      youth: 'jeugd'
    } as Record<string, string>
  },
  explained: {
    why: 'Waarom',
    message: 'Melding',
    example: 'Voorbeeld',
    options: 'Opties',
    default: 'standaard',
    sources: 'Bronnen',
    good: 'Goed',
    bad: 'Kan beter'
  },

  // fix
  improved: (n: number) => `${some(n, 'bestand', 'bestanden')} verbeterd.`,
  wouldImprove: (n: number) => `${some(n, 'bestand', 'bestanden')} te verbeteren. Er is nog niets veranderd.`,
  nothingToImprove: 'Er is niets dat Briefmaat zelf kan verbeteren.'
}

/** The texts of one locale; every locale has the same keys. */
export type Messages = typeof nl
