import {bodyRoles} from '../../formats/letter.js'
import type {Word} from '../../language/tree.js'
import {defineRule, type Hit} from '../define.js'

export default defineRule({
  id: 'tone/shouting',
  title: {nl: 'Hoofdletters', en: 'Capitals'},
  why: {
    nl: 'Woorden in hoofdletters lezen als schreeuwen, en ze lezen langzamer.',
    en: 'Words in capitals read as shouting, and read more slowly.'
  },
  sources: [{kind: 'norm', title: 'Schrijfwijzers voor de overheid', place: 'P15'}],
  severity: 'hint',
  status: 'stable',
  since: '0.1.0',
  options: {
    letters: {
      type: 'integer',
      default: 6,
      minimum: 3,
      maximum: 20,
      help: {
        nl: 'Vanaf zoveel letters telt één woord als schreeuwen.',
        en: 'From so many letters one word counts as shouting.'
      }
    }
  },
  message: {
    nl: '“{text}” staat in hoofdletters. Schrijf het gewoon, of maak het vet.',
    en: '“{text}” is in capitals. Write it normally, or in bold.'
  },
  good: [{text: 'Let op: u hebt nog tot 3 mei 2027.'}, {text: 'Het CAK en de SVB helpen u.'}],
  bad: [{text: '⟦LAATSTE AANMANING⟧'}, {text: 'U moet ⟦DIRECT BETALEN⟧.'}],
  *sentence(sentence, {tree, options, dictionary}): Iterable<Hit> {
    const {block} = tree.blocks[sentence.block]!
    if ((!bodyRoles.has(block.role) && block.role !== 'subject') || block.quoted) return
    let run: Word[] = []
    const isCapital = (word: Word) => !word.placeholder && /^[\p{Lu}\p{M}'’-]{2,}$/u.test(word.text)
    const isName = (word: Word) =>
      dictionary.abbreviations.has(word.text) || sentence.entities.some(e => e.start <= word.start && e.end >= word.end)
    for (const word of [...sentence.words, undefined]) {
      if (word && isCapital(word)) {
        run.push(word)
        continue
      }
      const unknown = run.filter(item => !isName(item))
      const longest = Math.max(0, ...unknown.map(item => item.text.length))
      if ((unknown.length >= 2 && longest >= 4) || longest >= options.letters) {
        const [start, end] = [run[0]!.start, run.at(-1)!.end]
        yield {at: {block: sentence.block, start, end}, data: {text: block.prose.slice(start, end)}}
      }
      run = []
    }
  }
})
