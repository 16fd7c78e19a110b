import {
  BREAK,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { collectFields } from './selection.js';
import { formingVariables, hasVariable } from './shape.js';

/** A root field of an operation under its response key. */
export interface RootField {
  /** The key with its colon, as JSON. */
  readonly label: string;
  readonly key: string;
  readonly name: string;
  readonly node: FieldNode;
  /** All field nodes that merge under the key. */
  readonly nodes: readonly FieldNode[];
}

/** What can be known of an operation before its variables are. */
export interface OperationFacts {
  /** Tells operations of documents apart, in keys of plans. */
  readonly id: number;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Names of the variables whose values are part of a plan's key. */
  readonly forming: ReadonlySet<string>;
  rootFields(variables: Readonly<Record<string, unknown>>): readonly RootField[];
}

/** Facts of operations, kept as long as their documents are. */
export class OperationFactsCache {
  readonly #known = new WeakMap<OperationDefinitionNode, OperationFacts>();
  #count = 0;

  of(document: DocumentNode, operation: OperationDefinitionNode): OperationFacts {
    const known = this.#known.get(operation);
    if (known) return known;
    const facts = this.#gather(document, operation);
    this.#known.set(operation, facts);
    return facts;
  }

  #gather(document: DocumentNode, operation: OperationDefinitionNode): OperationFacts {
    const fragments = fragmentsOf(document);
    const collect = (variables: Readonly<Record<string, unknown>>) =>
      rootFieldsOf(operation, { fragments, variables });
    const always = isConditional(document) ? undefined : collect({});
    return {
      id: this.#count++,
      fragments,
      forming: formingVariables(document),
      rootFields: (variables) => always ?? collect(variables),
    };
  }
}

/** Fragments of a document by their names. */
export function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return fragments;
}

function rootFieldsOf(
  { selectionSet }: OperationDefinitionNode,
  document: Parameters<typeof collectFields>[1],
): RootField[] {
  const fields = collectFields([selectionSet], document, (type) => type === 'Query');
  return [...fields].flatMap(([key, nodes]) => {
    const [node] = nodes;
    return node ? [{ key, label: `${JSON.stringify(key)}:`, name: node.name.value, node, nodes }] : [];
  });
}

/** Whether a directive depends on a variable, so that requests of one document can select different fields. */
function isConditional(document: DocumentNode): boolean {
  let conditional = false;
  visit(document, {
    Directive(directive) {
      conditional = hasVariable(directive);
      return conditional ? BREAK : undefined;
    },
  });
  return conditional;
}
