import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

const MOST_DOCUMENTS = 1_000;

/** Characters of GraphQL that all documents may hold together; a parsed one takes some sixty times as much memory. */
const MOST_CHARACTERS = 1_000_000;

/** Parsed and validated documents, for Apollo's `documentStore`; the oldest in use give way. */
export class DocumentCache {
  readonly #documents = new LRUCache<string, DocumentNode>({
    max: MOST_DOCUMENTS,
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (document) => document.loc?.end ?? 1,
  });
  hits = 0;
  misses = 0;

  get size(): number {
    return this.#documents.size;
  }

  async get(key: string): Promise<DocumentNode | undefined> {
    const document = this.#documents.get(key);
    if (document) this.hits += 1;
    else this.misses += 1;
    return document;
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    this.#documents.set(key, document);
  }

  async delete(key: string): Promise<boolean> {
    return this.#documents.delete(key);
  }
}
