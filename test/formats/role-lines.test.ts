import assert from 'node:assert/strict'
import {parseText} from '../../core/formats/text.js'
import {rolesOf, sentence} from './roles.test.js'

describe('the role of a line', () => {
  const lines: [line: string, role: string][] = [
    ['Datum: 3 mei 2027', 'reference'],
    ['Uw brief van 3 mei', 'reference'],
    ['Ons kenmerk : 12/AB', 'reference'],
    ['Behandeld door: J. Smit', 'reference'],
    ['Correspondentienummer: ST 884-201', 'reference'],
    ['Uw contactpersoon: Joris Hemel', 'reference'],
    ['Dagtekening: 22-02-2027', 'reference'],
    ['Bijlage: advies', 'reference'],
    ['Betreft: uw aanvraag', 'subject'],
    ['Postbus 20350, 2500 EJ Den Haag', 'address'],
    ['Antwoordnummer 12', 'address'],
    ['Kanaalstraat 12-a', 'address'],
    ['t.a.v. mevrouw Jansen', 'address'],
    ['Gemeente Waterveen', 'letterhead'],
    ['Team Toezicht en Handhaving', 'letterhead'],
    ['Afdeling Sociale Zaken', 'letterhead']
  ]
  for (const [line, role] of lines) {
    it(`${line}: ${role}`, () =>
      assert.deepEqual(rolesOf(parseText, `${line}\n\nGeachte heer Jansen,\n\n${sentence}\n`)[0], [role, line]))
  }

  for (const line of [
    'Geachte heer/mevrouw,',
    'Beste lezer,',
    'Dag Noa,',
    'Hallo Noa!',
    'Dear Sir or Madam,',
    'Geachte \uA78F',
    'L.S.,'
  ]) {
    it(`${line}: salutation`, () =>
      assert.deepEqual(rolesOf(parseText, `Kenmerk: 1\n\n${line}\n\n${sentence}\n`)[1], ['salutation', line]))
  }
  for (const line of [
    'Beste oplossing: bel ons vandaag nog even op.',
    'Dag en tijd: maandag 3 juni om 10 uur.',
    'Beste manier om te betalen is via uw bank.'
  ]) {
    it(`${line} is no salutation`, () =>
      assert.equal(
        rolesOf(parseText, `${line}\n\n${sentence}\n`).some(([role]) => role === 'salutation'),
        false
      ))
  }
  for (const line of [
    'Met vriendelijke groet,',
    'Hoogachtend',
    'Vriendelijke groeten',
    'Kind regards,',
    'Met vriendelijke groet, Jan Smit'
  ]) {
    it(`${line}: closing`, () =>
      assert.deepEqual(rolesOf(parseText, `Beste Noa,\n\n${sentence}\n\n${line}\n\nJan\n`)[2], ['closing', line]))
  }
})
