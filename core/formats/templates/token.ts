/** What the scanners of all template syntaxes yield. Offsets are in UTF-16 units of one source. */

export interface Range {
  start: number
  end: number
}

/** White space that a tag takes away beside itself: `all` of it, or only that on its own `line`. */
export interface Trim {
  before?: 'all' | 'line' | undefined
  after?: 'all' | 'line' | undefined
}

/** What an include, call or slot stands for. */
export type Target =
  /** a file; the first of `names` that is found; no names when the name is computed */
  | {kind: 'file'; names: readonly string[]; written: string; optional: boolean}
  /** a block by name, of this letter or of the file `from` */
  | {kind: 'block'; name: string; from?: readonly string[]}
  /** a macro or function; `name` may bear the name of a library: `contact.adres` */
  | {kind: 'macro'; name: string; otherwise: 'placeholder' | 'part'}
  /** an inline partial, else a file; no names when the name is computed */
  | {kind: 'partial'; names: readonly string[]; written: string}
  /** the block that this one overrides */
  | {kind: 'parent'}
  /** what stands between the opening and the closing tag of the call that led here */
  | {kind: 'body'}

/** What an opening tag begins. */
export type Opening =
  /** `joins`: this is the other side of the statement before it (`{{#x}}…{{/x}}{{^x}}…{{/x}}`, `n:else`) */
  | {what: 'branch'; condition: string; joins?: 'inverse' | 'else' | 'elseif'}
  | {what: 'switch'; subject: string}
  | {what: 'loop'; condition: string}
  | {what: 'block'; name: string | null}
  | {what: 'define'; name: string; capture: boolean}
  /** never sent: what stands between two rounds of a loop, the body of a function */
  | {what: 'drop'}
  /** sent as it stands; with an `else` in it, it turns out to be a condition */
  | {what: 'wrap'; condition: string}
  /** `embed`: the body does not stand in for a slot but overrides blocks of the file */
  | {what: 'insert'; target: Target; embed: boolean}

export type TokenBody =
  /** `inner`: a string inside a tag; `weak`: the line break of a line that held tags only */
  | {kind: 'text'; inner?: boolean; weak?: boolean}
  /** sent as `text`, for which the whole tag stands */
  | {kind: 'literal'; text: string}
  | {kind: 'placeholder'; name: string; helpers: readonly string[]}
  | {kind: 'comment'; text: string}
  | {kind: 'logic'}
  /** `optional`: may be left open */
  | {kind: 'open'; tag: string; opening: Opening; optional?: boolean}
  /** `else` (condition null), `elseif` or `case` (its `condition` is then a value) */
  | {kind: 'alternative'; condition: string | null; value?: boolean}
  /** `tag` null closes whatever is open */
  | {kind: 'close'; tag: string | null; condition?: string}
  | {kind: 'layout'; target: Target & {kind: 'file'}}
  /** brings the macros of a file: all with `alias.` before them, or `names` (own name by local name); `blocks`: its blocks too */
  | {
      kind: 'import'
      target: Target & {kind: 'file'}
      alias: string | null
      names: ReadonlyMap<string, string> | null
      blocks: boolean
    }
  | {kind: 'insert'; target: Target; name: string; helpers: readonly string[]}

/** `at`: what to show for it, when that is not the stretch it takes up in the text. */
export type Token = TokenBody & Range & {trim?: Trim; at?: Range}

/** Tags that print nothing themselves: a line with nothing else on it is no line of the letter. */
export function isSilent(token: Token): boolean {
  return token.kind !== 'text' && token.kind !== 'literal' && token.kind !== 'placeholder'
}

/** A mistake in the tags of one source. */
export interface ScanProblem extends Range {
  code: 'unclosed-tag' | 'unexpected-tag' | 'too-deep'
}

export interface Scanned {
  tokens: Token[]
  problems: ScanProblem[]
}
