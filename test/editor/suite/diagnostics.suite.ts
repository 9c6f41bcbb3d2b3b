import * as vscode from 'vscode'
import {assert} from './assert.js'
import {closeAll, finding, findings, open, untitled} from './support.js'

const {DiagnosticSeverity} = vscode

/** One place a rule in `boete.md`, at least one of every group. */
const expected: [rule: string, words: string][] = [
  [
    'readability/long-sentence',
    'Naar aanleiding van uw bericht delen wij u het volgende mede met betrekking tot de boete van € 340 die wij u opleggen omdat u de wijziging van uw inkomen niet hebt doorgegeven.'
  ],
  ['readability/prepositional-phrase', 'met betrekking tot'],
  ['readability/passive', 'is verzonden'],
  ['jargon/formal-word', 'Indien'],
  ['jargon/term', 'dwangbevel'],
  ['jargon/undefined-abbreviation', 'CIZ'],
  ['doability/relative-deadline', 'binnen twee weken na dagtekening'],
  ['doability/vague-deadline', 'zo spoedig mogelijk'],
  ['doability/law-reference', 'artikel 4:89'],
  ['contact/phone', 'Hoogachtend,'],
  ['contact/digital-only', 'uitsluitend via onze website'],
  ['contact/no-reply', 'noreply@waterveen.example'],
  ['recovery/objection-clause', 'Hoogachtend,'],
  ['recovery/mistake-correction', 'Hoogachtend,'],
  ['tone/stock-opening', 'Naar aanleiding van uw'],
  ['tone/empty-phrase', 'vertrouwen erop u hiermee voldoende te hebben geïnformeerd'],
  ['tone/shouting', 'MOET DEZE BOETE NU BETALEN'],
  ['structure/numeric-date', '03-04-2027']
]

describe('squiggles', () => {
  after(closeAll)

  for (const [rule, words] of expected) {
    it(`${rule} stands at exactly its words`, async () => {
      const document = await open('boete.md')
      const {message, source, code} = await finding(document, rule, words)
      assert(message.length > 10 && !message.includes('undefined'), message)
      assert.equal(source, 'briefmaat')
      assert(typeof code === 'object' && /^https:/.test(String(code.target)), 'the code links to the rule')
    })
  }

  it('privacy/bsn-in-template stands at the placeholder', async () => {
    await finding(await open('oproep.html'), 'privacy/bsn-in-template', '{{bsn}}')
  })

  it('an error is an error, a hint is information', async () => {
    const document = await open('boete.md')
    assert.equal(
      (await finding(document, 'recovery/objection-clause', 'Hoogachtend,')).severity,
      DiagnosticSeverity.Error
    )
    assert.equal((await finding(document, 'jargon/formal-word', 'Indien')).severity, DiagnosticSeverity.Information)
  })

  it('is exact after emoji, accents and Windows line ends', async () => {
    const document = await untitled('markdown', 'Beste 👩‍👧 José,\r\n\r\nIndien u vragen hebt, belt u ons.\r\n')
    await finding(document, 'jargon/formal-word', 'Indien')
  })

  it('leaves a good sentence alone', async () => {
    const document = await untitled('plaintext', 'U krijgt het geld op 1 mei 2027.')
    assert.deepEqual(findings(document, 'jargon/formal-word'), [])
  })
})
