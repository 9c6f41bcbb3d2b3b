import {nameOf} from './expression.js'
import {isLetter, Scan} from './scan.js'
import type {Scanned} from './token.js'

const longestTag = 200

/** Scans `${x}`; `\${` stands for itself. */
export function scanDollar(text: string): Scanned {
  const scan = new Scan(text)
  for (let at = text.indexOf('${'); at !== -1; at = text.indexOf('${', at)) {
    const end = endOf(text, at + 2)
    if (text[at - 1] === '\\') scan.skip(at - 1, at)
    else if (end === -1) scan.unclosed(at)
    else {
      const inside = text.slice(at + 2, end).trim()
      if (isLetter(inside[0]) || inside[0] === '_') {
        scan.tag({start: at, end: end + 1}, {kind: 'placeholder', ...nameOf(inside, '|')})
        at = end - 1
      }
    }
    at += 2
  }
  return scan.finish()
}

function endOf(text: string, from: number): number {
  for (let at = from; at < text.length && at < from + longestTag; at++) {
    if (text[at] === '}') return at
    if (text[at] === '\n' || text[at] === '{') return -1
  }
  return -1
}
