import {readdirSync, readFileSync, realpathSync, statSync} from 'node:fs'
import {sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Disk} from './files.js'

const largestFile = 5_000_000

/** The disk of the machine that the server runs on. A link that leads out of the given folders counts as not there. */
export const disk: Disk = {
  read(uri, within) {
    return guarded(within, () => {
      const path = realpathSync(fileURLToPath(uri))
      if (within && !isUnder(path, within)) return undefined
      const stat = statSync(path)
      return stat.isFile() && stat.size <= largestFile ? readFileSync(path, 'utf8') : undefined
    })
  },
  list(uri, within) {
    return guarded(within, () => {
      const path = realpathSync(fileURLToPath(uri))
      return isUnder(path, within) ? readdirSync(path) : undefined
    })
  }
}

const absent = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ERR_INVALID_FILE_URL_PATH', 'ERR_INVALID_FILE_URL_HOST'])

/** A part that can't be read is not found; a configuration file that can't be read is worth telling. */
function guarded<T>(within: string[] | undefined, action: () => T): T | undefined {
  try {
    return action()
  } catch (error) {
    if (within || absent.has((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}

function isUnder(path: string, folders: string[]): boolean {
  return folders.some(folder => {
    if (!folder.startsWith('file:')) return false
    const real = realpathSync(fileURLToPath(folder))
    return path === real || path.startsWith(real.endsWith(sep) ? real : real + sep)
  })
}
