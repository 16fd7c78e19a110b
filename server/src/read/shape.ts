import { type ASTNode, BREAK, type DocumentNode, type OperationDefinitionNode, visit } from 'graphql';

/** Arguments whose values decide the form of the statement, not only what it is run with. */
const FORMING_ARGUMENTS = new Set(['first', 'last', 'orderBy', 'by']);

/** Names of the variables whose values are part of a plan's key. */
export function formingVariables(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  const collect = (node: ASTNode) =>
    visit(node, {
      Variable(variable) {
        names.add(variable.name.value);
      },
    });
  visit(document, {
    Directive(node) {
      collect(node);
    },
    Argument(node) {
      if (FORMING_ARGUMENTS.has(node.name.value)) collect(node.value);
    },
  });
  return names;
}

/** Whether anything in a part of a document is left to the request's variables. */
export function hasVariable(node: ASTNode): boolean {
  let found = false;
  visit(node, {
    Variable() {
      found = true;
      return BREAK;
    },
  });
  return found;
}

/** Structure of a value without its leaves; booleans stay, since they choose between forms. */
export function shapeOf(value: unknown): string {
  if (value === null) return 'n';
  if (value === undefined) return 'u';
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (Array.isArray(value)) {
    return value.every((item) => typeof item !== 'object') ? 'a' : `[${value.map(shapeOf).join()}]`;
  }
  if (typeof value === 'object') {
    return `{${Object.entries(value)
      .map(([key, item]) => `${key}:${shapeOf(item)}`)
      .join()}}`;
  }
  return 'v';
}

export function variablesShape(
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  forming: ReadonlySet<string>,
): string {
  return (operation.variableDefinitions ?? [])
    .map(({ variable }) => {
      const name = variable.name.value;
      const value = variables[name];
      return forming.has(name) ? (JSON.stringify(value) ?? 'u') : shapeOf(value);
    })
    .join(';');
}
