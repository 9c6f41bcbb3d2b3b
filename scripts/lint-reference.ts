import type {LintFeatures, LintScore, NounClass} from '../core/reading/lint/score.js'

interface RawWord {
  text: string
  tag: string
  pos: string
  word_frequency?: number
  dep_length?: number
  super_sem_type?: NounClass
}

interface RawSentence {
  word_features: RawWord[]
  lint_score: number | null
  difficulty_level: number | null
  mean_log_word_frequency: number | null
  max_sdl: number | null
  content_words_per_clause: number | null
  proportion_of_concrete_nouns: number | null
}

/** What the reference program (vanboefer/lint_ii) wrote of one sentence. */
export interface ReferenceSentence {
  /** lower-cased */
  words: string[]
  tags: string[]
  isName: boolean[]
  features: LintFeatures[]
  score: Omit<LintScore, 'level'> & {level: number | null}
}

export interface Reference {
  score: number | null
  level: number | null
  sentences: ReferenceSentence[]
}

/** @throws Error when the text is no output of the reference program */
export function readReference(text: string, isMannerAdverb: (word: string) => boolean): Reference {
  const raw = JSON.parse(text) as {
    sentences?: RawSentence[]
    document_lint_score?: number | null
    document_difficulty_level?: number | null
  }
  if (!Array.isArray(raw?.sentences)) throw new Error('no `sentences`: not an output of LiNT-II')
  return {
    score: raw.document_lint_score ?? null,
    level: raw.document_difficulty_level ?? null,
    sentences: raw.sentences.map(sentence => ({
      words: sentence.word_features.map(({text}) => text),
      tags: sentence.word_features.map(({pos, tag}) => `${pos} ${tag}`),
      isName: sentence.word_features.map(({pos}) => pos === 'PROPN'),
      features: featuresOf(sentence, isMannerAdverb),
      score: {
        score: sentence.lint_score,
        level: sentence.difficulty_level,
        frequency: sentence.mean_log_word_frequency,
        dependencyLength: sentence.max_sdl,
        contentWordsPerClause: sentence.content_words_per_clause,
        concreteNouns: sentence.proportion_of_concrete_nouns
      }
    }))
  }
}

/**
 * The features of each word. Which are content words follows from tag and part of speech, copulas aside: their relation
 * isn't in the file, and they are auxiliaries in nearly all cases.
 */
function featuresOf({word_features}: RawSentence, isMannerAdverb: (word: string) => boolean): LintFeatures[] {
  return word_features.map(word => ({
    frequency: word.word_frequency ?? null,
    dependencyLength: word.tag === 'LET' ? null : (word.dep_length ?? 0),
    isContentWord:
      !word.tag.includes('TW') && (/^(?:NOUN|PROPN|VERB|ADJ)$/.test(word.pos) || isMannerAdverb(word.text)),
    isFiniteVerb: word.tag.includes('WW|pv'),
    noun: word.super_sem_type ?? null
  }))
}

/** The words with their capitals given back: at the start of the sentence, and of names. */
export function written({words, isName}: ReferenceSentence): string[] {
  const start = words.findIndex(word => /\p{L}/u.test(word))
  return words.map((word, i) =>
    i === start || isName[i] ? word.replace(/\p{L}/u, letter => letter.toUpperCase()) : word
  )
}

/** 0 when both are missing; infinite when one is. */
export function difference(a: number | null, b: number | null): number {
  if (a === null || b === null) return a === b ? 0 : Number.POSITIVE_INFINITY
  return Math.abs(a - b)
}
