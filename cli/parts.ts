/** Finds the layouts and partials of a template on disk, within the workspace and nowhere else. */
import {readdirSync, realpathSync, statSync} from 'node:fs'
import {basename, dirname, extname, join, resolve} from 'node:path'
import type {Resolve} from '../core/formats/letter.js'
import {isImpossibleName, partCandidates, partPlaces, relativeName} from '../core/formats/part-names.js'
import {isInside, shownPath} from './paths.js'
import {readText} from './read.js'

/** in bytes: a part larger than this is none */
const sizeLimit = 1024 * 1024

type Part = ReturnType<Resolve>

/** One for a whole run: what was read is kept. */
export class PartFinder {
  private readonly folders = new Map<string, ReadonlySet<string>>()
  private readonly texts = new Map<string, Part>()
  private readonly answers = new Map<string, Part>()
  private readonly real = new Map<string, string | undefined>()

  constructor(private readonly cwd: string) {}

  /**
   * A resolver for the letters of one workspace. A name is looked up from the file's own folder upwards to `root`,
   * then in `roots` (absolute), then in the usual folders for parts beside all those.
   */
  resolver(root: string, roots: readonly string[] = []): Resolve {
    const allowed = [root, ...roots]
    return (name, from) => {
      const key = JSON.stringify([name, dirname(resolve(this.cwd, from)), extname(from), allowed])
      if (!this.answers.has(key)) this.answers.set(key, this.find(name, resolve(this.cwd, from), root, roots))
      return this.answers.get(key)
    }
  }

  private find(name: string, from: string, root: string, roots: readonly string[]): Part {
    if (isImpossibleName(name)) return undefined
    const written = relativeName(name)
    for (const folder of partPlaces(ancestorsOf(dirname(from), root), roots)) {
      const found = this.inFolder(folder, written, extname(from).slice(1), from)
      if (found && this.isAllowed(found, [root, ...roots])) return this.read(found)
    }
    return undefined
  }

  /** A file by its name, with an ending (first the one of the file that asks), with an underscore. */
  private inFolder(folder: string, name: string, ending: string, from: string): string | undefined {
    const path = resolve(folder, name)
    const here = this.entries(dirname(path))
    if (here.size === 0) return undefined
    for (const one of partCandidates(basename(path), ending || undefined)) {
      const candidate = join(dirname(path), one)
      if (here.has(one) && candidate !== from) return candidate
    }
    return undefined
  }

  private entries(folder: string): ReadonlySet<string> {
    let names = this.folders.get(folder)
    if (!names) {
      try {
        names = new Set(readdirSync(folder))
      } catch {
        names = new Set()
      }
      this.folders.set(folder, names)
    }
    return names
  }

  /** Where a file really is must lie in the workspace or a root: a link out of it counts as not found. */
  private isAllowed(path: string, allowed: readonly string[]): boolean {
    const real = this.realPath(path)
    return real !== undefined && allowed.some(one => isInside(this.realPath(one) ?? one, real))
  }

  private realPath(path: string): string | undefined {
    if (!this.real.has(path)) {
      let real: string | undefined
      try {
        real = realpathSync(path)
      } catch {
        real = undefined
      }
      this.real.set(path, real)
    }
    return this.real.get(path)
  }

  private read(path: string): Part {
    if (!this.texts.has(path)) {
      let part: Part
      try {
        if (statSync(path).size <= sizeLimit) part = {path: shownPath(this.cwd, path), text: readText(path).text}
      } catch {
        part = undefined
      }
      this.texts.set(path, part)
    }
    return this.texts.get(path)
  }
}

/** A folder and those above it, up to and with the root; only itself when it lies elsewhere. */
function ancestorsOf(folder: string, root: string): string[] {
  const all = [folder]
  if (!isInside(root, folder)) return all
  for (let one = folder; one !== root && one !== dirname(one); one = dirname(one)) all.push(dirname(one))
  return all
}
