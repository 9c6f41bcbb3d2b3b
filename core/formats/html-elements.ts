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

/** Its classes, id and section name: they may tell what the text in it is. */
export function wordsOf({tagName, properties}: Element): string | null {
  const {className, id} = properties
  const words = [...(Array.isArray(className) ? className : []), id, sections.has(tagName) ? tagName : '']
    .filter(Boolean)
    .join(' ')
  return words ? words.toLowerCase().slice(0, 200) : null
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
