/** Which files to check: from files, folders and patterns as they were typed. */
import {type Dirent, lstatSync, readdirSync, statSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {isLetterName} from '../core/formats/part-names.js'
import {nearest} from '../core/settings/nearest.js'
import type {Messages} from './messages.js'
import {isInside, shownPath, toPosix} from './paths.js'
import {ReadError, readMessage} from './read.js'
import {kindOf, type Trouble} from './trouble.js'

export interface InputFile {
  /** absolute; of standard input, where it would stand */
  path: string
  /** as shown and reported */
  shown: string
  /** parts may come from here and below */
  root: string
  stdin: boolean
}

const globPattern = /[*?]|\[.+\]|\{.+\}|[@+!]\(/
const skipped = new Set(['node_modules', 'dist'])
const commands = ['check', 'rules', 'explain', 'score', 'fix']

export interface Collecting {
  cwd: string
  messages: Messages
  trouble: Trouble
  stdinFilename?: string | undefined
}

/** The files that paths stand for, each once, in the order in which they were named; folders by name. */
export async function collectFiles(paths: readonly string[], collecting: Collecting): Promise<InputFile[]> {
  const {cwd, stdinFilename} = collecting
  const found = new Map<string, InputFile>()
  const add = (path: string, root: string) => {
    const widest = isInside(root, cwd) || !isInside(cwd, path) ? root : cwd
    if (!found.has(path)) found.set(path, {path, shown: shownPath(cwd, path), root: widest, stdin: false})
  }
  const given = paths.length > 0 ? paths : [stdinFilename === undefined ? '.' : '-']
  const patterns: string[] = []
  for (const one of given) {
    if (one === '-') {
      const path = resolve(cwd, stdinFilename ?? 'stdin')
      const shown = stdinFilename === undefined ? 'stdin' : shownPath(cwd, path)
      found.set('-', {path, shown, root: isInside(cwd, path) ? cwd : dirname(path), stdin: true})
    } else if (one.startsWith('!') || (globPattern.test(one) && !exists(resolve(cwd, one)))) patterns.push(one)
    else addPath(one, add, collecting)
  }
  await addPatterns(patterns, add, collecting)
  return [...found.values()]
}

type Add = (path: string, root: string) => void

function exists(path: string): boolean {
  return lstatSync(path, {throwIfNoEntry: false}) !== undefined
}

/** A file counts whatever its name is; a folder gives the letters in it. */
function addPath(given: string, add: Add, {cwd, messages, trouble}: Collecting): void {
  const path = resolve(cwd, given)
  const before = trouble.count
  try {
    if (!statSync(path).isDirectory()) {
      add(path, dirname(path))
      return
    }
    const files = [...lettersIn(path, (folder, error) => trouble.file(shownPath(cwd, folder), explain(folder, error)))]
    if (files.length === 0 && trouble.count === before) trouble.file(given, messages.emptyFolder)
    for (const file of files) add(file, path)
  } catch (error) {
    const mayBeCommand = kindOf(error) === 'ENOENT' && !/[./\\]/.test(given)
    const command = mayBeCommand ? nearest(given, commands) : undefined
    trouble.file(given, command ? messages.missingCommand(command) : explain(path, error))
  }

  function explain(where: string, error: unknown): string {
    return readMessage(where, new ReadError(kindOf(error)), messages)
  }
}

/** Links are not followed: they may lead around in circles, or out of the folder. */
function* lettersIn(folder: string, failed: (folder: string, error: unknown) => void): Generator<string> {
  let entries: Dirent[] = []
  try {
    entries = readdirSync(folder, {withFileTypes: true})
  } catch (error) {
    failed(folder, error)
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.')) continue
    if (entry.isFile() && isLetterName(entry.name)) yield path
    else if (entry.isDirectory() && !skipped.has(entry.name)) yield* lettersIn(path, failed)
  }
}

async function addPatterns(patterns: readonly string[], add: Add, {cwd, messages, trouble}: Collecting): Promise<void> {
  const wanted = patterns.filter(pattern => !pattern.startsWith('!'))
  if (wanted.length === 0) return
  const {glob} = await import('tinyglobby')
  const ignore = [
    '**/node_modules/**',
    '**/dist/**',
    ...patterns.filter(one => one.startsWith('!')).map(one => one.slice(1))
  ]
  for (const pattern of wanted) {
    const options = {
      cwd,
      ignore: ignore.map(toPosix),
      absolute: true,
      followSymbolicLinks: false,
      expandDirectories: false
    }
    const all = (await glob(toPosix(pattern), options)).sort()
    // '**' means every letter; '*.xyz' means what it says
    const files = basename(pattern).includes('.') ? all : all.filter(isLetterName)
    if (files.length === 0) trouble.file(pattern, messages.noMatch)
    for (const file of files) add(resolve(file), dirname(resolve(file)))
  }
}
