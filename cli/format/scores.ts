import type {Label, LetterTypeResult, Scores} from '../../core/report/report.js'
import {scoreNames} from '../../core/settings/names.js'
import type {Messages} from '../messages.js'
import {type Paint, type Part, type Style, widthOf} from './text.js'

const styles: Record<Label, Style> = {goed: 'green', 'kan beter': 'yellow', moeilijk: 'red'}

/** A number or word in the colour of its label. */
export function paintLabel(paint: Paint, label: Label, text: string): string {
  return paint(styles[label], text)
}

/** The six scores, each with its label: `leesbaarheid 72 goed`. */
export function scoreParts(scores: Scores, messages: Messages, paint: Paint): Part[] {
  return scoreNames.map(name => {
    const {score, label} = scores[name]
    const title = `${messages.scores[name]} `
    const value = `${Math.round(score)} ${messages.labels[label]}`
    const note = name === 'readability' && scores.readability.indicative ? ` (${messages.indicative})` : ''
    return {text: title + paintLabel(paint, label, value) + note, width: widthOf(title + value + note)}
  })
}

/** `boete (97% zeker)`; a letter that is two at once names both. */
export function typeText({value, confidence, given, also}: LetterTypeResult, messages: Messages): string {
  const names = [value, ...also].join(` ${messages.and} `)
  return `${names} (${given ? messages.given : messages.certain(Math.round(confidence * 100))})`
}
