import type {Root} from 'nlcst'
import {toString as textOfNode} from 'nlcst-to-string'
import type {Plugin} from 'unified'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {type Block, type Letter, placeholderCharacter, type Run} from '../formats/letter.js'
import {buildTree} from '../language/build.js'
import {detectLanguage} from '../language/detect.js'
import {load} from '../load.js'
import {readTree} from '../reading/index.js'
import {wordFinding} from '../report/findings.js'
import {Places} from '../report/places.js'
import type {Locale} from '../report/report.js'
import type {Rule} from './define.js'
import {noOwnTerms} from './own-words.js'
import {rules} from './registry.js'
import {activeRules, runRules} from './run.js'

/** Options of a rule as a retext plugin: the rule's own, and the language of messages. */
export type PluginOptions = Record<string, unknown> & {locale?: Locale}

let loading: ReturnType<typeof load> | undefined

/**
 * A rule as an ordinary retext plugin: `unified().use(retextDutch).use(longSentence, {maximum: 25})`.
 * Every paragraph of the nlcst tree is a block; positions are those of the tree, so it also works behind
 * remark-retext and rehype-retext. Findings become messages of the file.
 */
export function toPlugin(rule: Rule): Plugin<[PluginOptions?], Root> {
  return function plugin(options = {}) {
    const {locale = 'nl', ...own} = options
    return async (root: Root, file: VFile) => {
      loading ??= load()
      const loaded = await loading
      const letter = letterOf(root, file)
      const {engine, dictionary} = loaded.languages[detectLanguage(letter)]
      const {look, reading} = readTree(buildTree(letter, engine, loaded.cache), dictionary, undefined)
      const places = new Places(letter)
      const active = activeRules([rule], {[rule.id]: own})
      for (const {active: ready, hit} of runRules(active, look, reading, {
        ownTerms: noOwnTerms,
        knownRules: new Set(rules.map(({id}) => id))
      })) {
        const finding = wordFinding(ready, hit, places, locale)
        const {start, end} = finding.at
        const message = file.message(finding.message, {place: {start, end}, source: 'briefmaat', ruleId: rule.id})
        Object.assign(message, {
          fatal: finding.severity === 'error' ? true : finding.severity === 'warning' ? false : null
        })
        Object.assign(message, {
          note: finding.note,
          actual: finding.actual ?? undefined,
          // a repair of more than the words found cannot be told in a message of their place
          expected: finding.expectedAt ? [] : finding.expected,
          url: finding.url
        })
      }
    }
  }
}

/** A letter of plain paragraphs over the file that the tree was made of. */
function letterOf(root: Root, file: VFile): Letter {
  const blocks: Block[] = []
  visit(root, 'ParagraphNode', paragraph => {
    const runs: Run[] = []
    let at = 0
    visit(paragraph, node => {
      if (!('value' in node) || typeof node.value !== 'string') return
      const offset = node.position?.start.offset ?? 0
      const end = node.position?.end.offset ?? offset
      const copied = end - offset === node.value.length
      runs.push({
        at,
        length: node.value.length,
        source: 0,
        offset,
        sourceLength: end - offset,
        ...(copied ? {} : {replaced: true})
      })
      at += node.value.length
    })
    blocks.push({
      role: 'paragraph',
      prose: textOfNode(paragraph).replaceAll(placeholderCharacter, '?'),
      runs,
      placeholders: [],
      links: [],
      depth: 0,
      list: null,
      ordered: false,
      branch: null,
      fragment: false,
      quoted: false
    })
  })
  return {
    path: file.path ?? 'brief.txt',
    format: 'text',
    template: null,
    kind: 'letter',
    sources: [{path: file.path ?? 'brief.txt', text: String(file)}],
    blocks,
    branches: [],
    parts: [],
    directives: [],
    problems: [],
    given: {}
  }
}
