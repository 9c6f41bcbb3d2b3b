import {strict as assert} from 'node:assert'
import retextDutch from 'retext-dutch'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import * as plugins from '../../core/rules/plugins.js'
import {rules} from '../../core/rules/registry.js'

describe('rules as retext plugins', () => {
  it('there is one for each rule', () => {
    assert.equal(Object.keys(plugins).length, rules.length)
  })

  it('give messages with source, rule, place, actual and expected', async () => {
    const file = await unified()
      .use(retextDutch)
      .use(plugins.formalWord)
      .use(retextStringify)
      .process('Dag.\n\nIndien u vragen hebt, belt u ons.')
    assert.equal(file.messages.length, 1)
    const [message] = file.messages
    assert.equal(message!.source, 'briefmaat')
    assert.equal(message!.ruleId, 'jargon/formal-word')
    assert.equal(message!.actual, 'Indien')
    assert.deepEqual(message!.expected, ['Als'])
    assert.equal(message!.line, 3)
    assert.equal(message!.column, 1)
  })

  it('take options', async () => {
    const short = unified().use(retextDutch).use(plugins.longSentence, {maximum: 5}).use(retextStringify)
    assert.equal((await short.process('Deze zin heeft zes korte woorden.')).messages.length, 1)
    const long = unified().use(retextDutch).use(plugins.longSentence).use(retextStringify)
    assert.equal((await long.process('Deze zin heeft zes korte woorden.')).messages.length, 0)
  })
})
