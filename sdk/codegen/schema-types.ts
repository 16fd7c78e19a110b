import {
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isNonNullType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import { docComment } from './doc-comment.js';
import { inputText, Names, type Scalars, scalarOf } from './type-text.js';

const OPEN = `${docComment([
  'An enum member of a result: those that this release knows, and any that the server has since gained.',
])}export type Open<Known extends string> = Known | (string & Record<never, never>);
`;

/** The module of the schema's scalars, enums and input objects, in the order of their names. */
export function schemaTypesModule(schema: GraphQLSchema, scalars: Scalars): string {
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const texts = types.flatMap((type) => {
    if (isScalarType(type) && !isSpecifiedScalarType(type)) {
      const { alias, type: text } = scalarOf(type, scalars);
      return [`${docComment([type.description])}export type ${alias} = ${text};\n`];
    }
    if (isEnumType(type)) return [enumText(type)];
    return isInputObjectType(type) ? [inputObjectText(type, scalars)] : [];
  });
  return [OPEN, ...texts].join('\n');
}

function enumText(type: GraphQLEnumType): string {
  const members = type
    .getValues()
    .map(({ name, description, deprecationReason }) => {
      const deprecated = deprecationReason && `@deprecated ${deprecationReason}`;
      return `${docComment([description, deprecated].filter(Boolean), '  ')}  '${name}',\n`;
    })
    .join('');
  const comment = docComment([type.description]);
  return (
    `${comment}export const ${type.name}Values = [\n${members}] as const;\n` +
    `\n${comment}export type ${type.name} = (typeof ${type.name}Values)[number];\n`
  );
}

function inputObjectText(type: GraphQLInputObjectType, scalars: Scalars): string {
  const fields = Object.values(type.getFields()).map((field) => {
    const omissible = !isNonNullType(field.type) || field.defaultValue !== undefined;
    const undefinedToo = isNonNullType(field.type) && omissible ? ' | undefined' : '';
    const deprecated = field.deprecationReason && `@deprecated ${field.deprecationReason}`;
    const comment = docComment([field.description, deprecated].filter(Boolean), '  ');
    // The module declares every type that it names.
    const text = inputText(field.type, new Names(scalars));
    return `${comment}  readonly ${field.name}${omissible ? '?' : ''}: ${text}${undefinedToo};\n`;
  });
  return `${docComment([type.description])}export interface ${type.name} {\n${fields.join('')}}\n`;
}
