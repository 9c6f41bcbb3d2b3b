/** Where a command's result goes: standard output, or a file that is written whole or not at all. */
import {closeSync, lstatSync, openSync, realpathSync, renameSync, rmSync, writeSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import type {Io} from './io.js'

export interface Output {
  write(text: string): void | Promise<void>
  /** the result is complete */
  finish(): void
  /** throw away what was written */
  abandon(): void
}

/** Opens the output; throws the system's error when the file can't be written. */
export function openOutput(io: Io, file: string | undefined): Output {
  if (file === undefined) return {write: text => io.stdout.write(text), finish: () => {}, abandon: () => {}}
  const path = realPath(resolve(io.cwd, file))
  const stat = lstatSync(path, {throwIfNoEntry: false})
  // a device or pipe can't be replaced by a file
  if (stat && !stat.isFile()) return fileOutput(openSync(path, 'w'))
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  return fileOutput(openSync(temporary, 'wx', stat ? stat.mode & 0o777 : 0o666), temporary, path)
}

function fileOutput(descriptor: number, temporary?: string, path?: string): Output {
  let open = true
  const close = () => {
    if (open) closeSync(descriptor)
    open = false
  }
  const abandon = () => {
    if (!open) return
    close()
    if (temporary) rmSync(temporary, {force: true})
  }
  const interrupted = () => {
    abandon()
    process.exit(130)
  }
  process.once('exit', abandon)
  process.once('SIGINT', interrupted)
  return {
    write: text => {
      const bytes = Buffer.from(text)
      for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
    },
    finish: () => {
      close()
      process.off('exit', abandon)
      process.off('SIGINT', interrupted)
      if (temporary && path) renameSync(temporary, path)
    },
    abandon
  }
}

/** Replaces a file's text in one step, with the same rights; a link stays a link. */
export function replaceFile(io: Io, file: string, text: string): void {
  const output = openOutput(io, file)
  try {
    output.write(text)
    output.finish()
  } catch (error) {
    output.abandon()
    throw error
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
