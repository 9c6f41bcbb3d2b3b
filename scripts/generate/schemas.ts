import {createGenerator} from 'ts-json-schema-generator'
import {letterTypes} from '../../core/reading/letter-types.js'
import {rules} from '../../core/rules/registry.js'
import {partsOfSpeech} from '../../core/settings/names.js'

type Schema = Record<string, unknown>

/** JSON schemas of the report (from its types) and of the configuration (from the rules and settings). */
export async function schemas(root: string): Promise<Record<string, string>> {
  const generator = createGenerator({
    path: `${root}/core/report/report.ts`,
    tsconfig: `${root}/tsconfig.json`,
    type: 'Report',
    skipTypeCheck: true,
    additionalProperties: true
  })
  const report = {...(generator.createSchema('Report') as Schema), title: 'Briefmaat report'}
  const text = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
  const module = (name: string, value: unknown) =>
    `// Written by \`npm run generate\`; do not edit.\n/** JSON schema (draft 7). */\nexport const ${name}: Readonly<Record<string, unknown>> = ${JSON.stringify(value)}\n`
  const config = configSchema()
  return {
    'schemas/report.schema.json': text(report),
    'schemas/config.schema.json': text(config),
    'core/report/schema.ts': `${module('reportSchema', report)}${module('configSchema', config).split('\n').slice(1).join('\n')}`
  }
}

function ruleSchema(rule: (typeof rules)[number]): Schema {
  const properties: Record<string, Schema> = {severity: {enum: ['error', 'warning', 'hint']}}
  for (const [name, spec] of Object.entries(rule.options)) {
    properties[name] =
      spec.type === 'string'
        ? {enum: [...spec.values], default: spec.default, description: spec.help.en}
        : spec.type === 'boolean'
          ? {type: 'boolean', default: spec.default, description: spec.help.en}
          : {
              type: spec.type,
              default: spec.default,
              minimum: spec.minimum,
              maximum: spec.maximum,
              description: spec.help.en
            }
  }
  return {
    description: rule.title.en,
    anyOf: [{enum: ['off', 'error', 'warning', 'hint']}, {type: 'object', properties, additionalProperties: false}]
  }
}

function configSchema(): Schema {
  const strings = {type: 'array', items: {type: 'string'}}
  const settings: Record<string, Schema> = {
    locale: {enum: ['nl', 'en'], description: 'Language of messages.'},
    language: {enum: ['nl', 'en'], description: 'Language of the letters, when it should not be guessed.'},
    letterType: {enum: [...letterTypes], description: 'Type of the letters, when it should not be guessed.'},
    rules: {
      type: 'object',
      properties: Object.fromEntries(rules.map(rule => [rule.id, ruleSchema(rule)])),
      additionalProperties: false
    },
    terms: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          term: {type: 'string'},
          plain: strings,
          allow: {type: 'boolean'},
          explanation: {type: 'string'},
          partOfSpeech: {enum: [...partsOfSpeech]}
        },
        required: ['term'],
        additionalProperties: false
      }
    },
    organisation: {
      type: 'object',
      properties: Object.fromEntries(
        ['name', 'phone', 'email', 'website', 'address'].map(name => [name, {type: 'string'}])
      ),
      additionalProperties: false
    },
    templates: {
      type: 'object',
      properties: {syntax: {enum: ['handlebars', 'jinja', 'twig', 'freemarker', 'latte', 'dollar']}, roots: strings},
      additionalProperties: false
    },
    thresholds: {
      type: 'object',
      properties: Object.fromEntries(
        ['readability', 'jargon', 'doability', 'contact', 'recovery', 'tone'].map(name => [
          name,
          {type: 'number', minimum: 0, maximum: 100}
        ])
      ),
      additionalProperties: false
    }
  }
  const several = {anyOf: [{type: 'string'}, strings]}
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Briefmaat configuration',
    type: 'object',
    properties: {
      $schema: {type: 'string'},
      root: {type: 'boolean'},
      extends: several,
      ...settings,
      overrides: {
        type: 'array',
        items: {
          type: 'object',
          properties: {files: several, ...settings},
          required: ['files'],
          additionalProperties: false
        }
      }
    },
    additionalProperties: false
  }
}
