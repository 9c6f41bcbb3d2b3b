import {shown} from '../acts/shown.js'
import type {Look} from '../look.js'
import type {Evidence} from '../reading.js'

const bare = ({block, start, end}: Evidence): Evidence => ({block, start, end})

/** An explicit paper, phone or counter route; "schriftelijk" counts when there is an address to write to. */
export function nonDigitalRoutes(look: Look): Evidence[] {
  const found = shown(look, 'paper', ['nondigital.route']).map(bare)
  const hasAddress = [...look.entities('po-box', 'postcode')].length > 0
  if (hasAddress)
    found.push(
      ...look
        .hits('nondigital.written')
        .filter(hit => look.inBody(hit))
        .map(bare)
    )
  for (const item of look.entities('phone')) {
    const sentence = look.sentenceAt(item)
    if (!sentence || !look.inBody(item) || look.has(sentence, 'question.general')) continue
    if (sentence.matches.some(({id}) => byPhone.has(id))) found.push(bare(item))
  }
  return found
}

/** What a reader arranges by phone when the number stands in the same sentence; asking questions is no such thing. */
const byPhone = new Set([
  'step.report',
  'step.extension',
  'step.plan',
  'step.apply',
  'step.view',
  'step.sign-up',
  'extension.offer',
  'payment.plan'
])

/** Digital steps that the reader is asked to take; not "meer informatie op www…". */
export function digitalDemands(look: Look): Evidence[] {
  return look
    .hits('digital.demanding')
    .filter(hit => look.inBody(hit))
    .map(bare)
}
