import { GraphQLID, GraphQLInt, GraphQLString } from 'graphql';
import { PageInfo } from './connection.js';
import { addField, type MadeClass, makeArgs, makeObject, type TypeReference } from './declare.js';
import { enumeration } from './enumeration.js';
import { constantCase, lowerFirst } from './naming.js';
import { type NounMeta, nouns } from './registry.js';
import { GraphQLInstant, GraphQLJsonObject } from './scalars.js';

/** What is told of a row, or of what its reader sees. */
export enum ChangeKind {
  CREATED = 'CREATED',
  CHANGED = 'CHANGED',
  ERASED = 'ERASED',
  LEFT_SCOPE = 'LEFT_SCOPE',
  RESYNC = 'RESYNC',
}

enumeration(ChangeKind, 'ChangeKind', 'What a change is (变更种类).', {
  CREATED: 'The row is new (新增)',
  CHANGED: 'Facts of the row have changed, or it has ended (更改或终止)',
  ERASED: 'The person that the row was about was made nameless, in its history too (已匿名化)',
  LEFT_SCOPE:
    'The row is no longer yours to see: forget what you hold of it. It may exist on elsewhere (已移出可见范围)',
  RESYNC:
    'What you may see has changed with your grants, pairings, links or coverage: read anew what you hold. Changes after its cursor follow (可见范围已变，请重新读取)',
});

/** Member of `NodeType` that names a noun. */
export const nodeTypeOf = ({ name }: NounMeta): string => constantCase(lowerFirst(name));

/** Noun that a member of `NodeType` names. */
export const nounOfType = (type: string): NounMeta | undefined =>
  nouns.visible().find((noun) => nodeTypeOf(noun) === type);

/** Most rows that a page of changes holds. */
export const MOST_CHANGES = 100;

const PAGE_SIZE = `Page size, 1–${MOST_CHANGES}; 20 unless given (每页条数).`;

interface ChangeTypes {
  readonly change: MadeClass;
  readonly edge: MadeClass;
  readonly connection: MadeClass;
  readonly history: MadeClass;
  readonly feed: MadeClass;
  readonly subscription: MadeClass;
}

let types: ChangeTypes | undefined;

/** The types that tell of changes; after all nouns are declared. */
export function changeTypes(): ChangeTypes {
  types ??= makeTypes();
  return types;
}

function makeTypes(): ChangeTypes {
  const nodeType = enumeration(
    Object.fromEntries(nouns.visible().map((noun) => [nodeTypeOf(noun), nodeTypeOf(noun)])),
    'NodeType',
    'A type of the graph whose rows change (类型).',
    Object.fromEntries(nouns.visible().map((noun) => [nodeTypeOf(noun), noun.description])),
  ).object;
  const change = makeObject(
    'Change',
    'One change of one row: who did what and when (变更). All but the kind is null where there is nothing to tell, ' +
      'as for RESYNC, and for LEFT_SCOPE beside type and id.',
  );
  const add = (name: string, type: () => TypeReference, description: string, nullable = true) =>
    addField(change, name, type, { description, nullable });
  add('kind', () => ChangeKind, 'What it is (变更种类).', false);
  add('type', () => nodeType, 'Type of the row (类型).');
  add('nodeId', () => GraphQLID, 'Identifier of the row, for `node(id)` (标识).');
  add('version', () => GraphQLInt, 'Version of the row after the change (变更后版本号).');
  add('at', () => GraphQLInstant, 'When it was done (变更时间).');
  add('principal', () => GraphQLString, 'Who did it: a subject of the issuer, or an API token (操作人).');
  add('mutation', () => GraphQLString, 'Name of the mutation that did it (操作).');
  add('requestId', () => GraphQLString, 'Identifier of the request, as its answer told it (请求编号).');
  add(
    'division',
    () => GraphQLString,
    'Code of the division that the row stood in after it; null for what lies in none (区划代码).',
  );
  add(
    'before',
    () => GraphQLJsonObject,
    'Values that were changed, by field: links as identifiers, null where you may not see what they lead to; ' +
      'masked what you may not read. Null for a new row (变更前).',
  );
  add('after', () => GraphQLJsonObject, 'Values that they have now, as those before (变更后).');

  const edge = makeObject('ChangeEdge', 'A change with its cursor.');
  addField(edge, 'cursor', () => GraphQLString, {
    description: 'Its place, from which the changes after it can be read, months later too (游标).',
  });
  addField(edge, 'node', () => change, { description: 'The change (变更).' });
  const connection = makeObject('ChangeConnection', 'A page of changes.');
  addField(connection, 'edges', () => [edge], { description: 'The changes with their cursors.' });
  addField(connection, 'nodes', () => [change], { description: 'The changes.' });
  addField(connection, 'pageInfo', () => PageInfo, {
    description:
      'Where this page stands. In `changes`, `endCursor` is where to go on, on an empty page too: it has passed changes that are not yours to see.',
  });

  const argument = (cls: MadeClass, name: string, type: () => TypeReference, description: string) =>
    addField(cls, name, type, { nullable: true, description });
  const history = makeArgs('HistoryArgs');
  argument(history, 'first', () => GraphQLInt, PAGE_SIZE);
  argument(
    history,
    'after',
    () => GraphQLString,
    'Only changes before that of this cursor (游标之后，即更早的).',
  );
  const subscription = makeArgs('ChangesSubscriptionArgs');
  argument(
    subscription,
    'after',
    () => GraphQLString,
    'Only changes after this cursor; from now on without one, which a first RESYNC with its cursor tells (游标之后).',
  );
  const feed = makeArgs('ChangesArgs');
  argument(feed, 'first', () => GraphQLInt, PAGE_SIZE);
  argument(
    feed,
    'after',
    () => GraphQLString,
    'Only changes after this cursor; from the first on without one (游标之后).',
  );
  for (const cls of [feed, subscription]) {
    argument(
      cls,
      'within',
      () => GraphQLString,
      'Only rows that stand, or stood before, in the division of this code of 6, 9 or 12 digits (区划范围).',
    );
    argument(cls, 'types', () => [nodeType], 'Only rows of these types; all unless given (类型).');
  }
  return { change, edge, connection, history, feed, subscription };
}
