import {readFileSync} from 'node:fs'
import {parse} from 'yaml'
import {placeholderCharacter, type TemplateSyntax} from '../../../core/formats/letter.js'
import {compose} from '../../../core/formats/templates/compose.js'
import type {Composed} from '../../../core/formats/templates/composed.js'
import type {PlaceholderHints} from '../../../core/formats/templates/meaning.js'

export const hints: PlaceholderHints = parse(
  readFileSync(new URL('../../../dictionaries/placeholders.yaml', import.meta.url), 'utf8')
)

/** Composes the first file of a small world of files. */
export function composed(syntax: TemplateSyntax, files: Record<string, string> | string): Composed {
  const world = typeof files === 'string' ? {brief: files} : files
  const [path, text] = Object.entries(world)[0]!
  return compose({path, text}, syntax, {
    hints,
    resolve: name => (world[name] === undefined ? undefined : {path: name, text: world[name]})
  })
}

/** The text as composed, with `_` for a placeholder. */
export function textOf(syntax: TemplateSyntax, files: Record<string, string> | string): string {
  return shown(composed(syntax, files).text)
}

export function shown(text: string): string {
  return text.replaceAll(placeholderCharacter, '_')
}

export function namesOf(syntax: TemplateSyntax, text: string): string[] {
  return composed(syntax, text).placeholders.map(({name}) => name)
}

/** Each branch as `kind condition` with the text it stands for; a fragment's between brackets. */
export function branchesOf({branches, branchSpans, fragments, text}: Composed): string[] {
  return branches.map(({kind, condition, group}, branch) => {
    const spans = branchSpans
      .filter(span => span.branch === branch)
      .map(({start, end}) => text.slice(start, end).trim())
    const apart = fragments.filter(fragment => fragment.branch === branch).map(fragment => `[${fragment.text.trim()}]`)
    return shown(`${group} ${kind} ${condition}: ${[...spans, ...apart].join(' ')}`).trim()
  })
}

/** Each problem as `code "text" at the source's own text`. */
export function problemsOf({problems, sources}: Composed): string[] {
  return problems.map(({code, at}) => `${code} ${sources[at.source]!.text.slice(at.start, at.end)}`)
}

export function partsOf({parts}: Composed): string[] {
  return parts.map(({path, found}) => (found ? path : `${path} missing`))
}
