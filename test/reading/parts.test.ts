import {strict as assert} from 'node:assert'
import {type Briefmaat, createBriefmaat, type LetterType} from '../../core/index.js'

/** A letter's text, and the status of the parts it needs; parts that are not named are not needed. */
type Case = [text: string, parts: Record<string, string>]

const account = 'NL00 BANK 0123 4567 89'

const dutch: Partial<Record<LetterType, Case[]>> = {
  toekenning: [
    ['U krijgt een toeslag van € 300 per maand.', {amount: 'present'}],
    ['U krijgt de toeslag voor verhuiskosten.', {amount: 'absent'}],
    ['U krijgt subsidie. Het bedrag vindt u in de bijlage.', {amount: 'unknown'}],
    ['U krijgt een vergunning voor uw dakkapel.', {}]
  ],
  afwijzing: [
    [
      'Wij wijzen uw aanvraag af. U kunt bezwaar maken. Schrijf waarom u het niet eens bent met ons.',
      {reasons: 'absent'}
    ],
    ['Wij wijzen uw aanvraag af. Uw inkomen ligt boven onze grens.', {reasons: 'unknown'}],
    ['Wij wijzen uw aanvraag af, omdat u te veel verdient.', {reasons: 'present'}],
    ['Op 3 mei vroeg u om hulp. Die krijgt u niet. Bel ons als u vragen hebt.', {reasons: 'absent'}]
  ],
  terugvordering: [
    [
      `U moet € 300 terugbetalen, omdat u te veel kreeg. Maak het uiterlijk 4 mei 2027 over op ${account}.`,
      {amount: 'present', 'payment-term': 'present', account: 'present', reasons: 'present'}
    ],
    [
      'Op 4 mei 2027 hebt u te veel geld van ons gekregen. U moet dat terugbetalen. U kunt uiterlijk 2 juni 2027 bezwaar maken.',
      {amount: 'absent', 'payment-term': 'absent', account: 'absent', reasons: 'present'}
    ],
    [
      'U kreeg te veel bijstand. Wij houden de € 300 vanaf mei in op uw uitkering.',
      {amount: 'present', 'payment-term': 'present', account: 'present', reasons: 'present'}
    ],
    [
      'U moet te veel betaalde toeslag terugbetalen: € 80. Betaalt u niet, dan verrekenen wij het. U krijgt nog een factuur.',
      {amount: 'present', 'payment-term': 'unknown', account: 'present', reasons: 'present'}
    ],
    [
      'U moet te veel betaalde toeslag terugbetalen: € 80. Betaalt u niet, dan verrekenen wij het.',
      {amount: 'present', 'payment-term': 'absent', account: 'absent', reasons: 'present'}
    ]
  ],
  boete: [
    [
      'U krijgt een boete van € 95. Betaal binnen zes weken met iDEAL.',
      {
        amount: 'present',
        'payment-term': 'present',
        account: 'present',
        offence: 'absent',
        provision: 'absent',
        reasons: 'absent'
      }
    ],
    [
      'U reed op 3 mei 2027 door rood licht. Volgens artikel 62 van het RVV 1990 krijgt u een boete. Die is € 280. U ontvangt van het CJIB een acceptgiro.',
      {
        amount: 'present',
        'payment-term': 'unknown',
        account: 'present',
        offence: 'unknown',
        provision: 'present',
        reasons: 'unknown'
      }
    ]
  ],
  aanmaning: [
    [
      `Dit is een aanmaning. Betaal € 80 binnen twee weken op ${account}. Deze aanmaning kost u € 9. Betaalt u niet, dan komt de deurwaarder.`,
      {amount: 'present', 'payment-term': 'present', account: 'present', warning: 'present', fee: 'present'}
    ],
    [
      `Aanmaning. Betaal uw aanslag binnen twee weken op ${account}. Daar komen aanmaningskosten bij.`,
      {amount: 'absent', 'payment-term': 'present', account: 'present', warning: 'absent', fee: 'absent'}
    ],
    [
      'Herinnering: u hebt de factuur van € 80 nog niet betaald. Betaal vóór 4 mei 2027 met pin aan de balie.',
      {amount: 'present', 'payment-term': 'present', account: 'present'}
    ],
    ['Wij hebben uw loonstroken nog niet. Stuur ze binnen twee weken.', {}]
  ],
  ontvangstbevestiging: [
    ['Wij hebben uw aanvraag ontvangen. U hoort binnen acht weken van ons.', {'decision-date': 'present'}],
    ['Wij hebben uw aanvraag ontvangen. U hoort zo snel mogelijk van ons.', {'decision-date': 'absent'}],
    ['Op 4 mei 2027 ontvingen wij uw bezwaar. Stuur de redenen uiterlijk 1 juni 2027.', {'decision-date': 'absent'}],
    ['Wij hebben uw verhuizing verwerkt.', {}]
  ],
  uitnodiging: [
    [
      'Wij nodigen u uit voor een gesprek over werk. Het is op 4 mei 2027 om half tien. Wij bellen u.',
      {
        'appointment-date': 'present',
        'appointment-time': 'present',
        'appointment-place': 'present',
        'appointment-purpose': 'present'
      }
    ],
    [
      'Wij nodigen u uit voor een gesprek. Laat uiterlijk 4 mei 2027 weten of u komt.',
      {
        'appointment-date': 'absent',
        'appointment-time': 'absent',
        'appointment-place': 'absent',
        'appointment-purpose': 'absent'
      }
    ],
    ['Wij nodigen u uit voor een gesprek over werk. Bel ons om een afspraak te maken.', {}],
    ['Wij nodigen u uit om mee te denken.', {}]
  ],
  'beslissing-op-bezwaar': [
    ['Uw bezwaar is ongegrond. U kunt in beroep gaan. Schrijf erbij waarom.', {reasons: 'absent'}],
    ['Uw bezwaar is ongegrond, want u stuurde het te laat.', {reasons: 'present'}]
  ],
  informatiebrief: [['Er verandert iets.', {}]]
}

