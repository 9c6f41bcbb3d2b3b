/** What a writer reads about a mistake in a configuration. One clear line each: what, and what to do. */
import type {Locale} from '../report/report.js'

const nl = {
  missing: 'Dit bestand bestaat niet. Kijk of de naam klopt.',
  unreadable: 'Dit bestand kan niet gelezen worden.',
  tooLarge: 'Dit bestand is groter dan 1 MB. Dat is te groot voor instellingen.',
  secondFile: (name: string) => `In deze map staat ook ${name}. Alleen dat bestand telt.`,
  syntax: 'Hier klopt de opmaak niet. Kijk naar haakjes, dubbele punten en spaties.',
  tab: 'Hier staat een tab. Gebruik spaties.',
  duplicateKey: 'Deze instelling staat er twee keer. Haal er één weg.',
  tooDeep: 'Hier zitten te veel haakjes of streepjes in elkaar. Maak het eenvoudiger.',
  tooMuch: 'Dit bestand verwijst te vaak naar zichzelf (*). Schrijf het uit.',
  notAnObject: 'Hier hoort een lijst van instellingen te staan, zoals "locale: nl".',
  unknownKey: (key: string) => `"${key}" is geen bekende instelling.`,
  unknownRule: (id: string) => `De regel "${id}" bestaat niet.`,
  unknownOption: (rule: string, key: string) => `De regel "${rule}" heeft geen optie "${key}".`,
  unknownValue: (key: string, value: string) => `"${key}" kan niet "${value}" zijn.`,
  suggestion: (name: string) => `Bedoelt u "${name}"?`,
  choices: (names: string) => `Kies uit: ${names}.`,
  noChoices: 'Haal deze regel weg.',
  missingKey: (key: string) => `Hier mist "${key}".`,
  text: (key: string) => `"${key}" moet tekst zijn.`,
  quotes: (key: string) => `"${key}" moet tekst zijn. Zet er aanhalingstekens om.`,
  boolean: (key: string) => `"${key}" moet true of false zijn.`,
  integer: (key: string) => `"${key}" moet een heel getal zijn.`,
  number: (key: string) => `"${key}" moet een getal zijn.`,
  list: (key: string) => `"${key}" moet een lijst zijn, met een streepje voor elk deel.`,
  object: (key: string) => `Onder "${key}" horen instellingen te staan, zoals "naam: waarde".`,
  between: (key: string, low: number, high: number) => `"${key}" moet tussen ${low} en ${high} liggen.`,
  atLeast: (key: string, low: number) => `"${key}" moet ${low} of meer zijn.`,
  atMost: (key: string, high: number) => `"${key}" moet ${high} of minder zijn.`,
  ruleSetting: (id: string) => `"${id}" moet off, error, warning of hint zijn, of opties hebben.`,
  missingExtends: (name: string) => `Het bestand "${name}" is niet gevonden. Kijk of de naam klopt.`,
  cyclicExtends: (name: string) => `"${name}" verwijst terug naar dit bestand. Haal één van de twee verwijzingen weg.`,
  tooManyExtends: 'Er zijn te veel verwijzingen met "extends". Voeg bestanden samen.'
}

export type SettingsMessages = typeof nl

const en: SettingsMessages = {
  missing: 'This file does not exist. Check its name.',
  unreadable: 'This file can’t be read.',
  tooLarge: 'This file is larger than 1 MB. That is too large for settings.',
  secondFile: name => `This folder also has ${name}. Only that file counts.`,
  syntax: 'The syntax is wrong here. Check brackets, colons and spaces.',
  tab: 'There is a tab here. Use spaces.',
  duplicateKey: 'This setting is here twice. Remove one.',
  tooDeep: 'Too many brackets or dashes are nested here. Make it simpler.',
  tooMuch: 'This file refers to itself too often (*). Write it out.',
  notAnObject: 'There should be a list of settings here, such as "locale: en".',
  unknownKey: key => `"${key}" is not a known setting.`,
  unknownRule: id => `There is no rule "${id}".`,
  unknownOption: (rule, key) => `The rule "${rule}" has no option "${key}".`,
  unknownValue: (key, value) => `"${key}" can’t be "${value}".`,
  suggestion: name => `Did you mean "${name}"?`,
  choices: names => `Choose from: ${names}.`,
  noChoices: 'Remove this line.',
  missingKey: key => `"${key}" is missing here.`,
  text: key => `"${key}" must be text.`,
  quotes: key => `"${key}" must be text. Put it in quotes.`,
  boolean: key => `"${key}" must be true or false.`,
  integer: key => `"${key}" must be a whole number.`,
  number: key => `"${key}" must be a number.`,
  list: key => `"${key}" must be a list, with a dash before each item.`,
  object: key => `There should be settings under "${key}", such as "name: value".`,
  between: (key, low, high) => `"${key}" must be between ${low} and ${high}.`,
  atLeast: (key, low) => `"${key}" must be ${low} or more.`,
  atMost: (key, high) => `"${key}" must be ${high} or less.`,
  ruleSetting: id => `"${id}" must be off, error, warning or hint, or have options.`,
  missingExtends: name => `The file "${name}" was not found. Check its name.`,
  cyclicExtends: name => `"${name}" refers back to this file. Remove one of the two references.`,
  tooManyExtends: 'There are too many references with "extends". Merge some files.'
}

/** The texts in one language. */
export function settingsMessages(locale: Locale): SettingsMessages {
  return locale === 'en' ? en : nl
}
