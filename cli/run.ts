/** Takes each letter through the library, one after the other. */
import type {Briefmaat, CheckOptions} from '../core/index.js'
import type {LetterType, Locale, Report} from '../core/report/report.js'
import type {Settings} from '../core/settings/settings.js'
import {Configs} from './config.js'
import {collectFiles, type InputFile} from './files.js'
import type {Io} from './io.js'
import {type Messages, messagesFor} from './messages.js'
import {PartFinder} from './parts.js'
import {type Progress, progressOf} from './progress.js'
import {decode, type FileText, ReadError, readMessage, readText} from './read.js'
import {ruleOptionsOf} from './rule-info.js'
import {kindOf, Trouble} from './trouble.js'

/** Options of every command that reads letters. */
export interface RunOptions {
  stdinFilename?: string
  locale?: Locale
  config?: string | false
  letterType?: LetterType
  /** 'none': the files are no templates */
  template?: NonNullable<CheckOptions['template']> | 'none'
  color?: boolean
}

/** A letter that was read, with all the library wants to know of it. */
export interface Job {
  file: InputFile
  source: FileText
  options: CheckOptions
  settings: Settings
}

export class Run {
  readonly trouble: Trouble
  messages: Messages
  locale: Locale
  private progress: Progress = {step: () => {}, clear: () => {}}
  private engine: Briefmaat | undefined

  constructor(
    readonly io: Io,
    readonly options: RunOptions
  ) {
    this.trouble = new Trouble(io)
    this.locale = options.locale ?? 'nl'
    this.messages = messagesFor(this.locale)
  }

  /** The letters that the paths stand for; what can't be read is told and left out. */
  async *jobs(paths: readonly string[]): AsyncGenerator<Job> {
    const {io, options, trouble} = this
    const configs = new Configs(
      {cwd: io.cwd, config: options.config, locale: options.locale},
      async () => ruleOptionsOf(await io.rules()),
      trouble
    )
    await this.chooseLocale(configs)
    const {messages} = this
    const files = await collectFiles(paths, {cwd: io.cwd, messages, trouble, stdinFilename: options.stdinFilename})
    const parts = new PartFinder(io.cwd)
    this.progress = progressOf(io, files.length, messages)
    trouble.before = this.progress.clear
    for (const file of files) {
      const source = await this.read(file)
      if (source) {
        const settings: Settings = {...(await configs.for(file.path)), locale: this.locale}
        const resolve = parts.resolver(file.root, settings.templates?.roots)
        yield {file, source, settings, options: {...this.given(), path: file.shown, settings, resolve}}
      }
      this.progress.step()
    }
    this.progress.clear()
  }

  /** Checks one letter; undefined when that fails, which is told. */
  async check(job: Job): Promise<Report | undefined> {
    return this.guarded(job, engine => engine.check(job.source.text, job.options))
  }

  /** The repaired text of one letter; undefined when that fails, which is told. */
  async fix(job: Job): Promise<string | undefined> {
    return this.guarded(job, engine => engine.fix(job.source.text, job.options))
  }

  private async guarded<T>(job: Job, work: (engine: Briefmaat) => T): Promise<T | undefined> {
    this.engine ??= await this.io.createBriefmaat({locale: this.locale, remember: 0})
    try {
      return work(this.engine)
    } catch (error) {
      this.trouble.file(job.file.shown, this.messages.crashed(kindOf(error)), error)
      return undefined
    }
  }

  private given(): CheckOptions {
    const {letterType, template} = this.options
    return {
      ...(letterType ? {letterType} : {}),
      ...(template ? {template: template === 'none' ? null : template} : {})
    }
  }

  /** Without `--locale`: the language that the configuration of the working folder asks for. */
  private async chooseLocale(configs: Configs): Promise<void> {
    if (this.options.locale) return
    const {locale} = await configs.for(`${this.io.cwd}/briefmaat`)
    if (!locale) return
    this.locale = locale
    this.messages = messagesFor(locale)
  }

  private async read(file: InputFile): Promise<FileText | undefined> {
    try {
      return file.stdin ? decode(await this.io.stdin()) : readText(file.path)
    } catch (error) {
      const kind = error instanceof ReadError ? error : new ReadError(kindOf(error))
      this.trouble.file(file.shown, readMessage(file.path, kind, this.messages))
      return undefined
    }
  }
}
