import {strict as assert} from 'node:assert'
import {type Briefmaat, createBriefmaat} from '../../core/index.js'
import {newParagraph} from '../../extension/server/insert.js'

interface Case {
  path: string
  rule?: string
  /** ‸ marks where the paragraph comes */
  text: string
  /** what the editor inserts there for the paragraph `…` */
  added: string
}

const hello = 'Beste heer Bos,'
const refusal = 'Wij wijzen uw aanvraag af, omdat uw inkomen te hoog is.'
const bye = 'Met vriendelijke groet,'
const online = 'U vraagt de rest aan met DigiD.'
const paper = 'contact/non-digital-alternative'

const cases: Record<string, Case> = {
  'above the closing of a text': {
    path: 'a.txt',
    text: `${hello}\n\n${refusal}\n\n‸${bye}\nPia Mol\n`,
    added: '…\n\n'
  },
  'with a blank line where there was none': {
    path: 'a.txt',
    text: `${hello}\n${refusal}\n‸${bye}\n`,
    added: '\n…\n\n'
  },
  'with the ends of lines of the file': {
    path: 'a.txt',
    text: `${hello}\r\n\r\n${refusal}\r\n\r\n‸${bye}\r\n`,
    added: '…\r\n\r\n'
  },
  'at the end, without a closing': {path: 'a.md', text: `${hello}\n\n${refusal}‸\n`, added: '\n\n…'},
  'above a closing in bold': {path: 'a.md', text: `${hello}\n\n${refusal}\n\n‸**${bye}**\n`, added: '…\n\n'},
  'above the salutation': {
    path: 'a.txt',
    rule: 'contact/reference',
    text: `Gemeente Waterveen\n\n‸${hello}\n\n${refusal}\n\n${bye}\n`,
    added: '…\n\n'
  },
  'after the paragraph that it is about': {
    path: 'a.md',
    rule: paper,
    text: `${hello}\n\n${refusal} ${online}\nDat kan **tot 4 mei 2027.**‸\n\n${bye}\n`,
    added: '\n\n…'
  },
  'after the list that it is about': {
    path: 'a.md',
    rule: paper,
    text: `${hello}\n\nDoe dit:\n\n  - ${online}\n  - Bel ons.‸\n\n${bye}\n`,
    added: '\n\n…'
  },
  'in HTML, with its indentation': {
    path: 'a.html',
    text: `<body>\n  <p>${hello}</p>\n  <p>${refusal}</p>\n‸  <p class="{{x}}">${bye}</p>\n</body>\n`,
    added: '  <p>…</p>\n'
  },
  'in HTML with blank lines': {
    path: 'a.html',
    text: `<p>${hello}</p>\n\n<p>${refusal}</p>\n\n‸<p>${bye}</p>\n`,
    added: '<p>…</p>\n\n'
  },
  'in HTML on one line': {
    path: 'a.html',
    text: `<p>${hello}</p><p>${refusal}</p>‸<p><b>${bye}</b></p>`,
    added: '<p>…</p>'
  },
  'in HTML after a list': {
    path: 'a.html',
    rule: paper,
    text: `<p>${hello}</p>\n  <ul>\n    <li>${online}</li>\n    <li>Bel <em>ons</em></li>\n  </ul>‸\n<p>${bye}</p>\n`,
    added: '\n  <p>…</p>'
  },
  'in HTML with line breaks': {
    path: 'a.html',
    text: `<p>\n  ${hello}<br>\n  <br>\n  ${refusal}<br>\n  <br>\n‸  ${bye}\n</p>\n`,
    added: '  …<br>\n  <br>\n'
  },
  'in HTML after text with line breaks': {
    path: 'a.html',
    rule: paper,
    text: `<p>\n  ${hello}<br>\n  <br>\n  ${refusal} ${online}‸<br>\n  <br>\n  ${bye}\n</p>\n`,
    added: '<br>\n  <br>\n  …'
  },
  'outside a condition': {
    path: 'a.md',
    text: `${hello}\n\n${refusal}‸\n\n{{#if oud}}\nU hebt nog een kans.\n{{/if}}\n`,
    added: '\n\n…'
  },
  'below a condition above the closing': {
    path: 'a.md',
    text: `${hello}\n\n${refusal}\n\n{{#if oud}}U hebt nog een kans.{{/if}}\n\n‸${bye}\n`,
    added: '…\n\n'
  },
  'within the condition of what it is about': {
    path: 'a.md',
    rule: paper,
    text: `${hello}\n\n${refusal}\n\n{{#if rest}}${online}‸{{/if}}\n\n${bye}\n`,
    added: '\n\n…\n\n'
  },
  'outside a loop over a list': {
    path: 'a.md',
    rule: paper,
    text: `${hello}\n\n- ${online}\n{{#each extra}}\n- {{this}}\n{{/each}}\n\n‸${bye}\n`,
    added: '…\n\n'
  },
  'outside the block for the signature': {
    path: 'a.latte',
    text: `{block tekst}\n<p>${hello}</p>\n<p>${refusal}</p>‸\n{/block}\n{block groet}\n<p>${bye}</p>\n{/block}\n`,
    added: '\n<p>…</p>'
  }
}

describe('where a paragraph goes', () => {
  let briefmaat: Briefmaat

  before(async () => {
    briefmaat = await createBriefmaat()
  })

  for (const [what, {path, rule = 'recovery/objection-clause', text, added}] of Object.entries(cases)) {
    it(what, () => {
      const letter = text.replace('‸', '')
      const {findings, format} = briefmaat.check(letter, {path, letterType: 'afwijzing'})
      const found = findings.find(({ruleId, insert}) => ruleId === rule && insert)
      assert.ok(found, findings.map(({ruleId}) => ruleId).join())
      const {offset, line, column} = found.insertAt!
      assert.equal(`${letter.slice(0, offset)}‸${letter.slice(offset)}`, text)
      assert.equal(
        letter
          .split('\n')
          .slice(0, line - 1)
          .join('\n').length +
          (line > 1 ? 1 : 0) +
          column -
          1,
        offset
      )
      assert.equal(newParagraph(letter, offset, '…', format), added)
    })
  }

  it('stands in the file of the finding, also in a part', () => {
    const part = 'Bent u het niet eens met dit besluit? Dan kunt u bezwaar maken.\n'
    const {findings} = briefmaat.check(`${hello}\n\n${refusal}\n\n{{> bezwaar}}\n\n${bye}\n`, {
      path: 'a.md',
      letterType: 'afwijzing',
      resolve: name => ({path: `${name}.md`, text: part})
    })
    const found = findings.find(({ruleId}) => ruleId === 'recovery/objection-address')
    assert.equal(found?.at.path, 'bezwaar.md')
    assert.deepEqual(found?.insertAt, {line: 1, column: part.length, offset: part.length - 1})
  })
})
