import {
  countVowels,
  harden,
  isVowel,
  lengthen,
  regularPlural,
  shorten,
  soften,
  trema,
  unique,
  withT
} from './spelling.js'

/**
 * Dutch inflection: the forms of a verb, a noun, an adjective. Rules of spelling, and lists where rules do not tell
 * (`dictionaries/nl/inflection.yaml`). Words are given in their base form, in lower case.
 */

/** `dictionaries/nl/inflection.yaml` */
export interface InflectionSource {
  separable: string[]
  inseparable: string[]
  /** past singular, past plural, participle, stem, present singular */
  verbs: Record<string, (string | null)[]>
  unstressed: string[]
  plurals: Record<string, string | null>
  neuter: string[]
  adjectives: Record<string, string>
}

export interface VerbForms {
  /** what parts from it in a main clause; '' when nothing does */
  particle: string
  infinitive: string
  /** "op te schorten" */
  toInfinitive: string
  /** without the particle: "ik schort", "schort u …?" (imperative too) */
  stem: string
  /** "u schort" */
  present: string
  /** "wij schorten" */
  plural: string
  /** "u bent", "u hebt"; the present of most verbs */
  ofReader: string
  past: string
  pastPlural: string
  /** with the particle: "opgeschort" */
  participle: string
  /** "op te schorten" */
  presentParticiple: string
}

/** The reader's form where it is not that of "hij". */
const ofReader: Readonly<Record<string, string>> = {
  zijn: 'bent',
  hebben: 'hebt',
  kunnen: 'kunt',
  willen: 'wilt',
  zullen: 'zult'
}

const prefixes = [
  'be',
  'ge',
  'ver',
  'herover',
  'ont',
  'her',
  'er',
  'mis',
  'onder',
  'over',
  'voor',
  'door',
  'om',
  'aan',
  'weer',
  'vol',
  'achter'
]
/** Before these the participle has no "ge-". */
const bound = /^(?:be|ge|ver(?!ifi)|ont|her|er)(?=.*[aeiouy].*en$)/

/** Inflects words of one language's lists. */
export class Inflector {
  readonly #source: InflectionSource
  readonly #particles: readonly string[]
  readonly #inseparable: ReadonlySet<string>
  readonly #unstressed: ReadonlySet<string>
  readonly #neuter: ReadonlySet<string>
  readonly #verbs = new Map<string, VerbForms>()

  constructor(source: InflectionSource) {
    this.#source = source
    this.#particles = [...source.separable].sort((a, b) => b.length - a.length)
    this.#inseparable = new Set(source.inseparable)
    this.#unstressed = new Set(source.unstressed)
    this.#neuter = new Set(source.neuter)
  }

  /**
   * @param infinitive one word: "opschorten"
   * @param separable where it is known; else the lists tell: "overleggen" is two verbs
   */
  verb(infinitive: string, separable?: boolean): VerbForms {
    const key = `${infinitive} ${separable ?? ''}`
    let forms = this.#verbs.get(key)
    if (!forms) {
      forms = this.#conjugate(infinitive, separable)
      this.#verbs.set(key, forms)
    }
    return forms
  }

