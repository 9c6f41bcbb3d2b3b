import type {Tree, TreeBlock} from '../../language/tree.js'

/** A stretch of a block's prose. */
export interface Stretch {
  start: number
  end: number
}

/** What the words before a number say that it is. */
export type Label = 'bsn' | 'reference' | 'other'

/** Nine figures, also as 1234.56.789 or 123 456 789. */
const nineFigures = /(?<![\d.,/-])(?:\d{9}|\d{3}([ .])\d{3}\1\d{3}|\d{4}([ .])\d{2}\2\d{3})(?![\d/-]|[.,]\d)/g
/** Numbers that everybody uses as an example. */
const examples = new Set(['123456782', '111222333', '000000000'])
/** So far a label may stand before its number. */
const reach = 24

/** The check of a burgerservicenummer: the figures weighed 9 to 2 and -1 add up to a multiple of 11. */
export function passesElfproef(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0)
  return digits.length === 9 && sum % 11 === 0
}

/** Numbers that may be somebody's burgerservicenummer; those that begin with 9999 are given out for tests only. */
export function bsnNumbers({block}: TreeBlock): (Stretch & {digits: string})[] {
  return [...block.prose.matchAll(nineFigures)]
    .map(({0: text, index}) => ({start: index, end: index + text.length, digits: text.replace(/\D/g, '')}))
    .filter(({digits}) => passesElfproef(digits) && !digits.startsWith('9999') && !examples.has(digits))
}

const labels: Record<string, Label> = {'label.bsn': 'bsn', 'label.reference': 'reference', 'number.other': 'other'}

/** Labels in a block, in order; of those at one place the surest. */
function labelsIn({sentences}: TreeBlock): (Stretch & {label: Label})[] {
  return sentences
    .flatMap(({matches}) => matches)
    .filter(({id}) => id in labels)
    .map(({id, start, end}) => ({label: labels[id]!, start, end}))
    .sort((a, b) => a.start - b.start)
    .filter(({label, start}, _, all) => label !== 'other' || !all.some(o => o.label !== 'other' && o.start === start))
}

/** The labels of what stands somewhere: those right before it, or those that are all of the block before. */
export function labelsOf(tree: Tree, block: TreeBlock, start: number): (Stretch & {label: Label; block: number})[] {
  const found: (Stretch & {label: Label; block: number})[] = []
  let from = start
  for (const label of labelsIn(block).reverse()) {
    if (label.end > from) continue
    if (from - label.end > reach || /[\d\uA78F.!?]/.test(block.block.prose.slice(label.end, from))) break
    found.push({...label, block: block.index})
    from = label.start
  }
  const before = tree.blocks[block.index - 1]
  if (found.length === 0 && before && /^\P{L}*$/u.test(block.block.prose.slice(0, start))) {
    const {prose} = before.block
    const all = labelsIn(before)
    const words = all.reduceRight((text, label) => text.slice(0, label.start) + text.slice(label.end), prose)
    if (all.length > 0 && words.length < 16 && !/[\d\uA78F]/.test(words))
      found.push(...all.map(label => ({...label, block: before.index})))
  }
  return found
}

/**
 * Where a burgerservicenummer stands for a reference: a placeholder or a number with the label of a reference, from
 * the label on.
 */
export function* bsnReferences(tree: Tree, block: TreeBlock): Generator<Stretch & {value: Stretch}> {
  const fields = block.block.placeholders.filter(({meaning}) => meaning === 'bsn')
  for (const value of [...fields, ...bsnNumbers(block)]) {
    const own = labelsOf(tree, block, value.start)
    const reference = own.find(({label}) => label === 'reference')
    if (!reference || ('digits' in value && !own.some(({label}) => label === 'bsn'))) continue
    yield {start: reference.block === block.index ? reference.start : value.start, end: value.end, value}
  }
}
