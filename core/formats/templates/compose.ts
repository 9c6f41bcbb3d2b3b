import type {Resolve, Source, TemplateSyntax} from '../letter.js'
import type {Composed} from './composed.js'
import {Composer} from './composer.js'
import {Library} from './library.js'
import type {PlaceholderHints} from './meaning.js'
import {Output} from './output.js'
import {type BodyWords, defaultBodyWords, isPart, isPartPath, uncalled} from './part.js'
import {Scopes} from './scope.js'

export interface ComposeOptions {
  /** finds the files that the letter names; without it, all of them are missing */
  resolve?: Resolve | undefined
  /** `dictionaries/placeholders.yaml`; without it, no placeholder has a meaning */
  hints?: PlaceholderHints | undefined
  /** words with which the body of a letter begins and ends */
  bodyWords?: BodyWords | undefined
}

/**
 * Builds a letter as it will be sent: layouts, blocks and parts in their places, one `placeholderCharacter`
 * for each placeholder, logic and comments of the template gone. With `syntax` null the text is taken as it is.
 * Whatever is wrong with the template is listed in `problems`; nothing is thrown but what `resolve` throws.
 * Of a part, definitions are written too, where they stand, if the part itself does not call them.
 * Takes time linear in the files; at most 5,000,000 characters are added to the letter's own.
 */
export function compose(source: Source, syntax: TemplateSyntax | null, options: ComposeOptions = {}): Composed {
  if (syntax === null) return plain(source)
  const library = new Library(syntax, options.resolve)
  const document = library.read(source)
  const part = isPart(document, options.bodyWords ?? defaultBodyWords)
  const composer = new Composer(library, new Scopes(library), options.hints, part ? uncalled(document) : new Set())
  composer.letter(document)
  const {output, fragments, branches} = composer.writer
  const {sources, parts, comments, problems} = library
  return {
    syntax,
    text: output.text,
    runs: output.runs,
    placeholders: output.placeholders,
    branches,
    branchSpans: output.spans.sort((a, b) => a.start - b.start || b.end - a.end),
    fragments,
    comments,
    parts,
    sources,
    kind: part ? 'part' : 'letter',
    problems
  }
}

function plain({path, text}: Source): Composed {
  const output = new Output()
  output.copy(0, text, text.startsWith('\uFEFF') ? 1 : 0, text.length)
  return {
    syntax: null,
    text: output.text,
    runs: output.runs,
    placeholders: [],
    branches: [],
    branchSpans: [],
    fragments: [],
    comments: [],
    parts: [],
    sources: [{path, text}],
    kind: isPartPath(path) ? 'part' : 'letter',
    problems: []
  }
}
