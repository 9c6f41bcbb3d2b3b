import {struggling} from '../core/report/names.js'
import type {Label, Locale} from '../core/report/report.js'
import type {ScoreName} from './protocol.js'

/** Every text that the extension itself shows, apart from the manifest's. Findings are worded by the core. */
export interface Messages {
  replace(text: string): string
  remove: string
  insert(about: string): string
  ownWord(term: string): string
  ignore: string
  reason: string
  fixAll: string
  why: string
  more: string
  findings(count: number): string
  scores: Record<ScoreName, string>
  labels: Record<Label, string>
  part: string
  lintLevel(level: 1 | 2 | 3 | 4): string
  indicative: string
  score: string
  dimension: string
  verdict: string
  statusHint: string
  noLetter: string
  off: string
  checked(count: number): string
  quickPick: string
  failed: string
  restarted: string
}

const nl: Messages = {
  replace: text => `Vervang door “${text}”`,
  remove: 'Haal dit weg',
  insert: about => `Voeg een alinea toe over ${about}`,
  ownWord: term => `Voeg “${term}” toe aan onze woorden`,
  ignore: 'Vraag Briefmaat deze melding te negeren (met reden)',
  reason: 'reden',
  fixAll: 'Alles in deze brief vervangen',
  why: 'Waarom?',
  more: 'Meer over deze regel',
  findings: count => (count === 0 ? 'geen meldingen' : count === 1 ? '1 melding' : `${count} meldingen`),
  scores: {
    readability: 'Leesbaarheid',
    jargon: 'Gewone woorden',
    doability: 'Doenlijkheid',
    contact: 'Contact',
    recovery: 'Herstel',
    tone: 'Toon'
  },
  labels: {goed: 'goed', 'kan beter': 'kan beter', moeilijk: 'moeilijk'},
  part: 'Deel van een brief',
  lintLevel: level =>
    `LiNT-niveau ${level}: ongeveer ${struggling(level, 'nl')} volwassenen hebben moeite met deze brief.`,
  indicative: 'Minder dan 50 woorden: de leesbaarheid is een indicatie.',
  score: 'Score',
  dimension: 'Onderdeel',
  verdict: 'Oordeel',
  statusHint: 'Klik voor de scores en de meldingen. 100 is het best.',
  noLetter: 'Open eerst een brief: een tekst, Markdown, HTML of een sjabloon.',
  off: 'Briefmaat staat uit voor dit bestand. Zet de instelling “briefmaat.enable” aan.',
  checked: count => `Briefmaat: ${nl.findings(count)}`,
  quickPick: 'Scores en meldingen van deze brief',
  failed: 'Briefmaat kan niet starten. Probeer de opdracht “Briefmaat: Herstart”.',
  restarted: 'Briefmaat is opnieuw gestart.'
}

const en: Messages = {
  replace: text => `Replace with “${text}”`,
  remove: 'Remove this',
  insert: about => `Add a paragraph on ${about}`,
  ownWord: term => `Add “${term}” to our words`,
  ignore: 'Ask Briefmaat to ignore this finding (with a reason)',
  reason: 'reason',
  fixAll: 'Replace everything in this letter',
  why: 'Why?',
  more: 'More about this rule',
  findings: count => (count === 0 ? 'no findings' : count === 1 ? '1 finding' : `${count} findings`),
  scores: {
    readability: 'Readability',
    jargon: 'Plain words',
    doability: 'Doability',
    contact: 'Contact',
    recovery: 'Recovery',
    tone: 'Tone'
  },
  labels: {goed: 'good', 'kan beter': 'could be better', moeilijk: 'difficult'},
  part: 'Part of a letter',
  lintLevel: level => `LiNT level ${level}: about ${struggling(level, 'en')} adults struggle with this letter.`,
  indicative: 'Fewer than 50 words: the readability is an indication.',
  score: 'Score',
  dimension: 'Dimension',
  verdict: 'Verdict',
  statusHint: 'Click for the scores and the findings. 100 is best.',
  noLetter: 'Open a letter first: a text, Markdown, HTML or a template.',
  off: 'Briefmaat is off for this file. Switch on the setting “briefmaat.enable”.',
  checked: count => `Briefmaat: ${en.findings(count)}`,
  quickPick: 'Scores and findings of this letter',
  failed: 'Briefmaat cannot start. Try the command “Briefmaat: Herstart”.',
  restarted: 'Briefmaat was started again.'
}

export const messages: Record<Locale, Messages> = {nl, en}

/**
 * The language of what a writer reads. `auto` is what the configuration file says, else Dutch: VS Code has no Dutch
 * display language, so following it would hide Dutch from everybody who changed nothing. `editor` follows it.
 */
export function localeOf(setting: unknown, displayLanguage: string | undefined, configured?: Locale): Locale {
  if (setting === 'en' || setting === 'nl') return setting
  if (setting === 'editor') return displayLanguage?.startsWith('nl') ? 'nl' : 'en'
  return configured ?? 'nl'
}
