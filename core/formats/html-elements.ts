import type {Element, ElementContent} from 'hast'

/** Elements whose text nobody reads in the letter. */
export const hiddenElements: ReadonlySet<string> = new Set(
  'head script style title template noscript svg math object select textarea iframe audio video canvas'.split(' ')
)

const breaks = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' '
  )
)

/** Does this element begin a block of its own? */
export function isParagraphBreak(name: string): boolean {
  return breaks.has(name)
}

/** Hidden from everyone, or from those who hear the letter read. */
export function isHidden({properties}: Element): boolean {
  if (properties.hidden || properties.ariaHidden === 'true') return true
  return typeof properties.style === 'string' && /display\s?:\s?none/i.test(properties.style)
}

const sections = new Set(['address', 'header', 'footer', 'aside'])

/**
 * Its classes and id, or those of the elements around it, and the section it stands in: they may tell what its text is.
 * @param around what was said of the element around it
 */
export function wordsOf({tagName, properties}: Element, around: string | null): string | null {
  const {className, id} = properties
  const own = [...(Array.isArray(className) ? className : []), id].filter(Boolean).join(' ').toLowerCase().slice(0, 200)
  const before = around?.split(' ') ?? []
  const section = sections.has(tagName) ? tagName : before.findLast(word => sections.has(word))
  const words = own ? [own] : before.filter(word => !sections.has(word))
  return [...words, ...(section ? [section] : [])].join(' ') || null
}

/** A table of one column, or with headings or tables in it, only puts text in its place: its cells are paragraphs. */
export function dataTable(table: Element): boolean {
  if (table.properties.role === 'presentation' || table.properties.role === 'none') return false
  let widest = 0
  let layout = false
  const look = (children: readonly ElementContent[]) => {
    for (const child of children) {
      if (child.type !== 'element') continue
      if (child.tagName === 'table' || /^h[1-6]$/.test(child.tagName)) layout = true
      else if (child.tagName === 'tr') {
        widest = Math.max(widest, child.children.filter(cell => cell.type === 'element' && hasText(cell)).length)
        look(child.children)
      } else look(child.children)
    }
  }
  look(table.children)
  return !layout && widest > 1
}

function hasText(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() !== ''
  return node.type === 'element' && node.children.some(hasText)
}

/**
 * Is this the content of a superscript that only refers to a footnote (`recht<sup>3</sup>`)?
 * A number after one or two letters says something itself (`m<sup>2</sup>`). `before` are the characters before the tag.
 */
export function isFootnoteMark(before: string, content: string): boolean {
  return /^\s*[[(]?\d{1,3}[\])]?\s*$/.test(content) && !/(?:^|[^\p{L}])\p{L}{1,2}$/u.test(before.slice(-3))
}

/** All text in an element. */
export function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(textOf).join('') : ''
}
