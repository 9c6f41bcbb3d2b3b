import type {LetterType} from '../report/report.js'

const all: Record<LetterType, true> = {
  toekenning: true,
  afwijzing: true,
  terugvordering: true,
  boete: true,
  aanmaning: true,
  informatieverzoek: true,
  uitnodiging: true,
  herstelverzoek: true,
  ontvangstbevestiging: true,
  voornemen: true,
  informatiebrief: true,
  'beslissing-op-bezwaar': true
}

/** The twelve types, in the order of the matrix in `requirements.ts`; the compiler refuses a missing or unknown one. */
export const letterTypes = Object.keys(all) as readonly LetterType[]
