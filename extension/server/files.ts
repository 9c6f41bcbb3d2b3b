import {type Answer, Answers} from './answers.js'
import {parentUri, uriKey} from './uris.js'

/** A disk, where the server has one. With folders given, only what really lies in one of them is read. */
export interface Disk {
  /** a file's text; undefined when there is no such file */
  read(uri: string, within?: string[]): string | undefined
  /** the names in a folder; undefined when there is no such folder */
  list(uri: string, within: string[]): string[] | undefined
}

/** The client, for file systems that only the editor knows. */
export interface Remote {
  read(uri: string): Promise<string | undefined>
  list(uri: string): Promise<string[] | undefined>
}

export interface FileAccess {
  /** the text of an open document, with what is not saved yet */
  open(uri: string): string | undefined
  disk?: Disk | undefined
  remote: Remote
}

/** Texts and folders: open documents first, then the disk for `file:`, else the client. */
export class Files {
  readonly #access: FileAccess
  readonly #texts = new Answers<string>()
  readonly #folders = new Answers<ReadonlySet<string>>()

  constructor(access: FileAccess) {
    this.#access = access
  }

  /** A file in one of the folders. */
  text(uri: string, within: string[]): Answer<string> {
    const open = this.#access.open(uri)
    if (open !== undefined) return {value: open}
    const {disk, remote} = this.#access
    if (disk && isLocal(uri)) return this.#texts.now(uriKey(uri), () => withoutMark(disk.read(uri, within)))
    return this.#texts.later(uriKey(uri), async () => withoutMark(await remote.read(uri)))
  }

  /** The names in a folder that is, or lies in, one of the folders. */
  names(uri: string, within: string[]): Answer<ReadonlySet<string>> {
    const {disk, remote} = this.#access
    if (disk && isLocal(uri)) return this.#folders.now(uriKey(uri), () => setOf(disk.list(uri, within)))
    return this.#folders.later(uriKey(uri), async () => setOf(await remote.list(uri)))
  }

  /** A file anywhere: for configuration only. Throws when it is there and can't be read. */
  async read(uri: string): Promise<string | undefined> {
    const {disk, remote} = this.#access
    const text = disk && isLocal(uri) ? disk.read(uri) : await remote.read(uri)
    return withoutMark(text)
  }

  /** The file came, changed or went: ask again next time. */
  forget(uri: string): void {
    this.#texts.forget(uriKey(uri))
    this.#folders.forget(uriKey(parentUri(uri)))
  }
}

function isLocal(uri: string): boolean {
  return uri.startsWith('file:')
}

function setOf(names: string[] | undefined): ReadonlySet<string> | undefined {
  return names && new Set(names)
}

/** An editor counts no byte order mark; so positions in a part must not either. */
function withoutMark(text: string | undefined): string | undefined {
  return text?.startsWith('\uFEFF') ? text.slice(1) : text
}
