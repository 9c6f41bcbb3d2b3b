import assert from 'node:assert/strict'
import {guessMeaning} from '../../../core/formats/templates/meaning.js'
import {hints} from './tools.js'

const expected = {
  date: 'datum besluitdatum datum_besluit geboorteDatum createdAt content->submittedAt dateOfBirth x|date:"d-m-Y" datumTijd besluit.datum deadline dagtekening termijnDatum vergoedingDatum boete.datum',
  amount:
    'bedrag totaalBedrag content->stage2->amount bedragen.totaal reclaimAmount boete x|currency schuld boeteBedrag',
  phone:
    'telefoon tel contact.telefoonnummer phoneNumber telefoon_nummer mobiel gemeente.telefoon behandelaarTelefoon telefoonContactpersoon',
  email: 'email e-mail contactEmailAddress emailadres mail emailAdres',
  url: 'url websiteUrl link website content->stylesheetPath',
  name: 'naam firstName lastName aanvrager.achternaam behandelaarNaam aanhef contactpersoon aanvrager behandelaar voorletters',
  organisation: 'gemeente organisatie.naam organisatieNaam gemeentenaam bedrijfsnaam naamWerkgever afzender',
  address: 'adres straat houseNumber houseNumberSuffix huisnummer woonplaats city bezoekadres straatnaam adresregel1',
  postcode: 'postcode postalCode zip',
  reference:
    'kenmerk zaaknummer reference content->stage2->businessPartnerNumber reclaimNumber dossierId onsKenmerk beschikkingsnummer caseNumber factuurNr',
  bsn: 'bsn aanvragerBsn aanvragerBSN BSN burgerservicenummer sofinummer bsnAanvrager burger.bsn behandelaar.bsn',
  account: 'iban rekeningnummer bankrekening rekeningNummer aanvrager.IBAN bankAccountNumber',
  time: 'tijd tijdstip afspraak.tijd startTime',
  number: 'aantal aantalWeken pageNumber leeftijd nummer'
}

describe('templates: what a placeholder will hold', () => {
  it('goes by the parts of its name', () => {
    for (const [meaning, names] of Object.entries(expected)) {
      for (const name of names.split(' ')) assert.equal(guessMeaning(name, hints), meaning, name)
    }
  })

  it('says nothing when nothing tells', () => {
    for (const name of ['titel', 'motivation', 'update', 'content->stage1', '', 'this', 'format', 'candidate', '…']) {
      assert.equal(guessMeaning(name, hints), null, name)
    }
  })

  it('lets filters and functions tell what the name does not', () => {
    assert.equal(guessMeaning('waarde', hints, ['formatCurrency']), 'amount')
    assert.equal(guessMeaning('nummer', hints, ['money']), 'amount')
    assert.equal(guessMeaning('telefoon', hints, ['date']), 'phone')
  })

  it('has every hint once', () => {
    for (const lists of [hints.names, hints.subjects, hints.helpers]) {
      const all = Object.values(lists).flat()
      assert.deepEqual(
        all.filter((hint, i) => all.indexOf(hint) !== i),
        []
      )
      for (const hint of all) assert.match(hint, /^\*?[a-z]+\*?$/)
    }
  })
})
