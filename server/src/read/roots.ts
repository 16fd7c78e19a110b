import { GraphQLID } from 'graphql';
import { Args, ArgsType, Extensions, Field, Query, Resolver } from 'type-graphql';
import { GraphError } from '../errors.js';
import { changeTypes } from '../model/changes.js';
import { AS_OF, connectionOf, pageArgsOf } from '../model/connection.js';
import { addField, type MadeClass, makeArgs } from '../model/declare.js';
import { DivisionInterface, NodeInterface } from '../model/interfaces.js';
import { lowerFirst } from '../model/naming.js';
import { type NounMeta, nouns } from '../model/registry.js';
import { GraphQLDate } from '../model/scalars.js';
import {
  type ChangesArgs,
  changes,
  type Describe,
  type Description,
  type ListDescription,
  many,
  type OneDescription,
  one,
  type PageArgs,
} from './description.js';
import { parseIdentifier } from './identifier.js';

const MOST_IDS = 100;

@ArgsType()
class NodeArgs {
  @Field(() => GraphQLID, { description: 'Identifier that the server gave out (节点标识).' })
  id!: string;

  @Field(() => GraphQLDate, { nullable: true, description: AS_OF })
  asOf?: string;
}

@ArgsType()
class NodesArgs {
  @Field(() => [GraphQLID], { description: 'Identifiers, at most 100 (节点标识).' })
  ids!: string[];

  @Field(() => GraphQLDate, { nullable: true, description: AS_OF })
  asOf?: string;
}

function byIdentifier(id: string, asOf: string | undefined): OneDescription | null {
  const found = parseIdentifier(id);
  return found ? one(found.noun.cls, { id: found.key }, asOf) : null;
}

@ArgsType()
class DivisionArgs {
  @Field(() => String, { description: 'Division code of 6, 9 or 12 digits (区划代码).' })
  code!: string;

  @Field(() => GraphQLDate, { nullable: true, description: AS_OF })
  asOf?: string;
}

function nodesOf({ ids, asOf }: NodesArgs): ListDescription {
  if (ids.length > MOST_IDS) {
    throw new GraphError(
      'INVALID_ARGUMENT',
      `nodes(ids:) takes at most ${MOST_IDS} identifiers, not ${ids.length}.`,
      'ids',
    );
  }
  return { kind: 'list', items: ids.map((id) => byIdentifier(id, asOf)) };
}

function divisionOf({ code, asOf }: DivisionArgs): OneDescription {
  for (const noun of nouns.visible()) {
    if (noun.isDivision && noun.columns.get('code')?.pattern?.regex.test(code))
      return one(noun.cls, { code }, asOf);
  }
  throw new GraphError('INVALID_ARGUMENT', 'division(code:) takes a code of 6, 9 or 12 digits.', 'code');
}

interface LookupArgs {
  id?: string;
  asOf?: string;
  [key: string]: string | undefined;
}

function lookup(noun: NounMeta, args: LookupArgs): Description | null {
  const { naturalKey } = noun;
  if (!naturalKey) {
    const found = parseIdentifier(args.id ?? '');
    return found?.noun === noun ? one(noun.cls, { id: found.key }, args.asOf) : null;
  }
  const value = args[naturalKey] ?? '';
  const pattern = noun.columns.get(naturalKey)?.pattern;
  if (pattern && !pattern.regex.test(value)) {
    throw new GraphError(
      'INVALID_ARGUMENT',
      `${lowerFirst(noun.name)}(${naturalKey}:) takes ${pattern.words}.`,
      naturalKey,
    );
  }
  return one(noun.cls, { [naturalKey]: value }, args.asOf);
}

function lookupArgsOf(noun: NounMeta): MadeClass {
  const cls = makeArgs(`${noun.name}LookupArgs`);
  const column = noun.naturalKey ? noun.columns.get(noun.naturalKey) : undefined;
  if (column) addField(cls, column.name, () => String, { description: column.description });
  else
    addField(cls, 'id', () => GraphQLID, { description: 'Identifier that the server gave out (节点标识).' });
  addField(cls, 'asOf', () => GraphQLDate, { nullable: true, description: AS_OF });
  return cls;
}

/**
 * A resolver class with the fields that serve every noun, and the lookup and the list of each; `declareGraph()` must have
 * run. Each field tells how it is described in its extensions, where the reader asks: type-graphql's own resolver would
 * make class instances of all arguments first.
 */
export function rootResolver(): abstract new () => object {
  class RootResolver {}
  const prototype = RootResolver.prototype as Record<string, unknown>;
  const add = <Args>(
    name: string,
    describe: Describe<Args>,
    argsType: MadeClass,
    decorate: MethodDecorator,
  ) => {
    const descriptor = { value: describe, writable: true, enumerable: false, configurable: true };
    Object.defineProperty(prototype, name, descriptor);
    Args(() => argsType)(prototype, name, 0);
    Extensions({ describe })(prototype, name, descriptor);
    decorate(prototype, name, descriptor);
  };
  add(
    'node',
    ({ id, asOf }: NodeArgs) => byIdentifier(id, asOf),
    NodeArgs,
    Query(() => NodeInterface, {
      nullable: true,
      description: 'The row of an identifier; null when there is none on the date (按标识查询).',
    }),
  );
  add(
    'nodes',
    nodesOf,
    NodesArgs,
    Query(() => [NodeInterface], {
      nullable: 'items',
      description: 'The rows of identifiers, in their order; null where there is none (按标识批量查询).',
    }),
  );
  add(
    'division',
    divisionOf,
    DivisionArgs,
    Query(() => DivisionInterface, {
      nullable: true,
      description:
        'The county, township or village of a code of 6, 9 or 12 digits; null when there is none (按代码查区划).',
    }),
  );
  const { feed, connection } = changeTypes();
  add(
    'changes',
    (args: ChangesArgs) => changes('page', args),
    feed,
    Query(() => connection, {
      nullable: true,
      description:
        'Changes in the order in which they took effect, none of them ever passed over: of the rows that you see, and of those that ' +
        'left your sight. Null for callers without a grant (变更流).',
    }),
  );
  add(
    'changesEnd',
    () => changes('end'),
    makeArgs('ChangesEndArgs'),
    Query(() => String, {
      nullable: true,
      description:
        'Cursor after all changes so far: take it first, then read what you keep, then follow `changes(after:)`. Null for callers ' +
        'without a grant (变更流末端游标).',
    }),
  );
  for (const noun of nouns.visible()) {
    const key = noun.naturalKey ?? 'identifier';
    add(
      lowerFirst(noun.name),
      (args: LookupArgs) => lookup(noun, args),
      lookupArgsOf(noun),
      Query(() => noun.cls, {
        nullable: true,
        description: `By its ${key}; null when there is none on the date. ${noun.description}`,
      }),
    );
    add(
      noun.plural,
      (args: PageArgs) => many(noun.cls, args),
      pageArgsOf(noun),
      Query(() => connectionOf(noun), { description: noun.description }),
    );
  }
  Resolver()(RootResolver);
  return RootResolver;
}
