import { Lexer, Source, TokenKind } from 'graphql';
import { checkLimit, DOCUMENT_LIMITS } from './document-limits.js';

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Names that stand in selections when everything else is at its limit: an alias, a condition's `on` and its type. */
const OTHER_NAMES = DOCUMENT_LIMITS.aliases + 2 * DOCUMENT_LIMITS.spreads + DOCUMENT_LIMITS.directives;

/**
 * Reads a document's tokens before it is parsed. The parser calls itself for every bracket, so that deep ones would
 * end its stack; and what is far too much is refused at the first token beyond, which is sooner than a parsed document
 * could be looked at.
 *
 * @throws GraphError QUERY_TOO_LARGE; GraphQLError when there is no token at some place.
 */
export function checkTokens(text: string): void {
  const lexer = new Lexer(new Source(text));
  const counts = { tokens: 0, nesting: 0, parentheses: 0, names: 0, aliases: 0, directives: 0, spreads: 0 };
  for (;;) {
    const { kind } = lexer.advance();
    if (kind === TokenKind.EOF) return;
    checkLimit('tokens', ++counts.tokens);
    if (OPENING.has(kind)) checkLimit('nesting', ++counts.nesting);
    else if (CLOSING.has(kind)) counts.nesting -= 1;
    if (kind === TokenKind.PAREN_L) counts.parentheses += 1;
    else if (kind === TokenKind.PAREN_R) counts.parentheses -= 1;
    else if (kind === TokenKind.AT) checkLimit('directives', ++counts.directives);
    else if (counts.parentheses > 0) continue;
    // Outside of arguments a colon follows an alias, and most names are fields.
    else if (kind === TokenKind.COLON) checkLimit('aliases', ++counts.aliases);
    else if (kind === TokenKind.SPREAD) checkLimit('spreads', ++counts.spreads);
    else if (kind === TokenKind.NAME) checkLimit('fields', ++counts.names - OTHER_NAMES);
  }
}
