import {
  GraphQLInt,
  type GraphQLSchema,
  isIntrospectionType,
  isObjectType,
  lexicographicSortSchema,
} from 'graphql';
import { buildSchemaSync, type NonEmptyArray, ObjectType, type PubSub } from 'type-graphql';
import { changeTypes } from './changes.js';
import { AsOfArgs, connectionOf, pageArgsOf } from './connection.js';
import { addField, columnType, GraphQLID, type TypeReference } from './declare.js';
import { type FieldMeta, fieldsOf, HISTORY_DESCRIPTION } from './fields.js';
import { DivisionInterface, NodeInterface } from './interfaces.js';
import { completeNouns } from './node.js';
import { orderByOf } from './order.js';
import { type NounMeta, nouns } from './registry.js';
import { statisticsType } from './statistics.js';
import { whereOf } from './where.js';

let declared = false;

/** Calls type-graphql's decorators for every noun; afterwards root resolvers may name the nouns' types. */
export function declareGraph(): void {
  if (declared) return;
  declared = true;
  completeNouns();
  // Every class must exist before the schema is built: type-graphql reads its storage first, the thunks later.
  for (const noun of nouns.visible()) {
    whereOf(noun);
    orderByOf(noun);
    pageArgsOf(noun);
    connectionOf(noun);
  }
  statisticsType();
  const { connection, history } = changeTypes();
  addField(NodeInterface, 'history', () => connection, {
    description: HISTORY_DESCRIPTION,
    nullable: true,
    args: history,
  });
  for (const noun of nouns.visible()) declareNoun(noun);
}

const unused = (): never => {
  throw new Error('Nothing is published by topics.');
};

/** The library wants one wherever there are subscriptions; those of changes read the feed instead. */
const NO_TOPICS: PubSub = { publish: unused, subscribe: unused };

/** Builds the schema from the declared nouns and the given resolver classes. */
export function buildGraph(resolvers: NonEmptyArray<abstract new () => object>): GraphQLSchema {
  const orphanedTypes = nouns.visible().map((noun) => noun.cls);
  const schema = lexicographicSortSchema(
    buildSchemaSync({ resolvers, orphanedTypes, validate: false, pubSub: NO_TOPICS }),
  );
  readByKey(schema);
  return schema;
}

/** Rows are compiled under the keys of the response, where the library's resolvers would look for the names of fields. */
function readByKey(schema: GraphQLSchema): void {
  const roots: readonly unknown[] = [
    schema.getQueryType(),
    schema.getMutationType(),
    schema.getSubscriptionType(),
  ];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type) || roots.includes(type)) continue;
    for (const field of Object.values(type.getFields())) delete field.resolve;
  }
}

function declareNoun(noun: NounMeta): void {
  const implemented = noun.isDivision ? [NodeInterface, DivisionInterface] : [NodeInterface];
  ObjectType(noun.name, { description: noun.description, implements: implemented })(noun.cls);
  for (const [name, { meta, description }] of fieldsOf(noun)) declareField(noun, name, meta, description);
}

function declareField(noun: NounMeta, name: string, meta: FieldMeta, description: string): void {
  const add = (type: () => TypeReference, settings: Parameters<typeof addField>[3] = {}) =>
    addField(noun.cls, name, type, { description, ...settings });
  switch (meta.kind) {
    case 'id':
      add(() => GraphQLID);
      return;
    case 'version':
      add(() => GraphQLInt);
      return;
    case 'column': {
      const { column } = meta;
      add(() => columnType(column), { nullable: isNullable(noun, name) });
      return;
    }
    case 'link': {
      // A link may lead out of the date or the scope of the caller, so it is always nullable.
      const { link } = meta;
      add(() => link.target().cls, { nullable: true, args: AsOfArgs });
      return;
    }
    case 'children':
    case 'descendants': {
      const { child } = meta;
      add(() => connectionOf(child), { args: pageArgsOf(child) });
      return;
    }
    case 'history':
      add(() => changeTypes().connection, { nullable: true, args: changeTypes().history });
      return;
    case 'statistics':
      add(() => statisticsType(), { args: AsOfArgs });
  }
}

/**
 * Facts about people and households may be withheld from a caller, so they are nullable from the first
 * release on; identity, natural key and validity are not.
 */
function isNullable(noun: NounMeta, name: string): boolean {
  const column = noun.columns.get(name);
  if (!column || column.nullable || column.sensitive || column.right) return true;
  return noun.personal && name !== noun.naturalKey && name !== 'validFrom';
}
