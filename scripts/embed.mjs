// Binary data as modules, so that every host can load it the same way: `dictionaries/nl/*.bin` → `*.bin.generated.ts`.
// The modules are not committed; `npm ci` makes them, and so do the build and the tests.
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'

const folder = resolve(fileURLToPath(import.meta.url), '../../dictionaries/nl')

export function embed() {
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.bin')) continue
    const base64 = readFileSync(join(folder, name)).toString('base64')
    const text = `/** Made from ${name} by scripts/embed.mjs. */\nimport {bytesOf} from '../../core/language/base64.js'\n\nexport const bytes = (): Uint8Array =>\n  bytesOf(\n    '${base64}'\n  )\n`
    const file = join(folder, `${name}.generated.ts`)
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) embed()
