import type {Finding, Report} from '../../core/index.js'
import {uriKey, withPath} from './uris.js'

interface Entry {
  report: Report
  own: Finding[]
  /** findings that lie in a part, by the key of that part's URI */
  inParts: Map<string, Finding[]>
}

/** The latest report of each open document, and which findings belong to which document. */
export class Findings {
  readonly #entries = new Map<string, Entry>()

  /** Keeps a report; tells the keys of the parts whose findings may have changed. */
  set(uri: string, report: Report): Set<string> {
    const touched = this.remove(uri)
    const entry: Entry = {report, own: [], inParts: new Map()}
    for (const finding of report.findings) {
      const key = finding.at.path === undefined ? uriKey(uri) : uriKey(withPath(uri, finding.at.path))
      if (key === uriKey(uri)) entry.own.push(finding)
      else entry.inParts.set(key, [...(entry.inParts.get(key) ?? []), finding])
    }
    this.#entries.set(uriKey(uri), entry)
    for (const key of entry.inParts.keys()) touched.add(key)
    return touched
  }

  remove(uri: string): Set<string> {
    const old = this.#entries.get(uriKey(uri))
    this.#entries.delete(uriKey(uri))
    return new Set(old?.inParts.keys())
  }

  report(uri: string): Report | undefined {
    return this.#entries.get(uriKey(uri))?.report
  }

  /** What stands in this document: found by its own check and by those of letters that it is part of, each once. */
  of(uri: string): Finding[] {
    const key = uriKey(uri)
    const found = new Map<string, Finding>()
    for (const finding of this.#entries.get(key)?.own ?? []) found.set(identity(finding), finding)
    for (const entry of this.#entries.values()) {
      for (const finding of entry.inParts.get(key) ?? []) {
        if (!found.has(identity(finding))) found.set(identity(finding), finding)
      }
    }
    return [...found.values()]
  }
}

function identity({ruleId, at}: Finding): string {
  return `${ruleId} ${at.start.offset} ${at.end.offset}`
}
