import { type ASTNode, type DocumentNode, type GraphQLError, Kind, visit } from 'graphql';

/** Path of the argument that an error of a document is about, such as `households.where.status.eq`. */
export function argumentPath({ nodes }: GraphQLError, document: DocumentNode): string | undefined {
  const [wanted] = nodes ?? [];
  if (!wanted || !isInput(wanted)) return undefined;
  const trail: string[] = [];
  let found: string | undefined;
  visit(document, {
    enter(node) {
      if (node.kind === Kind.FIELD) trail.push(node.alias?.value ?? node.name.value);
      else if (isNamed(node)) trail.push(node.name.value);
      if (node === wanted) found = trail.join('.');
    },
    leave(node) {
      if (node.kind === Kind.FIELD || isNamed(node)) trail.pop();
    },
  });
  return found || undefined;
}

const isNamed = (node: ASTNode) => node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD;

const isInput = (node: ASTNode): boolean =>
  node.kind.endsWith('Value') || isNamed(node) || node.kind === Kind.VARIABLE;
