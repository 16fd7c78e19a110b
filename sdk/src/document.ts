/**
 * The text of one GraphQL operation, with the types of what it answers and what it takes. At run time it
 * is a plain string. `__apiType` is never there; it has the name by which typed-document-node tells the
 * types, so that clients which know that convention read them too.
 */
export type TypedDocument<Result, Variables> = string & {
  readonly __apiType?: (variables: Variables) => Result;
};

/** A document as GraphQL Code Generator makes it with `documentMode: 'string'`: an object of its class `TypedDocumentString`. */
export interface TypedDocumentObject<Result, Variables> extends TextLike {
  readonly __apiType?: (variables: Variables) => Result;
  /** A text has one, and a parsed document does not. */
  readonly length: number;
}

/** The result of a document: `ResultOf<typeof CountyTreeDocument>`. */
export type ResultOf<Document> =
  Document extends TypedDocument<infer Result, infer _Variables> ? Result : never;

/** The variables of a document: `VariablesOf<typeof CountyTreeDocument>`. */
export type VariablesOf<Document> =
  Document extends TypedDocument<infer _Result, infer Variables> ? Variables : never;

/** A document at run time. */
export interface TextLike {
  toString(): string;
}

/**
 * The text of a document.
 * @throws TypeError when it is a parsed one
 */
export function textOf(document: TextLike): string {
  const text = `${document}`;
  if (text[0] === '[') throw new TypeError('Not the text of a document: print() it.');
  return text;
}

/**
 * What a document that changes something holds outside of its braces; nothing for another one. Names of the rare document that
 * uses this word elsewhere can make it look like a mutation, but never a mutation like a query.
 */
export function mutationIn(text: string): string | undefined {
  if (!text.includes('mutation')) return undefined;
  let rest = text;
  for (let before = ''; before !== rest; ) {
    before = rest;
    // Texts, comments, and braces that hold none of these and no further braces.
    rest = rest.replace(/"""(?:\\"""|.)*?"""|"(?:\\.|[^"\\])*"|#[^\n\r]*|\{[^{}"#]*\}/gs, ';');
  }
  return /(^|;)[\s,]*mutation\b/.test(rest) ? rest : undefined;
}
