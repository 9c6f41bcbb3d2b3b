import {readDirective} from './directives.js'
import {parseHtml} from './html.js'
import {
  type Block,
  type Directive,
  type Format,
  type Letter,
  type Placeholder,
  type Problem,
  placeholderCharacter,
  type Resolve,
  type TemplateSyntax
} from './letter.js'
import {parseMarkdown} from './markdown.js'
import type {Markup} from './markup.js'
import {assignRoles, type RoleBlock, type RoleCues} from './roles.js'
import {joinRuns, locate, throughRuns} from './runs.js'
import {compose} from './templates/compose.js'
import type {Composed, Fragment} from './templates/composed.js'
import {detectSyntax, withoutTemplateEnding} from './templates/detect.js'
import type {PlaceholderHints} from './templates/meaning.js'
import {parseText} from './text.js'

export interface ReadOptions {
  path: string
  format?: Format
  /** null: no template; undefined: found by ending and content */
  template?: TemplateSyntax | null
  resolve?: Resolve
  hints: PlaceholderHints
  roleCues: RoleCues
}

const parsers: Record<Format, (text: string) => Markup> = {text: parseText, markdown: parseMarkdown, html: parseHtml}
const htmlTag =
  /<(?:!doctype|html|body|p|h[1-6]|br|table|div|li|ul|ol|span|section|article|header|footer)\b[^<>]{0,2000}>/i

/** The markup of a file by its ending, else by its content: HTML has block tags; Markdown is told by its ending only. */
export function formatOf(path: string, text: string): Format {
  const name = withoutTemplateEnding(path).toLowerCase()
  if (/\.(?:md|markdown)$/.test(name)) return 'markdown'
  if (/\.(?:html?|xhtml)$/.test(name)) return 'html'
  // a text file with Markdown headings is Markdown: exports of documents often are
  if (/\.txt$/.test(name)) return (text.match(/^#{1,6} \S/gm)?.length ?? 0) >= 2 ? 'markdown' : 'text'
  return htmlTag.test(text) ? 'html' : 'text'
}

/** A file's text → the Letter, assembled from its parts. Never throws on any text. */
export function readLetter(text: string, options: ReadOptions): Letter {
  const {path, resolve, hints, roleCues} = options
  const source = {path, text}
  const template = options.template === undefined ? detectSyntax(path, text) : options.template
  const empty: Letter = {
    path,
    format: 'text',
    template: null,
    kind: 'letter',
    sources: [source],
    blocks: [],
    branches: [],
    parts: [],
    directives: [],
    problems: [],
    given: {}
  }
  if (isBinary(text)) return {...empty, problems: [{code: 'binary', text: path, at: {source: 0, start: 0, end: 0}}]}
  const composed = compose(source, template, {resolve, hints})
  const format = options.format ?? formatOf(path, composed.text)
  const markup = parse(format, composed.text)
  const blocks = buildBlocks(composed, assignRoles(markup.blocks, roleCues), roleCues)
  const {sources, branches, parts} = composed
  return {
    path,
    format,
    template,
    kind: composed.kind,
    sources,
    blocks,
    branches,
    parts,
    directives: directivesOf(composed, markup),
    problems: [...composed.problems, ...halfCharacters(text)],
    given: given(markup.frontMatter)
  }
}

/** Markup nested beyond what the parsers can follow is read as text. */
function parse(format: Format, text: string): Markup {
  try {
    return parsers[format](text)
  } catch (error) {
    if (error instanceof RangeError) return parseText(text)
    throw error
  }
}

function isBinary(text: string): boolean {
  let zeros = 0
  const length = Math.min(text.length, 8000)
  for (let i = 0; i < length; i++) if (text.charCodeAt(i) === 0) zeros++
  return zeros > 0 && zeros >= length / 100
}

/** The first half character of the file, if any. */
function halfCharacters(text: string): Problem[] {
  const at = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.exec(text)?.index
  return at === undefined ? [] : [{code: 'unpaired-surrogate', text: '�', at: {source: 0, start: at, end: at + 1}}]
}

function directivesOf(composed: Composed, markup: Markup): Directive[] {
  const found = composed.comments.map(({text, at}) => readDirective(text, at))
  for (const {text, start, end} of markup.comments) found.push(readDirective(text, locate(composed.runs, start, end)))
  return found.filter(directive => directive !== null)
}

function given(frontMatter: Record<string, string>): Letter['given'] {
  const letterType = frontMatter.lettertype ?? frontMatter['briefmaat-lettertype']
  const language = frontMatter.language ?? frontMatter.taal ?? frontMatter.lang
  return {...(letterType && {letterType}), ...(language && {language})}
}

function buildBlocks(composed: Composed, raw: readonly RoleBlock[], roleCues: RoleCues): Block[] {
  const blocks = raw.map(block => buildBlock(composed, block))
  for (const fragment of composed.fragments) blocks.push(...fragmentBlocks(fragment, roleCues))
  return blocks
}

function buildBlock(composed: Composed, block: RoleBlock): Block {
  const first = block.runs[0]?.offset ?? 0
  const last = block.runs.at(-1)
  return {
    role: block.role,
    prose: block.prose,
    runs: throughRuns(block.runs, composed.runs),
    placeholders: placeholdersIn(block, composed),
    links: block.links,
    depth: block.depth,
    list: block.list,
    ordered: block.ordered,
    branch: branchOf(composed, first, last ? last.offset + last.sourceLength : first),
    fragment: false,
    quoted: block.quoted
  }
}

/** Offsets in the composed text of the placeholders, by which a block finds its own. */
const indexes = new WeakMap<Composed, Map<number, Placeholder>>()

function placeholdersIn({prose, runs}: RoleBlock, composed: Composed): Placeholder[] {
  let index = indexes.get(composed)
  if (!index) indexes.set(composed, (index = new Map(composed.placeholders.map(item => [item.start, item]))))
  const found: Placeholder[] = []
  for (let at = prose.indexOf(placeholderCharacter); at >= 0; at = prose.indexOf(placeholderCharacter, at + 1)) {
    const run = runs.find(candidate => candidate.at <= at && at < candidate.at + candidate.length)
    const placeholder = run && index.get(run.offset + at - run.at)
    if (placeholder) found.push({...placeholder, start: at, end: at + 1})
  }
  return found
}

/** The innermost branch that holds all of a stretch of the composed text. */
function branchOf({branchSpans}: Composed, start: number, end: number): number | null {
  let found: number | null = null
  for (const span of branchSpans) {
    if (span.start > start) break
    if (span.end >= end && span.end > start) found = span.branch
  }
  return found
}

function fragmentBlocks({text, runs, placeholders, branch}: Fragment, roleCues: RoleCues): Block[] {
  const inner: Composed = {
    syntax: null,
    text,
    runs: joinRuns(runs),
    placeholders,
    branches: [],
    branchSpans: [],
    fragments: [],
    comments: [],
    parts: [],
    sources: [],
    kind: 'letter',
    problems: []
  }
  return assignRoles(parseText(text).blocks, roleCues).map(block => ({
    ...buildBlock(inner, block),
    role: 'paragraph' as const,
    branch,
    fragment: true
  }))
}
