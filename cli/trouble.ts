/** What could not be done: one line each on standard error, and exit code 2 at the end. */

import {clean} from './format/text.js'
import type {Io} from './io.js'

export class Trouble {
  /** everything that went wrong; any makes the exit code 2 */
  count = 0
  /** files that could not be read, checked or written, among those */
  failed = 0
  /** called before a line is written, to clear a progress bar */
  before: () => void = () => {}

  constructor(private readonly io: Io) {}

  /** A file that failed: `where: what and what to do`. */
  file(where: string, message: string, cause?: unknown): void {
    this.failed++
    this.error(where, message, cause)
  }

  /** Anything else that failed, such as a setting. */
  error(where: string, message: string, cause?: unknown): void {
    this.count++
    this.line(where, message)
    if (this.io.env.BRIEFMAAT_DEBUG && cause instanceof Error) this.io.stderr.write(`${cause.stack}\n`)
  }

  /** As `error`, without consequences. */
  warning(where: string, message: string): void {
    this.line(where, message)
  }

  private line(where: string, message: string): void {
    this.before()
    this.io.stderr.write(`${clean(where)}: ${clean(message)}\n`)
  }
}

/** A kind of error without its text: that may hold a piece of a letter. */
export function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return 'Error'
  const {code} = error as {code?: unknown}
  return typeof code === 'string' && /^[A-Z_\d]+$/.test(code) ? code : error.name
}
