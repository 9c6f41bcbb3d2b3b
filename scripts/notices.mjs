// Names the packages of others that ended up inside the bundles, with their licences.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

const rule = `\n${'-'.repeat(80)}\n`

/**
 * The packages in node_modules of which the bundles hold at least one byte, by what esbuild's metafiles tell; sorted.
 * `text` is what the package's licence files say: empty when it has none.
 */
export function bundledPackages(metafiles, root) {
  const inputs = metafiles
    .flatMap(({outputs}) => Object.values(outputs))
    .flatMap(output => Object.entries(output.inputs))
    .filter(([, {bytesInOutput}]) => bytesInOutput > 0)
  const packages = new Map()
  for (const [path] of inputs) {
    // the last node_modules counts: packages may hold packages
    const [folder] = /^(?!\().*\bnode_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []
    if (!folder || packages.has(folder)) continue
    packages.set(folder, describe(join(root, folder)))
  }
  const byId = new Map([...packages.values()].map(one => [`${one.name} ${one.version}`, one]))
  return [...byId].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}

function describe(folder) {
  const {name, version, license, author} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const text = readdirSync(folder)
    .filter(file => /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i.test(file))
    .sort()
    .map(file =>
      readFileSync(join(folder, file), 'utf8')
        .replace(/^\uFEFF/, '')
        .replace(/\r\n?/g, '\n')
        .trim()
    )
    .join('\n\n')
  const by = (author?.name ?? author ?? '').replace(/\s*[<(].*/, '')
  return {name, version, license: license?.type ?? license ?? '', by, text}
}

/** The file that goes with the bundles: a list of the packages, then the licence of each. */
export function notices(packages) {
  const list = packages.map(({name, version, license}) => `${name} ${version}: ${license}`)
  const texts = packages.map(({name, version, license, by, text}) => {
    const none = `The package has no licence file. Its manifest names the licence ${license}${by && `, and ${by} as author`}.`
    return `${rule}${name} ${version}\nLicence: ${license}\n\n${text || none}\n`
  })
  return `Third-party notices\n\nBriefmaat's bundles hold code of the packages below, each under its own licence.\n\n${list.join('\n')}\n${texts.join('')}`
}
