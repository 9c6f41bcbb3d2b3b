import {strict as assert} from 'node:assert'
import {isImperative} from '../../core/language/nl/parser/imperatives.js'
import {parse} from './hand-made.js'

/** Marked with a star: the imperatives that must be found. */
function check(marked: string): void {
  const wanted = marked
    .split(' ')
    .filter(word => word.startsWith('*'))
    .map(word => word.slice(1, word.indexOf('/')))
  const words = parse(marked.replaceAll('*', ''))
  const found = words.filter((_, at) => isImperative(words, at)).map(({form}) => form)
  assert.deepEqual(found, wanted, marked)
}

const end = './PUNCT>:punct'

describe('imperatives', () => {
  it('open their sentence', () => {
    check(`*Bel/VERB.Fin/bellen>:root ons/PRON>Bel:obj ${end}`)
    check(`1./NUM>Vul:nummod *Vul/VERB.Fin/invullen>:root het/PRON>Vul:obj in/ADP>Vul:compound:prt ${end}`)
    check(`*Wees/VERB.Past/wijzen>:root op/ADP>tijd:case tijd/NOUN>Wees:obl ${end}`)
    check(`*Lees/VERB.Fin/lezen>:root verder/ADV>Lees:advmod ${end}`)
    check(`*Laat/VERB.Fin/laten>:root het/PRON>Laat:expl ons/PRON>weten:obj weten/VERB.Inf>Laat:xcomp ${end}`)
  })

  it('open their clause', () => {
    check(`Tip/NOUN>vraag:parataxis :/PUNCT>vraag:punct *vraag/VERB.Fin/vragen>:root hulp/NOUN>vraag:obj ${end}`)
    check(
      `Als/SCONJ>belt:mark u/PRON>belt:nsubj belt/VERB.Fin/bellen>houd:advcl ,/PUNCT>belt:punct *houd/VERB.Fin/houden>:root dan/ADV>houd:advmod uw/PRON>brief:nmod:poss brief/NOUN>houd:obj klaar/ADJ>houd:xcomp ${end}`
    )
    check(
      `Bent/AUX.Fin/zijn>eens:cop u/PRON>maak:nsubj het/PRON>eens:obj niet/ADV>eens:advmod eens/ADJ>maak:advcl ,/PUNCT>eens:punct *maak/VERB.Fin/maken>:root dan/ADV>maak:advmod bezwaar/NOUN>maak:obj ${end}`
    )
    check(
      `Hebt/VERB.Fin/hebben>bel:advcl u/PRON>Hebt:nsubj vragen/NOUN>Hebt:obj *bel/VERB.Fin/bellen>:root dan/ADV>bel:advmod ${end}`
    )
  })

  it('stand before a colon', () => {
    check(
      `*Let/VERB.Fin/opletten>:root op/ADP>Let:compound:prt :/PUNCT>Let:punct als/SCONJ>komt:mark u/PRON>komt:nsubj komt/VERB.Fin/komen>helpen:advcl ,/PUNCT>helpen:punct kunnen/AUX.Plur>helpen:aux we/PRON>helpen:nsubj niet/ADV>helpen:advmod helpen/VERB.Inf>Let:parataxis ${end}`
    )
  })

  it('are not what is said in brackets', () => {
    check(
      `Ik/PRON>ken:nsubj ken/VERB.Fin/toekennen>:root uw/PRON>aanvraag:nmod:poss aanvraag/NOUN>ken:obj (/PUNCT>:punct gedeeltelijk/ADJ>aanvraag:amod )/PUNCT>:punct toe/ADP>ken:compound:prt ${end}`
    )
    check(
      `*Kom/VERB.Fin/komen>:root langs/ADP>Kom:compound:prt (/PUNCT>:punct *bel/VERB.Fin/bellen>Kom:parataxis eerst/ADV>bel:advmod )/PUNCT>:punct ${end}`
    )
  })

  it('are joined to another', () => {
    check(
      `*Bel/VERB.Fin/bellen>zoeken:parataxis of/CCONJ>app:cc *app/NOUN>Bel:conj me/PRON>app:obj ,/PUNCT>Bel:punct dan/ADV>zoeken:advmod zoeken/VERB.Plur>:root we/PRON>zoeken:nsubj ${end}`
    )
    check(
      `*Vul/VERB.Fin/invullen>:root het/PRON>Vul:obj in/ADP>Vul:compound:prt ,/PUNCT>onderteken:punct *onderteken/VERB.Plur/onderteken>Vul:parataxis het/PRON>onderteken:obj en/CCONJ>wacht:cc *wacht/VERB.Fin/wachten>Vul:conj ${end}`
    )
  })

  it('are known though the tagger does not know the verb', () => {
    check(`*Vermeld/VERB.Part/vermelden>:root uw/PRON>kenmerk:nmod:poss kenmerk/NOUN>Vermeld:obj ${end}`)
    check(`*Scan/NOUN>:root de/DET>code:det code/NOUN>Scan:nmod ${end}`)
    check(`*Mail/NOUN>:root ons/PRON>Mail:nmod ${end}`)
    check(`*Dien/DET>aanvraag:det uw/PRON>aanvraag:nmod:poss aanvraag/NOUN>:root in/ADP>aanvraag:case ${end}`)
    check(`*Log/ADV>:root in/ADP>Log:fixed met/ADP>DigiD:case DigiD/PROPN>Log:obl ${end}`)
  })

  it('have no subject but the polite one', () => {
    check(`*Neemt/VERB.Fin/opnemen>:root u/PRON>Neemt:nsubj contact/NOUN>Neemt:obj op/ADP>Neemt:compound:prt ${end}`)
    check(`*Meld/VERB.Fin/melden>:root u/PRON>Meld:nsubj bij/ADP>balie:case balie/NOUN>Meld:obl ${end}`)
    check(`*Vraag/VERB.Fin/vragen>:root iemand/PRON>Vraag:nsubj ${end}`)
    check(`*Zet/VERB.Fin/zetten>:root je/PRON>Zet:nsubj schuld/NOUN>Zet:obj stop/ADV>Zet:advmod ${end}`)
  })

  it('are no questions', () => {
    check('Hebt/VERB.Fin/hebben>:root u/PRON>Hebt:nsubj vragen/NOUN>Hebt:obj ?/PUNCT>Hebt:punct')
    check('Wacht/VERB.Fin/wachten>:root je/PRON>Wacht:nsubj nog/ADV>Wacht:advmod ?/PUNCT>Wacht:punct')
  })

  it('are no conditions', () => {
    const then =
      ',/PUNCT>krijgt:punct dan/ADV>krijgt:advmod krijgt/VERB.Fin/krijgen>:root u/PRON>krijgt:nsubj hulp/NOUN>krijgt:obj'
    check(`Betaalt/VERB.Fin/betalen>:root u/PRON>Betaalt:nsubj niet/ADV>Betaalt:advmod ${then} ${end}`)
    check(`Belt/VERB.Fin/bellen>:root u/PRON>Belt:nsubj later/ADV>Belt:advmod ${then} ${end}`)
    check(`Betaal/VERB.Fin/betalen>:root je/PRON>Betaal:nsubj niet/ADV>Betaal:advmod ${then} ${end}`)
    check(`Sluit/VERB.Fin/sluiten>:root de/DET>balie:det balie/NOUN>Sluit:obj ${then} ${end}`)
  })

  it('are no statements', () => {
    check(`Ik/PRON>vorder:nsubj vorder/VERB.Fin/vorderen>:root geld/NOUN>vorder:obj ${end}`)
    check(
      `Ik/PRON>bel:nsubj bel/VERB.Fin/bellen>:root u/PRON>bel:obj en/CCONJ>stuur:cc stuur/VERB.Fin/sturen>bel:conj de/DET>brief:det brief/NOUN>stuur:obj ${end}`
    )
    check(`Dan/ADV>belt:advmod belt/VERB.Fin/bellen>:root u/PRON>belt:nsubj ons/PRON>belt:obj ${end}`)
    check(
      `Als/SCONJ>belt:mark u/PRON>belt:nsubj belt/VERB.Fin/bellen>krijgt:advcl ,/PUNCT>belt:punct krijgt/VERB.Fin/krijgen>:root u/PRON>krijgt:nsubj antwoord/NOUN>krijgt:obj ${end}`
    )
    check(
      `U/PRON>zet:nsubj zet/VERB.Fin/zetten>:root uw/PRON>naam:nmod:poss naam/NOUN>zet:obj erop/ADV>zet:advmod en/CCONJ>wacht:cc wacht/VERB.Fin/wachten>zet:conj ${end}`
    )
    check(
      `Wie/PRON>belt:nsubj belt/VERB.Fin/bellen>krijgt:csubj ,/PUNCT>belt:punct krijgt/VERB.Fin/krijgen>:root hulp/NOUN>krijgt:obj ${end}`
    )
  })

  it('are no headings and formulas', () => {
    check('Betreft/VERB.Fin/betreffen>:root :/PUNCT>Betreft:punct uw/PRON>aanvraag:nmod:poss aanvraag/NOUN>Betreft:obj')
    check(`Dank/VERB.Fin/danken>:root voor/ADP>brief:case uw/PRON>brief:nmod:poss brief/NOUN>Dank:obl ${end}`)
    check('Start/VERB.Fin/starten>:root van/ADP>cursus:case de/DET>cursus:det cursus/NOUN>Start:obl')
    check('Uitleg/VERB.Fin/uitleggen>:root bij/ADP>besluit:case uw/PRON>besluit:nmod:poss besluit/NOUN>Uitleg:obl')
    check('Vraag/VERB.Fin/vragen>:root 3/NUM>Vraag:obj')
    check(
      'Vergaderjaar/VERB.Fin/vergaderjaren>:root 2023/NUM>Vergaderjaar:obj –/PUNCT>:punct 2024/NUM>Vergaderjaar:obj'
    )
    check('*Bel/VERB.Fin/bellen>:root 14/NUM>Bel:obj 020/NUM>14:fixed ./PUNCT>:punct')
    check(`ondersteuning/NOUN>:root die/PRON>nodig:obj u/PRON>nodig:nsubj nodig/ADJ>ondersteuning:acl ${end}`)
    check(`*Breng/VERB.Fin/meebrengen>:root uw/PRON>pas:nmod:poss pas/NOUN>Breng:obj mee/ADP>Breng:compound:prt ${end}`)
    check(`Verplicht/VERB.Fin/verplichten>:root voor/ADP>iedereen:case iedereen/PRON>Verplicht:obl ${end}`)
    check(`Gelet/VERB.Fin/geletten>:root op/ADP>wet:case de/DET>wet:det wet/NOUN>Gelet:obl ${end}`)
  })

  it('are found in long rows within a second', () => {
    const row = Array.from(
      {length: 1500},
      (_, i) => `bel/VERB.Fin/bellen>:root ${i % 2 ? ',/PUNCT>:punct' : 'en/CCONJ>:cc'}`
    )
    const words = parse(`Als/SCONJ>:mark ${row.join(' ')}`)
    const began = performance.now()
    const found = words.filter((_, at) => isImperative(words, at))
    assert.ok(found.length > 0)
    assert.ok(performance.now() - began < 1000, `${performance.now() - began} ms`)
  })
})
