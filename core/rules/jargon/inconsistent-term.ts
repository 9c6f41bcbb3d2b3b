import {bodyRoles} from '../../formats/letter.js'
import type {Sentence, SyntaxWord} from '../../language/tree.js'
import {defineRule, type Hit} from '../define.js'

/** With these a letter points at one thing that both know: this decision, your request. */
const pointers: Readonly<Record<string, string>> = {
  dit: 'this',
  deze: 'this',
  dat: 'that',
  die: 'that',
  uw: 'your',
  jouw: 'your',
  je: 'your',
  ons: 'our',
  onze: 'our'
}
/** What is told of a noun makes it another one: "uw verzoek om uitstel". */
const telling = /^(?:nmod$|acl|amod|appos|nummod|compound)/

interface Named {
  lemma: string
  sentence: Sentence
  word: SyntaxWord
}

export default defineRule({
  id: 'jargon/inconsistent-term',
  title: {nl: 'Twee woorden voor één ding', en: 'Two words for one thing'},
  why: {
    nl: 'Wie twee woorden leest, denkt dat het over twee dingen gaat.',
    en: 'Two words make the reader think of two things.'
  },
  sources: [{kind: 'norm', title: 'Schrijfwijzers voor de overheid', place: 'P08'}],
  severity: 'hint',
  status: 'stable',
  since: '0.1.0',
  options: {},
  message: {
    nl: '“{text}” heet in deze brief ook “{other}”. Gebruik steeds hetzelfde woord.',
    en: '“{text}” is also called “{other}” in this letter. Use one word throughout.'
  },
  good: [
    {text: 'Met dit besluit stoppen wij uw uitkering. Dit besluit geldt vanaf 1 mei.'},
    {text: 'Wij kennen uw aanvraag goed. Uw verzoek om uitstel behandelen wij apart.'}
  ],
  bad: [{text: 'Met dit besluit stoppen wij uw hulp. ⟦Deze beslissing⟧ geldt vanaf 1 mei.'}],
  languages: ['nl'],
  *letter({tree, dictionary}): Iterable<Hit> {
    const things = new Map<string, Named[]>()
    for (const sentence of tree.sentences) {
      const {block} = tree.blocks[sentence.block]!
      if (!bodyRoles.has(block.role) || block.quoted) continue
      for (const [at, word] of sentence.syntax.entries()) {
        const group = word.partOfSpeech === 'NOUN' ? dictionary.synonyms.get(word.lemma) : undefined
        const pointer = group && pointers[pointerOf(sentence.syntax, at)]
        if (!pointer) continue
        const key = `${group[0]} ${pointer}`
        things.set(key, [...(things.get(key) ?? []), {lemma: word.lemma, sentence, word}])
      }
    }
    for (const named of things.values()) yield* differences(named)
  }
})

/** The word that points at a noun of which nothing more is told; '' when there is none. */
function pointerOf(syntax: readonly SyntaxWord[], at: number): string {
  const before = syntax[at - 1]?.form.toLowerCase() ?? ''
  return syntax.some(({head, relation}) => head === at && telling.test(relation)) ? '' : before
}

/** Every word but the one that comes first, once. */
function* differences(named: readonly Named[]): Generator<Hit> {
  const [first] = named
  if (!first) return
  const told = new Set([first.lemma])
  for (const {lemma, sentence, word} of named) {
    if (told.has(lemma)) continue
    told.add(lemma)
    yield {
      at: {block: sentence.block, start: articleStart(sentence, word), end: word.end},
      data: {text: textFrom(sentence, word), other: textFrom(first.sentence, first.word)}
    }
  }
}

function articleStart({syntax}: Sentence, word: SyntaxWord): number {
  return syntax[syntax.indexOf(word) - 1]?.start ?? word.start
}

function textFrom(sentence: Sentence, word: SyntaxWord): string {
  return sentence.text.slice(articleStart(sentence, word) - sentence.start, word.end - sentence.start)
}
