import {strict as assert} from 'node:assert'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Briefmaat, createBriefmaat} from '../../core/index.js'
import {repairsOfSamples} from '../../scripts/repairs.js'
import {resolvePart, samples} from './annotations.js'

describe('repairs of the samples', () => {
  let briefmaat: Briefmaat

  before(async () => {
    briefmaat = await createBriefmaat()
  })

  it('are those that people have read (`npm run repairs -- --update`, then read the difference)', async () => {
    assert.equal(await repairsOfSamples(), readFileSync(join(import.meta.dirname, 'repairs.txt'), 'utf8'))
  })

  it('leave nothing to repair', () => {
    for (const {name, text, path} of samples()) {
      const options = {path, resolve: resolvePart}
      const fixed = briefmaat.fix(text, options)
      assert.equal(briefmaat.fix(fixed, options), fixed, name)
    }
  })

  it('touch no placeholder', () => {
    const placeholders = (text: string) => text.match(/\{\{?[^{}]*\}?\}|\$\{[^}]*\}|<#[^>]*>|\{%[^%]*%\}/g) ?? []
    for (const {name, text, path} of samples())
      assert.deepEqual(placeholders(briefmaat.fix(text, {path, resolve: resolvePart})), placeholders(text), name)
  })
})
