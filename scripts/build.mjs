// Bundles everything that is shipped into dist/: `node scripts/build.mjs [lib] [cli] [extension]`, all three by default.
// An entry that is not there is skipped, and said at the end with exit code 1.
import {existsSync, mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {bundledPackages, notices} from './notices.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  metafile: true,
  legalComments: 'none',
  logLevel: 'error'
}

/** Bundled CommonJS packages ask for Node's own modules through `require`, which an ES module has to make itself. */
const requireBanner =
  "import{createRequire as briefmaatRequire}from'node:module';const require=briefmaatRequire(import.meta.url);"

const node = {platform: 'node', target: 'node20'}
const browser = {platform: 'browser', target: 'es2022'}

const targets = {
  lib: [
    {
      outdir: 'dist/lib',
      entries: {index: 'core/index.ts', rules: 'core/rules/plugins.ts', schema: 'core/report/schema.ts'},
      options: {format: 'esm', splitting: true, packages: 'external', chunkNames: 'shared-[hash]', ...browser}
    }
  ],
  cli: [
    {
      outdir: 'dist/cli',
      entries: {briefmaat: 'cli/main.ts'},
      options: {
        format: 'esm',
        splitting: true,
        chunkNames: 'chunk-[hash]',
        plugins: [writeCommand()],
        ...node
      }
    }
  ],
  extension: [
    {
      outdir: 'dist/extension',
      entries: {client: 'extension/client/node.ts', server: 'extension/server/node.ts'},
      options: {format: 'cjs', outExtension: {'.js': '.cjs'}, external: ['vscode'], ...node}
    },
    {
      outdir: 'dist/extension',
      entries: {'client.web': 'extension/client/web.ts'},
      options: {format: 'cjs', external: ['vscode'], ...browser}
    },
    {
      outdir: 'dist/extension',
      entries: {'server.web': 'extension/server/web.ts'},
      // a worker has no `document`: packages that use one have another file for workers
      options: {format: 'iife', conditions: ['worker'], ...browser}
    }
  ]
}

/** Writes the command's files: the first line goes to one of them only, and `require` only where it is used. */
function writeCommand() {
  return {
    name: 'write-command',
    setup({onEnd, initialOptions}) {
      initialOptions.write = false
      onEnd(({outputFiles = []}) => {
        for (const {path, text} of outputFiles) {
          const isCommand = path.endsWith('briefmaat.js')
          const start = isCommand ? '#!/usr/bin/env node\n' : ''
          const banner = text.includes('Dynamic require of') ? requireBanner : ''
          mkdirSync(dirname(path), {recursive: true})
          writeFileSync(path, start + banner + text, {mode: isCommand ? 0o755 : 0o644})
        }
      })
    }
  }
}

/** Builds the named targets; tells what was written, in bytes, and which entries were not there. */
export async function buildTargets(names) {
  const written = []
  const missing = []
  const built = []
  const jobs = names.flatMap(name => {
    rmSync(join(root, 'dist', name), {recursive: true, force: true})
    return targets[name]
  })
  await Promise.all(
    jobs.map(async ({outdir, entries, options}) => {
      const all = Object.entries(entries)
      const found = all.filter(([, path]) => existsSync(join(root, path)))
      missing.push(...all.filter(entry => !found.includes(entry)).map(([, path]) => path))
      if (found.length === 0) return
      const {metafile} = await build({...shared, ...options, outdir, entryPoints: Object.fromEntries(found)})
      for (const [path, {bytes}] of Object.entries(metafile.outputs)) written.push({path, bytes})
      built.push({outdir, metafile})
    })
  )
  writeNotices(built)
  return {written, missing}
}

/** What goes into the named targets: esbuild's metafiles, with nothing written. */
export function inspectTargets(names) {
  return Promise.all(
    names
      .flatMap(name => targets[name])
      .map(async ({outdir, entries, options}) => {
        const plugins = options.plugins?.filter(({name}) => name !== 'write-command')
        const inspected = {...shared, ...options, plugins: plugins ?? [], write: false, outdir, entryPoints: entries}
        return (await build(inspected)).metafile
      })
  )
}

/** The licences of the packages inside the bundles: the extension's beside it, and in dist/ those of all bundles. */
function writeNotices(built) {
  const write = (folder, bundles) => {
    const text = notices(
      bundledPackages(
        bundles.map(({metafile}) => metafile),
        root
      )
    )
    writeFileSync(join(root, folder, 'THIRD-PARTY-NOTICES.txt'), text)
  }
  const extension = built.filter(({outdir}) => outdir === 'dist/extension')
  const command = built.filter(({outdir}) => outdir === 'dist/cli')
  if (extension.length > 0) write('dist/extension', extension)
  // after a part of the build the list would not be whole
  if (extension.length > 0 && command.length > 0) write('dist', [...command, ...extension])
}

async function main(names) {
  const started = Date.now()
  const unknown = names.filter(name => !targets[name])
  if (unknown.length > 0) {
    console.error(`Unknown target ${unknown.join(', ')}. Choose from: ${Object.keys(targets).join(', ')}.`)
    return 2
  }
  const {written, missing} = await buildTargets(names.length > 0 ? names : Object.keys(targets))
  for (const {path, bytes} of written.sort((a, b) => a.path.localeCompare(b.path))) {
    console.log(`${(bytes / 1024).toFixed(1).padStart(8)} kB  ${path}`)
  }
  console.log(`${written.length} files in ${Date.now() - started} ms`)
  for (const path of missing) console.error(`${path} is not there, so it was not built.`)
  return missing.length > 0 ? 1 : 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main(process.argv.slice(2))
