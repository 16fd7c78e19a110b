import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** Response key → the field nodes that merge under it, in the order of the document. */
export type Fields = Map<string, FieldNode[]>;

export interface Document {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** True when a fragment on `condition` applies to the type that is being selected from. */
export type AppliesTo = (condition: string) => boolean;

function isIncluded(node: SelectionNode, document: Document): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, document.variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, document.variables)?.if !== false;
}

function collectInto(
  fields: Fields,
  set: SelectionSetNode,
  document: Document,
  applies: AppliesTo,
  seen: Set<string>,
): void {
  for (const selection of set.selections) {
    if (!isIncluded(selection, document)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      const nodes = fields.get(key);
      if (nodes) nodes.push(selection);
      else fields.set(key, [selection]);
      continue;
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition?.name.value;
      if (condition === undefined || applies(condition)) {
        collectInto(fields, selection.selectionSet, document, applies, seen);
      }
      continue;
    }
    const name = selection.name.value;
    if (seen.has(name)) continue;
    seen.add(name);
    const fragment = document.fragments.get(name);
    if (fragment && applies(fragment.typeCondition.name.value)) {
      collectInto(fields, fragment.selectionSet, document, applies, seen);
    }
  }
}

/** CollectFields of the GraphQL specification (section 6.3.2), over several selection sets of one response key. */
export function collectFields(
  sets: readonly (SelectionSetNode | undefined)[],
  document: Document,
  applies: AppliesTo,
): Fields {
  const fields: Fields = new Map();
  const seen = new Set<string>();
  for (const set of sets) if (set) collectInto(fields, set, document, applies, seen);
  return fields;
}

/** Fields beneath field nodes that share a response key. */
export function subFields(nodes: readonly FieldNode[], document: Document, applies: AppliesTo): Fields {
  return collectFields(
    nodes.map((node) => node.selectionSet),
    document,
    applies,
  );
}