  #conjugate(infinitive: string, separable?: boolean): VerbForms {
    const particle = separable === false ? '' : this.#particleOf(infinitive, separable === true)
    const base = infinitive.slice(particle.length)
    const [past, pastPlural, participle, stem, present] = this.#irregular(base) ?? this.#regular(base)
    return {
      particle,
      infinitive,
      toInfinitive: particle ? `${particle} te ${base}` : `te ${base}`,
      stem,
      present,
      ofReader: ofReader[base] ?? present,
      plural: base,
      past,
      pastPlural,
      participle: particle + participle,
      presentParticiple: `${infinitive}d`
    }
  }

  /** The part of a verb that leaves it: "op" of "opschorten"; '' when there is none. */
  #particleOf(infinitive: string, known: boolean): string {
    if (!known && (this.#inseparable.has(infinitive) || this.#source.verbs[infinitive])) return ''
    for (const particle of this.#particles) {
      const rest = infinitive.slice(particle.length)
      if (
        infinitive.startsWith(particle) &&
        rest.length > 3 &&
        (/e[nrn]$/.test(rest) || this.#source.verbs[rest]) &&
        !/^en/.test(rest)
      )
        return particle
    }
    return ''
  }

  #irregular(base: string): [string, string, string, string, string] | null {
    for (const prefix of ['', ...prefixes]) {
      if (!base.startsWith(prefix)) continue
      const root = base.slice(prefix.length)
      const forms = this.#source.verbs[root]
      if (!forms) continue
      const [past, pastPlural, participle, stem, present] = forms as string[]
      const bare = root.startsWith('ge') ? participle : participle?.replace(/^ge/, '')
      const ownStem = prefix + (stem ?? this.stem(root))
      return [
        prefix + past!,
        prefix + pastPlural!,
        prefix ? prefix + bare! : participle!,
        ownStem,
        present ? prefix + present : withT(ownStem)
      ]
    }
    return null
  }

  #regular(base: string): [string, string, string, string, string] {
    const stem = this.stem(base)
    const sound = base.replace(/en$/, '').at(-1) ?? ''
    const hard = /(?:[tkfspx]|ch)$/.test(base.replace(/e?n$/, '')) && !/[zv]$/.test(sound)
    const past = `${stem}${hard ? 't' : 'd'}e`
    const end = hard ? (stem.endsWith('t') ? '' : 't') : stem.endsWith('d') ? '' : 'd'
    const bare = `${stem}${end}`
    const participle =
      bound.test(base) ||
      (this.#inseparable.has(base) &&
        prefixes.some(prefix => base.startsWith(prefix) && base.length > prefix.length + 3))
        ? bare
        : `ge${/^[eiu]/.test(bare) ? trema(bare) : bare}`
    return [past, `${past}n`, participle, stem, withT(stem)]
  }

  /** "schort", "weiger", "informeer", "beoog", "creëer" */
  stem(base: string): string {
    const root = base.replace(/en$/, '').replace(/ën$/, '')
    if (base.endsWith('iën')) return root
    const last = root.at(-1)!
    if (root.length > 1 && last === root.at(-2) && !isVowel(last)) return root.slice(0, -1)
    if (isVowel(last)) return root
    return soften(this.#isStressed(base, root) ? lengthen(root) : root)
  }

  #isStressed(base: string, root: string): boolean {
    if (!/(?:er|el|en|em)$/.test(root) || !/[aeiouy]/.test(root.slice(0, -2))) return true
    for (const prefix of ['', 'be', 'ver', 'ont', 'her', 'over', 'onder', 'weer', 'er', 'ge', 'achter'])
      if (base.startsWith(prefix) && this.#unstressed.has(base.slice(prefix.length))) return false
    if (root.endsWith('el')) return /(?:^|be|ver|ont|her|oor)(?:d|sp|st|h|sch|v|t|str|kw)el$/.test(root)
    if (root.endsWith('en') || root.endsWith('em')) return /^(?:be|ver|ont|her|ge)?[^aeiouy]+e[nm]$/.test(root)
    return true
  }

  /** The plural; null when the word has none. Compounds go by the end that is listed. */
  plural(noun: string): string | null {
    const {plurals} = this.#source
    for (let at = 0; at < noun.length - 1; at++) {
      const end = noun.slice(at)
      if ((at === 0 || end.length > 2) && Object.hasOwn(plurals, end))
        return plurals[end] === null ? null : noun.slice(0, at) + plurals[end]
    }
    if (noun.endsWith('heid')) return noun.replace(/heid$/, 'heden')
    if (noun.endsWith('ij')) return `${noun}en`
    if (/(?:ee|eau|oe|ou|ui|ie|é|eu)$/.test(noun)) return `${noun}s`
    if (/[aiouy]$/.test(noun)) return `${noun}'s`
    if (noun.endsWith('e'))
      return /(?:[dt]ige|[gn]de|[aiklo]rde|[ln]ste|ene|lijke)$/.test(noun) ? `${noun}n` : `${noun}s`
    if (/eur$/.test(noun) && countVowels(noun) > 1) return `${noun}s`
    if (
      /(?:[^aeo]|[^aeo]i|[dst]i)(?:el|em|en|er|erd|aar|ier|oir)$/.test(noun) &&
      !/(?:[^aeiou][aeiou]?|i)eel$/.test(noun) &&
      countVowels(noun) > 1
    )
      return `${noun}s`
    return regularPlural(noun)
  }

  /** All plurals that a letter may hold: of loanwords and of words in -el and -e there are two. */
  plurals(noun: string): string[] {
    const plural = this.plural(noun)
    if (plural === null) return []
    if (Object.hasOwn(this.#source.plurals, noun)) return [plural]
    if (/[^e]e$/.test(noun)) return unique([plural, `${noun}n`, `${noun}s`])
    if (noun.endsWith('ie')) return unique([plural, `${noun}ën`])
    return /(?:[^aeo]el|ier|eur|or|on)$/.test(noun) ? unique([plural, `${noun}s`, regularPlural(noun)]) : [plural]
  }

  /** "-er": "complexer" */
  comparative(adjective: string): string {
    const inflected = this.adjective(adjective)
    return inflected.endsWith('e') && inflected !== adjective ? `${inflected}r` : ''
  }

  /** Whether the word goes with "het"; null when that is not known. Compounds go by their end. */
  isNeuter(noun: string): boolean {
    if (this.#neuter.has(noun) || /(?:je|isme|ment)$/.test(noun)) return true
    for (const end of this.#neuter)
      if (end.length > 3 && noun.endsWith(end) && noun.length > end.length + 2) return true
    return false
  }

  /** "-e": "groot" → "grote", "extra" → "extra" */
  adjective(base: string): string {
    const known = this.#source.adjectives[base]
    if (known) return known
    if (/(?:e|en|a|o|[^e]i)$/.test(base)) return base
    const at = base.lastIndexOf(' ')
    if (base.endsWith('ieel')) return base.replace(/ieel$/, 'iële')
    return at > 0 ? base.slice(0, at + 1) + this.adjective(base.slice(at + 1)) : `${shorten(harden(base))}e`
  }
}
