/** Paths with forward slashes and URIs (`file:///a/b`, `vscode-vfs://host/a`), without `node:path`. */

/** The scheme and authority of a URI, or the drive letter of a Windows path. */
const prefixPattern = /^(?:[a-z][a-z\d+.-]+:(?:\/\/[^/]*)?|[a-z]:)/i

function split(path: string): {prefix: string; rest: string; uri: boolean} {
  const prefix = prefixPattern.exec(path)?.[0] ?? ''
  return {prefix, rest: path.slice(prefix.length), uri: prefix.length > 2}
}

/** The folder that holds a file or folder; `''` for a bare name; undefined at the top, and for an untitled file. */
export function parentOf(path: string): string | undefined {
  const {prefix, rest} = split(path)
  if (rest === '' || rest === '/') return undefined
  const slash = rest.replace(/\/$/, '').lastIndexOf('/')
  if (slash < 0) return prefix ? undefined : ''
  return prefix + (slash === 0 ? '/' : rest.slice(0, slash))
}

/** A path as written in a file, seen from a folder; a path from the top stays as it is. */
export function joinPath(folder: string, name: string): string {
  const written = split(name)
  if (written.prefix) return name
  const base = split(folder)
  const given = base.uri ? encodeURI(name) : name
  const parts: string[] = []
  const fromTop = given.startsWith('/') || base.rest.startsWith('/')
  for (const part of (given.startsWith('/') ? given : `${base.rest}/${given}`).split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (!fromTop) parts.push(part)
  }
  return base.prefix + (fromTop ? '/' : '') + parts.join('/')
}

/** A path as seen from a folder, without percent signs of a URI; undefined when it lies outside the folder. */
export function relativeTo(folder: string, path: string): string | undefined {
  const start = folder === '' || folder.endsWith('/') ? folder : `${folder}/`
  if (!path.startsWith(start)) return undefined
  const rest = path.slice(start.length)
  if (!split(path).uri) return rest
  try {
    return decodeURIComponent(rest)
  } catch {
    return rest
  }
}
