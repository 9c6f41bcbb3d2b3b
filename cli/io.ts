/** The outside world as the command sees it; tests give their own. */
import type {Briefmaat, CreateOptions} from '../core/index.js'
import type {RuleInfo} from './rule-info.js'

export interface Stream {
  /** resolves when more may be written */
  write(text: string): void | Promise<void>
  isTTY: boolean
  columns: number | undefined
}

export interface Io {
  cwd: string
  env: Record<string, string | undefined>
  stdout: Stream
  stderr: Stream
  /** everything on standard input */
  stdin(): Promise<Uint8Array>
  /** loads the library, which takes a moment: only commands that check do so */
  createBriefmaat(options: CreateOptions): Promise<Briefmaat>
  /** what the rules say of themselves */
  rules(): Promise<readonly RuleInfo[]>
}

export const exitCodes = {clean: 0, found: 1, trouble: 2} as const

/** The world of a real process. */
export function processIo(): Io {
  const stream = (from: NodeJS.WriteStream): Stream => ({
    isTTY: from.isTTY === true,
    columns: from.columns,
    write: text => {
      if (from.write(text)) return
      return new Promise(resolve => from.once('drain', resolve))
    }
  })
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: stream(process.stdout),
    stderr: stream(process.stderr),
    stdin: async () => {
      const chunks: Uint8Array[] = []
      for await (const chunk of process.stdin) chunks.push(chunk)
      return Buffer.concat(chunks)
    },
    createBriefmaat: async options => (await import('../core/index.js')).createBriefmaat(options),
    rules: async () => (await import('../core/rules/registry.js')).rules
  }
}
