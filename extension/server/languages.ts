import type {Format, TemplateSyntax} from '../../core/index.js'
import {parseUri} from './uris.js'

/** What an editor's language id says of the text; the file's ending says more, and goes first. */
const templates: Record<string, TemplateSyntax> = {
  handlebars: 'handlebars',
  jinja: 'jinja',
  'jinja-html': 'jinja',
  'django-html': 'jinja',
  twig: 'twig',
  latte: 'latte',
  ftl: 'freemarker',
  freemarker: 'freemarker'
}

const formats: Record<string, Format> = {
  markdown: 'markdown',
  plaintext: 'text',
  html: 'html',
  'jinja-html': 'html',
  'django-html': 'html'
}

const knownEnding =
  /\.(?:te?xt|md|markdown|mdown|html?|xhtml|hbs|handlebars|mustache|j2|jinja2?|njk|nunjucks|twig|latte|ftlh?)$/i

/** What to tell the core of a document: its path, and its format or template where the path doesn't tell. */
export function describe(uri: string, languageId: string): {path: string; format?: Format; template?: TemplateSyntax} {
  const {path} = parseUri(uri)
  if (knownEnding.test(path)) return {path}
  const format = formats[languageId]
  const template = templates[languageId]
  return {path, ...(format && {format}), ...(template && {template})}
}

/** Documents of the editor itself, such as the other side of a comparison: they are no letters to work on. */
const foreignSchemes = new Set(['git', 'gitfs', 'gitlens', 'output', 'search-editor', 'comment', 'walkThrough'])

export function isForeign(uri: string): boolean {
  const {scheme} = parseUri(uri)
  return foreignSchemes.has(scheme) || /^vscode-(?!vfs|remote|test-web|local|userdata)/.test(scheme)
}
