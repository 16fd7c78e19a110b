import type { FieldNode } from 'graphql';
import type { NounMeta } from '../model/registry.js';
import { type Document, subFields } from '../read/selection.js';
import { payloadName, rowFieldOf } from './payload.js';

/** The fields of a mutation's payload that show the row, by their keys: what the compiler reads for its answer. */
export function answeredRows(
  noun: NounMeta,
  nodes: readonly FieldNode[],
  document: Document,
): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = subFields(nodes, document, (condition) => condition === payloadName(noun));
  const name = rowFieldOf(noun);
  return new Map([...fields].filter(([, [node]]) => node?.name.value === name));
}
