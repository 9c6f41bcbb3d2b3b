import {strict as assert} from 'node:assert'
import {type Briefmaat, createBriefmaat, type LetterType} from '../../core/index.js'

/** What the sender does next, with the words that say when. */
const told: [text: string, when: string | null][] = [
  ['Wij beslissen vóór 3 mei 2027.', 'vóór 3 mei 2027'],
  ['U hoort binnen twee weken van ons.', 'binnen twee weken'],
  ['Daarna bellen wij u.', null],
  ['Wij nemen uiterlijk 4 mei 2027 een besluit op uw aanvraag.', 'uiterlijk 4 mei 2027'],
  ['Binnen zes weken laten wij u weten wat wij hebben besloten.', 'Binnen zes weken'],
  ['Een medewerker neemt binnen een week contact met u op.', 'binnen een week'],
  ['Als wij alles hebben ontvangen, beslissen wij binnen vier weken.', 'binnen vier weken'],
  ['Wij streven ernaar om binnen zes weken te beslissen.', 'binnen zes weken'],
  ['Op uw aanvraag wordt uiterlijk 4 mei 2027 een besluit genomen.', 'uiterlijk 4 mei 2027'],
  ['Onze arts belt u volgende week.', 'volgende week'],
  ['Wij verwachten dat wij in maart een besluit nemen.', 'in maart'],
  ['De behandeling van uw bezwaar duurt ongeveer twaalf weken.', 'twaalf weken']
]

const untold = [
  'Wij hebben uw aanvraag op 3 mei ontvangen.',
  'Wij wijzen uw aanvraag af.',
  'Hierbij delen wij u mede dat uw aanvraag compleet is.',
  'Als u niet reageert, beslissen wij zonder uw gegevens.',
  'Stuur ons vóór 3 mei een kopie van uw paspoort.',
  'Wij ontvangen uw reactie graag vóór 3 mei 2027.',
  'U krijgt deze brief omdat u een uitkering hebt.',
  'Betaalt u niet, dan sturen wij een deurwaarder.',
  'De boete moet vóór 3 mei zijn betaald.',
  'Kunt u niet komen? Bel ons. Dan maken wij een nieuwe afspraak.',
  'Op 3 mei 2027 hebben wij met u gesproken.',
  'Maakt u bezwaar, dan beslissen wij binnen twaalf weken.'
]

describe('what happens next', () => {
  let briefmaat: Briefmaat

  before(async () => {
    briefmaat = await createBriefmaat()
  })

  function nextStep(text: string, letterType: LetterType, language: 'nl' | 'en' = 'nl') {
    const letter = `Beste heer Bos,\n\n${text}\n\nMet vriendelijke groet,`
    return briefmaat.check(letter, {path: 'brief.md', language, letterType}).nextStep
  }

  for (const [text, when] of told) {
    it(`is told by "${text}"`, () => {
      const found = nextStep(text, 'ontvangstbevestiging')
      assert.equal(found?.text, text)
      assert.equal(found.when?.text.includes(when ?? '') ?? null, when === null ? null : true)
    })
  }

  for (const text of untold) {
    it(`is not told by "${text}"`, () => assert.equal(nextStep(text, 'informatieverzoek'), null))
  }

  it('has the date that the letter names', () => {
    assert.equal(nextStep('Wij beslissen vóór 3 mei 2027.', 'ontvangstbevestiging')?.date, '2027-05-03')
    assert.equal(nextStep('Wij beslissen binnen acht weken.', 'ontvangstbevestiging')?.date, null)
  })

  it('is the sentence with the moment, where several tell it', () => {
    const found = nextStep('Wij behandelen uw aanvraag. U hoort vóór 3 mei van ons.', 'ontvangstbevestiging')
    assert.equal(found?.text, 'U hoort vóór 3 mei van ons.')
  })

  it('is what stands under a heading that asks it', () => {
    const found = nextStep('## Hoe gaat het verder?\n\nEen taxateur bekijkt uw huis in mei.', 'ontvangstbevestiging')
    assert.equal(found?.when?.text, 'in mei')
  })

  it('is what follows an objection only where the objection is the case', () => {
    const text = 'Wij beslissen binnen twaalf weken op uw bezwaar.'
    assert.equal(nextStep(text, 'ontvangstbevestiging')?.text, text)
    assert.equal(nextStep(text, 'afwijzing'), null)
  })

  it('is found in English letters', () => {
    assert.equal(nextStep('We will let you know by 3 May 2027.', 'ontvangstbevestiging', 'en')?.date, '2027-05-03')
    assert.equal(nextStep('We received your letter on 3 May 2027.', 'ontvangstbevestiging', 'en'), null)
  })
})
