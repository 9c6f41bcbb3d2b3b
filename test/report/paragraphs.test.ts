import {strict as assert} from 'node:assert'
import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {parse} from 'yaml'
import {type Briefmaat, type CheckOptions, createBriefmaat, type Finding, type LetterType} from '../../core/index.js'
import type {ParagraphSource} from '../../core/report/paragraphs.js'
import {rules} from '../../core/rules/registry.js'
import {newParagraph} from '../../extension/server/insert.js'
import {readParagraphs} from '../../scripts/generate/paragraphs.js'

type Language = 'nl' | 'en'
interface Letters extends Record<Language, Partial<Record<LetterType, string[]>>> {
  gaps: Record<string, string | Record<Language, string>>
}

const root = resolve(import.meta.dirname, '../..')
const sources = readParagraphs(root)
const letters = parse(readFileSync(`${root}/test/report/paragraph-letters.yaml`, 'utf8')) as Letters
const elementOf = new Map(rules.map(rule => [rule.id, rule.insert]))
const parts = rules.find(({id}) => id === 'structure/required-part')!.message as Record<
  string,
  Record<Language, string>
>
const frames = {
  nl: ['Beste mevrouw Jansen,', 'Met vriendelijke groet,\n\nGemeente Waterveen'],
  en: ['Dear Ms Jansen,', 'Kind regards,\n\nWaterveen Council']
}

/** The name of what a finding says is missing. */
function nameOf({ruleId, message}: Finding): string {
  return elementOf.get(ruleId) ?? Object.keys(parts).find(name => parts[name]!.nl === message) ?? ''
}

const informal: [RegExp, string][] = [
  [/\bU\b/g, 'Je'],
  [/[Kk]unt u\b/g, 'kun je'],
  [/Bent u\b/g, 'Ben je'],
  [/Hebt u\b/g, 'Heb je'],
  [/\buw\b/g, 'je'],
  [/\bUw\b/g, 'Je'],
  [/\bu\b/g, 'je']
]

const withJe = (text: string) => informal.reduce((said, [formal, je]) => said.replace(formal, je), text)

/** A paragraph as a writer would complete it. */
function completed(text: string, language: Language): string {
  return text.replace(/\[([^\]]+)\]/g, (_, label: string) => {
    const gap = Object.entries(sources[language].gaps).find(([, name]) => name === label)?.[0]
    const value = letters.gaps[gap ?? '']
    assert.ok(value, `no such gap: ${label}`)
    return typeof value === 'string' ? value : value[language]
  })
}

function inserted(
  text: string,
  {insert, insertAt}: Finding,
  format: 'text' | 'markdown' | 'html',
  paragraph = insert!
) {
  const {offset} = insertAt!
  return text.slice(0, offset) + newParagraph(text, offset, paragraph, format) + text.slice(offset)
}

/** Every paragraph, with its wordings for some types, as `name` or `name (type)`. */
const namesOf = ({paragraphs}: ParagraphSource) =>
  Object.entries(paragraphs).flatMap(([name, {types = {}}]) => [
    name,
    ...Object.keys(types).map(type => `${name} (${type})`)
  ])

let briefmaat: Briefmaat
const missingIn = (text: string, options: CheckOptions) =>
  briefmaat.check(text, options).findings.filter(({insert}) => insert)

describe('paragraphs for what is missing', () => {
  before(async () => {
    briefmaat = await createBriefmaat()
  })

  for (const [form, language] of [
    ['u', 'nl'],
    ['je', 'nl'],
    ['text', 'en']
  ] as const) {
    it(`take the finding away once inserted, and pass Briefmaat's own checks: ${language}, ${form}`, () => {
      const done = new Set<string>()
      const wrong: string[] = []
      for (const [letterType, bodies] of Object.entries(letters[language]) as [LetterType, string[]][]) {
        for (const body of bodies) {
          const text = `${frames[language][0]}\n\n${form === 'je' ? withJe(body) : body}\n\n${frames[language][1]}\n`
          const options = {path: 'brief.txt', language, letterType}
          for (const finding of missingIn(text, options)) {
            const name = nameOf(finding)
            const key =
              letterType in (sources[language].paragraphs[name]?.types ?? {}) ? `${name} (${letterType})` : name
            if (done.has(key)) continue
            done.add(key)
            const paragraph = completed(finding.insert!, language)
            const next = inserted(text, finding, 'text', paragraph)
            const start = next.indexOf(paragraph)
            const {findings} = briefmaat.check(next, options)
            if (findings.some(other => nameOf(other) === name && other.insert)) wrong.push(`${key} is still missing`)
            for (const {ruleId, at, actual} of findings) {
              const isOwn = at.start.offset >= start && at.end.offset <= start + paragraph.length && actual !== null
              // a provision cannot be named without its number
              if (isOwn && !(name === 'provision' && ruleId === 'doability/law-reference'))
                wrong.push(`${key}: ${ruleId} on “${actual}”`)
            }
          }
        }
      }
      assert.deepEqual(wrong, [])
      assert.deepEqual([...done].sort(), namesOf(sources[language]).sort())
    })
  }

  it('are there for all that a rule may ask for', () => {
    const optional = new Set(['email', 'website', 'conditional'])
    const asked = [...[...elementOf.values()].filter(name => name !== undefined), ...Object.keys(parts)]
    assert.deepEqual(
      asked.filter(name => !optional.has(name) && !(name in sources.nl.paragraphs)),
      []
    )
  })

  it('bear no other form of address than their own', () => {
    const wrong = namesOf(sources.nl).filter(key => {
      const [name = '', type] = key.split(/ \(|\)/)
      const entry = sources.nl.paragraphs[name]!
      const {u = '', je = ''} = type ? entry.types![type as LetterType]! : entry
      return /\b(?:je|jij|jou|jouw)\b/i.test(u) || /\b(?:u|uw)\b/i.test(je)
    })
    assert.deepEqual(wrong, [])
  })
})

