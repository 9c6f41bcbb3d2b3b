/** The commands and their options. */
import {Command, type CommanderError, type Help, Option} from 'commander'
import {letterTypes, locales, severities, templateSyntaxes} from '../core/settings/names.js'
import {nearest} from '../core/settings/nearest.js'
import {version} from '../core/version.js'
import {clean} from './format/text.js'
import {exitCodes, type Io} from './io.js'
import {type Messages, messagesFor} from './messages.js'
import {choice, localeOf, minimum, UsageError} from './options.js'

/** Runs the command with these arguments (without `node` and the script); gives the exit code. */
export async function runProgram(args: readonly string[], io: Io): Promise<number> {
  const messages = messagesFor(localeOf(args))
  let code: number = exitCodes.clean
  const program = createProgram(io, messages, result => {
    code = result
  })
  try {
    await program.parseAsync([...args], {from: 'user'})
    return code
  } catch (error) {
    const message = usageMessage(error, program, args, messages)
    if (message === undefined) throw error
    if (message === '') return exitCodes.clean
    io.stderr.write(`briefmaat: ${clean(message)}\n`)
    return exitCodes.trouble
  }
}

function createProgram(io: Io, messages: Messages, done: (code: number) => void): Command {
  const {help} = messages
  const program = new Command('briefmaat')
  program
    .usage(`[${help.commandName}] [${help.optionsName}] [${help.pathsName}...]`)
    .description(help.description)
    .version(version, '--version', help.version)
    .helpOption('-h, --help', help.help)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({writeOut: text => void io.stdout.write(text), writeErr: () => {}})
    .configureHelp(helpTexts(messages))
    .addHelpText('after', `\n${help.more}\n${help.exit}`)

  const command = (name: string, description: string) =>
    program
      .command(name, {isDefault: name === 'check'})
      .description(description)
      .usage(`[${help.optionsName}]`)
      .helpOption('-h, --help', help.help)

  const withLetters = (made: Command) =>
    made
      .addOption(choiceOption('--letter-type <type>', help.letterType, letterTypes))
      .addOption(choiceOption('--template <syntax>', help.template, [...templateSyntaxes, 'none']))
      .option('--stdin-filename <file>', help.stdinFilename)
      .option('--config <file>', help.config)
      .option('--no-config', help.noConfig)
  const withLook = (made: Command) =>
    made.addOption(choiceOption('--locale <locale>', help.locale, locales)).option('--no-color', help.noColor)
  const onPaths = (made: Command) =>
    made.argument(`[${help.pathsName}...]`, help.paths).usage(`[${help.optionsName}] [${help.pathsName}...]`)

  function choiceOption(flags: string, description: string, values: readonly string[], standard?: string): Option {
    const option = new Option(flags, description)
    option.argParser(choice(flags.split(' ')[0]!, values, messages))
    option.argChoices = [...values]
    return standard === undefined ? option : option.default(standard)
  }

  const check = onPaths(command('check', help.check))
    .addOption(choiceOption('--format <format>', help.format, ['stylish', 'json', 'ndjson'], 'stylish'))
    .option('--output <file>', help.output)
    .addOption(choiceOption('--fail-on <severity>', help.failOn, [...severities, 'never'], 'error'))
    .addOption(new Option('--min <score>', help.min).argParser(minimum(messages)))
    .option('--quiet', help.quiet)
    .option('--guide', help.guide)
    .action(async (paths, options) => done(await (await import('./commands/check.js')).check(paths, options, io)))
  withLook(withLetters(check))

  const fix = onPaths(command('fix', help.fix))
    .option('--dry-run', help.dryRun)
    .action(async (paths, options) => done(await (await import('./commands/fix.js')).fix(paths, options, io)))
  withLook(withLetters(fix))

  const score = onPaths(command('score', help.score))
    .addOption(choiceOption('--format <format>', help.format, ['stylish', 'json'], 'stylish'))
    .action(async (paths, options) => done(await (await import('./commands/score.js')).score(paths, options, io)))
  withLook(withLetters(score))

  const rules = command('rules', help.rules)
    .addOption(choiceOption('--format <format>', help.format, ['stylish', 'json'], 'stylish'))
    .action(async options => done(await (await import('./commands/rules.js')).rules(options, io)))
  withLook(rules)

  const explain = command('explain', help.explain)
    .argument(`<${help.ruleName}...>`, help.explainRule)
    .usage(`<${help.ruleName}> [${help.optionsName}]`)
    .action(async (id, options) => done(await (await import('./commands/explain.js')).explain(id, options, io)))
  withLook(explain)
  return program
}

/** Commander's own words in help, in the language of the rest. */
function helpTexts({help}: Messages): Partial<Help> {
  const titles: Record<string, string> = {
    'Usage:': help.usage,
    'Arguments:': help.arguments,
    'Options:': help.options,
    'Commands:': help.commands
  }
  return {
    subcommandTerm: made => `${made.name()} ${made.usage()}`,
    styleTitle: title => titles[title] ?? title,
    optionDescription: ({description, argChoices, defaultValue}) => {
      const choices = argChoices ? `: ${argChoices.join(', ')}` : ''
      const standard = typeof defaultValue === 'string' ? ` (${help.default} ${defaultValue})` : ''
      return description + choices + standard
    }
  }
}

/** What to say of a wrong command line; '' when help or the version was shown; undefined for any other error. */
function usageMessage(
  error: unknown,
  program: Command,
  args: readonly string[],
  messages: Messages
): string | undefined {
  if (error instanceof UsageError) return error.message
  const {code, message} = error as Partial<CommanderError>
  if (typeof code !== 'string' || !code.startsWith('commander.')) return undefined
  const named = /'([^']*)'/.exec(message ?? '')?.[1] ?? ''
  switch (code) {
    case 'commander.help':
    case 'commander.helpDisplayed':
    case 'commander.version':
      return ''
    case 'commander.unknownOption': {
      const name = named.split('=')[0]!
      const near = nearest(name, knownOptions(program, args))
      return `${messages.unknownOption(name)} ${near ? messages.didYouMean(near) : messages.seeHelp}`
    }
    case 'commander.optionMissingArgument':
      return `${messages.needsValue(named.split(' ')[0]!)} ${messages.seeHelp}`
    case 'commander.missingArgument':
      return `${messages.needsArgument(named)} ${messages.seeHelp}`
    default:
      return `${messages.tooManyArguments} ${messages.seeHelp}`
  }
}

function knownOptions(program: Command, args: readonly string[]): string[] {
  const command = program.commands.find(one => one.name() === args[0]) ?? program.commands[0]!
  return [...program.options, ...command.options].map(option => option.long ?? '').filter(Boolean)
}
