import {proseRoles} from '../formats/letter.js'
import {elementNames} from '../reading/elements/index.js'
import {letterLint} from '../reading/lint/letter.js'
import type {Look} from '../reading/look.js'
import {measure} from '../reading/measures.js'
import {passivesOf} from '../reading/passives.js'
import type {Evidence, PartReading, Reading} from '../reading/reading.js'
import {elementRequirement} from '../reading/requirements.js'
import {doabilityScore} from '../scores/doability.js'
import {contactScore, recoveryScore, toneScore} from '../scores/elements.js'
import {jargonScore} from '../scores/jargon.js'
import {readabilityScore} from '../scores/readability.js'
import type {Places} from './places.js'
import type {ElementName, ElementResult, Finding, PartName, Report, Scores, Suppressed} from './report.js'

export const reportVersion = 1

const rounded = (value: number | null | undefined) => (value == null ? null : Math.round(value * 10) / 10)

/** Everything together: reading, scores and findings as one Report. */
export function buildReport(
  look: Look,
  reading: Reading,
  findings: Finding[],
  suppressed: Suppressed[],
  places: Places,
  tool: Report['tool']
): Report {
  const {tree} = look
  const {letter} = tree
  const {words, sentences, paragraphs} = measure(tree)
  const said = (item: Evidence) => ({text: places.span(item).text, at: places.span(item)})
  const elements = Object.fromEntries(
    elementNames.map((name): [ElementName, ElementResult] => {
      const {status, evidence, condition} = reading.elements[name]
      return [
        name,
        {
          status,
          requirement: elementRequirement(reading.type.value, name),
          evidence: evidence.map(item => places.span(item)),
          condition
        }
      ]
    })
  ) as Report['elements']
  const requiredParts: Report['requiredParts'] = {}
  for (const [name, {evidence, ...part}] of Object.entries(reading.parts) as [PartName, PartReading][])
    requiredParts[name] = {...part, evidence: evidence.map(item => places.span(item))}
  const scores: Scores = {
    readability: readabilityScore(tree),
    jargon: jargonScore(findings, words),
    doability: doabilityScore(look, reading, places),
    contact: contactScore(reading, findings),
    recovery: recoveryScore(reading),
    tone: toneScore(findings, words)
  }
  const {type} = reading
  const lint = letterLint(tree)
  return {
    version: reportVersion,
    tool,
    path: letter.path,
    kind: letter.kind,
    language: tree.language,
    format: letter.format,
    template: letter.template,
    letterType: {
      value: type.value,
      confidence: type.confidence,
      given: type.given,
      also: type.also,
      evidence: type.evidence.map(item => places.span(item))
    },
    parts: letter.parts.map(({path, found}) => ({path, found})),
    counts: {
      words,
      sentences,
      paragraphs,
      placeholders: letter.blocks.reduce((sum, block) => sum + block.placeholders.length, 0)
    },
    scores,
    elements,
    requiredParts,
    actions: reading.actions.map(({obligation, deadline, documents, route, ...item}) => ({
      ...said(item),
      obligation,
      deadline,
      documents,
      route
    })),
    deadlines: reading.deadlines.map(({kind, who, days, date, ...item}) => ({...said(item), kind, who, days, date})),
    consequences: reading.consequences.map(said),
    keyMessage: reading.keyMessage ? said(reading.keyMessage) : null,
    topics: reading.topics.map(({title, main, ...item}) => ({title, main, at: places.span(item)})),
    nextStep: reading.nextStep && {
      ...said(reading.nextStep),
      date: reading.nextStep.date,
      when: reading.nextStep.when && places.span(reading.nextStep.when)
    },
    abbreviations: reading.abbreviations.map(({text, kind, definedAt, ...item}) => ({
      text,
      kind,
      definedAt: definedAt ? places.span(definedAt) : null,
      at: places.span(item)
    })),
    sentences: tree.sentences
      .filter(sentence => proseRoles.has(tree.blocks[sentence.block]!.block.role))
      .map(sentence => ({
        words: sentence.words.filter(word => word.counts).length,
        passive: tree.syntax ? passivesOf(sentence).length > 0 : null,
        lint: rounded(lint?.sentences.get(sentence)?.score),
        at: places.span({block: sentence.block, start: sentence.start, end: sentence.end})
      })),
    findings,
    suppressed
  }
}
