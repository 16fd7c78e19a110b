import { type ASTNode, type DocumentNode, type GraphQLError, Kind, visit } from 'graphql';

/** Path of the input that a validation error is about, such as `households.where.status.eq`. */
export function argumentPathOf(error: GraphQLError, document: DocumentNode): string | undefined {
  const wanted = error.nodes?.[0];
  if (!wanted) return undefined;
  const trail: string[] = [];
  let found: string | undefined;
  visit(document, {
    enter(node: ASTNode) {
      if (node.kind === Kind.FIELD) trail.push(node.alias?.value ?? node.name.value);
      else if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) trail.push(node.name.value);
      if (node === wanted) found = isInput(node) ? trail.join('.') : undefined;
    },
    leave(node: ASTNode) {
      if (node.kind === Kind.FIELD || node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD)
        trail.pop();
    },
  });
  return found;
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
