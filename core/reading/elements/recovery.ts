import type {ElementName, LetterType} from '../../report/report.js'
import {actsOf} from '../acts/acts.js'
import {type Shown, shown} from '../acts/shown.js'
import type {Look} from '../look.js'
import type {Deadline, Evidence} from '../reading.js'

const bare = ({block, start, end}: Evidence): Evidence => ({block, start, end})

/** Letters whose own term is a second chance by itself. */
const ownTermIsSecondChance = new Set<LetterType>(['aanmaning', 'herstelverzoek'])

/** A view is given before a decision (Awb 4:7, 4:8); what is said on an objection, a complaint or an invitation is none. */
const decided = new Set<LetterType>([
  'toekenning',
  'afwijzing',
  'terugvordering',
  'boete',
  'aanmaning',
  'beslissing-op-bezwaar',
  'ontvangstbevestiging',
  'uitnodiging'
])

/** Second chances, more time, errors, payment in parts, circumstances, urgent relief and the reader's view. */
export function recoveryElements(
  look: Look,
  type: LetterType,
  deadlines: readonly Deadline[]
): Partial<Record<ElementName, Evidence[]>> {
  const objection = new Set(look.hits('objection.object').map(hit => hit.sentence.index))
  const outsideClause = (item: Shown) => !objection.has(item.sentence.index)
  // "Als de gegevens niet op tijd binnen zijn, …" threatens; it does not ask to report what is wrong
  const threatens = ({sentence}: Shown) => {
    const acts = actsOf(look, sentence)
    return acts !== null && acts.cons >= 0 && acts.act < 0
  }
  // without a model a subject counts only with a way to act on it
  const learnt = look.dictionary.acts !== null
  const routed = (items: readonly Shown[], route: string) => (learnt ? items : withRoute(look, items, route))
  return {
    recovery_period: recoveryPeriod(
      look,
      type,
      deadlines,
      shown(look, 'again', ['recovery.again']).filter(outsideClause)
    ),
    extension_possible: shown(look, 'ext', ['extension.offer']).map(bare),
    mistake_correction: routed(
      shown(look, 'err', ['mistake.notice']).filter(item => outsideClause(item) && !threatens(item)),
      'mistake.route'
    ).map(bare),
    payment_plan: shown(look, 'plan', ['payment.plan']).map(bare),
    hardship: [
      ...routed(
        shown(look, 'hard', ['hardship.circumstances', ...(learnt ? ['hardship.weighed'] : [])]),
        'hardship.route'
      ),
      ...(learnt ? [] : look.hits('hardship.weighed'))
    ].map(bare),
    provisional_relief: shown(look, 'stay', ['relief.provisional']).map(bare),
    view: decided.has(type) ? [] : shown(look, 'view', ['view.give']).map(bare)
  }
}

function recoveryPeriod(
  look: Look,
  type: LetterType,
  deadlines: readonly Deadline[],
  again: readonly Shown[]
): Evidence[] {
  const found: Evidence[] = []
  if (ownTermIsSecondChance.has(type)) {
    found.push(
      ...deadlines
        .filter(
          item =>
            item.who === 'reader' &&
            look.inBody(item) &&
            !look.has(look.tree.sentences[item.sentence]!, 'objection.object')
        )
        .map(bare)
    )
  }
  for (const hit of again) {
    const hasTerm = deadlines.some(item => item.who === 'reader' && Math.abs(item.sentence - hit.sentence.index) <= 1)
    if (hasTerm) found.push(bare(hit))
  }
  return found
}

/** A subject counts only with a way to act on it in the same or the next sentence. */
function withRoute(look: Look, hits: readonly Shown[], route: string): Shown[] {
  return hits.filter(hit => {
    const {sentence} = hit
    const next = look.tree.sentences[sentence.index + 1]
    const afterNext = look.tree.sentences[sentence.index + 2]
    const near = [sentence, next, sentence.isQuestion ? afterNext : undefined]
    return near.some(other => other && Math.abs(other.block - sentence.block) <= 2 && look.has(other, route))
  })
}
