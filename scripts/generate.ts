/**
 * Writes everything that is made from something else: dictionaries as JSON, the registry of rules, documentation of
 * rules, schemas. `--check` writes nothing and fails when a file is not as it would be written; the tests run that.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {dictionaries} from './generate/dictionaries.js'
import {kernel} from './generate/kernel.js'
import {paragraphs} from './generate/paragraphs.js'
import {registry} from './generate/registry.js'

const root = resolve(import.meta.dirname, '..')
const checkOnly = process.argv.includes('--check')
const stale: string[] = []

function write(files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    const file = `${root}/${path}`
    if (current(file) === text) continue
    stale.push(path)
    if (checkOnly) continue
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, text)
  }
}

function current(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

write(dictionaries(root))
write(paragraphs(root))
write(registry(root))
write(await kernel(root))
// these read the registry, so they come after it is written
const {ruleDocs} = await import('./generate/rule-docs.js')
const {schemas} = await import('./generate/schemas.js')
write(ruleDocs())
write(await schemas(root))

if (checkOnly && stale.length > 0) {
  process.stderr.write(`Not up to date: ${stale.join(', ')}. Run: npm run generate\n`)
  process.exit(1)
}
process.stdout.write(
  stale.length > 0 ? `${checkOnly ? '' : 'Wrote '}${stale.join(', ')}\n` : 'All generated files are up to date.\n'
)
