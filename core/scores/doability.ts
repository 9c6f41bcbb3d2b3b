import {type DemandLine, readDemand} from '../reading/demand.js'
import type {Look} from '../reading/look.js'
import type {Reading} from '../reading/reading.js'
import type {Places} from '../report/places.js'
import type {Contribution, DoabilityScore} from '../report/report.js'
import {bound, labelOf} from './labels.js'

/** 100 less the demand; its lines are the contributions. */
export function doabilityScore(look: Look, reading: Reading, places: Places): DoabilityScore {
  const {demand, loads, supports} = readDemand(look, reading)
  const score = bound(100 - demand)
  const contribution = ({id, points, at}: DemandLine): Contribution => ({
    id,
    points,
    at: at.map(item => places.span(item))
  })
  return {
    score,
    label: labelOf(score),
    demand,
    band: demand <= 20 ? 'laag' : demand <= 40 ? 'middel' : demand <= 60 ? 'hoog' : 'zeer hoog',
    support: supports.map(line => line.id),
    contributions: [...loads, ...supports].map(contribution)
  }
}
