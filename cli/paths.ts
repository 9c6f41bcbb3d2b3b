import {isAbsolute, relative, sep} from 'node:path'

/** With forward slashes, on every system. */
export function toPosix(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path
}

/** True when a path is a folder itself, or lies in it. Both absolute. */
export function isInside(folder: string, path: string): boolean {
  const rest = relative(folder, path)
  return rest === '' || (rest !== '..' && !rest.startsWith(`..${sep}`) && !isAbsolute(rest))
}

/** A path as a person names it: as seen from the working folder, or absolute when it lies elsewhere. */
export function shownPath(cwd: string, path: string): string {
  return toPosix(isInside(cwd, path) ? relative(cwd, path) || '.' : path)
}
