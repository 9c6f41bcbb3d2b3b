import {proseRoles} from '../../formats/letter.js'
import type {SyntaxEngine} from '../../language/syntax.js'
import type {Sentence, Tree} from '../../language/tree.js'
import {lintFeatures} from './features.js'
import {type LintScore, lintDocument, lintSentence} from './score.js'
import {lintTokens} from './tokens.js'

/** LiNT-II of a letter and of each sentence of its prose. */
export interface LetterLint {
  document: LintScore
  sentences: ReadonlyMap<Sentence, LintScore>
}

const kept = new WeakMap<Tree, LetterLint | null>()

/**
 * Headings, tables and what is no prose are left out, as in the method. Null where the language has no parser.
 * @see https://github.com/vanboefer/lint_ii
 */
export function letterLint(tree: Tree): LetterLint | null {
  const known = kept.get(tree)
  if (known !== undefined) return known
  const lint = tree.syntax && read(tree, tree.syntax)
  kept.set(tree, lint)
  return lint
}

function read(tree: Tree, {words}: SyntaxEngine): LetterLint {
  const features = tree.blocks
    .filter(({block}) => proseRoles.has(block.role) && !block.fragment)
    .flatMap(({sentences}) => sentences)
    .map(sentence => ({sentence, words: lintFeatures(lintTokens(sentence.syntax, words), words)}))
  return {
    document: lintDocument(features.map(own => own.words)),
    sentences: new Map(features.map(own => [own.sentence, lintSentence(own.words)]))
  }
}
