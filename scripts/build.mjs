// Bundles everything that is shipped into dist/: `node scripts/build.mjs [lib] [cli] [extension]`, all three by default.
// An entry that is not there is skipped, and said at the end with exit code 1.
import {chmodSync, copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {embed} from './embed.mjs'
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

const node = {platform: 'node', target: 'node20'}
const browser = {platform: 'browser', target: 'es2022'}

/**
 * Files of the command that are loaded when they are first used: the parsers of Markdown and HTML take as long to load
 * as all the rest. `as`: how it is imported; `calls`: functions and classes that are not imported by `import()` but in
 * advance, so that another has to stand for each.
 */
const laterFiles = {
  markdown: {as: './markdown.js', path: 'core/formats/markdown.ts', calls: ['parseMarkdown']},
  html: {as: './html.js', path: 'core/formats/html.ts', calls: ['parseHtml', 'HtmlReader']},
  english: {as: './language/en/engine.js', path: 'core/language/en/engine.ts', calls: ['englishEngine']},
  nl: {as: '../dictionaries/nl.generated.js', path: 'dictionaries/nl.generated.ts'},
  en: {as: '../dictionaries/en.generated.js', path: 'dictionaries/en.generated.ts'},
  yaml: {as: './yaml.js', path: 'core/settings/yaml.ts'},
  glob: {as: 'tinyglobby', path: 'node_modules/tinyglobby/dist/index.cjs'}
}

/** CommonJS, which Node starts sooner than ES modules. */
const command = {format: 'cjs', plugins: [later(), models('files')], supported: {'dynamic-import': false}, ...node}

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
      options: {banner: {js: '#!/usr/bin/env node'}, ...command}
    },
    {
      outdir: 'dist/cli',
      entries: Object.fromEntries(Object.entries(laterFiles).map(([name, {path}]) => [name, path])),
      options: command
    }
  ],
  extension: [
    {
      outdir: 'dist/extension',
      entries: {client: 'extension/client/node.ts', server: 'extension/server/node.ts'},
      options: {
        format: 'cjs',
        outExtension: {'.js': '.cjs'},
        external: ['vscode'],
        plugins: [models('files')],
        ...node
      }
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
      options: {format: 'iife', conditions: ['worker'], plugins: [models('given')], ...browser}
    }
  ]
}

/** What a function or class does that stands for the one in a file. */
const standIn = (name, file) => `const own = ${file}.${name}; return new.target ? new own(...given) : own(...given)`

/** Takes `laterFiles` out of a bundle. */
function later() {
  const files = Object.entries(laterFiles).map(([name, file]) => ({name, ...file}))
  return {
    name: 'later',
    setup({onResolve, onLoad}) {
      onResolve({filter: /^/}, ({path, importer, namespace}) => {
        if (namespace === 'later') return {path, external: true}
        const target = path.startsWith('.') ? join(dirname(importer), path).replace(/\.js$/, '.ts') : undefined
        const file = files.find(one => one.as === path && (!target || target === join(root, one.path)))
        if (!file) return undefined
        return {path, namespace: 'later', pluginData: file}
      })
      onLoad({filter: /^/, namespace: 'later'}, ({pluginData: {name, calls}}) => {
        const file = `require('./${name}.js')`
        const contents = calls
          ? calls.map(call => `export function ${call}(...given) {${standIn(call, file)}}`).join('\n')
          : `module.exports = ${file}`
        return {contents, resolveDir: root}
      })
    }
  }
}

/**
 * Where a program has the Dutch models from. A library has them in it, in base64. In Node they are `files` beside the
 * bundle; a worker is `given` them by the extension, so that the package holds them once.
 */
function models(how) {
  const contents = {
    files: name => `
      import {readFileSync} from 'node:fs'
      import {join} from 'node:path'
      export const bytes = () => readFileSync(join(__dirname, '${name}'))`,
    given: name => `export const bytes = () => { throw new Error('${name} was not given.') }`
  }
  return {
    name: 'models',
    setup({onResolve, onLoad, initialOptions}) {
      onResolve({filter: /\.bin\.generated\.js$/}, ({path}) => ({path: basename(path), namespace: 'models'}))
      onLoad({filter: /^/, namespace: 'models'}, ({path}) => {
        const name = path.replace('.generated.js', '')
        if (how === 'files' && initialOptions.write !== false) {
          mkdirSync(join(root, initialOptions.outdir), {recursive: true})
          copyFileSync(join(root, 'dictionaries/nl', name), join(root, initialOptions.outdir, name))
        }
        return {contents: contents[how](name), resolveDir: root}
      })
    }
  }
}

/** Builds the named targets; tells what was written, in bytes, and which entries were not there. */
export async function buildTargets(names) {
  embed()
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
  // the package around it holds ES modules
  if (names.includes('cli')) {
    writeFileSync(join(root, 'dist/cli/package.json'), '{"type": "commonjs"}\n')
    chmodSync(join(root, 'dist/cli/briefmaat.js'), 0o755)
  }
  return {written, missing}
}

/** What goes into the named targets: esbuild's metafiles, with nothing written. */
export function inspectTargets(names) {
  embed()
  return Promise.all(
    names
      .flatMap(name => targets[name])
      .map(async ({outdir, entries, options}) => {
        return (await build({...shared, ...options, write: false, outdir, entryPoints: entries})).metafile
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
