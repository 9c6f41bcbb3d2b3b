import {placeholderCharacter, type Role} from '../formats/letter.js'
import type {Sentence, TreeBlock} from '../language/tree.js'
import {bodyWordsBefore} from './body-words.js'
import {isDuty} from './burdens.js'
import type {Look} from './look.js'
import type {Action, Evidence, Reading, Topic} from './reading.js'

/** A title is a line, not a text: in UTF-16 units. */
const longestTitle = 60
/** A heading above so few words of the body is the letter's title. */
const titleWithin = 5

/**
 * The subjects of a letter, the main one first. Another subject is a paragraph that opens it ("Daarnaast …", "Tot slot
 * wijzen wij u op …") or a section whose heading names it, with a step or a decision of its own. The usual parts of a
 * letter (reasons, objection, contact) belong to its main subject.
 */
export function readTopics(look: Look, actions: readonly Action[], keyMessage: Reading['keyMessage']): Topic[] {
  const main = mainTopic(look, keyMessage)
  if (!main) return []
  const known = nounsOf(look, [main, ...(keyMessage ? [keyMessage] : [])])
  const own = ownBlocks(look, actions)
  const topics: Topic[] = [main]
  let named = -1
  for (const block of look.tree.blocks) {
    const {role} = block.block
    if (holds(block, main) || (keyMessage && holds(block, keyMessage))) continue
    if (role === 'heading' && !block.block.quoted) {
      const section = look.section(block.index)
      if (keyMessage && section.some(each => holds(each, keyMessage))) continue
      if (isSubject(look, block, known) && section.some(({index}) => own.has(index))) {
        topics.push(topicOf(block, block.sentences[0]!, false))
        named = block.index
      }
    } else if (role === 'paragraph' && isOpened(look, block) && opensOwn(look, block, own)) {
      // the section counts already
      if (named < 0 || !look.sameSection(named, block.index)) topics.push(topicOf(block, block.sentences[0]!, false))
    }
  }
  return topics
}

const holds = ({index}: TreeBlock, {block}: Evidence) => index === block

/** The subject line or the letter's title, else the key message, else the first sentence. */
function mainTopic(look: Look, keyMessage: Reading['keyMessage']): Topic | null {
  const {blocks} = look.tree
  const titled = (role: Role) => (block: TreeBlock) =>
    block.block.role === role &&
    shortTitle(block.sentences[0]?.text ?? '') !== '' &&
    bodyWordsBefore(look, block.index) < titleWithin
  const title = blocks.find(titled('subject')) ?? blocks.find(titled('heading'))
  const chosen = keyMessage && look.sentenceAt(keyMessage)
  const body = blocks.find(({block, sentences}) => block.role === 'paragraph' && sentences.length > 0)
  const block = title ?? (chosen ? blocks[chosen.block] : body)
  const sentence = title ? title.sentences[0] : (chosen ?? body?.sentences[0])
  return block && sentence ? topicOf(block, sentence, true) : null
}

function isOpened(look: Look, {sentences}: TreeBlock): boolean {
  return sentences[0] !== undefined && look.has(sentences[0], 'topic.opener')
}

/** It holds a step or a decision, or leads in a list with one in it or behind it. */
function opensOwn(look: Look, {index, block}: TreeBlock, own: ReadonlySet<number>): boolean {
  if (own.has(index)) return true
  if (!block.prose.trimEnd().endsWith(':')) return false
  let at = index + 1
  while (look.tree.blocks[at]?.block.list != null && !own.has(at)) at++
  return own.has(at)
}

/** A heading that turns to something else by its first word, or names what the title and the message do not. */
function isSubject(look: Look, {index, sentences}: TreeBlock, known: ReadonlySet<string>): boolean {
  const [first] = sentences
  if (!first || bodyWordsBefore(look, index) < titleWithin) return false
  if (look.has(first, 'topic.heading')) return true
  if (first.isQuestion || look.has(first, 'topic.usual') || first.syntax.length === 0) return false
  const nouns = nounsOf(look, [{block: index, start: first.start, end: first.end}])
  return nouns.size > 0 && ![...nouns].some(noun => known.has(noun))
}

/** Blocks with a duty of their own, or with something that the sender decides or that changes. */
function ownBlocks(look: Look, actions: readonly Action[]): ReadonlySet<number> {
  const own = new Set(actions.flatMap(({obligation, block}) => (obligation === 'must' ? [block] : [])))
  for (const {block, sentences} of look.tree.blocks) {
    const isProse = block.role === 'paragraph' || block.role === 'list-item'
    if (isProse && sentences[0] && sentences.some(each => isDuty(look, each))) own.add(sentences[0].block)
  }
  for (const {block, sentence, clause} of look.hits('topic.news')) {
    const {role} = look.tree.blocks[block]!.block
    if (role !== 'paragraph' && role !== 'list-item') continue
    // "Wij wijzen u erop dat de huurtoeslag verandert"
    const isTold = !clause?.parent || clause.parent.agent === 'sender'
    if (!isTold || clause?.flags.has('perfect')) continue
    if (!sentence.isQuestion && !look.has(sentence, 'objection.object')) own.add(block)
  }
  return own
}

/** Lemmas of the nouns, compounds by their parts too: "bijstandsuitkering" is about an "uitkering". */
function nounsOf(look: Look, stretches: readonly Evidence[]): Set<string> {
  const nouns = new Set<string>()
  for (const {block, start, end} of stretches) {
    for (const sentence of look.tree.blocks[block]!.sentences) {
      for (const {lemma, partOfSpeech, start: at} of sentence.syntax) {
        if (partOfSpeech !== 'NOUN' || at < start || at >= end) continue
        const lower = lemma.toLowerCase()
        nouns.add(lower)
        for (const part of look.tree.syntax?.parts(lower) ?? []) nouns.add(part)
      }
    }
  }
  return nouns
}

function topicOf({index}: TreeBlock, sentence: Sentence, main: boolean): Topic {
  return {block: index, start: sentence.start, end: sentence.end, title: shortTitle(sentence.text), main}
}

/** The words up to the line's length, without label and closing sign. */
function shortTitle(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/^(?:onderwerp|betreft|inzake|subject|re)(?: ?: ?| +|$)/i, '')
    .replaceAll(placeholderCharacter, '…')
    .replace(/[.!:;,]+$/, '')
    .trim()
  if (line.length <= longestTitle) return line
  const cut = line.lastIndexOf(' ', longestTitle)
  return `${line.slice(0, cut > 0 ? cut : longestTitle)}…`
}
