import { type ASTNode, type DocumentNode, type GraphQLError, Kind, visit } from 'graphql';

/**
 * Lets validation errors name the input that they are about, such as `households.where.status.eq`. All are looked for
 * in one walk: a document can be long and have many.
 */
export function noteArguments(errors: readonly GraphQLError[], document: DocumentNode): void {
  const wanted = new Map<ASTNode, GraphQLError[]>();
  for (const error of errors) {
    const [node] = error.nodes ?? [];
    if (node && isInput(node)) wanted.set(node, [...(wanted.get(node) ?? []), error]);
  }
  if (wanted.size === 0) return;
  const trail: string[] = [];
  visit(document, {
    enter(node: ASTNode) {
      if (node.kind === Kind.FIELD) trail.push(node.alias?.value ?? node.name.value);
      else if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) trail.push(node.name.value);
      for (const error of wanted.get(node) ?? []) {
        if (trail.length > 0) error.extensions.argument = trail.join('.');
      }
    },
    leave(node: ASTNode) {
      if (node.kind === Kind.FIELD || node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD)
        trail.pop();
    },
  });
}

function isInput(node: ASTNode): boolean {
  return (
    node.kind.endsWith('Value') ||
    node.kind === Kind.ARGUMENT ||
    node.kind === Kind.OBJECT_FIELD ||
    node.kind === Kind.VARIABLE
  );
}

/** Path of the input that a variable's error is about, such as `$where.status.eq`. */
export function variablePathOf(error: GraphQLError): string | undefined {
  const match = /^Variable "(\$\w+)" (?:got invalid value [\s\S]* at "\w+([^"]*)"|)/.exec(error.message);
  return match ? `${match[1]}${match[2] ?? ''}` : undefined;
}
