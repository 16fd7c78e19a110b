/**
 * The text of one GraphQL operation, with the types of what it answers and what it takes. At run time it
 * is a plain string. `__apiType` is never there; it has the name by which typed-document-node tells the
 * types, so that clients which know that convention read them too.
 */
export type TypedDocument<Result, Variables> = string & {
  readonly __apiType?: (variables: Variables) => Result;
};

/** The result of a document: `ResultOf<typeof CountyTreeDocument>`. */
export type ResultOf<Document> =
  Document extends TypedDocument<infer Result, infer _Variables> ? Result : never;

/** The variables of a document: `VariablesOf<typeof CountyTreeDocument>`. */
export type VariablesOf<Document> =
  Document extends TypedDocument<infer _Result, infer Variables> ? Variables : never;
