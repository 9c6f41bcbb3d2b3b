import type {Sentence as SentenceNode} from 'nlcst'
import {toString as textOfNode} from 'nlcst-to-string'
import type {Meaning, Placeholder} from '../formats/letter.js'
import {type Entity, placeholderIn} from './entities.js'

/** A word or sign as a treebank counts them: what the parser sees. */
export interface ParserToken {
  /** as written, but "redenen" for "reden(en)"; for a placeholder, a word of the kind that will stand there */
  form: string
  /** offsets in the block's prose */
  start: number
  end: number
  placeholder: Placeholder | null
}

/** One word stands for what a placeholder will hold: the parser knows words, not names of fields. */
const standIns: Record<Meaning, string> = {
  date: '12-10-2025',
  amount: '250',
  number: '12',
  time: '10.30',
  phone: '0201234567',
  email: 'www.amersfoort.nl',
  url: 'www.amersfoort.nl',
  name: 'Jansen',
  organisation: 'Amersfoort',
  address: 'Dorpsstraat',
  postcode: '3811',
  reference: '2025-1234',
  bsn: '123456789',
  account: '123456789'
}
const afterDeterminer = 'regeling'
const determiners = new Set('de het een uw mijn onze ons deze dit die dat elke iedere geen welke nieuwe'.split(' '))

/** Signs that hang together are one word: "www.gemeente.nl/bezwaar", "2025-12/34". */
const joined: ReadonlySet<Entity['kind']> = new Set(['email', 'url', 'numeric-date', 'code'])
/** So are the digits of a number: "1.412,60" after its "€", "9.30" before "uur". */
const digitsJoined: ReadonlySet<Entity['kind']> = new Set(['amount', 'time', 'number'])

/** What is written in brackets behind a word, when it may be one or more: "reden(en)", "vrouwelijk(er)". */
const endings = new Set('e en ën er es n s st t'.split(' '))

/** The tokens of a sentence in the manner of the treebanks: words, and every sign by itself. */
export function parserTokens(
  sentence: SentenceNode,
  entities: readonly Entity[],
  placeholders: readonly Placeholder[],
  plainWords: ReadonlySet<string>
): ParserToken[] {
  const tokens: ParserToken[] = []
  const {children} = sentence
  let i = 0
  let bracketEnd = -1
  for (const [at, child] of children.entries()) {
    if (child.type === 'WhiteSpaceNode' || !child.position) continue
    const start = child.position.start.offset!
    const end = child.position.end.offset!
    while (i < entities.length && entities[i]!.end <= start) i++
    const entity = entities[i]
    const last = tokens.at(-1)
    if (entity && last && hangsOn(last, start, end, entity)) {
      last.form += composed(textOfNode(child))
      last.end = end
      continue
    }
    const text = composed(textOfNode(child))
    if (last?.end === start && !last.placeholder && isEnding(children, at, last.form)) bracketEnd = start + 1
    if (last && bracketEnd >= 0) {
      if (start === bracketEnd) last.form += text
      last.end = end
      if (text === ')') bracketEnd = -1
      continue
    }
    const placeholder = placeholderIn(placeholders, start, end)
    if (placeholder) tokens.push({form: standIn(placeholder, last?.form), start, end, placeholder})
    else if (child.type === 'WordNode' && endsSentence(text, child === children.at(-1), plainWords)) {
      tokens.push({form: text.slice(0, -1), start, end: end - 1, placeholder: null})
      tokens.push({form: '.', start: end - 1, end, placeholder: null})
    } else tokens.push({form: text, start, end, placeholder: null})
  }
  return tokens
}

/** The parser learned letters with their accents as one character. */
const composed = (text: string) => (/[^\0-\x7F]/.test(text) ? text.normalize('NFC') : text)

/** Whether a stretch is one word with the one before it. */
function hangsOn(last: ParserToken, start: number, end: number, {kind, placeholder, ...entity}: Entity): boolean {
  if (last.end !== start || placeholder || last.start < entity.start || end > entity.end) return false
  return joined.has(kind) || (digitsJoined.has(kind) && /^\d/.test(last.form))
}

/** "(en)" right behind a word, which is then one word with it. */
function isEnding(children: SentenceNode['children'], at: number, before: string): boolean {
  const [open, ending, close] = children.slice(at, at + 3).map(node => textOfNode(node))
  return open === '(' && close === ')' && endings.has(ending!) && /\p{Ll}$/u.test(before)
}

/** The tree's parser leaves a full stop on short words and numbers at the end of a sentence. */
function endsSentence(text: string, isLast: boolean, plainWords: ReadonlySet<string>): boolean {
  return text.endsWith('.') && (plainWords.has(text.toLowerCase()) || (isLast && /^[\d.,-]*\d\.$/.test(text)))
}

function standIn({meaning}: Placeholder, before: string | undefined): string {
  if (meaning) return standIns[meaning]
  return before && determiners.has(before.toLowerCase()) ? afterDeterminer : standIns.name
}
