/** Reports for programs. Both write while letters are checked, so that a long run fits in memory. */
import type {Formatter} from './formatter.js'

/** One document: version, every report, and a summary. */
export function jsonFormatter(): Formatter {
  let first = true
  return {
    begin: () => '{"version": 1, "letters": [',
    report: report => {
      const separator = first ? '\n' : ',\n'
      first = false
      return separator + JSON.stringify(report)
    },
    end: ({summary}) => `\n], "summary": ${JSON.stringify(summary)}}\n`
  }
}

/** A report a line. */
export function ndjsonFormatter(): Formatter {
  return {begin: () => '', report: report => `${JSON.stringify(report)}\n`, end: () => ''}
}
