import {strict as assert} from 'node:assert'
import {type Briefmaat, createBriefmaat} from '../../core/index.js'

describe('subjects of a letter', () => {
  let briefmaat: Briefmaat

  before(async () => {
    briefmaat = await createBriefmaat()
  })

  const topics = (...paragraphs: string[]) =>
    briefmaat.check(paragraphs.join('\n\n'), {path: 'brief.md', language: 'nl'}).topics
  const titles = (...paragraphs: string[]) => topics(...paragraphs).map(({title}) => title)

  it('are one, however many parts tell of it', () => {
    const found = topics(
      '# Wij stoppen uw uitkering',
      'Beste heer Bos,',
      'Wij stoppen uw uitkering vanaf 1 mei. U hebt namelijk weer werk.',
      '## Waarom stopt uw uitkering?',
      'U verdient genoeg.',
      '## Niet mee eens?',
      'Maak dan bezwaar.',
      '## Vragen?',
      'Bel ons.',
      'Met vriendelijke groet,'
    )
    assert.deepEqual(
      found.map(({title, main}) => ({title, main})),
      [{title: 'Wij stoppen uw uitkering', main: true}]
    )
    assert.equal(found[0]!.at.text, 'Wij stoppen uw uitkering')
  })

  it('are more when a heading names another with a step or a change of its own', () => {
    assert.deepEqual(
      titles(
        '# Wij stoppen uw uitkering',
        'Beste heer Bos,',
        'Wij stoppen uw uitkering vanaf 1 mei.',
        '## Uw zorgverzekering loopt door',
        'U moet uw nieuwe adres doorgeven aan de verzekeraar.',
        'Met vriendelijke groet,'
      ),
      ['Wij stoppen uw uitkering', 'Uw zorgverzekering loopt door']
    )
  })

  it('are more when a paragraph opens another', () => {
    assert.deepEqual(
      titles(
        'Onderwerp: uw paspoort',
        'Beste heer Bos,',
        'Uw paspoort ligt klaar. U kunt het ophalen vanaf 3 mei.',
        'Verder vervalt uw parkeervergunning op 1 juni. U moet een nieuwe aanvragen.',
        'Met vriendelijke groet,'
      ),
      ['uw paspoort', 'Verder vervalt uw parkeervergunning op 1 juni']
    )
  })

  it('are not more for a second reason or for an offer of help', () => {
    assert.equal(
      topics(
        '# U krijgt een boete',
        'Beste heer Bos,',
        'U krijgt een boete van € 90. U stond stil op de stoep.',
        'Daarnaast had u geen licht aan uw auto. Dat is gevaarlijk.',
        'Verder kunt u bij ons terecht met vragen over geld.',
        'Met vriendelijke groet,'
      ).length,
      1
    )
  })

  it('have a title of one line, without label and placeholder', () => {
    const [main] = briefmaat.check(
      'Onderwerp: de subsidie voor {{adres}} en alles wat daar verder nog bij komt kijken voor u en uw buren\n\nU krijgt subsidie.',
      {path: 'brief.txt.hbs', language: 'nl'}
    ).topics
    assert.ok(main && main.title.length <= 61, main?.title)
    assert.match(main!.title, /^de subsidie voor … en alles/)
  })

  it('are none in an empty letter', () => assert.deepEqual(topics(''), []))
})
