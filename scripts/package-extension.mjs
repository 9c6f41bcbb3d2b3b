// Lays out the VS Code extension as it is packaged, with nothing that only the npm package needs:
// `node scripts/package-extension.mjs [FOLDER]`. A VSIX is that folder packed by `vsce package --no-dependencies`.
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

const shipped = [
  'dist/extension',
  'extension/icon.png',
  'extension/languages',
  'schemas/config.schema.json',
  'LICENSE',
  'NOTICE.md',
  'README.md',
  'CHANGELOG.md'
]
const npmOnly = ['type', 'exports', 'bin', 'files', 'scripts', 'dependencies', 'devDependencies']

/** Copies what is shipped; returns its size in bytes. */
export function stage(folder) {
  rmSync(folder, {recursive: true, force: true})
  mkdirSync(folder, {recursive: true})
  for (const path of shipped) {
    if (existsSync(join(root, path))) cpSync(join(root, path), join(folder, path), {recursive: true})
  }
  for (const name of readdirSync(root).filter(name => /^package\.nls(?:\..+)?\.json$/.test(name))) {
    cpSync(join(root, name), join(folder, name))
  }
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  for (const key of npmOnly) delete manifest[key]
  delete manifest.engines.node
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2))
  writeFileSync(join(folder, '.vscodeignore'), '# everything in this folder is shipped\n')
  return sizeOf(folder)
}

function sizeOf(path) {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.size
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = resolve(process.argv[2] ?? 'dist/vsix')
  console.log(`${(stage(folder) / 1024 / 1024).toFixed(2)} MB in ${basename(folder)}`)
}
