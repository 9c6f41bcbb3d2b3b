import type {Report} from '../../core/report/report.js'
import type {Result} from '../tally.js'

/** Turns reports into text: while they come, and at the end. Each gives '' for nothing. */
export interface Formatter {
  begin(): string
  report(report: Report): string
  end(result: Result): string
}
