import {isLetter, isSpace, isWordCharacter, type Scan} from './scan.js'
import type {Opening, Range} from './token.js'

const voids = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr'
])

interface Attribute extends Range {
  name: string
  value: string
}

/** Something to be done when the scanner comes to `at`; it then goes on at `next`. */
interface Event {
  at: number
  next: number
  run: () => void
}

interface Open {
  /** tags of the statements round the element and inside it, innermost first */
  outer: string[]
  inner: string[]
}

/**
 * Latte's attributes on HTML elements: `<p n:if="$x">…</p>` is a condition round the element, `n:inner-foreach` a loop inside it.
 * Elements are matched by name only.
 */
export class Elements {
  private readonly events: Event[] = []
  private nextEvent = 0
  private readonly open = new Map<string, (Open | null)[]>()
  private count = 0

  constructor(private readonly scan: Scan) {}

  /** Does what is due at `at`, and says where to go on. */
  pass(at: number): number {
    let next = at
    for (let event = this.events[this.nextEvent]; event && event.at <= at; event = this.events[++this.nextEvent]) {
      event.run()
      next = Math.max(next, event.next)
    }
    return next
  }

  /** Does what is due at the end of the text. */
  finish(): void {
    this.pass(this.scan.text.length)
  }

  private due(at: number, run: () => void, next = at): void {
    let place = this.events.length
    while (place > this.nextEvent && this.events[place - 1]!.at > at) place--
    this.events.splice(place, 0, {at, next, run})
  }

  /** Takes note of the element that begins or ends at `<`. */
  enter(at: number): void {
    const {text} = this.scan
    const closing = text[at + 1] === '/'
    const start = closing ? at + 2 : at + 1
    if (!isLetter(text[start])) return
    let nameEnd = start
    while (isWordCharacter(text[nameEnd]) || text[nameEnd] === '-' || text[nameEnd] === ':') nameEnd++
    const name = text.slice(start, nameEnd).toLowerCase()
    const end = this.scan.closer(nameEnd, '>', '', i => text[i] === '<')
    if (end === -1) return
    if (closing) this.leave(name, at, end + 1)
    else this.begin(name, at, nameEnd, end)
  }

  private begin(name: string, at: number, from: number, end: number): void {
    const {text} = this.scan
    const attributes = latteAttributes(text, from, end)
    const alone = voids.has(name) || text[end - 1] === '/'
    const opened: Open = {outer: [], inner: []}
    for (const attribute of attributes) {
      const opening = openingOf(attribute.name.replace('inner-', '').replace('tag-', ''), attribute.value)
      const inner = attribute.name.startsWith('inner-')
      if (opening && !attribute.name.startsWith('tag-') && !(inner && alone)) {
        const tag = `n:${this.count++}`
        opened[inner ? 'inner' : 'outer'].unshift(tag)
        const place = inner ? end + 1 : at
        const run = () =>
          this.scan.tag({start: place, end: place}, {kind: 'open', tag, opening, optional: true}, undefined, attribute)
        if (inner) this.due(place, run)
        else run()
      }
    }
    for (const {start, end: until} of attributes)
      this.due(start, () => this.scan.tag({start, end: until}, {kind: 'logic'}), until)
    if (alone) this.closeAt(end + 1, opened.outer)
    else {
      const stack = this.open.get(name)
      const entry = opened.outer.length + opened.inner.length > 0 ? opened : null
      if (stack) stack.push(entry)
      else this.open.set(name, [entry])
    }
  }

  private leave(name: string, at: number, end: number): void {
    const opened = this.open.get(name)?.pop()
    if (!opened) return
    for (const tag of opened.inner) this.scan.tag({start: at, end: at}, {kind: 'close', tag})
    this.closeAt(end, opened.outer)
  }

  private closeAt(at: number, tags: readonly string[]): void {
    for (const tag of tags) this.due(at, () => this.scan.tag({start: at, end: at}, {kind: 'close', tag}))
  }
}

function openingOf(name: string, value: string): Opening | null {
  if (name === 'if') return {what: 'branch', condition: value}
  if (name === 'ifset') return {what: 'branch', condition: `isset ${value}`}
  if (name === 'else') return {what: 'branch', condition: '', joins: 'else'}
  if (name === 'elseif') return {what: 'branch', condition: value, joins: 'elseif'}
  if (name === 'foreach' || name === 'for' || name === 'while') return {what: 'loop', condition: value}
  if (name === 'block') return {what: 'block', name: value || null}
  if (name === 'define' && value !== '') return {what: 'define', name: value, capture: false}
  return null
}

/** The attributes `n:…` between `from` and `to`, with the white space before them. */
function latteAttributes(text: string, from: number, to: number): Attribute[] {
  const found: Attribute[] = []
  for (let at = from; at < to; at++) {
    const char = text[at]
    if (char === '"' || char === "'") {
      do at++
      while (at < to && text[at] !== char)
    } else if (char === 'n' && text[at + 1] === ':' && isSpace(text[at - 1])) {
      let nameEnd = at + 2
      while (isWordCharacter(text[nameEnd]) || text[nameEnd] === '-') nameEnd++
      const quote = text[nameEnd] === '=' ? text[nameEnd + 1] : undefined
      let end = nameEnd
      let value = ''
      if (quote === '"' || quote === "'") {
        end = nameEnd + 2
        while (end < to && text[end] !== quote) end++
        value = text.slice(nameEnd + 2, end)
        end = Math.min(to, end + 1)
      } else if (quote !== undefined) {
        end = nameEnd + 1
        while (end < to && !isSpace(text[end])) end++
        value = text.slice(nameEnd + 1, end)
      }
      found.push({name: text.slice(at + 2, nameEnd), value, start: at - 1, end})
      at = end - 1
    }
  }
  return found
}
