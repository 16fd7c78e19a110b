import {
  execute,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
} from 'graphql';
import type { Principal } from '../access/principal.js';
import { Rights } from '../access/rights.js';
import { ERRORS, GraphError } from '../errors.js';
import type { ChangesWatch } from '../events/changes-watch.js';
import type { NounMeta } from '../model/registry.js';
import { COSTS } from '../read/cost.js';
import { one } from '../read/description.js';
import type { ReadRequest, RunStatement } from '../read/operation.js';
import type { Root } from '../read/root-text.js';
import { answeredRows } from '../write/answered-rows.js';
import type { MutationArguments } from '../write/call.js';
import { TakenKeyError } from '../write/database-fault.js';
import type { Mutation } from '../write/mutation.js';
import { ConflictError } from '../write/opening.js';
import type { MutationContext } from '../write/resolver.js';
import { RulesViolated } from '../write/violation.js';
import type { Writer, Written } from '../write/writer.js';
import type { Answer, Asked, ReadSettings } from './answer.js';
import { coercedVariables, costOf, readRequest } from './answer.js';
import { underCurrentGrants } from './current-grants.js';
import { checkVariables } from './documents/variables.js';
import { failureHeaders, present } from './failure.js';
import { requestScope } from './request-scope.js';

export interface WriteSettings extends ReadSettings {
  readonly writer: Writer;
  /** Hears that something was changed. */
  readonly watch: ChangesWatch;
}

/** What a mutation answers with: rows by the key that the document gives them, all else by the name of its field. */
class Payload {
  constructor(
    readonly rows: ReadonlyMap<string | number, unknown>,
    readonly facts: Readonly<Record<string, unknown>>,
  ) {}
}

/** Compiled rows have the keys of the response. */
const resolveField: GraphQLFieldResolver<unknown, unknown> = (
  source,
  _args,
  _context,
  { fieldName, path },
) => {
  if (source instanceof Payload)
    return source.rows.has(path.key) ? source.rows.get(path.key) : source.facts[fieldName];
  if (typeof source !== 'object' || source === null) return undefined;
  return (source as Readonly<Record<string, unknown>>)[path.key];
};

/** Answers an operation that changes something: its root fields one after another, each in a transaction of its own. */
export async function answerMutation(settings: WriteSettings, asked: Asked): Promise<Answer> {
  const { document, operation, request } = asked;
  checkVariables(request.variables ?? {});
  const points = new Points(settings, asked);
  const context: MutationContext = {
    perform: (mutation, args, info) => perform(settings, asked, points, mutation, args, info),
  };
  const { data, errors = [] } = await execute({
    schema: settings.schema,
    document,
    operationName: operation.name?.value ?? null,
    variableValues: request.variables ?? {},
    contextValue: context,
    fieldResolver: resolveField,
  });
  // Nothing was begun. What is wrong with the variables is told as a query's would be.
  if (data === undefined) coercedVariables(settings, asked);
  const presented = errors.map((error) =>
    present(error, {
      ...(error.locations ? { locations: error.locations } : {}),
      ...(error.path ? { path: error.path } : {}),
    }),
  );
  const failures = presented.map(({ failure }) => failure);
  const anyDone = Object.values(data ?? {}).some((value) => value !== null);
  const status = Math.max(200, ...failures.map(({ code }) => ERRORS[code].status));
  return {
    result: {
      data: data ?? null,
      ...(presented.length > 0 ? { errors: presented.map(({ formatted }) => formatted) } : {}),
      extensions: { cost: costOf(settings, asked, points.taken) },
    },
    ...(anyDone ? {} : { status }),
    headers: failureHeaders(failures[0]),
  };
}

/** What an operation's mutations and their answers have cost. The operation itself was charged when the request arrived. */
class Points {
  taken: number = COSTS.operation;
  readonly #rateLimit: WriteSettings['rateLimit'];
  readonly #caller: string;

  constructor({ rateLimit }: WriteSettings, { contextValue }: Asked) {
    this.#rateLimit = rateLimit;
    this.#caller = contextValue.callerKey;
  }

