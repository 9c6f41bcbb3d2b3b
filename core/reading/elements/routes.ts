import type {Look} from '../look.js'
import type {Evidence} from '../reading.js'

const bare = ({block, start, end}: Evidence): Evidence => ({block, start, end})

/** An explicit paper, phone or counter route; "schriftelijk" counts when there is an address to write to. */
export function nonDigitalRoutes(look: Look): Evidence[] {
  const found = look
    .hits('nondigital.route')
    .filter(hit => look.inBody(hit) || look.role(hit) === 'table-cell')
    .map(bare)
  const hasAddress = [...look.entities('po-box', 'postcode')].length > 0
  if (hasAddress)
    found.push(
      ...look
        .hits('nondigital.written')
        .filter(hit => look.inBody(hit))
        .map(bare)
    )
  return found
}

/** Digital steps that the reader is asked to take; not "meer informatie op www…". */
export function digitalDemands(look: Look): Evidence[] {
  return look
    .hits('digital.demanding')
    .filter(hit => look.inBody(hit))
    .map(bare)
}
