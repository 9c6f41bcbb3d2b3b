import type {Paragraph, Sentence} from 'nlcst'
import {toString as textOfNode} from 'nlcst-to-string'
import type {LanguageData} from './data.js'

type Child = Sentence['children'][number]

/**
 * Corrects sentence borders that the parser gets wrong in letters: it never splits after an abbreviation
 * ("… enz. De balie …"), and splits after some that never end a sentence ("t.a.v. | de heer").
 */
export function correctSentences(paragraph: Paragraph, data: LanguageData): Sentence[] {
  const out: Sentence[] = []
  for (const child of paragraph.children) {
    if (child.type !== 'SentenceNode') continue
    const last = out.at(-1)
    if (last && endsInAbbreviation(last, data)) {
      last.children.push(...child.children)
      if (last.position && child.position) last.position.end = child.position.end
    } else out.push(child)
  }
  return out.flatMap(sentence => split(sentence, data))
}

function endsInAbbreviation(sentence: Sentence, data: LanguageData): boolean {
  const last = sentence.children.at(-1)
  if (!last) return false
  if (last.type === 'WordNode') return data.neverEnds.has(textOfNode(last).toLowerCase())
  if (last.type !== 'PunctuationNode' || last.value !== '.') return false
  const before = sentence.children.at(-2)
  return before?.type === 'WordNode' && data.neverEnds.has(`${textOfNode(before).toLowerCase()}.`)
}

function split(sentence: Sentence, data: LanguageData): Sentence[] {
  const {children} = sentence
  const borders: number[] = []
  for (let i = 0; i + 2 < children.length; i++) {
    const [word, space, next] = [children[i]!, children[i + 1]!, children[i + 2]!]
    if (space.type !== 'WhiteSpaceNode' || next.type !== 'WordNode') continue
    // the parser takes "89." for a list number, with the full stop in the word or beside it
    const isStop = word.type === 'PunctuationNode' && word.value === '.' && children[i - 1]?.type === 'WordNode'
    if (word.type !== 'WordNode' && !isStop) continue
    const text = isStop ? `${textOfNode(children[i - 1]!)}.` : textOfNode(word)
    // "… rekening 0123 45. U betaalt …": a number with a full stop is no list number inside a sentence
    if (!text.endsWith('.')) continue
    const lower = text.toLowerCase()
    const following = textOfNode(next)
    if (following[0] === following[0]!.toLowerCase()) continue
    const starts = data.starters.has(following.toLowerCase())
    const number = i > 0 && /^\d{1,4}\.$/.test(text)
    // words that the parser takes for abbreviations or initials: "… wijzen wij af. Wij …", "… de WW. Bel …"
    const plain =
      data.plainWords.has(lower) ||
      (starts && /^(?:\p{Ll}{2,}|\p{Lu}{2,6})\.$/u.test(text) && !data.neverEnds.has(lower))
    if (plain || number || (data.mayEnd.has(lower) && starts)) borders.push(i + 1)
  }
  if (borders.length === 0) return [sentence]
  const parts: Sentence[] = []
  let from = 0
  for (const border of [...borders, children.length]) {
    const piece = children.slice(from, border) as Child[]
    from = border + 1
    if (piece.length > 0) parts.push(sentenceOf(piece))
  }
  return parts
}

function sentenceOf(children: Child[]): Sentence {
  const first = children[0]!.position
  const last = children.at(-1)!.position
  const node: Sentence = {type: 'SentenceNode', children}
  if (first && last) node.position = {start: first.start, end: last.end}
  return node
}
