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

/** The order in which names are tried is that of the command (`cli/parts.ts`), so that both find the same parts. */
const partFolders = ['layout', 'layouts', 'partials', 'templates']
const letterEndings = ['md', 'markdown', 'txt', 'html', 'htm']
const templateEndings = [
  'hbs',
  'handlebars',
  'mustache',
  'j2',
  'jinja',
  'jinja2',
  'njk',
  'twig',
  'ftl',
  'ftlh',
  'latte'
]
const markupEndings = ['html.twig', 'html.j2', 'html.jinja', 'html.hbs', 'html.njk', 'html', 'txt', 'md']
const tried = [...templateEndings, ...markupEndings]
const known = new Set([...letterEndings, ...templateEndings])

export function readParts(letter: string, {files, folders, roots}: PartOptions): PartReading {
  const wanted = new Set<string>()
  const pending: Promise<void>[] = []
  const within = folders.filter(folder => isInside(letter, folder))
  const outer = within.map(folder => parseUri(folder).path).sort((a, b) => a.length - b.length)[0]

  const resolve: Resolve = (name, from) => {
    if (outer === undefined || name === '' || name.length > 500 || /\p{Cc}|^[a-z]{2,}:/iu.test(name)) return undefined
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
  // '/x' means from the top of the templates, '@space/x' from a named folder of templates
  const written = name.replaceAll('\\', '/').replace(/^(?:@[^/]+)?\/+/, '')
  const near = [...upwards(dirname(from), outer), ...roots]
  const all = [...near, ...near.flatMap(one => partFolders.map(folder => `${one}/${folder}`))]
  return all.map(folder => normalize(`${folder}/${written}`))
}

/** File names that a name may stand for: as it is, with an ending (first that of `from`), with an underscore. */
export function candidates(base: string, from: string): string[] {
  const own = basename(from).split('.').slice(1).at(-1)
  const names = [
    ...(known.has(endingOf(base)) ? [base] : []),
    ...[...(own ? [own] : []), ...tried].map(end => `${base}.${end}`)
  ]
  return [...names, ...names.map(name => `_${name}`)]
}

function isThere(names: ReadonlySet<string>, path: string, name: string, from: string): boolean {
  return names.has(name) && `${dirname(path)}/${name}` !== from
}

function endingOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase()
}

/** A folder and those above it, up to and with the workspace folder. */
function upwards(folder: string, outer: string): string[] {
  const top = outer.replace(/\/$/, '')
  const found = [folder]
  for (let one = folder; one !== top && one.startsWith(`${top}/`); one = dirname(one)) found.push(dirname(one))
  return found
}
