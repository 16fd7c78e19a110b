import { GraphError } from '../../errors.js';
import { isJsonObject } from '../json-object.js';
import type { TrustedDocuments } from './trusted-documents.js';

/**
 * A request that names its document by identifier, with the text in its place; any other as it is. Read are
 * `documentId` (GraphQL over HTTP, appendix A) and `extensions.persistedQuery.sha256Hash` (Apollo Client, urql).
 *
 * @throws GraphError PERSISTED_QUERY_NOT_SUPPORTED without a list; DOCUMENT_NOT_TRUSTED when it is none of the list's
 */
export function withDocument(body: unknown, trusted: TrustedDocuments | undefined): unknown {
  if (!isJsonObject(body)) return body;
  const { documentId, ...request } = body;
  const { persistedQuery, ...extensions } = isJsonObject(body.extensions) ? body.extensions : {};
  const hash = isJsonObject(persistedQuery) ? persistedQuery.sha256Hash : undefined;
  const identifier = documentId ?? hash;
  if (identifier === undefined) return body;
  if (typeof identifier !== 'string')
    throw new GraphError('BAD_REQUEST', 'The identifier of a document is a text.');
  const rest = isJsonObject(body.extensions) ? { ...request, extensions } : request;
  // With its text the document stands for itself: Apollo Client sends both after a refusal.
  if (typeof body.query === 'string') return rest;
  if (!trusted)
    throw new GraphError('PERSISTED_QUERY_NOT_SUPPORTED', 'The server keeps no documents by identifier.');
  return { ...rest, query: trusted.textOf(identifier) };
}
