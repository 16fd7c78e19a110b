import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, parse, print } from 'graphql';
import { z } from 'zod';
import { GraphError } from '../../errors.js';

/** Identifier → document, as Relay, Code Generator and urql write it. */
const PLAIN_MANIFEST = z.record(z.string(), z.string());

/** Source: apollographql.com/docs/graphos/platform/security/persisted-queries, "Manifest format". */
const APOLLO_MANIFEST = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string(), body: z.string() })),
});

const MANIFEST = z.union([
  APOLLO_MANIFEST.transform(({ operations }) => operations.map(({ id, body }) => [id, body] as const)),
  PLAIN_MANIFEST.transform((entries) => Object.entries(entries)),
]);

/**
 * The only documents that a server answers. A request may send one as text, laid out in any way, or name it by its
 * SHA-256 or by the identifier that the manifest gives it.
 */
export class TrustedDocuments {
  readonly #texts = new Set<string>();
  readonly #byIdentifier = new Map<string, string>();

  constructor(documents: Iterable<readonly [identifier: string | undefined, text: string]>) {
    for (const [identifier, text] of documents) {
      const printed = print(parse(text));
      this.#texts.add(printed);
      for (const one of [text, printed]) this.#byIdentifier.set(sha256(one), printed);
      if (identifier !== undefined) this.#byIdentifier.set(withoutPrefix(identifier), printed);
    }
  }

  /**
   * @param path a folder of `.graphql` files, or a manifest in JSON
   * @throws Error when there is none, or one of the documents cannot be parsed
   */
  static read(path: string): TrustedDocuments {
    if (!statSync(path).isDirectory()) {
      return new TrustedDocuments(MANIFEST.parse(JSON.parse(readFileSync(path, 'utf8'))));
    }
    const files = readdirSync(path).filter((file) => file.endsWith('.graphql'));
    return new TrustedDocuments(
      files.map((file) => [undefined, readFileSync(join(path, file), 'utf8')] as const),
    );
  }

  /** @throws GraphError DOCUMENT_NOT_TRUSTED */
  check(document: DocumentNode): void {
    if (!this.#texts.has(print(document))) throw notTrusted();
  }

  /**
   * The text of a document that is named by identifier: `sha256:…`, its bare hash, or the manifest's own.
   * @throws GraphError DOCUMENT_NOT_TRUSTED
   */
  textOf(identifier: string): string {
    const text = this.#byIdentifier.get(withoutPrefix(identifier));
    if (text === undefined) throw notTrusted();
    return text;
  }
}

function notTrusted(): GraphError {
  return new GraphError('DOCUMENT_NOT_TRUSTED', 'The document is not one of those that the server answers.');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function withoutPrefix(identifier: string): string {
  return identifier.replace(/^sha256:/, '');
}
