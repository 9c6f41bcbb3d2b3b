import type {ElementName} from '../report/report.js'
import {burdensOf} from './burdens.js'
import type {Look} from './look.js'
import type {Evidence, Reading} from './reading.js'

/** How the letter's consequences stand to what the reader can do about them. */
export interface Threats {
  /** the first consequence, when it stands before the letter says what to do */
  before: Evidence | null
  /** consequences with no way out near them */
  alone: Evidence[]
  /** consequences that are done by force: seizure, a bailiff */
  forced: Evidence[]
}

/** A way out stands at most so many sentences before or after, or under the same heading. */
const nearby = 3
/** Beside offers of help. */
const waysOut: readonly ElementName[] = ['recovery_period', 'view']

/** Consequences in their place: before the way to act, far from help, by force. */
export function readThreats(look: Look, reading: Reading): Threats {
  const {actions} = reading
  const {demands, helps} = burdensOf(look, reading)
  const at = (item: Evidence) => look.sentenceAt(item)?.index ?? -1
  const consequences = reading.consequences.filter(item => !helps.has(at(item)))
  const places = consequences.map(at)
  const out = new Set([...helps, ...waysOut.flatMap(name => reading.elements[name].evidence.map(at))])
  for (const id of ['step.call', 'question.general']) for (const hit of look.hits(id)) out.add(hit.sentence.index)
  const isOut = (index: number) => out.has(index) && !demands.has(index)
  const headingOf = (index: number) => {
    const {block, index: first} = look.section(look.tree.sentences[index]?.block ?? -1)[0] ?? {}
    return block?.role === 'heading' ? first : undefined
  }
  const outHeadings = new Set<number | undefined>([...out].filter(isOut).map(headingOf))
  outHeadings.delete(undefined)
  const isHelped = new Map<number, boolean>()
  for (const run of runsOf(places)) {
    const [first, last] = [run[0]! - nearby, run.at(-1)! + nearby]
    let found = run.some(index => outHeadings.has(headingOf(index)))
    for (let i = first; i <= last && !found; i++) found = isOut(i)
    for (const index of run) isHelped.set(index, found)
  }
  // a term tells what to do as well, whatever the verb
  const terms = reading.deadlines.filter(({who}) => who === 'reader')
  let firstAct = Number.POSITIVE_INFINITY
  for (const {sentence} of [...actions, ...terms]) firstAct = Math.min(firstAct, sentence)
  return {
    before: actions.length > 0 && places[0] !== undefined && places[0] < firstAct ? consequences[0]! : null,
    alone: consequences.filter((_, i) => !isHelped.get(places[i]!)),
    forced: consequences.filter((_, i) => look.has(look.tree.sentences[places[i]!]!, 'consequence.force'))
  }
}

/** Consequences that follow one another, or all but, are one threat. */
function runsOf(places: readonly number[]): number[][] {
  const runs: number[][] = []
  for (const place of places) {
    const run = runs.at(-1)
    if (run && place - run.at(-1)! <= 2) run.push(place)
    else runs.push([place])
  }
  return runs
}