  /** @throws GraphError RATE_LIMITED when the caller has too few */
  take(points: number): void {
    this.#rateLimit.take(this.#caller, points);
    this.taken += points;
  }

  /** For what was done already; the caller may owe some afterwards. */
  charge(points: number): void {
    this.#rateLimit.charge(this.#caller, points);
    this.taken += points;
  }
}

async function perform(
  settings: WriteSettings,
  asked: Asked,
  points: Points,
  mutation: Mutation,
  args: MutationArguments,
  info: GraphQLResolveInfo,
): Promise<Payload> {
  const { contextValue } = asked;
  const noun = mutation.noun();
  if (contextValue.cancellation.reason) throw contextValue.cancellation.reason;
  points.take(COSTS.mutation);
  const performed = underCurrentGrants(async ({ principal, epoch }) => {
    const requestId = requestScope.getStore()?.requestId ?? '';
    const selected = answeredRows(noun, info.fieldNodes, {
      fragments: fragmentsOf(info),
      variables: info.variableValues,
    });
    const read = readerOf(settings, asked, points, info, principal);
    const { purpose, cancellation } = contextValue;
    const caller = { principal, purpose, epoch, requestId, cancellation };
    try {
      const payload = await settings.writer.perform(mutation, args, caller, async (written, run) => {
        const rows = await read(selected, noun, written, run);
        const { warnings, replayed, revealed } = written;
        return new Payload(rows, {
          warnings: warnings.map((one) => new Payload(new Map(), { ...one })),
          replayed,
          ...revealed,
        });
      });
      settings.watch.nudge();
      return payload;
    } catch (error) {
      chargeForProbing(points, error);
      if (!(error instanceof ConflictError) || selected.size === 0) throw error;
      // What the caller would have been shown, as it is now and as far as it is the caller's to see.
      const now = { row: error.row, asOf: undefined, undone: false };
      const [current] = (await read(selected, noun, now, settings.reader.runStatement)).values();
      const { code, message, argument } = error;
      throw new GraphError(code, message, argument, { cause: error, details: { current: current ?? null } });
    }
  }, contextValue);
  // It goes on unheard, until it is to be committed and is undone instead.
  return contextValue.cancellation.until(performed);
}

/** Who breaks a rule by rows that are not shown to everybody is logged, and pays for it: nobody finds them by trying. */
function chargeForProbing(points: Points, error: unknown): void {
  const isProbe =
    error instanceof TakenKeyError ||
    (error instanceof RulesViolated && error.violations.some(({ probes }) => probes));
  if (!isProbe) return;
  requestScope.getStore()?.logFailure(error);
  points.charge(COSTS.probe);
}

const fragmentsOf = ({ fragments }: GraphQLResolveInfo): Map<string, FragmentDefinitionNode> =>
  new Map(Object.entries(fragments));

function readerOf(
  settings: WriteSettings,
  asked: Asked,
  points: Points,
  info: GraphQLResolveInfo,
  principal: Principal,
) {
  const { contextValue } = asked;
  const requestWith = (rights: Rights): ReadRequest => ({
    ...readRequest(settings, asked, info.variableValues, rights),
    admit: (cost) => points.take(cost - COSTS.operation),
  });
  return async (
    selected: ReadonlyMap<string, readonly FieldNode[]>,
    noun: NounMeta,
    { row, asOf, undone }: Pick<Written, 'row' | 'asOf' | 'undone'>,
    run: RunStatement,
  ): Promise<ReadonlyMap<string, unknown>> => {
    const keys = [...selected.keys()];
    if (row === undefined || keys.length === 0) return new Map(keys.map((key) => [key, null]));
    const roots: Root[] = [...selected].map(([key, nodes]) => ({
      key,
      nodes,
      description: one(noun.cls, { id: row }, asOf),
    }));
    // Without a purpose sensitive fields are masked, and there is nothing to log.
    const request = requestWith(Rights.of(principal, undone ? undefined : contextValue.purpose));
    const { texts } = await settings.reader.readRows(String(info.path.key), roots, request, run);
    return new Map(keys.map((key, index) => [key, JSON.parse(texts[index] ?? 'null')]));
  };
}
