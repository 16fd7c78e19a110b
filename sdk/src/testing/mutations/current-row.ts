import {
  type DocumentNode,
  execute,
  type FieldNode,
  type GraphQLResolveInfo,
  Kind,
  OperationTypeNode,
  type SelectionNode,
} from 'graphql';
import { resolveField, resolveType } from '../read/resolve.js';
import { readingOf, rootSource } from '../read/roots.js';
import type { Row } from '../rows/row.js';
import type { Store } from '../rows/store.js';
import type { MutationShape } from './shape.js';

/** The row as the mutation's payload would have shown it; undefined when it does not show it. */
export async function currentRow(
  store: Store,
  { noun, rowField }: MutationShape,
  row: Row,
  variables: Readonly<Record<string, unknown>>,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const shown = info.fieldNodes
    .flatMap((node) => node.selectionSet?.selections ?? [])
    .flatMap((selection) => fieldsIn(selection, info))
    .filter(({ name }) => name.value === rowField);
  const [first] = shown;
  if (!first) return undefined;
  const key = first.alias?.value;
  const selections = shown
    .filter(({ alias }) => alias?.value === key)
    .flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  const { data } = await execute({
    schema: info.schema,
    document: lookup(noun.name, row.id, selections, info),
    rootValue: rootSource(readingOf(store)),
    variableValues: variables,
    fieldResolver: resolveField,
    typeResolver: resolveType,
  });
  return data?.node ?? null;
}

function fieldsIn(selection: SelectionNode, info: GraphQLResolveInfo): readonly FieldNode[] {
  if (selection.kind === Kind.FIELD) return [selection];
  const { selectionSet } =
    selection.kind === Kind.INLINE_FRAGMENT ? selection : (info.fragments[selection.name.value] ?? {});
  return selectionSet?.selections.flatMap((one) => fieldsIn(one, info)) ?? [];
}

function lookup(
  type: string,
  id: string,
  selections: readonly SelectionNode[],
  { operation, fragments }: GraphQLResolveInfo,
): DocumentNode {
  const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
  const node: FieldNode = {
    kind: Kind.FIELD,
    name: name('node'),
    arguments: [{ kind: Kind.ARGUMENT, name: name('id'), value: { kind: Kind.STRING, value: id } }],
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [
        {
          kind: Kind.INLINE_FRAGMENT,
          typeCondition: { kind: Kind.NAMED_TYPE, name: name(type) },
          selectionSet: { kind: Kind.SELECTION_SET, selections },
        },
      ],
    },
  };
  return {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: OperationTypeNode.QUERY,
        variableDefinitions: operation.variableDefinitions ?? [],
        selectionSet: { kind: Kind.SELECTION_SET, selections: [node] },
      },
      ...Object.values(fragments),
    ],
  };
}
