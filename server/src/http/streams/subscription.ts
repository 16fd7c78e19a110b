import { setTimeout } from 'node:timers/promises';
import { type DocumentNode, type FieldNode, getArgumentValues, type OperationDefinitionNode } from 'graphql';
import type { Authenticated } from '../../access/authenticator.js';
import { Rights } from '../../access/rights.js';
import type { Cancellation } from '../../database/cancellation.js';
import { ERRORS, GraphError } from '../../errors.js';
import { type ChangeEvents, changeStream } from '../../events/change-stream.js';
import type { ChangesWatch } from '../../events/changes-watch.js';
import { MOST_CHANGES } from '../../model/changes.js';
import { readChangeCursor } from '../../read/changes/cursor.js';
import { type ChangesArgs, changes } from '../../read/description.js';
import { fragmentsOf } from '../../read/document.js';
import type { Root } from '../../read/root-text.js';
import { collectFields } from '../../read/selection.js';
import { coercedVariables, type ReadSettings, readRequest } from '../answer.js';
import { underCurrentGrants } from '../current-grants.js';
import { failureOf, present } from '../failure.js';
import type { RequestContext } from '../request-context.js';
import type { Flow } from './flow.js';

export interface SubscriptionSettings extends ReadSettings {
  readonly watch: ChangesWatch;
}

export interface Subscribed {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly contextValue: RequestContext;
  /** The caller as it is now. @throws GraphError when its token is no longer accepted */
  authenticate(): Promise<Authenticated>;
  readonly cancellation: Cancellation;
  readonly flow: Flow;
}

/** Milliseconds after which a caller's rights are looked at again, though nothing was changed. */
const LONGEST_QUIET = 30_000;

/** Milliseconds after which what was not to be had is asked for again. */
const PAUSE = 1_000;

/**
 * The results of a subscription: one for each change. What the caller may see is worked out anew for each page, as for any
 * read, and its token must still be good.
 *
 * @throws GraphError before there is any result, when the subscription is refused
 */
export async function subscribe(
  settings: SubscriptionSettings,
  subscribed: Subscribed,
): Promise<AsyncGenerator<object, void>> {
  const { document, operation, contextValue, cancellation, flow } = subscribed;
  const { rateLimit, reader, watch, cursorKey } = settings;
  if (contextValue.principal.grants.length === 0)
    throw new GraphError('FORBIDDEN', 'Changes are told to callers with a grant alone.');
  const variables = coercedVariables(settings, {
    document,
    operation,
    request: { variables: subscribed.variables },
    contextValue,
  });
  const { key, nodes, args } = fieldOf(settings, document, operation, variables);

  const load = async (after: string | null | undefined, isFirst: boolean): Promise<ChangeEvents> => {
    const caller = isFirst ? contextValue : await subscribed.authenticate();
    return underCurrentGrants(async ({ principal, epoch }) => {
      const description = changes('events', { ...args, after: after ?? null, first: MOST_CHANGES });
      const root: Root = { key, nodes, description };
      const { texts, cost } = await reader.readRows(
        '',
        [root],
        {
          ...readRequest(
            settings,
            { document, operation, contextValue },
            variables,
            Rights.of(principal, undefined),
          ),
          epoch,
          cancellation,
          ...(isFirst ? { admit: (cost) => rateLimit.take(contextValue.callerKey, cost) } : {}),
        },
        reader.runStatement,
      );
      if (principal.grants.length === 0)
        throw new GraphError('FORBIDDEN', 'The caller has no grant any more.');
      const events = JSON.parse(texts[0] ?? 'null') as ChangeEvents;
      // What is looked at in vain takes as long as what is told.
      if (!isFirst) rateLimit.charge(contextValue.callerKey, cost);
      return events;
    }, caller);
  };

  const isOver = () => cancellation.reason !== undefined;
  const pause = async () => {
    await cancellation.until(setTimeout(PAUSE)).catch(() => {});
  };
  const edges = changeStream(await load(args.after, true), {
    load: (after) => load(after, false),
    async news(after) {
      await watch.beyond(readChangeCursor(after, cursorKey, key).number, LONGEST_QUIET, cancellation);
    },
    async taken() {
      await flow.taken(isOver);
      // Who reads more than it may waits for it.
      while (!isOver() && (rateLimit.remaining(contextValue.callerKey) ?? 0) < 0) await pause();
    },
    async passes(error) {
      if (isOver()) return true;
      const { code } = failureOf(error);
      const passes = ERRORS[code].status === 503 && ERRORS[code].retryable;
      if (passes) await pause();
      return passes;
    },
    isOver,
  });
  return results(key, edges, flow);
}

async function* results(
  key: string,
  edges: AsyncIterable<unknown>,
  flow: Flow,
): AsyncGenerator<object, void> {
  try {
    for await (const edge of edges) {
      flow.given();
      yield { data: { [key]: edge } };
    }
  } catch (error) {
    flow.given();
    yield { errors: [present(error).formatted] };
  }
}

/** The one field of a subscription: validation has seen to it that there is no other. */
function fieldOf(
  { schema }: ReadSettings,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): { key: string; nodes: readonly FieldNode[]; args: ChangesArgs } {
  const fragments = fragmentsOf(document);
  const fields = collectFields(
    [operation.selectionSet],
    { fragments, variables },
    (condition) => condition === 'Subscription',
  );
  const [first] = fields;
  const field = schema.getSubscriptionType()?.getFields()[first?.[1][0]?.name.value ?? ''];
  const [node] = first?.[1] ?? [];
  if (!first || !field || !node)
    throw new GraphError('GRAPHQL_VALIDATION_FAILED', 'The subscription selects no field.');
  return { key: first[0], nodes: first[1], args: getArgumentValues(field, node, variables) };
}
