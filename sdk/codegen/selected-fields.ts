import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** What an object answers under one response key. */
export interface SelectedField {
  readonly key: string;
  readonly name: string;
  /** Everything selected beneath, from every place that selects this key; empty for a leaf. */
  readonly selections: readonly SelectionSetNode[];
  /** Whether `@skip` or `@include` may leave it out. */
  readonly optional: boolean;
}

/** The fields that selections give an object of `type`, fragments resolved, in the order of the answer. */
export function selectedFields(
  schema: GraphQLSchema,
  fragments: Fragments,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
): SelectedField[] {
  const fields = new Map<string, SelectedField>();

  const collect = (selection: SelectionNode, conditional: boolean): void => {
    const optional = conditional || isConditional(selection);
    if (selection.kind === Kind.FIELD) {
      add(selection, optional);
      return;
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    if (!fragment || !applies(fragment.typeCondition?.name.value)) return;
    for (const inner of fragment.selectionSet.selections) collect(inner, optional);
  };

  const applies = (condition: string | undefined): boolean => {
    if (condition === undefined || condition === type.name) return true;
    const named = schema.getType(condition);
    return isAbstractType(named) && schema.isSubType(named, type);
  };

  const add = (node: FieldNode, optional: boolean): void => {
    const key = node.alias?.value ?? node.name.value;
    const before = fields.get(key);
    fields.set(key, {
      key,
      name: node.name.value,
      selections: [...(before?.selections ?? []), ...(node.selectionSet ? [node.selectionSet] : [])],
      optional: optional && (before?.optional ?? true),
    });
  };

  for (const { selections: nodes } of selections) for (const node of nodes) collect(node, false);
  return [...fields.values()];
}

function isConditional(selection: SelectionNode): boolean {
  return selection.directives?.some(({ name }) => name.value === 'skip' || name.value === 'include') ?? false;
}
