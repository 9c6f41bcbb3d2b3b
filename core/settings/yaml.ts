/** The parser, apart: most letters have no configuration, and then it is never loaded. */
export {isAlias, isMap, isNode, isScalar, isSeq, Lexer, LineCounter, parseDocument, visit} from 'yaml'
