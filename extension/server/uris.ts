/** URIs without a library: only what the server needs, and the same for every scheme. */

export interface Place {
  scheme: string
  authority: string
  /** decoded, with `/` */
  path: string
}

const shape = /^([a-z][a-z0-9+.-]*):(?:\/\/([^/?#]*))?([^?#]*)/i

export function parseUri(uri: string): Place {
  const [, scheme = '', authority = '', path = ''] = shape.exec(uri) ?? []
  return {scheme: scheme.toLowerCase(), authority, path: decode(path)}
}

export function formatUri({scheme, authority, path}: Place): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  return `${scheme}:${authority || scheme === 'file' ? `//${authority}` : ''}${encoded}`
}

/** The file at `path` in the file system of `uri`. */
export function withPath(uri: string, path: string): string {
  return formatUri({...parseUri(uri), path: normalize(path)})
}

/** One spelling for each file, however an editor encodes it; Windows drives in lower case. */
export function uriKey(uri: string): string {
  const place = parseUri(uri)
  const path = normalize(place.path).replace(/^\/[A-Z]:/, drive => drive.toLowerCase())
  return `${place.scheme}://${place.authority}${path}`
}

/** Whether `uri` is `folder` or lies in it. */
export function isInside(uri: string, folder: string): boolean {
  const outer = uriKey(folder).replace(/\/+$/, '')
  const inner = uriKey(uri)
  return inner === outer || inner.startsWith(`${outer}/`)
}

/** Takes `.` and `..` out of a path; `..` never climbs above the root. */
export function normalize(path: string): string {
  const kept: string[] = []
  for (const segment of path.split('/')) {
    if (segment === '..') kept.pop()
    else if (segment && segment !== '.') kept.push(segment)
  }
  return (path.startsWith('/') ? '/' : '') + kept.join('/')
}

export function dirname(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

export function basename(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The folder that a file or folder lies in. */
export function parentUri(uri: string): string {
  return withPath(uri, dirname(normalize(parseUri(uri).path)))
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
