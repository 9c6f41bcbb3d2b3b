import {strict as assert} from 'node:assert'
import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {parse} from 'yaml'
import {type InflectionSource, Inflector} from '../../core/language/nl/inflect.js'
import {wordCuesOf} from '../../core/language/nl/word-cues.js'

const path = resolve(import.meta.dirname, '../../dictionaries/nl/inflection.yaml')
const inflector = new Inflector(parse(readFileSync(path, 'utf8')) as InflectionSource)

/** infinitive: ik, u, ik (past), participle, with te */
const verbs: Record<string, string> = {
  maken: 'maak maakt maakte gemaakt te maken',
  zetten: 'zet zet zette gezet te zetten',
  reizen: 'reis reist reisde gereisd te reizen',
  leven: 'leef leeft leefde geleefd te leven',
  weigeren: 'weiger weigert weigerde geweigerd te weigeren',
  informeren: 'informeer informeert informeerde geïnformeerd te informeren',
  creëren: 'creëer creëert creëerde gecreëerd te creëren',
  verifiëren: 'verifieer verifieert verifieerde geverifieerd te verifiëren',
  beogen: 'beoog beoogt beoogde beoogd te beogen',
  betwisten: 'betwist betwist betwistte betwist te betwisten',
  verzoeken: 'verzoek verzoekt verzocht verzocht te verzoeken',
  verkrijgen: 'verkrijg verkrijgt verkreeg verkregen te verkrijgen',
  herroepen: 'herroep herroept herriep herroepen te herroepen',
  opschorten: 'schort schort schortte opgeschort op te schorten',
  terugvorderen: 'vorder vordert vorderde teruggevorderd terug te vorderen',
  toezenden: 'zend zendt zond toegezonden toe te zenden',
  voortvloeien: 'vloei vloeit vloeide voortgevloeid voort te vloeien',
  onderzoeken: 'onderzoek onderzoekt onderzocht onderzocht te onderzoeken',
  zijn: 'ben is was geweest te zijn'
}

const plurals: Record<string, string | null> = {
  besluit: 'besluiten',
  brief: 'brieven',
  zaak: 'zaken',
  kans: 'kansen',
  huis: 'huizen',
  dwangbevel: 'dwangbevelen',
  aanslag: 'aanslagen',
  verordening: 'verordeningen',
  mogelijkheid: 'mogelijkheden',
  dwangsom: 'dwangsommen',
  boete: 'boetes',
  gemachtigde: 'gemachtigden',
  belanghebbende: 'belanghebbenden',
  formulier: 'formulieren',
  debiteur: 'debiteuren',
  foto: "foto's",
  inkomen: 'inkomens',
  ambtenaar: 'ambtenaren',
  beleid: null
}

const adjectives: Record<string, string> = {
  groot: 'grote',
  dom: 'domme',
  goed: 'goede',
  definitief: 'definitieve',
  kosteloos: 'kosteloze',
  fiscaal: 'fiscale',
  officieel: 'officiële',
  rechtmatig: 'rechtmatige',
  extra: 'extra',
  open: 'open',
  vergunningvrij: 'vergunningvrije'
}

describe('inflection', () => {
  for (const [infinitive, forms] of Object.entries(verbs))
    it(`of the verb ${infinitive}`, () => {
      const {stem, present, past, participle, toInfinitive} = inflector.verb(infinitive)
      assert.equal([stem, present, past, participle, toInfinitive].join(' '), forms)
    })

  it('of nouns', () => {
    for (const [noun, plural] of Object.entries(plurals)) assert.equal(inflector.plural(noun), plural, noun)
  })

  it('of adjectives', () => {
    for (const [base, form] of Object.entries(adjectives)) assert.equal(inflector.adjective(base), form, base)
  })

  it('knows a verb that parts and one that does not, written alike', () => {
    assert.equal(inflector.verb('overleggen').participle, 'overlegd')
    assert.equal(inflector.verb('overleggen', true).participle, 'overgelegd')
  })

  it('makes the cues of a verb that parts, a phrase around a verb and a phrase around a noun', () => {
    const cues = (term: string, partOfSpeech: 'verb' | 'noun') => wordCuesOf({term, partOfSpeech}, inflector)
    assert.ok(cues('opschorten', 'verb').includes('schort ... op'))
    assert.ok(cues('opschorten', 'verb').includes('op te schorten'))
    assert.ok(cues('in kennis stellen', 'verb').includes('stelt ... in kennis'))
    assert.ok(cues('beschikken over', 'verb').some(cue => cue.startsWith('beschikt ... over|')))
    assert.deepEqual(cues('last onder dwangsom', 'noun'), ['last onder dwangsom', 'last|lasten onder dwangsom'])
  })
})
