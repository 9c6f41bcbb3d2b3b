import type {Sentence, SyntaxWord} from '../language/tree.js'

/** Stretches of a sentence that are named one after another, with offsets in the block's prose. */
export interface Enumeration {
  items: number
  words: number
  start: number
  end: number
  /** the writer made items of them already: 'a) …, b) …', '…; …; …' */
  marked: boolean
}

/** A kind of item; places are those in `Sentence.syntax`. */
interface Kind {
  /** the first word of the item before a comma; -1 where there is none */
  before(syntax: readonly SyntaxWord[], comma: number): number
  /** the last word of the item that begins at a place; -1 where none begins. `from` is the first word of the list */
  item(syntax: readonly SyntaxWord[], start: number, from: number, isLast: boolean): number
}

const subjects = new Set(['nsubj', 'nsubj:pass', 'expl'])

/** What a sentence names one after another; a stretch may be given twice. */
export function* enumerationsIn(sentence: Sentence): Generator<Enumeration> {
  yield* markedItems(sentence)
  yield* coordinations(sentence)
}

/** 'a) …, b) …, c) …' and, after a colon, '…; …; …' */
function* markedItems(sentence: Sentence): Generator<Enumeration> {
  const {text, start, words} = sentence
  const count = (from: number, to: number) =>
    words.filter(word => word.counts && word.start >= start + from && word.end <= start + to).length
  const end = text.trimEnd().replace(/[.!?;]+$/, '').length
  const marks = [...text.matchAll(/(?<=^|[\s(])[\da-j][).](?=\s)/g)]
  const first = marks.findIndex(([mark]) => mark[0] === 'a' || mark[0] === '1')
  const run =
    first < 0 ? [] : marks.slice(first).filter(([mark], i) => mark.charCodeAt(0) === marks[first]![0].charCodeAt(0) + i)
  if (run.length >= 3) {
    const from = run[0]!.index
    yield {items: run.length, words: count(from, end), start: start + from, end: start + end, marked: true}
  }
  const colon = text.indexOf(':')
  const parts = colon < 0 ? [] : text.slice(colon + 1, end).split(';')
  if (parts.length < 3) return
  const from = colon + 1 + (text.slice(colon + 1).length - text.slice(colon + 1).trimStart().length)
  // opening hours and the like are short
  if (parts.every(part => part.trim().split(/\s+/).length > 1) && !hasEntityItems(sentence, start + from))
    yield {items: parts.length, words: count(from, end), start: start + from, end: start + end, marked: true}
}

function hasEntityItems({entities}: Sentence, from: number): boolean {
  return entities.filter(({kind, start}) => start >= from && (kind === 'time' || kind === 'phone')).length > 2
}

/**
 * Items of one kind between commas, the last after 'en' or 'of'. Parsers are at their weakest in coordination, so the parts
 * of speech and the order decide, not the relations.
 */
function* coordinations(sentence: Sentence): Generator<Enumeration> {
  const {syntax} = sentence
  for (const kind of kinds) {
    for (let at = 1; at < syntax.length; at++) {
      if (!isComma(syntax, at)) continue
      const run = runFrom(sentence, at, kind)
      if (typeof run === 'number') {
        at = run
        continue
      }
      const {start} = syntax[run.from]!
      const {end} = syntax[run.to]!
      const named = syntax
        .slice(run.from, run.to + 1)
        .filter(({form, partOfSpeech}) => /[\p{L}\p{N}]/u.test(form) && partOfSpeech !== 'CCONJ')
      yield {items: run.items, words: named.length, start, end, marked: false}
      at = run.to
    }
  }
}

