import {readdirSync, readFileSync} from 'node:fs'

/** Files that help rules but are none. */
const isRule = (text: string) => /export default (?:defineRule|elementRule)\(/.test(text)

export interface RuleFile {
  id: string
  /** its name as an export: `long-sentence` → `longSentence` */
  name: string
}

/** Every `core/rules/<group>/<name>.ts` that defines a rule, by id. */
export function ruleFiles(root: string): RuleFile[] {
  const found: RuleFile[] = []
  for (const group of readdirSync(`${root}/core/rules`, {withFileTypes: true})) {
    if (!group.isDirectory()) continue
    for (const file of readdirSync(`${root}/core/rules/${group.name}`)) {
      if (!isRule(readFileSync(`${root}/core/rules/${group.name}/${file}`, 'utf8'))) continue
      const base = file.replace(/\.ts$/, '')
      found.push({
        id: `${group.name}/${base}`,
        name: base.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
      })
    }
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1))
}

export function registry(root: string): Record<string, string> {
  const files = ruleFiles(root)
  const header = '// Written by `npm run generate`; do not edit.\n'
  const imports = files.map(({id, name}) => `import ${name} from './${id}.js'`).join('\n')
  const names = files.map(({name}) => `  ${name}`).join(',\n')
  const plugins = files.map(({name}) => `export const ${name} = toPlugin(${name}Rule)`).join('\n')
  return {
    'core/rules/registry.ts': `${header}\nimport type {Rule} from './define.js'\n${imports}\n\n/** All rules, by id. */\nexport const rules: readonly Rule[] = [\n${names}\n]\n`,
    'core/rules/plugins.ts': `${header}// Every rule as a retext plugin.\n\n${files.map(({id, name}) => `import ${name}Rule from './${id}.js'`).join('\n')}\nimport {toPlugin} from './plugin.js'\n\n${plugins}\n`
  }
}
