import {strict as assert} from 'node:assert'
import type {ParsedWord} from '../../core/language/nl/parser/parser.js'
import {repair} from '../../core/language/nl/parser/repairs.js'
import {parse} from './hand-made.js'

/** The sentence after its repair: `form:relation` of each word. */
const repaired = (text: string): string => {
  const words: ParsedWord[] = parse(text)
  repair(words)
  return words.map(({form, relation}) => `${form}:${relation}`).join(' ')
}

describe('repairs of the Dutch parser', () => {
  it('read the perfect of verbs without an object', () => {
    assert.equal(
      repaired(
        'Uw/PRON>brief:nmod:poss brief/NOUN>binnengekomen:nsubj:pass is/AUX.Fin>binnengekomen:aux:pass binnengekomen/VERB.Part>:root'
      ),
      'Uw:nmod:poss brief:nsubj is:aux binnengekomen:root'
    )
    assert.equal(
      repaired('betaling/NOUN>uitgebleven:nsubj:pass is/AUX.Fin>uitgebleven:aux uitgebleven/VERB.Part>:root'),
      'betaling:nsubj is:aux uitgebleven:root'
    )
  })

  it('leave passives', () => {
    for (const [subject, participle] of [
      ['bezwaar', 'ontvangen'],
      ['bedrag', 'gevorderd'],
      ['afspraak', 'nagekomen'],
      ['lening', 'aangegaan'],
      ['bloed', 'afgenomen'],
      ['tegoed', 'bevroren'],
      ['man', 'aangevallen']
    ]) {
      const words = parse(
        `${subject}/NOUN>${participle}:nsubj:pass is/AUX.Fin>${participle}:aux:pass ${participle}/VERB.Part>:root`
      )
      repair(words)
      assert.deepEqual(
        words.map(({relation}) => relation),
        ['nsubj:pass', 'aux:pass', 'root'],
        participle
      )
    }
    const passive = 'brief/NOUN>gekomen:nsubj:pass wordt/AUX.Fin>gekomen:aux:pass gekomen/VERB.Part>:root'
    assert.equal(repaired(passive), 'brief:nsubj:pass wordt:aux:pass gekomen:root')
  })

  it('leave what is said without a subject', () => {
    assert.equal(
      repaired('Er/ADV>gereden:advmod is/AUX.Fin>gereden:aux:pass hard/ADJ>gereden:advmod gereden/VERB.Part>:root'),
      'Er:advmod is:aux:pass hard:advmod gereden:root'
    )
  })

  it('take a person for the one who does it', () => {
    for (const participle of ['vergeten', 'nagekomen', 'afgeweken', 'gestopt'])
      assert.equal(
        repaired(`U/PRON>${participle}:nsubj:pass bent/AUX.Fin>${participle}:aux:pass ${participle}/VERB.Part>:root`),
        `U:nsubj bent:aux ${participle}:root`
      )
  })

  it('find objects among subjects', () => {
    assert.equal(
      repaired('Ik/PRON>verzoek:nsubj verzoek/VERB.Fin>:root u/PRON>verzoek:nsubj'),
      'Ik:nsubj verzoek:root u:obj'
    )
    assert.equal(
      repaired('Vraag/VERB.Fin>:root iemand/PRON>Vraag:nsubj om/ADP>hulp:case hulp/NOUN>Vraag:obl ./PUNCT>Vraag:punct'),
      'Vraag:root iemand:obj om:case hulp:obl .:punct'
    )
    assert.equal(
      repaired(
        'Neemt/VERB.Fin>:root u/PRON>Neemt:nsubj contact/NOUN>Neemt:obj op/ADP>Neemt:compound:prt ./PUNCT>Neemt:punct'
      ),
      'Neemt:root u:nsubj contact:obj op:compound:prt .:punct'
    )
    assert.equal(repaired('U/PRON>belt:nsubj belt/VERB.Fin>:root ons/PRON>belt:nsubj'), 'U:nsubj belt:root ons:obj')
  })

  it('join a particle to its verb', () => {
    const lemmas = (text: string) => {
      const words = parse(text)
      repair(words)
      return words[0]!.lemma
    }
    assert.equal(
      lemmas('stelde/VERB.Fin/stellen>:root iets/PRON>stelde:obj voor/ADP>stelde:compound:prt'),
      'voorstellen'
    )
    assert.equal(lemmas('vult/VERB.Fin/invullen>:root in/ADP>vult:compound:prt'), 'invullen')
    assert.equal(lemmas('zet/VERB.Fin/zetten>:root eronder/ADV>zet:compound:prt'), 'zetten')
  })
})
