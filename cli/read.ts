/** A file's text, or why it can't be had. */
import {readFileSync, statSync} from 'node:fs'
import {extname} from 'node:path'
import type {Messages} from './messages.js'
import {kindOf} from './trouble.js'

export const sizeLimitMegabytes = 5
const sizeLimit = sizeLimitMegabytes * 1024 * 1024
const documentEndings = new Set(['.docx', '.doc', '.odt', '.pdf', '.rtf', '.pages'])

export interface FileText {
  text: string
  /** false for UTF-16 and the old Windows encoding: such a file can be read, and is never written */
  utf8: boolean
}

/** Why a file can't be read; `kind` is a system's code or one of ours. */
export class ReadError extends Error {
  override readonly name = 'ReadError'
  constructor(readonly kind: string) {
    super(kind)
  }
}

/** The text of a file. Throws `ReadError`, never anything else. */
export function readText(path: string): FileText {
  try {
    const stat = statSync(path)
    if (stat.isFile() && stat.size > sizeLimit) throw new ReadError('too-large')
    if (!stat.isFile() && !stat.isFIFO()) throw new ReadError('not-a-file')
    return decode(readFileSync(path))
  } catch (error) {
    if (error instanceof ReadError) throw error
    throw new ReadError(kindOf(error))
  }
}

/**
 * Bytes as text: UTF-8, UTF-16 with its mark, or else the old Windows encoding in which many letters still are.
 * A byte order mark stays. Throws `ReadError` when it is no text.
 */
export function decode(bytes: Uint8Array): FileText {
  if (bytes.length > sizeLimit) throw new ReadError('too-large')
  const mark = bytes.length > 1 ? bytes[0]! * 256 + bytes[1]! : 0
  if (mark === 0xff_fe || mark === 0xfe_ff) {
    const decoder = new TextDecoder(mark === 0xff_fe ? 'utf-16le' : 'utf-16be', {ignoreBOM: true})
    return {text: decoder.decode(bytes), utf8: false}
  }
  if (bytes.includes(0)) throw new ReadError('binary')
  try {
    return {text: new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes), utf8: true}
  } catch {
    return {text: old(bytes), utf8: false}
  }
}

/** Windows-1252; with many control characters it is something else altogether. */
function old(bytes: Uint8Array): string {
  const controls = bytes.filter(byte => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13).length
  if (controls > bytes.length / 1000) throw new ReadError('binary')
  return new TextDecoder('windows-1252').decode(bytes)
}

/** One clear line: what is wrong with a file, and what to do. */
export function readMessage(path: string, error: ReadError, messages: Messages): string {
  switch (error.kind) {
    case 'ENOENT':
    case 'ENOTDIR':
      return messages.missing
    case 'EACCES':
    case 'EPERM':
      return messages.permission
    case 'ELOOP':
      return messages.loop
    case 'binary': {
      const ending = extname(path).toLowerCase()
      return documentEndings.has(ending) ? messages.document(ending) : messages.binary
    }
    case 'too-large':
      return messages.tooLarge(sizeLimitMegabytes)
    case 'not-a-file':
      return messages.notAFile
    default:
      return messages.unreadable(error.kind)
  }
}