describe('a paragraph in its letter', () => {
  const phone = '{{contact.telefoon}}'
  const letter = (body: string) => `Beste {{naam}},\n\n${body}\n\nMet vriendelijke groet,\n`
  const insertOf = (text: string, ruleId: string, options: CheckOptions = {}) =>
    briefmaat
      .check(text, {path: 'brief.md', letterType: 'terugvordering', ...options})
      .findings.find(finding => finding.ruleId === ruleId)
  const plan = (text: string, options?: CheckOptions) => insertOf(text, 'recovery/payment-plan', options)?.insert ?? ''

  before(async () => {
    briefmaat = await createBriefmaat()
  })

  it('speaks to the reader as the letter does', () => {
    assert.match(plan(letter('U moet € 300 terugbetalen.')), /^Kunt u /)
    assert.match(plan(letter('Je moet € 300 terugbetalen.')), /^Kun je /)
    assert.match(plan(letter('Wij vragen € 300 terug.')), /^Kunt u /)
  })

  it('leaves a gap for what is not known', () => {
    assert.match(plan(letter('U moet € 300 terugbetalen.')), /Bel ons op \[telefoonnummer\]\./)
    assert.match(
      plan('Dear Ms Bos,\n\nYou must pay back € 300.\n\nKind regards,\n', {language: 'en'}),
      /Call us on \[phone number\]\./
    )
  })

  it('takes a placeholder or a number that the letter has already', () => {
    assert.ok(plan(letter(`U moet € 300 terugbetalen. Vragen? Bel ${phone}.`)).includes(`Bel ons op ${phone}.`))
    assert.ok(plan(letter('U moet € 300 terugbetalen. Vragen? Bel 088 - 000 12 34.')).includes('op 088 - 000 12 34.'))
    const latte = '<p>Beste {$naam},</p>\n<p>U moet € 300 terugbetalen. Vragen? Bel {$afdeling->telefoon|phone}.</p>\n'
    assert.ok(plan(latte, {path: 'brief.latte'}).includes('Bel ons op {$afdeling->telefoon|phone}.'))
  })

  it('takes none that has no value there, that is the reader’s own, or that is one of several', () => {
    const gap = /Bel ons op \[telefoonnummer\]\./
    assert.match(plan(letter(`U moet € 300 terugbetalen.\n\n{{#if x}}\nVragen? Bel ${phone}.\n{{/if}}`)), gap)
    assert.match(
      plan(letter('U moet € 300 terugbetalen.\n\n{{#with contact}}\nVragen? Bel {{telefoon}}.\n{{/with}}')),
      gap
    )
    assert.match(plan(letter(`U moet € 300 terugbetalen. Vragen? Bel ${phone}. Of bel {{balie.telefoon}}.`)), gap)
    assert.match(plan(letter('U moet € 300 terugbetalen. Uw telefoonnummer is {{klant.telefoon}}.')), gap)
  })

  it('takes what the settings say of the organisation', () => {
    const settings = {organisation: {phone: '14 0123', name: 'Bos & Vaart', address: 'Postbus 1, 8970 AA Waterveen'}}
    assert.match(plan(letter('U moet € 300 terugbetalen.'), {settings}), /Bel ons op 14 0123\./)
    const html = '<p>Beste heer Bos,</p>\n<p>U moet de toeslag terugbetalen.</p>\n<p>Met vriendelijke groet,</p>\n'
    const texts = briefmaat
      .check(html, {path: 'brief.html', letterType: 'terugvordering', settings})
      .findings.map(({insert}) => insert ?? '')
    assert.ok(texts.some(text => text.includes('van Bos &amp; Vaart.')))
    assert.ok(texts.some(text => text.includes('Stuur uw bezwaar naar Postbus 1, 8970 AA Waterveen.')))
    assert.ok(plan(letter(`U moet € 300 terugbetalen. Bel ${phone}.`), {settings}).includes(phone))
  })

  it('is not offered for what stands in one variant already, nor for what is not missing', () => {
    const text = letter('Wij wijzen uw aanvraag af.\n\n{{#if x}}\nU kunt binnen zes weken bezwaar maken.\n{{/if}}')
    const found = insertOf(text, 'recovery/objection-clause', {letterType: 'afwijzing'})
    assert.equal(found?.insert, null)
    assert.equal('insertAt' in found!, false)
    const [term] = briefmaat.check('Indien u belt.').findings
    assert.equal('insert' in term!, false)
  })

  it('says what it is about in the language of messages', async () => {
    const english = await createBriefmaat({locale: 'en'})
    const text = letter('U moet € 300 terugbetalen.')
    const options = {path: 'brief.md', letterType: 'terugvordering'} as const
    const found = english.check(text, options).findings.find(({ruleId}) => ruleId === 'recovery/payment-plan')
    assert.equal(found?.insertAbout, 'paying in parts')
    assert.match(found?.insert ?? '', /^Kunt u /)
    assert.equal(insertOf(text, 'recovery/payment-plan')?.insertAbout, 'betalen in delen')
  })
})
