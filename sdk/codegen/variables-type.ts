import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInputType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  print,
  TypeInfo,
  type TypeNode,
  typeFromAST,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { docComment } from './doc-comment.js';
import { inputText, type Names } from './type-text.js';

/** The object type of an operation's variables, in braces, each with the description of what it is passed to. */
export function variablesText(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  names: Names,
): string {
  const descriptions = describedVariables(schema, document);
  const lines = operation.variableDefinitions?.map(({ variable, type: node, defaultValue }) => {
    const name = variable.name.value;
    const type = inputTypeOf(schema, node);
    const mark = isNonNullType(type) && !defaultValue ? '' : '?';
    const omitted = defaultValue && `${print(defaultValue)} when left out.`;
    // Undefined stands for "left out", also where the compiler tells the two apart.
    const undefinedToo = isNonNullType(type) && defaultValue ? ' | undefined' : '';
    const comment = docComment([descriptions.get(name), omitted].filter(Boolean), '  ');
    return `${comment}  readonly ${name}${mark}: ${inputText(type, names)}${undefinedToo};\n`;
  });
  return lines?.length ? `{\n${lines.join('')}}` : 'Record<never, never>';
}

function inputTypeOf(schema: GraphQLSchema, node: TypeNode): GraphQLInputType {
  const type = typeFromAST(schema, node);
  if (!isInputType(type)) throw new Error(`The schema has no input type ${print(node)}`);
  return type;
}

/** What the schema says of the place where each variable is first used. */
function describedVariables(schema: GraphQLSchema, document: DocumentNode): Map<string, string> {
  const descriptions = new Map<string, string>();
  const info = new TypeInfo(schema);
  const path: string[] = [];
  const note = (value: ValueNode, description: string | null | undefined): void => {
    if (value.kind !== Kind.VARIABLE || !description || descriptions.has(value.name.value)) return;
    descriptions.set(value.name.value, description);
  };
  visit(
    document,
    visitWithTypeInfo(info, {
      Argument: ({ value }) => note(value, info.getArgument()?.description),
      ObjectField: {
        enter({ name, value }) {
          const parent = getNamedType(info.getParentInputType());
          path.push((isInputObjectType(parent) && parent.getFields()[name.value]?.description) || '');
          // "Starts with" says little without the field whose filter it belongs to.
          note(value, path.slice(-2).join(' ').trim());
        },
        leave() {
          path.pop();
        },
      },
    }),
  );
  return descriptions;
}