const english: Partial<Record<LetterType, Case[]>> = {
  terugvordering: [
    [
      `You must repay € 300, because you received too much. Transfer it by 4 May 2027 to ${account}.`,
      {amount: 'present', 'payment-term': 'present', account: 'present', reasons: 'present'}
    ],
    [
      'You must repay the allowance.',
      {amount: 'absent', 'payment-term': 'absent', account: 'absent', reasons: 'absent'}
    ]
  ],
  uitnodiging: [
    [
      'We invite you for a meeting on 4 May 2027.',
      {
        'appointment-date': 'present',
        'appointment-time': 'absent',
        'appointment-place': 'absent',
        'appointment-purpose': 'absent'
      }
    ]
  ]
}

describe('parts that a letter’s type needs', () => {
  let briefmaat: Briefmaat

  before(async () => {
    briefmaat = await createBriefmaat()
  })

  function statuses(text: string, letterType: LetterType, language: 'nl' | 'en', path = 'brief.txt') {
    const {requiredParts} = briefmaat.check(text, {letterType, language, path})
    return Object.fromEntries(Object.entries(requiredParts).map(([name, {status}]) => [name, status]))
  }

  for (const [language, all] of [['nl', dutch] as const, ['en', english] as const]) {
    for (const [type, cases] of Object.entries(all) as [LetterType, Case[]][]) {
      for (const [text, expected] of cases) {
        it(`${type}: ${text.slice(0, 60)}`, () => {
          const found = statuses(`Beste mevrouw Vos,\n\n${text}\n\nMet vriendelijke groet,`, type, language)
          if (type === 'aanmaning' && found.fee && !expected.fee) delete found.fee
          assert.deepEqual(found, expected)
        })
      }
    }
  }

  it('takes a placeholder for what its name says', () => {
    const text = 'U moet {{bedrag}} terugbetalen omdat u te veel kreeg, vóór {{betaaldatum}}, op {{iban}}.'
    assert.deepEqual(statuses(text, 'terugvordering', 'nl', 'brief.hbs'), {
      amount: 'present',
      'payment-term': 'present',
      account: 'present',
      reasons: 'present'
    })
  })

  it('tells under which condition a part is there', () => {
    const text =
      'U moet te veel betaalde huur terugbetalen.\n\n{{#if ineens}}\nHet gaat om € 300.\n{{/if}}\n\nBetaal binnen zes weken met iDEAL.'
    const {amount} = briefmaat.check(text, {
      letterType: 'terugvordering',
      language: 'nl',
      path: 'brief.hbs'
    }).requiredParts
    assert.deepEqual([amount?.status, amount?.condition], ['conditional', 'ineens'])
  })

  it('does not know what stands in a bare field', () => {
    const text = 'Wij wijzen uw aanvraag af.\n\n{{tekst}}\n\nU kunt bezwaar maken.'
    assert.deepEqual(statuses(text, 'afwijzing', 'nl', 'brief.hbs'), {reasons: 'unknown'})
  })
})

