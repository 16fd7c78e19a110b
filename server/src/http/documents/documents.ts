import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { ErrorCode } from '../../errors.js';
import { tracer } from '../../tracing/tracer.js';
import { noteArguments } from '../argument-path.js';
import { checkSelections } from './selections.js';
import { checkTokens } from './tokens.js';
import type { TrustedDocuments } from './trusted-documents.js';

const MOST_DOCUMENTS = 1_000;

/** Characters of GraphQL that all documents may hold together; a parsed one takes some sixty times as much memory. */
const MOST_CHARACTERS = 1_000_000;

/** Validation ends after so many; looking for what a misspelt name could mean takes time for each. */
const MOST_ERRORS = 20;

/** A document that may be answered. */
export interface KnownDocument {
  readonly document: DocumentNode;
  /** It asks for the schema, at least in part. */
  readonly asksSchema: boolean;
}

/** A document, or what is wrong with it. */
export interface Prepared extends KnownDocument {
  readonly errors?: readonly unknown[];
}

/** Stands for a document that is refused: it has no operation to be answered. */
const REFUSED: KnownDocument = { document: { kind: Kind.DOCUMENT, definitions: [] }, asksSchema: false };

/** In a text or a comment it is taken for a field too, which does no harm. */
const SCHEMA_FIELD = /\b__(schema|type)\b/;

export interface DocumentSettings {
  readonly schema: GraphQLSchema;
  /** The only documents that are taken, when given. */
  readonly trusted?: TrustedDocuments;
}

/** Examined, parsed and validated documents; the oldest in use give way. */
export class Documents {
  /** By their text. */
  readonly #documents = new LRUCache<string, KnownDocument>({
    max: MOST_DOCUMENTS,
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (_known, text) => text.length,
  });
  hits = 0;
  misses = 0;

  constructor(readonly settings: DocumentSettings) {}

  get size(): number {
    return this.#documents.size;
  }

  /** The document of a text that was prepared before; whoever answers it counts the hit. */
  known(text: string): KnownDocument | undefined {
    return this.#documents.get(text);
  }

  /**
   * The document of a text. What is large is refused before it is parsed, and what selects much before it is
   * validated: parsing takes the stack, and validation the square of what is repeated.
   *
   * @param suggestions whether errors may tell names that the schema has
   */
  prepare(text: string, suggestions: boolean): Prepared {
    const known = this.known(text);
    if (known) {
      this.hits += 1;
      return known;
    }
    this.misses += 1;
    try {
      const document = inSpan('parse', () => parsed(text));
      this.settings.trusted?.check(document);
      const errors = inSpan('validate', () => this.#validate(document, suggestions));
      if (errors.length > 0) return { ...REFUSED, errors };
      const prepared = { document, asksSchema: SCHEMA_FIELD.test(text) };
      this.#documents.set(text, prepared);
      return prepared;
    } catch (error) {
      return { ...REFUSED, errors: [error] };
    }
  }

  #validate(document: DocumentNode, suggestions: boolean): readonly GraphQLError[] {
    const { schema } = this.settings;
    const options = { maxErrors: MOST_ERRORS, hideSuggestions: !suggestions };
    const errors = validate(schema, document, specifiedRules, options);
    noteArguments(errors, document);
    return errors.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED'));
  }
}

function parsed(text: string): DocumentNode {
  try {
    checkTokens(text);
    const document = parse(text);
    checkSelections(document);
    return document;
  } catch (error) {
    throw error instanceof GraphQLError ? withCode(error, 'GRAPHQL_PARSE_FAILED') : error;
  }
}

function withCode(error: GraphQLError, code: ErrorCode): GraphQLError {
  error.extensions.code = code;
  return error;
}

function inSpan<Value>(name: string, work: () => Value): Value {
  const span = tracer().startSpan(name);
  try {
    return work();
  } finally {
    span.end();
  }
}
