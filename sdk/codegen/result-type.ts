import {
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  type SelectionSetNode,
} from 'graphql';
import { docComment } from './doc-comment.js';
import { type Fragments, type SelectedField, selectedFields } from './selected-fields.js';
import { leafResultText, type Names, outputText } from './type-text.js';

/** What the types of one operation's result are written from. */
export interface ResultContext {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly names: Names;
}

/**
 * The object type that selections on `type` answer, in braces. On an interface or union it is a union
 * of such types: those possible types that answer the same fields share one.
 */
export function resultText(
  context: ResultContext,
  type: GraphQLCompositeType,
  selections: readonly SelectionSetNode[],
  indent = '',
): string {
  const possible = isAbstractType(type) ? context.schema.getPossibleTypes(type) : [type];
  const shapes = new Map<string, { names: string[]; fields: SelectedField[]; of: GraphQLObjectType }>();
  for (const of of possible) {
    const fields = selectedFields(context.schema, context.fragments, of, selections);
    const nameless = objectText(context, of, [], fields, indent);
    const shape = shapes.get(nameless);
    if (shape) shape.names.push(of.name);
    else shapes.set(nameless, { names: [of.name], fields, of });
  }
  const texts = [...shapes.values()].map(({ of, names, fields }) =>
    objectText(context, of, names, fields, indent),
  );
  return texts.join(' | ');
}

function objectText(
  context: ResultContext,
  of: GraphQLObjectType,
  typenames: readonly string[],
  fields: readonly SelectedField[],
  indent: string,
): string {
  const inner = `${indent}  `;
  const lines = fields.map((field) => {
    const mark = field.optional ? '?' : '';
    if (field.name === '__typename') {
      return `${inner}readonly ${field.key}${mark}: ${typenames.map((name) => `'${name}'`).join(' | ')};\n`;
    }
    const definition = of.getFields()[field.name];
    if (!definition) throw new Error(`${of.name} has no field ${field.name}`);
    const named = getNamedType(definition.type);
    const text = isCompositeType(named)
      ? resultText(context, named, field.selections, inner)
      : leafResultText(named, context.names);
    const deprecated = definition.deprecationReason && `@deprecated ${definition.deprecationReason}`;
    const comment = docComment([definition.description, deprecated].filter(Boolean), inner);
    return `${comment}${inner}readonly ${field.key}${mark}: ${outputText(definition.type, text)};\n`;
  });
  return `{\n${lines.join('')}${indent}}`;
}
