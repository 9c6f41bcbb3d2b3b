/** The letters that are measured: the samples, and as many others made of them as are wanted. */
import {readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import type {Format} from '../core/index.js'

export interface TestLetter {
  path: string
  text: string
  words: number
}

const samples = resolve(import.meta.dirname, '../samples')

/** Every whole letter in `samples/`: templates too, without the files that are only parts of one. */
export function sampleLetters(): TestLetter[] {
  return readdirSync(samples, {withFileTypes: true, recursive: true})
    .filter(entry => entry.isFile() && entry.name.endsWith('.expected.yaml'))
    .map(entry => join(entry.parentPath, entry.name.slice(0, -'.expected.yaml'.length)))
    .sort()
    .map(path => letter(path, readFileSync(path, 'utf8')))
}

export function sample(name: string): TestLetter {
  const path = join(samples, name)
  return letter(path, readFileSync(path, 'utf8'))
}

function letter(path: string, text: string): TestLetter {
  return {path, text, words: countWords(text)}
}

export function countWords(text: string): number {
  const prose = text.replace(/<[^<>]{0,500}>/g, ' ')
  return prose.match(/\p{L}[\p{L}\p{N}'’-]*/gu)?.length ?? 0
}

/**
 * The same letter with other words in every line, so that nothing of it was seen before:
 * a made-up word after each eighth word of running text. Markup and templates stay as they are.
 */
export function variant(text: string, seed: number): string {
  let count = 0
  return text.replace(/(?<=[ \n][a-z]{2,12} )(?=[a-z]{2,12} )/g, () =>
    ++count % 8 === 0 ? `${madeUp(seed + count * 7919)} ` : ''
  )
}

const starts = ['be', 'ka', 'lo', 'mi', 'no', 'pa', 'ro', 'sti', 'tu', 'vra', 'wo', 'zee', 'gra', 'hui', 'dij', 'for']
const ends = ['ling', 'ter', 'mak', 'del', 'ven', 'zing', 'ren', 'kel', 'sel', 'tor', 'nis', 'pak', 'bos', 'dam', 'rie']

function madeUp(seed: number): string {
  const pick = (list: readonly string[], shift: number) => list[Math.floor(seed / shift) % list.length]!
  return pick(starts, 1) + pick(ends, 16) + pick(ends, 240) + pick(starts, 3600)
}

const bases: Record<Format, string[]> = {
  text: ['good/informatieverzoek-bijzondere-bijstand.txt', 'bad/voornemen-intrekking-vergunning.txt'],
  markdown: ['good/toekenning-huurtoeslag-verhuiskosten.md', 'bad/aanmaning-belastingen.md'],
  html: ['good/beslissing-op-bezwaar-wmo.html', 'bad/terugvordering-toelage.html']
}

/** One file of about so many characters, made of letters one after the other, no two of them the same. */
export function longLetter(format: Format, length: number): string {
  const letters = bases[format].map(name => sample(name).text)
  let text = ''
  for (let i = 0; text.length < length; i++) text += `${variant(letters[i % letters.length]!, i * 104729)}\n\n`
  return text
}

/** A letter of 305 words, the length the comparison with other programs was made with. */
export function letterOf305Words(): string {
  const base = sample('good/terugvordering-studietoelage.txt').text
  const sentences = `${base}\n\n${variant(base, 1)}`.split(/(?<=[.?!:])(?=\s)/)
  let text = ''
  for (const sentence of sentences) if (countWords(text + sentence) <= 305) text += sentence
  return text
}
