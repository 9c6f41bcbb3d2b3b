import {isImpossibleName, partCandidates, partPlaces, relativeName} from '../../core/formats/part-names.js'
import type {Resolve} from '../../core/index.js'
import type {Files} from './files.js'
import {basename, dirname, isInside, normalize, parseUri, uriKey, withPath} from './uris.js'

/** How one check finds the parts of one letter, and what it looked at on the way. */
export interface PartReading {
  resolve: Resolve
  /** keys of the files that were read and of the folders that were searched: a change there changes the letter */
  wanted: Set<string>
  /** texts and folders asked for and not there yet */
  pending: Promise<void>[]
}

export interface PartOptions {
  files: Files
  /** URIs of the workspace folders: nothing outside them is read */
  folders: string[]
  /** folders in which names are looked for, from the configuration: absolute paths */
  roots: string[]
}

export function readParts(letter: string, {files, folders, roots}: PartOptions): PartReading {
  const wanted = new Set<string>()
  const pending: Promise<void>[] = []
  const within = folders.filter(folder => isInside(letter, folder))
  const outer = within.map(folder => parseUri(folder).path).sort((a, b) => a.length - b.length)[0]

  const resolve: Resolve = (name, from) => {
    if (outer === undefined || isImpossibleName(name)) return undefined
    for (const path of places(name, from, outer, roots)) {
      const folder = withPath(letter, dirname(path))
      if (!within.some(one => isInside(folder, one))) continue
      wanted.add(uriKey(folder))
      const names = files.names(folder, within)
      if (names.pending) pending.push(names.pending)
      const found = names.value && candidates(basename(path), from).find(one => isThere(names.value!, path, one, from))
      if (!found) continue
      const uri = withPath(letter, `${dirname(path)}/${found}`)
      wanted.add(uriKey(uri))
      const text = files.text(uri, within)
      if (text.pending) pending.push(text.pending)
      return text.value === undefined ? undefined : {path: parseUri(uri).path, text: text.value}
    }
    return undefined
  }
  return {resolve, wanted, pending}
}

/** Where a part may be, without its ending: upwards from the file that names it, in the roots, in folders for parts. */
export function places(name: string, from: string, outer: string, roots: string[]): string[] {
  const written = relativeName(name)
  return partPlaces(upwards(dirname(from), outer), roots).map(folder => normalize(`${folder}/${written}`))
}

/** File names that a name may stand for, seen from the file that names it. */
export function candidates(base: string, from: string): string[] {
  return partCandidates(base, basename(from).split('.').slice(1).at(-1))
}

function isThere(names: ReadonlySet<string>, path: string, name: string, from: string): boolean {
  return names.has(name) && `${dirname(path)}/${name}` !== from
}

/** A folder and those above it, up to and with the workspace folder. */
function upwards(folder: string, outer: string): string[] {
  const top = outer.replace(/\/$/, '')
  const found = [folder]
  for (let one = folder; one !== top && one.startsWith(`${top}/`); one = dirname(one)) found.push(dirname(one))
  return found
}