/** What clauses on objection say that the law does not (Awb 6:4–6:9, 7:15), and what only looks like it. */
const wrongClauses = [
  'Wij moeten uw bezwaarschrift uiterlijk 4 mei 2027 hebben ontvangen.',
  'Uw bezwaarschrift dient binnen zes weken na de dag van verzending van dit besluit bij ons binnen te zijn.',
  'Stuur dan een bezwaarschrift. Wij moeten het binnen zes weken ontvangen.',
  'Zorg dat wij uw bezwaar binnen zes weken hebben ontvangen.',
  'U kunt bezwaar maken binnen dertig dagen na dagtekening van deze brief.',
  'De bezwaartermijn is vier weken.',
  'U kunt binnen zes weken na ontvangst van dit besluit bezwaar maken.',
  'U kunt binnen zes weken bezwaar maken. Mail uw bezwaar naar bezwaar@waterveen.example.',
  'Voor het indienen van bezwaar betaalt u € 50 griffierecht.'
]
const rightClauses = [
  'U kunt binnen 42 dagen bezwaar maken. Wij beslissen binnen twaalf weken op uw bezwaar.',
  'Uw bezwaar is op tijd als u het binnen zes weken op de post doet. Wij moeten het dan binnen een week ontvangen.',
  'Maak bezwaar. Als wij uw bezwaar hebben ontvangen, krijgt u binnen twee weken bericht.',
  'U kunt binnen zes weken bezwaar maken. De gronden moeten wij binnen vier weken daarna ontvangen.',
  'U kunt bezwaar maken tot en met 4 mei 2027. Het geld moet op 1 mei 2027 bij ons binnen zijn.',
  'U kunt binnen twee weken bezwaar maken op grond van de Ziektewet.',
  'U kunt pro forma bezwaar maken. U krijgt dan vier weken de tijd om uw redenen op te schrijven.',
  'Na ontvangst van uw bezwaar krijgt u binnen zes weken een besluit.',
  'U kunt binnen zes weken bezwaar maken. Als u binnen twee weken bezwaar maakt, wacht u met betalen.',
  'U kunt bezwaar maken. Schrijf een brief naar het college. Vragen? Mail naar info@waterveen.example.',
  'Bezwaar maken is gratis. Voor beroep bij de rechtbank betaalt u € 54 griffierecht.',
  'U kunt bezwaar maken tegen de kosten van € 50.'
]

describe('clauses on objection', () => {
  let briefmaat: Briefmaat

  before(async () => {
    briefmaat = await createBriefmaat()
  })

  for (const [clauses, count] of [[wrongClauses, 1] as const, [rightClauses, 0] as const]) {
    for (const clause of clauses) {
      it(`${count ? 'misstates' : 'keeps to'} the law: ${clause}`, () => {
        const text = `Wij wijzen uw aanvraag af.\n\n${clause}`
        const {findings} = briefmaat.check(text, {letterType: 'afwijzing', language: 'nl'})
        assert.equal(findings.filter(({ruleId}) => ruleId === 'recovery/objection-inaccurate').length, count)
      })
    }
  }
})
