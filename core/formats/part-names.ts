/** Which names a part may have and where it may lie: one order for every host that resolves parts. */

const textEndings = ['md', 'markdown', 'txt', 'html', 'htm']
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
const known: ReadonlySet<string> = new Set([...textEndings, ...templateEndings])
const tried = [...templateEndings, 'html.twig', 'html.j2', 'html.jinja', 'html.hbs', 'html.njk', 'html', 'txt', 'md']

/** Endings of letters and templates, without the dot. */
export const letterEndings: readonly string[] = [...known]

/** Folders beside a template in which its parts usually stand. */
const partFolders = ['layout', 'layouts', 'partials', 'templates']

/** True when a file's name says that it can be a letter or a part of one. */
export function isLetterName(name: string): boolean {
  return known.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase())
}

/** A name that no file of the workspace can bear: empty, endless, with control characters, or an address. */
export function isImpossibleName(name: string): boolean {
  return name === '' || name.length > 500 || /\p{Cc}|^[a-z]{2,}:/iu.test(name)
}

/** A part's name as a relative path: `/x` starts at the top of the templates, `@space/x` in a named folder of them. */
export function relativeName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^(?:@[^/]+)?\/+/, '')
}

/** Folders to look in: upwards from the file that asks, then the roots, then the usual folders for parts in all those. */
export function partPlaces(upwards: readonly string[], roots: readonly string[]): string[] {
  const near = [...upwards, ...roots]
  return [...near, ...near.flatMap(folder => partFolders.map(sub => `${folder}/${sub}`))]
}

/** File names that a base name may stand for: as it is, with an ending (first that of the file that asks), with an underscore. */
export function partCandidates(base: string, ending: string | undefined): string[] {
  const names = isLetterName(base) ? [base] : []
  for (const one of ending ? [ending, ...tried] : tried) names.push(`${base}.${one}`)
  return [...names, ...names.map(name => `_${name}`)]
}
