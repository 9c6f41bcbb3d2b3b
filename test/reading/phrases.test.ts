import {strict as assert} from 'node:assert'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from 'yaml'
import {type Briefmaat, createBriefmaat, type ElementName, type LetterType} from '../../core/index.js'

const read = <T>(name: string): T => parse(readFileSync(join(import.meta.dirname, name), 'utf8')) as T
/** Every second one was held back from tuning. */
const half = <T>(all: readonly T[], heldBack: boolean): T[] => all.filter((_, i) => (i % 2 === 1) === heldBack)

/**
 * Wordings written to be unlike each other and often unlike what letters say. The figures are what was measured, in
 * percents; the gap between the halves shows how much of what letters can say is not known yet. The openings of the first
 * half are learnt from (`scripts/train-acts.ts`), the second half never.
 */
const measured = {
  openings: {tuned: 100, heldBack: 63},
  present: {tuned: 93, heldBack: 82},
  nearMisses: {tuned: 80, heldBack: 84}
}

describe('wordings', () => {
  let briefmaat: Briefmaat

  before(async () => {
    briefmaat = await createBriefmaat()
  })

  for (const key of ['tuned', 'heldBack'] as const) {
    it(`tells types from openings of letters (${key})`, () => {
      const openings = read<{type: LetterType; letters: string[]}[]>('type-openings.yaml')
      const all = openings.flatMap(({type, letters}) => half(letters, key === 'heldBack').map(text => ({type, text})))
      const right = all.filter(({type, text}) => briefmaat.check(text, {language: 'nl'}).letterType.value === type)
      atLeast(right.length, all.length, measured.openings[key])
    })

    it(`tells elements from what looks like them (${key})`, () => {
      const phrases = read<{element: ElementName; present: string[]; absent: string[]}[]>('element-phrases.yaml')
      let found = 0
      let quiet = 0
      let present = 0
      let absent = 0
      for (const {element, ...texts} of phrases) {
        for (const text of half(texts.present, key === 'heldBack')) {
          present++
          if (has(element, text)) found++
        }
        for (const text of half(texts.absent, key === 'heldBack')) {
          absent++
          if (!has(element, text)) quiet++
        }
      }
      atLeast(found, present, measured.present[key])
      atLeast(quiet, absent, measured.nearMisses[key])
    })
  }

  function has(element: ElementName, text: string): boolean {
    const letterType: LetterType =
      element === 'view' ? 'voornemen' : element === 'recovery_period' ? 'boete' : 'afwijzing'
    const letter = `Beste mevrouw Vos,\n\n${text}\n\nMet vriendelijke groet,`
    return briefmaat.check(letter, {language: 'nl', letterType}).elements[element].status === 'present'
  }

  function atLeast(count: number, all: number, percent: number) {
    assert.ok((count / all) * 100 >= percent, `${count} of ${all} is less than ${percent}%`)
  }
})
