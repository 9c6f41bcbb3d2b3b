import {proseRoles} from '../../formats/letter.js'
import {nominalisationsOf} from '../../reading/nominalisations.js'
import {defineRule} from '../define.js'

export default defineRule({
  id: 'readability/nominalisation',
  title: {nl: 'Verstopt werkwoord', en: 'Hidden verb'},
  why: {
    nl: 'Een werkwoord laat zien wie wat doet. In een zelfstandig naamwoord gaat dat verloren.',
    en: 'A verb shows who does what. In a noun this is lost.'
  },
  sources: [{kind: 'norm', title: 'Schrijfwijzers voor de overheid: gebruik werkwoorden', place: 'P03'}],
  severity: 'hint',
  status: 'stable',
  since: '0.1.0',
  options: {
    count: {
      type: 'integer',
      default: 2,
      minimum: 2,
      maximum: 10,
      help: {
        nl: 'Zoveel verstopte werkwoorden in één zin geven een waarschuwing.',
        en: 'So many hidden verbs in one sentence make a warning.'
      }
    }
  },
  message: {
    noun: {
      nl: 'In “{noun}” zit een werkwoord verstopt. Schrijf liever wie dit doet, met “{verb}”.',
      en: '“{noun}” hides a verb. Better write who does this, with “{verb}”.'
    },
    infinitive: {
      nl: 'Maak hier een gewone zin van, met “{verb}” als werkwoord.',
      en: 'Make this an ordinary clause, with “{verb}” as its verb.'
    }
  },
  good: [
    {text: 'Wij betalen u op 1 mei.'},
    {text: 'U krijgt een vergunning voor uw woning.'},
    {text: 'De afdeling stuurt u een rekening voor de verzekering.'},
    {text: 'Naar onze mening past deze regeling bij uw uitkering.'},
    {text: 'De betaling van uw toeslag begint in mei.'},
    {text: 'Wij helpen u bij het invullen van het formulier.'},
    {text: 'Wij schrijven u over het inkomen van uw partner.'},
    {text: 'In het schrijven van 3 mei staat meer.'},
    {text: 'Uw behandeling vindt plaats op 3 mei.'},
    {text: 'Geef ons alle wijzigingen door.'},
    {text: 'U komt in mei tot een besluit.'}
  ],
  bad: [
    {text: 'Voor 3 mei ⟦vindt de beoordeling van uw aanvraag plaats⟧.'},
    {text: 'De ⟦uitbetaling vindt plaats⟧ in mei.'},
    {text: 'De ⟦betaling zal in mei geschieden⟧.'},
    {text: 'Wij kunnen dan ⟦tot invordering overgaan⟧.'},
    {text: 'Wij ⟦gaan over tot uitbetaling⟧ van uw toeslag.'},
    {text: '⟦Het indienen van⟧ een bezwaar kost niets.'},
    {text: '⟦Na het verstrijken van⟧ de termijn sturen wij een brief.'},
    {text: 'Wij vragen dit ⟦ter beoordeling van⟧ uw recht op zorg.'},
    {text: 'Wij nemen een besluit ⟦tot intrekking van⟧ uw vergunning.'},
    {text: 'De ⟦verstrekking van⟧ het pasje volgt op de ⟦ontvangst van⟧ uw foto.'}
  ],
  languages: ['nl'],
  *sentence(sentence, {tree, options}) {
    const {block} = tree.blocks[sentence.block]!
    if (!proseRoles.has(block.role) || block.fragment || block.quoted) return
    const all = nominalisationsOf(sentence)
    const isHeavy = all.length >= options.count
    for (const {kind, start, end, noun, verb} of all) {
      // 'de betaling van de boete' alone is plain; and what stands in a list is found there
      if ((kind === 'object' && !isHeavy) || isListed(sentence.matches, start, end)) continue
      yield {
        at: {block: sentence.block, start, end},
        data: {noun, verb},
        message: noun.toLowerCase() === verb ? 'infinitive' : 'noun',
        ...(isHeavy && {severity: 'warning' as const})
      }
    }
  }
})

function isListed(matches: readonly {id: string; start: number; end: number}[], start: number, end: number): boolean {
  return matches.some(match => match.id.startsWith('prepositional:') && match.start < end && match.end > start)
}
