import type {ElementName, LetterType} from '../../report/report.js'
import type {Hit, Look} from '../look.js'
import type {Deadline, Evidence} from '../reading.js'

const bare = ({block, start, end}: Evidence): Evidence => ({block, start, end})

/** Letters whose own term is a second chance by itself. */
const ownTermIsSecondChance = new Set<LetterType>(['aanmaning', 'herstelverzoek'])

/** Second chances, more time, errors, payment in parts, circumstances, urgent relief and the reader's view. */
export function recoveryElements(
  look: Look,
  type: LetterType,
  deadlines: readonly Deadline[]
): Partial<Record<ElementName, Evidence[]>> {
  const body = (id: string) => look.hits(id).filter(hit => look.inBody(hit) || look.role(hit) === 'table-cell')
  const objection = new Set(look.hits('objection.object').map(hit => hit.sentence.index))
  const outsideClause = (hit: Hit) => !objection.has(hit.sentence.index)
  return {
    recovery_period: recoveryPeriod(look, type, deadlines, body('recovery.again').filter(outsideClause)),
    extension_possible: body('extension.offer').map(bare),
    mistake_correction: withRoute(look, body('mistake.notice').filter(outsideClause), 'mistake.route'),
    payment_plan: body('payment.plan').map(bare),
    hardship: [
      ...withRoute(look, body('hardship.circumstances'), 'hardship.route'),
      ...body('hardship.weighed').map(bare)
    ],
    provisional_relief: body('relief.provisional').map(bare),
    view: body('view.give').map(bare)
  }
}

function recoveryPeriod(
  look: Look,
  type: LetterType,
  deadlines: readonly Deadline[],
  again: readonly Hit[]
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
function withRoute(look: Look, hits: readonly Hit[], route: string): Evidence[] {
  return hits
    .filter(hit => {
      const {sentence} = hit
      const next = look.tree.sentences[sentence.index + 1]
      const afterNext = look.tree.sentences[sentence.index + 2]
      const near = [sentence, next, sentence.isQuestion ? afterNext : undefined]
      return near.some(other => other && Math.abs(other.block - sentence.block) <= 2 && look.has(other, route))
    })
    .map(bare)
}
