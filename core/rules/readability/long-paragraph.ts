import {defineRule} from '../define.js'

export default defineRule({
  id: 'readability/long-paragraph',
  title: {nl: 'Lange alinea', en: 'Long paragraph'},
  why: {
    nl: 'In een lang blok tekst vindt de lezer niet terug wat hij moet doen.',
    en: 'In a long block of text readers cannot find what they must do.'
  },
  sources: [{kind: 'norm', title: 'Eigen grens, naar schrijfwijzers', place: 'P13'}],
  severity: 'hint',
  status: 'stable',
  since: '0.1.0',
  options: {
    words: {
      type: 'integer',
      default: 90,
      minimum: 20,
      maximum: 400,
      help: {nl: 'Zoveel woorden mag een alinea hebben.', en: 'The most words a paragraph may have.'}
    },
    sentences: {
      type: 'integer',
      default: 6,
      minimum: 2,
      maximum: 30,
      help: {nl: 'Zoveel zinnen mag een alinea hebben.', en: 'The most sentences a paragraph may have.'}
    }
  },
  message: {
    nl: 'Deze alinea heeft {sentences} zinnen en {words} woorden. Maak er twee alinea’s van, met een kopje.',
    en: 'This paragraph has {sentences} sentences and {words} words. Make it two paragraphs, with a heading.'
  },
  good: [{text: 'Wij zien u op 3 mei. Neem uw pas mee.', options: {sentences: 2}}],
  bad: [
    {
      text: '⟦Wij zien u op maandag 3 mei op ons kantoor. Neem dan uw pas mee. Tot dan.⟧',
      options: {sentences: 2, words: 20}
    }
  ],
  *block({block, index, sentences}, {options}) {
    if (block.role !== 'paragraph' || block.fragment) return
    const words = sentences.reduce((sum, sentence) => sum + sentence.words.filter(word => word.counts).length, 0)
    // many short sentences are no long paragraph
    const isLong = sentences.length > options.sentences && words * 2 > options.words
    if (words <= options.words && !isLong) return
    yield {
      at: {block: index, start: sentences[0]!.start, end: sentences.at(-1)!.end},
      data: {sentences: sentences.length, words}
    }
  }
})
