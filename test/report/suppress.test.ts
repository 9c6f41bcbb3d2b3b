import {strict as assert} from 'node:assert'
import {type Briefmaat, createBriefmaat} from '../../core/index.js'

const comment = (text: string) => `<!-- briefmaat-${text} -->\n\n`
const indien = 'Indien u belt.\n\n'
const dwangbevel = 'U krijgt een dwangbevel.\n\n'

describe('ignoring', () => {
  let briefmaat: Briefmaat

  before(async () => {
    briefmaat = await createBriefmaat()
  })

  const found = (text: string) =>
    briefmaat
      .check(text, {path: 'a.md'})
      .findings.filter(({ruleId}) => ruleId.startsWith('jargon/') || ruleId.startsWith('config/'))
      .map(({ruleId, at}) => `${at.start.line} ${ruleId}`)

  const cases: [string, string, string[]][] = [
    ['from a line on', comment('disable jargon/term -- a') + dwangbevel + indien, ['5 jargon/formal-word']],
    ['up to “enable”', comment('disable -- a') + indien + comment('enable') + indien, ['7 jargon/formal-word']],
    [
      'but for one rule that counts again',
      comment('disable -- a') + indien + comment('enable jargon/formal-word') + indien + dwangbevel,
      ['7 jargon/formal-word']
    ],
    [
      'one of two rules',
      comment('disable jargon/term, jargon/formal-word -- a') +
        indien +
        comment('enable jargon/term') +
        indien +
        dwangbevel,
      ['9 jargon/term']
    ],
    ['a whole file, also above the comment', indien + comment('disable-file jargon/formal-word -- a') + indien, []],
    [
      'one term',
      comment('disable jargon/term "dwangbevel" -- a') + dwangbevel + 'Hier komt een beschikking.\n',
      ['5 jargon/term']
    ],
    ['without a reason: said', comment('disable jargon/term') + dwangbevel, ['1 config/ignore-without-reason']],
    ['nothing: said', comment('disable jargon/term -- a') + 'Dag.\n', ['1 config/unused-ignore']],
    [
      'a rule that does not exist: said',
      comment('disable jargon/woord -- a') + 'Dag.\n',
      ['1 config/unknown-rule', '1 config/unused-ignore']
    ]
  ]
  for (const [name, text, expected] of cases) it(name, () => assert.deepEqual(found(text), expected))
})
