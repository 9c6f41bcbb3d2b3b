import {strict as assert} from 'node:assert'
import {type Briefmaat, createBriefmaat, type ElementName} from '../../core/index.js'
import {resolvePart, samples} from '../samples/annotations.js'

const objection: ElementName[] = ['objection_clause', 'objection_deadline', 'objection_address']

describe('letters made of parts', () => {
  let briefmaat: Briefmaat
  const assembled = samples().filter(({path}) => /\.(?:latte|j2|hbs|ftl)$/.test(path) && !path.endsWith('.txt.ftl'))

  before(async () => {
    briefmaat = await createBriefmaat()
  })

  it('sees what stands in a layout, with the path of the part', () => {
    const sample = assembled.find(({name}) => name.endsWith('boete-omgevingsregels.latte'))!
    const report = briefmaat.check(sample.text, {path: sample.path, resolve: resolvePart})
    assert.ok(report.parts.length > 0 && report.parts.every(part => part.found))
    for (const name of [...objection, 'phone'] as ElementName[]) {
      assert.equal(report.elements[name].status, 'present', name)
      assert.ok(
        report.elements[name].evidence.some(({path}) => path !== undefined),
        `${name} stands in a part`
      )
    }
  })

  it('says “unknown”, raises no error and gives one hint a part when parts are out of reach', () => {
    for (const sample of assembled) {
      const report = briefmaat.check(sample.text, {path: sample.path})
      const missing = report.parts.filter(part => !part.found)
      if (missing.length === 0) continue
      assert.deepEqual(
        report.findings.filter(({severity}) => severity === 'error').map(({ruleId}) => ruleId),
        sample.name.includes('afwijzing-parkeervergunning') ? ['contact/digital-only'] : [],
        sample.name
      )
      assert.ok(
        Object.values(report.elements).every(({status}) => status !== 'absent'),
        sample.name
      )
      const hints = report.findings.filter(({ruleId}) => ruleId === 'config/missing-part')
      assert.equal(new Set(hints.map(({at}) => at.text)).size, hints.length)
      assert.ok(hints.length > 0 && hints.length <= missing.length)
    }
  })

  it('takes a block that the letter empties as really empty', () => {
    const sample = assembled.find(({name}) => name.endsWith('afwijzing-parkeervergunning.latte'))!
    const report = briefmaat.check(sample.text, {path: sample.path, resolve: resolvePart})
    assert.equal(report.elements.objection_clause.status, 'absent')
    assert.ok(
      report.findings.some(({ruleId, severity}) => ruleId === 'recovery/objection-clause' && severity === 'error')
    )
  })

  it('names the condition of what only some variants have', () => {
    const sample = assembled.find(({name}) => name.endsWith('toekenning-met-voorwaarden.latte'))!
    const report = briefmaat.check(sample.text, {path: sample.path, resolve: resolvePart})
    assert.equal(report.elements.objection_clause.status, 'conditional')
    assert.match(report.elements.objection_clause.condition ?? '', /voorschot/)
    const finding = report.findings.find(({ruleId}) => ruleId === 'recovery/objection-clause')
    assert.equal(finding?.severity, 'error')
    assert.match(finding?.message ?? '', /voorschot/)
  })

  it('knows a file that is only a part and checks its words, not its elements', () => {
    const report = briefmaat.check('{define vragen}<p>Indien u vragen hebt, belt u ons.</p>{/define}', {
      path: 'blokken/vragen.latte'
    })
    assert.equal(report.kind, 'part')
    assert.deepEqual(
      report.findings.map(({ruleId}) => ruleId),
      ['jargon/formal-word']
    )
  })
})
