import type {Locale} from './report.js'

/**
 * Names in messages: what loads and supports a reader, by the ids of the scheme in `core/reading/demand.ts`; how many
 * adults struggle with a text of each level of LiNT-II.
 */
export const messageNames: Record<Locale, Record<string, string>> = {
  nl: {
    D01: 'het aantal taken',
    D02: 'taken die soms gelden',
    D03: 'weinig tijd',
    D04: 'een termijn zonder datum',
    D05: 'een vage termijn',
    D06: 'papieren verzamelen',
    D07: 'inloggen of uploaden',
    D08: 'zelf rekenen',
    D09: 'uitzonderingen',
    D10: 'gevolgen',
    D11: 'onduidelijk wie wat doet',
    D12: 'de boodschap komt laat',
    D13: 'meer onderwerpen',
    D14: 'verwijzingen',
    D15: 'de lengte',
    struggling1: '1 op de 7',
    struggling2: '3 op de 10',
    struggling3: '5 op de 10',
    struggling4: '8 op de 10'
  },
  en: {
    D01: 'the number of tasks',
    D02: 'tasks that sometimes apply',
    D03: 'little time',
    D04: 'a term without a date',
    D05: 'a vague term',
    D06: 'gathering papers',
    D07: 'logging in or uploading',
    D08: 'doing sums',
    D09: 'exceptions',
    D10: 'consequences',
    D11: 'unclear who does what',
    D12: 'a late message',
    D13: 'several subjects',
    D14: 'references',
    D15: 'the length',
    struggling1: '1 in 7',
    struggling2: '3 in 10',
    struggling3: '5 in 10',
    struggling4: '8 in 10'
  }
}

/** How many adults struggle with a text of a level of LiNT-II: `3 op de 10`. */
export const struggling = (level: 1 | 2 | 3 | 4, locale: Locale): string => messageNames[locale][`struggling${level}`]!
