/**
 * The Letter: a file's text as it will be sent, taken apart into blocks of prose.
 * Every character of prose knows its place in the file it came from.
 */

/** What a block is in the letter. Only body roles count as prose for readability. */
export type Role =
  | 'letterhead'
  | 'address'
  | 'reference'
  | 'subject'
  | 'salutation'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table-cell'
  | 'closing'
  | 'signature'
  | 'comment'

export const bodyRoles: ReadonlySet<Role> = new Set(['heading', 'paragraph', 'list-item'])
/** Roles whose blocks hold sentences: they count in readability scores. */
export const proseRoles: ReadonlySet<Role> = new Set(['paragraph', 'list-item'])

export type Format = 'text' | 'markdown' | 'html'
export type TemplateSyntax = 'handlebars' | 'jinja' | 'twig' | 'freemarker' | 'latte' | 'dollar'

/** A file that the letter is made of; `sources[0]` is the letter's own file. */
export interface Source {
  path: string
  text: string
}

/**
 * A stretch of prose and the stretch of a source it stands for.
 * With `length === sourceLength` and no `replaced`, it is a copy, character by character;
 * otherwise the whole stretch stands for the whole source stretch (a placeholder, an entity, folded white space).
 */
export interface Run {
  /** offset in the prose, in UTF-16 units */
  at: number
  length: number
  /** index in `Letter.sources` */
  source: number
  offset: number
  sourceLength: number
  replaced?: boolean
}

/** A range in one source, in UTF-16 units. */
export interface SourceRange {
  source: number
  start: number
  end: number
}

/** What a placeholder will hold, guessed from its name (`dictionaries/placeholders.yaml`). */
export type Meaning =
  | 'date'
  | 'amount'
  | 'phone'
  | 'email'
  | 'url'
  | 'name'
  | 'organisation'
  | 'address'
  | 'postcode'
  | 'reference'
  | 'bsn'
  | 'account'
  | 'time'
  | 'number'

export interface Placeholder {
  /** offsets in the prose it stands in; it is one character wide there: `placeholderCharacter` */
  start: number
  end: number
  /** its name as written, without delimiters and filters */
  name: string
  meaning: Meaning | null
}

/** The letter that stands in prose for a placeholder: a letter by Unicode, so it makes one word; not used in Dutch. */
export const placeholderCharacter = '\uA78F'

/** One alternative of a condition or loop in a template. */
export interface Branch {
  /** as written, for messages: `content.reference`; an `else` bears the condition it negates */
  condition: string
  kind: 'if' | 'else' | 'loop'
  /** alternatives of one statement share a group; a group with an `else` covers all cases */
  group: number
  parent: number | null
  at: SourceRange
}

export interface Link {
  start: number
  end: number
  url: string
}

export interface Block {
  role: Role
  prose: string
  runs: Run[]
  placeholders: Placeholder[]
  links: Link[]
  /** heading level 1–6, nesting of a list item from 1, else 0 */
  depth: number
  /** list items of one list share a number */
  list: number | null
  ordered: boolean
  /** innermost branch, an index in `Letter.branches` */
  branch: number | null
  /** an alternative cut out of the middle of a sentence: words to check, not a sentence to measure */
  fragment: boolean
  /** quoted text (block quote): not the writer's own words */
  quoted: boolean
}

/** A file that the letter includes or extends. */
export interface Part {
  /** as resolved, or as written when it was not found */
  path: string
  found: boolean
  at: SourceRange
}

/** An instruction to Briefmaat in a comment of the file. */
export interface Directive {
  kind: 'disable-next-line' | 'disable' | 'enable' | 'disable-file'
  /** rule ids; empty means all */
  rules: string[]
  /** only findings with this text */
  term: string | null
  reason: string | null
  at: SourceRange
}

/** Something about the file that could not be read as meant. */
export interface Problem {
  code:
    | 'unclosed-tag'
    | 'unexpected-tag'
    | 'missing-part'
    | 'cyclic-part'
    | 'too-deep'
    | 'binary'
    | 'unpaired-surrogate'
  /** the tag or path concerned */
  text: string
  at: SourceRange
}

export interface Letter {
  path: string
  format: Format
  template: TemplateSyntax | null
  /** a file never sent by itself (a layout, partial, macro library) is a part */
  kind: 'letter' | 'part'
  sources: Source[]
  blocks: Block[]
  branches: Branch[]
  parts: Part[]
  directives: Directive[]
  problems: Problem[]
  /** from front matter: `letterType`, `language` */
  given: {letterType?: string; language?: string}
}

/** How the host finds a part by its name as written in `from`; pure for the core, which never reads a disk itself. */
export type Resolve = (name: string, from: string) => {path: string; text: string} | undefined
