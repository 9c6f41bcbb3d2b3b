import {strict as assert} from 'node:assert'
import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {dirname, join, relative, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Nodes, Root} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {type Briefmaat, createBriefmaat, type Finding} from '../../core/index.js'
import {rules} from '../../core/rules/registry.js'

const root = resolve(import.meta.dirname, '../..')
const pages = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'samples/README.md', 'dictionaries/NOTICE.md']
const require = createRequire(join(root, 'package.json'))
const all = [...pages.map(page => join(root, page)), ...markdownIn(join(root, 'docs'))]

function markdownIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.md'))
    .sort()
    .map(name => join(folder, name))
}

function treeOf(file: string): Root {
  return unified().use(remarkParse).parse(readFileSync(file, 'utf8'))
}

describe('examples in the documentation', () => {
  /** The packages that the reader installs are this repository's own sources here. */
  const own: Record<string, string> = {briefmaat: 'core/index.ts', 'briefmaat/rules': 'core/rules/plugins.ts'}
  const folder = mkdtempSync(join(tmpdir(), 'briefmaat-docs-'))
  after(() => rmSync(folder, {recursive: true, force: true}))

  function run(code: string): string {
    const file = join(folder, 'example.mjs')
    const located = code.replace(/^(import .* from )'([^']+)'$/gm, (_, start: string, name: string) => {
      const source = own[name]
      return `${start}'${pathToFileURL(source ? join(root, source) : require.resolve(name))}'`
    })
    writeFileSync(file, located)
    return execFileSync(process.execPath, ['--import', 'tsx', file], {cwd: root, encoding: 'utf8'})
  }

  /** Each example that a remark marks: the code, and what the page says that it prints. */
  function examplesIn(file: string): {code: string; output: string}[] {
    const {children} = treeOf(file)
    return children.flatMap((node, at) => {
      const [code, output] = [children[at + 1], children[at + 2]]
      if (node.type !== 'html' || !node.value.startsWith('<!-- runs as a test')) return []
      assert.ok(code?.type === 'code' && output?.type === 'code', `${relative(root, file)}: an example and its output`)
      return [{code: code.value, output: `${output.value}\n`}]
    })
  }

  for (const [page, count] of [
    ['README.md', 1],
    ['docs/en/library.md', 2]
  ] as const) {
    it(`run as they stand in ${page}`, () => {
      const examples = examplesIn(join(root, page))
      assert.equal(examples.length, count)
      for (const {code, output} of examples) assert.equal(run(code), output)
    })
  }
})

describe('links in the documentation', () => {
  const text = (node: Nodes): string =>
    'value' in node ? node.value : 'children' in node ? node.children.map(text).join('') : ''
  /** The anchor that a heading gets where these pages are shown. */
  const anchor = (heading: string) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-')

  function anchorsIn(file: string): string[] {
    const anchors: string[] = []
    visit(treeOf(file), 'heading', heading => void anchors.push(anchor(text(heading))))
    return anchors
  }

  it('lead to files and headings that are there', () => {
    const broken: string[] = []
    for (const file of all) {
      visit(treeOf(file), node => {
        if ((node.type !== 'link' && node.type !== 'image') || /^[a-z]+:/i.test(node.url)) return
        const [path = '', heading] = decodeURI(node.url).split('#')
        const target = path === '' ? file : resolve(dirname(file), path)
        const found = existsSync(target) && (heading === undefined || anchorsIn(target).includes(heading))
        if (!found) broken.push(`${relative(root, file)}: ${node.url}`)
      })
    }
    assert.deepEqual(broken, [])
  })
})

describe('texts for writers', () => {
  const judged = new Set(['readability/long-sentence', 'jargon/formal-word', 'jargon/term'])
  let briefmaat: Briefmaat

  before(async () => {
    briefmaat = await createBriefmaat()
  })

  /** What Briefmaat itself has against a text, tips left out. The pages show template tags, and are no templates. */
  function wrong(text: string, path: string): string[] {
    const counts = ({ruleId, severity}: Finding) =>
      severity !== 'hint' && (judged.has(ruleId) || ruleId.startsWith('tone/'))
    return briefmaat
      .check(text, {path, language: 'nl', template: null})
      .findings.filter(counts)
      .map(({ruleId, at, message}) => `${path}:${at.start.line}:${at.start.column} ${ruleId}: ${message}`)
  }

  for (const file of markdownIn(join(root, 'docs/nl')).filter(name => dirname(name) === join(root, 'docs/nl'))) {
    const page = relative(root, file)
    it(`${page} passes Briefmaat's own checks`, () => assert.deepEqual(wrong(readFileSync(file, 'utf8'), page), []))
  }

  it("the messages of rules pass Briefmaat's own checks", () => {
    /** The letter's own words, of which the rule knows nothing, become one plain word each. */
    const filled = (text: string) => text.replace(/\{\w+\}/g, 'iets')
    const found = rules.flatMap(({id, message}) => {
      const messages = typeof message.nl === 'string' ? [message.nl] : Object.values(message).map(one => Object(one).nl)
      return messages.flatMap(text => wrong(filled(text), id))
    })
    assert.deepEqual(found, [])
  })
})
