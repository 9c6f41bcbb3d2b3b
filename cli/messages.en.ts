/** What the command says, in English. */
import {struggling} from '../core/report/names.js'
import type {Messages} from './messages.nl.js'

const some = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`

export const en: Messages = {
  severities: {error: 'error', warning: 'warning', hint: 'tip'},
  labels: {goed: 'good', 'kan beter': 'could be better', moeilijk: 'difficult'},
  scores: {
    readability: 'readability',
    jargon: 'jargon',
    doability: 'doability',
    contact: 'contact',
    recovery: 'recovery',
    tone: 'tone'
  },

  certain: percentage => `${percentage}% certain`,
  given: 'given',
  and: 'and',
  indicative: 'indication',
  lintLevel: level => `LiNT level ${level}: about ${struggling(level, 'en')} adults struggle with this`,
  alsoOnLines: (lines, more) => `also on line ${lines}${more > 0 ? ` and ${more} more` : ''}`,
  below: (score, value, minimum) => `${score} is ${value}, and should be at least ${minimum}.`,

  parts: 'Parts',
  part: 'part',
  touches: (n, all) => {
    if (all === 0) return 'in none of these letters'
    return n === all ? `touches ${some(n, 'letter', 'letters')}` : `touches ${n} of ${all} letters`
  },

  letters: n => some(n, 'letter', 'letters'),
  errors: n => some(n, 'error', 'errors'),
  warnings: n => some(n, 'warning', 'warnings'),
  hints: n => some(n, 'tip', 'tips'),
  partCount: n => some(n, 'part', 'parts'),
  failed: n => `${some(n, 'file', 'files')} not read`,
  repairs: (n, command) => `Briefmaat can put ${n === 1 ? 'one' : n} of these right: ${command}`,
  guide: {
    title: 'Where to look next:',
    explain: 'why this counts, with examples',
    fix: 'what Briefmaat can put right itself',
    rules: 'all rules',
    own: 'your own letters',
    ownPath: 'folder-with-letters'
  },
  progress: (done, all) => `${done} of ${all} letters`,

  missing: 'This file does not exist. Check its name.',
  missingCommand: name => `This file does not exist. Did you mean the command "${name}"?`,
  permission: 'This file may not be read. Ask for permission to read it.',
  loop: 'This link leads to itself. Give the real file.',
  binary: 'This is not a text file. Give a letter as text, Markdown or HTML.',
  document: ending => `Briefmaat can’t read ${ending} files. Save the letter as .txt or .html.`,
  tooLarge: megabytes => `This file is larger than ${megabytes} MB. Split it into separate letters.`,
  notAFile: 'This is not an ordinary file. Give a letter or a folder.',
  unreadable: code => `This file can’t be read (${code}). Try a copy.`,
  emptyFolder: 'There are no letters in this folder. Give another folder or a file.',
  noMatch: 'This pattern matches no file. Check how it is written.',
  crashed: kind => `Briefmaat failed on this file (${kind}). Please report it; BRIEFMAAT_DEBUG=1 shows more.`,
  broken: kind => `Something went wrong in Briefmaat itself (${kind}). Please report it; BRIEFMAAT_DEBUG=1 shows more.`,
  cannotWrite: code => `This can’t be written (${code}). Choose another place.`,
  onlyUtf8: 'This file is not UTF-8. Save it as UTF-8, then Briefmaat can improve it.',

  didYouMean: name => `Did you mean ${name}?`,
  choose: names => `Choose from: ${names}.`,
  seeHelp: 'See briefmaat --help.',
  unknownOption: name => `There is no option ${name}.`,
  needsValue: name => `${name} needs a value.`,
  wrongValue: (name, value) => `${name} can’t be "${value}".`,
  wrongMinimum: value => `--min can’t be "${value}". Write for instance: --min readability=60.`,
  needsArgument: name => `${name} is missing.`,
  tooManyArguments: 'There is too much after this command.',
  unknownWord: word => `“${word}” is no rule, and stands in no word list.`,
  unknownRule: id => `There is no rule "${id}".`,
  seeRules: 'All rules: briefmaat rules.',

  help: {
    usage: 'Usage:',
    optionsName: 'options',
    commandName: 'command',
    pathsName: 'paths',
    ruleName: 'rule or word',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    description: 'Briefmaat measures what a government letter asks of its reader.',
    check: 'check letters (also without the word check)',
    paths: 'files, folders or patterns; - is standard input; nothing: this folder',
    rules: 'all rules',
    explain: 'explain a rule or a word',
    explainRule: 'the name of a rule, such as jargon/term, or a word, such as dwangbevel',
    score: 'only the scores, one line a letter',
    fix: 'repair what is surely better',
    dryRun: 'show what would change, without saving anything',
    stdinFilename: 'name of the letter on standard input',
    format: 'format of the output',
    output: 'save the output to a file',
    failOn: 'from which severity on the exit code is 1',
    min: 'lowest good score, such as readability=60; may be repeated',
    locale: 'language of the messages',
    config: 'use this settings file',
    noConfig: 'use no settings from files',
    letterType: 'type of letter, for all letters',
    template: 'template language',
    quiet: 'show errors only',
    noColor: 'no colours',
    guide: 'say at the end where to look next',
    version: 'show the version',
    help: 'show this help',
    default: 'default',
    more: 'More about one command: briefmaat check --help',
    exit: 'Exit code: 0 nothing found at or above --fail-on, 1 something, 2 something could not be read.'
  },

  columns: {rule: 'rule', severity: 'severity', status: 'status', title: 'what'},
  statuses: {trial: 'on trial', stable: 'stable', retired: 'retired'},
  aboutWord: {
    means: 'Means',
    instead: 'Better',
    field: 'Field',
    told: 'In a letter',
    known: 'no finding: nearly everybody knows it',
    fields: {
      'administrative-law': 'administrative law',
      'allowances-tax': 'allowances and tax',
      'benefits-work': 'benefits and work',
      'civil-affairs': 'civil affairs',
      'debts-collection': 'debts and collection',
      education: 'education',
      'fines-enforcement': 'fines and enforcement',
      'health-care': 'care',
      housing: 'housing',
      immigration: 'immigration',
      'liability-property': 'liability, contracts and land',
      'objection-appeal': 'objection and appeal',
      'permits-environment': 'permits and environment',
      'privacy-digital': 'privacy and digital',
      subsidies: 'subsidies',
      youth: 'youth'
    }
  },
  explained: {
    why: 'Why',
    message: 'Message',
    example: 'Example',
    options: 'Options',
    default: 'default',
    sources: 'Sources',
    good: 'Good',
    bad: 'Could be better'
  },

  improved: n => `${some(n, 'file', 'files')} improved.`,
  wouldImprove: n => `${some(n, 'file', 'files')} to improve. Nothing has been changed yet.`,
  nothingToImprove: 'There is nothing that Briefmaat can put right itself.'
}