/** The items around a comma: the one before it and all after it; or, where they are no list, the place up to which. */
function runFrom(sentence: Sentence, comma: number, kind: Kind): {items: number; from: number; to: number} | number {
  const {syntax} = sentence
  const from = kind.before(syntax, comma)
  if (from < 0 || isName(sentence, from)) return comma
  let items = 1
  let names = 0
  let at = comma
  while (isComma(syntax, at) || isJoiner(syntax, at)) {
    const isLast = isJoiner(syntax, at) || isJoiner(syntax, at + 1)
    const start = isJoiner(syntax, at + 1) ? at + 2 : at + 1
    const end = kind.item(syntax, start, from, isLast)
    if (end < 0) return at
    items++
    if (isName(sentence, start)) names++
    const goesOn = isComma(syntax, end + 1) && kind.item(syntax, end + 2, from, false) >= 0
    if (isLast && !goesOn) return names * 2 < items ? {items, from, to: end} : end
    at = end + 1
  }
  return at
}

const isComma = (syntax: readonly SyntaxWord[], at: number) => /^[,;]$/.test(syntax[at]?.form ?? '')
const isJoiner = (syntax: readonly SyntaxWord[], at: number) =>
  /^(?:alsmede|en|of)$/i.test(syntax[at]?.form ?? '') && syntax[at]!.relation !== 'fixed'
const isEnd = (syntax: readonly SyntaxWord[], at: number) => at >= syntax.length || /^[.!?:;]$/.test(syntax[at]!.form)

/** 'artikel 4', 'Postbus 12', 'de heer Jansen', 'maandag' */
function isName({syntax, entities}: Sentence, from: number): boolean {
  let noun = from
  while (noun < syntax.length && (isBeforeNoun(syntax, noun) || leadOf(syntax, noun))) noun++
  const {start, end, form} = syntax[Math.min(noun, syntax.length - 1)]!
  const next = syntax[noun + 1]?.partOfSpeech
  return (
    next === 'PROPN' ||
    next === 'NUM' ||
    /^(?:maan|dins|woens|donder|vrij|zater|zon)dag$/i.test(form) ||
    entities.some(entity => entity.start <= start && entity.end >= end)
  )
}

/** Documents and things: 'een kopie van uw paspoort'. */
const nouns: Kind = {
  before(syntax, comma) {
    let from = -1
    const preposition = leadOf(syntax, isJoiner(syntax, comma + 1) ? comma + 2 : comma + 1)
    let at = comma - 1
    while (at >= 0 && isNominal(syntax, at)) {
      while (at >= 0 && isNominal(syntax, at)) at--
      while (isBeforeNoun(syntax, at)) {
        at--
        // the article comes first: 'stuur ons | een kopie'
        if (/^(?:DET|PRON)$/.test(syntax[at + 1]!.partOfSpeech)) break
      }
      from = at + 1
      // a preposition or 'en' between two nouns: 'een kopie van uw paspoort', 'uw naam en adres'
      if (preposition && leadOf(syntax, at) === preposition) return at
      if (syntax[at]?.partOfSpeech !== 'ADP' && !isJoiner(syntax, at)) break
      at--
    }
    return from
  },
  item(syntax, start, from, isLast) {
    // 'met uw inkomen, met uw vermogen'
    const preposition = leadOf(syntax, start)
    let at = preposition && preposition === leadOf(syntax, from) ? start + 1 : start
    let last = -1
    let hasNoun = false
    for (; at < syntax.length; at++) {
      const {partOfSpeech, relation} = syntax[at]!
      if (partOfSpeech === 'NOUN') hasNoun = true
      if (isNominal(syntax, at)) last = at
      else if (!isBeforeNoun(syntax, at) && !(hasNoun && isPreposition(syntax, at)) && relation !== 'fixed') break
    }
    if (!hasNoun) return -1
    if (isLast) return last
    // 'uw loonstrook, die u van uw baas krijgt' may follow
    if (isRelative(syntax, at)) while (at < syntax.length && !isComma(syntax, at) && !isJoiner(syntax, at)) at++
    return last >= 0 && (isComma(syntax, at) || isJoiner(syntax, at)) ? at - 1 : -1
  }
}

/** Steps: 'vul het formulier in', after one subject or none. */
const steps: Kind = {
  before(syntax, comma) {
    for (let at = comma - 1; at >= 0 && !isComma(syntax, at); at--) if (isStep(syntax, at)) return at
    return -1
  },
  item: (syntax, start, _, isLast) => (isStep(syntax, start) ? clauseEnd(syntax, start, isLast) : -1)
}

