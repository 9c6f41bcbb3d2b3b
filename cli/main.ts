/** The command `briefmaat`. Everything else is loaded when it is needed. */
import module from 'node:module'
import {messagesFor} from './messages.js'
import {localeOf} from './options.js'
import {kindOf} from './trouble.js'

// keeps compiled code between runs, where Node can (22.1 and later)
const {enableCompileCache} = module as {enableCompileCache?: () => void}
enableCompileCache?.()

// `briefmaat … | head` closes the pipe when it has seen enough: that is no failure
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}

async function main(): Promise<void> {
  try {
    const [{runProgram}, {processIo}] = await Promise.all([import('./program.js'), import('./io.js')])
    process.exitCode = await runProgram(process.argv.slice(2), processIo())
  } catch (error) {
    // never the error's own text: it may hold a piece of a letter
    const messages = messagesFor(localeOf(process.argv.slice(2)))
    process.stderr.write(`briefmaat: ${messages.broken(kindOf(error))}\n`)
    if (process.env.BRIEFMAAT_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`)
    process.exitCode = 2
  }
}

void main()
