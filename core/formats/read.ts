import {readDirective} from './directives.js'
import {parseHtml} from './html.js'
import type {Directive, Format, Letter, Problem, Resolve, TemplateSyntax} from './letter.js'
import {buildBlocks} from './letter-blocks.js'
import {parseMarkdown} from './markdown.js'
import type {Markup} from './markup.js'
import {assignRoles, type RoleCues} from './roles.js'
import {locate} from './runs.js'
import {compose} from './templates/compose.js'
import type {Composed} from './templates/composed.js'
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
  const fragments = composed.fragments.map(fragment => assignRoles(parse(format, fragment.text).blocks, roleCues))
  const blocks = buildBlocks(composed, assignRoles(markup.blocks, roleCues), fragments)
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
  return found
    .filter(directive => directive !== null)
    .sort((a, b) => a.at.source - b.at.source || a.at.start - b.at.start)
}

function given(frontMatter: Record<string, string>): Letter['given'] {
  const letterType = frontMatter.lettertype ?? frontMatter['briefmaat-lettertype']
  const language = frontMatter.language ?? frontMatter.taal ?? frontMatter.lang
  return {...(letterType && {letterType}), ...(language && {language})}
}