/** Conditions: 'als u …, als u … en als u …' */
const conditions: Kind = {
  before(syntax, comma) {
    for (let at = comma - 1; at >= 0 && !isComma(syntax, at); at--) if (isMark(syntax, at)) return at
    return -1
  },
  item: (syntax, start, from, isLast) =>
    syntax[start]?.form.toLowerCase() === syntax[from]!.form.toLowerCase() ? clauseEnd(syntax, start, isLast) : -1
}

/** Steps after 'moet' or 'kunt': 'het formulier invullen'. */
const infinitives: Kind = {
  before(syntax, comma) {
    if (syntax[comma - 1]!.features.VerbForm !== 'Inf') return -1
    let at = comma - 2
    while (at >= 0 && !isComma(syntax, at) && !isFiniteAt(syntax, at) && !subjects.has(syntax[at]!.relation)) at--
    return at >= 0 && at + 1 < comma - 1 ? at + 1 : -1
  },
  item(syntax, start, _, isLast) {
    const end = clauseEnd(syntax, start, isLast)
    if (end < 0 || syntax[end]!.features.VerbForm !== 'Inf') return -1
    return syntax.slice(start, end).some((__, k) => isFiniteAt(syntax, start + k)) ? -1 : end
  }
}

const kinds: readonly Kind[] = [nouns, steps, conditions, infinitives]

/** To the next comma or 'en' before a clause, or to the end. */
function clauseEnd(syntax: readonly SyntaxWord[], start: number, isLast: boolean): number {
  let at = start
  while (at < syntax.length && !isComma(syntax, at) && !isEnd(syntax, at) && (isLast || !isJoiner(syntax, at))) at++
  return at > start ? at - 1 : -1
}

const isFiniteAt = (syntax: readonly SyntaxWord[], at: number) => syntax[at]!.features.VerbForm === 'Fin'
const isMark = (syntax: readonly SyntaxWord[], at: number) =>
  syntax[at]!.partOfSpeech === 'SCONJ' && /^(?:als|dat|indien|omdat|wanneer)$/i.test(syntax[at]!.form)

/** A finite verb with no subject of its own after it. */
function isStep(syntax: readonly SyntaxWord[], at: number): boolean {
  const next = syntax[at + 1]?.form.toLowerCase() ?? ''
  return (
    at < syntax.length &&
    syntax[at]!.partOfSpeech === 'VERB' &&
    isFiniteAt(syntax, at) &&
    !/^(?:ik|u|je|wij|we|hij|zij|ze)$/.test(next)
  )
}

const isNominal = (syntax: readonly SyntaxWord[], at: number) =>
  /^(?:NOUN|PROPN|NUM|SYM|X)$/.test(syntax[at]?.partOfSpeech ?? '')
/** The preposition that an item begins with. */
const leadOf = (syntax: readonly SyntaxWord[], at: number) =>
  syntax[at]?.partOfSpeech === 'ADP' ? syntax[at]!.form.toLowerCase() : null
/** 'van', and 'u' in 'van u' */
const isPreposition = (syntax: readonly SyntaxWord[], at: number) =>
  syntax[at]!.partOfSpeech === 'ADP' || (syntax[at]!.partOfSpeech === 'PRON' && syntax[at - 1]?.partOfSpeech === 'ADP')
const isRelative = (syntax: readonly SyntaxWord[], at: number) =>
  /^(?:die|dat|waar\p{L}*|met wie)$/iu.test(syntax[at]?.form ?? '')

/** Articles, 'uw', adjectives, participles and numbers. */
function isBeforeNoun(syntax: readonly SyntaxWord[], at: number): boolean {
  const word = syntax[at]
  if (!word) return false
  const {partOfSpeech, features, form} = word
  return (
    /^(?:DET|ADJ|NUM)$/.test(partOfSpeech) ||
    (partOfSpeech === 'PRON' && /^(?:uw|mijn|onze|ons|zijn|haar|hun|jouw|je)$/i.test(form)) ||
    (features.VerbForm === 'Part' && form.endsWith('e'))
  )
}
