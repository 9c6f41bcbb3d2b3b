import type {Branch} from '../letter.js'
import type {Fragment} from './composed.js'
import {type Document, place} from './library.js'
import {Output} from './output.js'
import {needsBreak, runsOn} from './sentence.js'
import type {Alternative} from './tree.js'

/** A statement while its alternatives are written. */
export interface Statement {
  group: number
  /** of the alternatives so far, as written */
  conditions: string[]
  /** the last visible character of its paragraph before it */
  before: string
  /** whether one of its alternatives is in the text */
  sent: boolean
}

/** What is written of a letter: its text, and beside it the alternatives that would spoil a sentence. */
export class Writer {
  output = new Output()
  readonly fragments: Fragment[] = []
  readonly branches: Branch[] = []
  private branch: number | null = null
  private groups = 0
  /** characters in outputs other than the present one */
  private elsewhere = 0

  /** characters written, fragments included */
  get length(): number {
    return this.elsewhere + this.output.length
  }

  begin(): Statement {
    return {group: this.groups++, conditions: [], before: this.output.lastVisible, sent: false}
  }

  /** Writes an alternative by `write`, in the text or as a fragment, and notes which part of the text it is. */
  alternative(alternative: Alternative, document: Document, statement: Statement, write: () => void): void {
    const {condition, kind, at} = alternative
    const {output, branch: parent} = this
    this.branch = this.branches.push({condition, kind, group: statement.group, parent, at: place(document, at)}) - 1
    // the second of an element's attributes is no text at all
    if (statement.sent && output.inElement) this.aside(write)
    else if (statement.sent && runsOn(alternative, output, statement.before, document)) {
      const {text, runs, placeholders, visible} = this.aside(write)
      if (visible > 0) this.fragments.push({text, runs, placeholders, branch: this.branch})
    } else {
      const {visible, length} = output
      const first = alternative.children[0]
      if (statement.sent && first?.kind === 'text' && needsBreak(alternative, output, document)) {
        output.copy(document.source, document.text, first.start, first.end)
      }
      write()
      if (output.length > length) output.spans.push({start: length, end: output.length, branch: this.branch})
      statement.sent ||= output.visible > visible || output.inElement
    }
    this.branch = parent
  }

  /** Writes apart from the text. */
  private aside(write: () => void): Output {
    const {output} = this
    this.elsewhere += output.length
    this.output = new Output()
    write()
    const written = this.output
    this.elsewhere += written.length - output.length
    this.output = output
    return written
  }
}
