import type {Branch, Part, Placeholder, Problem, Run, Source, SourceRange, TemplateSyntax} from '../letter.js'

/** A comment of the template language, for directives. */
export interface TemplateComment {
  text: string
  at: SourceRange
}

/** A stretch of the composed text that is only there in one branch. */
export interface BranchSpan {
  start: number
  end: number
  branch: number
}

/** An alternative that stands in the middle of a sentence, after another one; kept out of the text. */
export interface Fragment {
  text: string
  runs: Run[]
  placeholders: Placeholder[]
  branch: number
}

/**
 * A template after assembly: markup as it will be sent, each placeholder one `placeholderCharacter`,
 * logic and template comments gone. Offsets in UTF-16 units of `text`.
 */
export interface Composed {
  syntax: TemplateSyntax | null
  text: string
  runs: Run[]
  placeholders: Placeholder[]
  branches: Branch[]
  branchSpans: BranchSpan[]
  fragments: Fragment[]
  comments: TemplateComment[]
  parts: Part[]
  sources: Source[]
  kind: 'letter' | 'part'
  problems: Problem[]
}
