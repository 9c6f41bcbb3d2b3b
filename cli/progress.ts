/** How far a long run is, on a terminal only. */
import type {Io} from './io.js'
import type {Messages} from './messages.js'

const delay = 700
const interval = 100

export interface Progress {
  step(): void
  clear(): void
}

/** Shows nothing in the first moments, and never when nobody is looking. */
export function progressOf(io: Io, total: number, messages: Messages): Progress {
  if (!io.stderr.isTTY || io.env.CI || io.env.TERM === 'dumb') return {step: () => {}, clear: () => {}}
  let done = 0
  let next = performance.now() + delay
  let shown = false
  return {
    step: () => {
      done++
      const now = performance.now()
      if (now < next) return
      next = now + interval
      shown = true
      const filled = Math.round((20 * done) / total)
      io.stderr.write(`\r[${'='.repeat(filled)}${' '.repeat(20 - filled)}] ${messages.progress(done, total)}\u001B[K`)
    },
    clear: () => {
      if (shown) io.stderr.write('\r\u001B[K')
      shown = false
    }
  }
}
