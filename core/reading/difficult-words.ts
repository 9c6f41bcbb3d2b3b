import type {SyntaxEngine} from '../language/syntax.js'
import type {Annotation, Sentence, SyntaxWord} from '../language/tree.js'

/** A word that few readers meet elsewhere. */
export interface DifficultWord {
  /** its place in `Sentence.syntax` */
  at: number
  lemma: string
  /** of a compound: the part that says what it is, when that is a common word */
  head: string | null
}

const openClasses: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV'])
/** A common word occurs at least so often: log10 per billion words of subtitles, where letters' words are rare. */
const common = 3.6
/** A head that is more common than this says too little by itself: 'recht' for 'griffierecht'. */
const general = 5
const shortestHead = 5
/** Rare in subtitles, but readers of letters know them. */
const known = new Set(
  `aanleveren acceptgiro behandelaar bestuurlijk bovenstaan bovenstaand contactgegevens desgewenst doorkiesnummer duurzaamheid gebruikmaakt gebruikmaken
  inhoudelijk inleveren inlevering jaaropgave loonstrook meefietsen onderstaan onderstaand ontvangstbewijs
  participatiewet sluitingsuur veelgesteld verhuizer verhuurder waarbinnen waterschap`.split(/\s+/)
)

/**
 * Long, rare words of open classes. A compound is as hard as its rarest part; a word that no list knows and that ends in
 * a common noun ('verzenddatum') is a compound as well.
 * @param rarest log10 of the frequency per billion; words below it are rare
 * @param longest letters that a word may have before it is long
 */
export function difficultWords(
  sentence: Sentence,
  engine: SyntaxEngine,
  rarest: number,
  longest: number
): DifficultWord[] {
  const found: DifficultWord[] = []
  sentence.syntax.forEach((word, at) => {
    if (!isCandidate(word, longest)) return
    const lower = word.form.toLowerCase()
    const lemma = word.lemma.toLowerCase()
    // a capital inside a sentence makes a name or the title of an act
    if (known.has(lemma) || known.has(lower) || (word.word > 0 && word.form[0] !== lower[0])) return
    const annotation = sentence.words[word.word]?.node.data as Annotation | undefined
    if (!annotation || annotation.syllables < 3) return
    if (frequencyOf(engine, [lower, lemma]) >= rarest) return
    const {parts} = annotation
    if (parts.length > 0) {
      const rare = Math.min(...parts.map(part => frequencyOf(engine, [part, verbOf(part)])))
      const head = parts.at(-1)!
      if (rare < rarest && parts.length < 5) found.push({at, lemma, head: isTelling(engine, head) ? head : null})
    } else if (!endsInCommonNoun(engine, lower)) found.push({at, lemma, head: null})
  })
  return found
}

/** Names, numbers, placeholders, and what is written with signs or capitals are no words to choose. */
function isCandidate({form, placeholder, partOfSpeech}: SyntaxWord, longest: number): boolean {
  return (
    placeholder === null &&
    openClasses.has(partOfSpeech) &&
    form.length > longest &&
    form.length <= 60 &&
    /^\p{L}\p{Ll}*$/u.test(form)
  )
}

function frequencyOf({words}: SyntaxEngine, forms: readonly string[]): number {
  return Math.max(...forms.map(form => words.frequency(form) ?? 0))
}

/** Who knows the verb knows who does it: 'verlener' → 'verlenen', 'zoekenden' → 'zoeken'. */
function verbOf(part: string): string {
  return part.replace(/(?:ers?|enden?)$/, 'en')
}

function isTelling(engine: SyntaxEngine, head: string): boolean {
  const frequency = frequencyOf(engine, [head])
  return frequency >= common && frequency < general
}

function endsInCommonNoun({words}: SyntaxEngine, lower: string): boolean {
  for (let from = 3; from <= lower.length - shortestHead; from++) {
    const ending = lower.slice(from)
    if ((words.frequency(ending) ?? 0) >= common && words.noun(ending)) return true
  }
  return false
}
