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

  it('leave the verb of a fixed phrase as it is', () => {
    const lemmaOf = (text: string, form: string) => {
      const words = parse(text)
      repair(words)
      return words.find(word => word.form === form)!.lemma
    }
    assert.equal(
      lemmaOf('in/ADP>nemen:compound:prt behandeling/NOUN>in:fixed te/ADP>nemen:mark nemen/VERB.Inf>:root', 'nemen'),
      'nemen'
    )
    assert.equal(lemmaOf('vindt/VERB.Fin/vinden>:root plaats/NOUN>vindt:compound:prt', 'vindt'), 'plaatsvinden')
    assert.equal(lemmaOf('geïnformeerd/VERB.Part/ïnformeren>:root', 'geïnformeerd'), 'informeren')
    assert.equal(lemmaOf('teruggeïnd/VERB.Part/terugïnnen>:root', 'teruggeïnd'), 'teruginnen')
    assert.equal(lemmaOf('geïdealiseerd/VERB.Part/ïdealiseren>:root', 'geïdealiseerd'), 'idealiseren')
    assert.equal(lemmaOf('verkleint/VERB.Fin/verkleinnen>:root', 'verkleint'), 'verkleinen')
    assert.equal(lemmaOf('werken/VERB/werk>:root', 'werken'), 'werken')
  })

  it('read addresses and acronyms as such', () => {
    const [address, mail, site] = parse(
      'www.bezwaar-maken/VERB.Fin/maken>:root post@duo.nl/NOUN>:dep wetten.overheid.nl/NOUN>:dep'
    )
    const words = [address!, mail!, site!]
    repair(words)
    assert.deepEqual(
      words.map(({partOfSpeech, lemma}) => `${partOfSpeech} ${lemma}`),
      ['SYM www.bezwaar-maken', 'SYM post@duo.nl', 'SYM wetten.overheid.nl']
    )
    assert.deepEqual(words[0]!.features, {})
    assert.equal(
      repaired('DUS-I/ADV>bellen:advmod kan/AUX.Fin>bellen:aux u/PRON>bellen:nsubj bellen/VERB.Inf>:root'),
      'DUS-I:nsubj kan:aux u:obj bellen:root'
    )
    assert.equal(
      repaired('Dan/ADV>bellen:advmod kan/AUX.Fin>bellen:aux DUS-I/ADV>bellen:advmod bellen/VERB.Inf>:root'),
      'Dan:advmod kan:aux DUS-I:nsubj bellen:root'
    )
    assert.equal(
      repaired('U/PRON>doen:nsubj moet/AUX.Fin>doen:aux NIET/ADV>doen:advmod doen/VERB.Inf>:root'),
      'U:nsubj moet:aux NIET:advmod doen:root'
    )
  })

  it('tell nouns from infinitives', () => {
    const beroepen = parse('U/PRON>beroepen:nsubj kunt/AUX.Fin>beroepen:aux beroepen/NOUN/beroep>:root')
    repair(beroepen)
    assert.equal(`${beroepen[2]!.partOfSpeech} ${beroepen[2]!.lemma}`, 'VERB beroepen')
    for (const text of [
      'Heeft/AUX.Fin/hebben>vragen:aux u/PRON>vragen:nsubj vragen/VERB.Inf>:root ?/PUNCT>vragen:punct',
      'Heeft/VERB.Fin/hebben>:root u/PRON>Heeft:nsubj vragen/VERB.Inf>Heeft:obj ?/PUNCT>Heeft:punct'
    ]) {
      const words = parse(text)
      repair(words)
      assert.deepEqual(
        words.map(({form, partOfSpeech, head, relation}) => `${form}/${partOfSpeech}>${head}:${relation}`),
        ['Heeft/VERB>-1:root', 'u/PRON>0:nsubj', 'vragen/NOUN>0:obj', '?/PUNCT>0:punct']
      )
      assert.equal(words[2]!.lemma, 'vraag')
    }
    const perfect = parse('Heb/AUX.Fin>vragen:aux ik/PRON>vragen:nsubj te/ADP>vragen:mark vragen/VERB.Inf>:root')
    repair(perfect)
    assert.equal(perfect[3]!.partOfSpeech, 'VERB')
  })

  it('find the subject', () => {
    assert.equal(
      repaired('regels/NOUN>lezen:nsubj kunt/AUX.Fin>lezen:aux u/PRON>lezen:nsubj lezen/VERB.Inf>:root'),
      'regels:obj kunt:aux u:nsubj lezen:root'
    )
    assert.equal(
      repaired('gemeente/NOUN>belt:nsubj belt/VERB.Fin>:root u/PRON>belt:nsubj'),
      'gemeente:nsubj belt:root u:nsubj'
    )
    assert.equal(
      repaired('om/ADP>redenen:case redenen/NOUN>stopt:nsubj stopt/VERB.Fin>:root hij/PRON>stopt:nsubj'),
      'om:case redenen:obl stopt:root hij:nsubj'
    )
    assert.equal(
      repaired('rond/ADP>mensen:case mensen/NOUN>komen:nsubj komen/VERB.Plur>:root'),
      'rond:case mensen:nsubj komen:root'
    )
    assert.equal(
      repaired('U/PRON>ingediend:nsubj:pass heeft/AUX.Fin>ingediend:aux ingediend/VERB.Part>:root'),
      'U:nsubj heeft:aux ingediend:root'
    )
  })

  it('take a clause with a conjunction for no relative one', () => {
    const headOf = (text: string, form: string) => {
      const words = parse(text)
      repair(words)
      const word = words.find(other => other.form === form)!
      return `${words[word.head]!.form}:${word.relation}`
    }
    const brief = 'brief/NOUN>:root waarin/ADV>staat:advmod staat/VERB.Fin>brief:acl:relcl'
    assert.equal(
      headOf(`${brief} of/SCONJ>betaalt:mark u/PRON>betaalt:nsubj betaalt/VERB.Fin>brief:acl:relcl`, 'betaalt'),
      'staat:ccomp'
    )
    assert.equal(
      headOf(
        'besluit/NOUN>blijft:nsubj blijft/VERB.Fin>:root totdat/SCONJ>beslist:mark beslist/VERB.Fin>besluit:acl:relcl',
        'beslist'
      ),
      'blijft:advcl'
    )
    assert.equal(
      headOf('indruk/NOUN>:root dat/SCONJ>klopt:mark klopt/VERB.Fin>indruk:acl:relcl', 'klopt'),
      'indruk:acl'
    )
  })
})
