import type { GraphQLResolveInfo } from 'graphql';
import { StoreData } from '../data.js';
import { type Input, inputOf, isInput } from '../input.js';
import { readingOf } from '../read/roots.js';
import { record, type Source } from '../read/source.js';
import { FakeComplaint, FakeRefusal } from '../refusal.js';
import type { Objects } from '../rows/fill.js';
import { type Row, shownDay } from '../rows/row.js';
import type { Store } from '../rows/store.js';
import { doneByConvention } from './conventional.js';
import { currentRow } from './current-row.js';
import type { Handler } from './handler.js';
import { type KeptAnswers, keyOf } from './kept-answers.js';
import { brokenRule } from './rules.js';
import { conventionOf, type MutationShape } from './shape.js';
import type { Turns } from './turns.js';

/** What mutations work on. */
export interface MutationSettings {
  /** The rows as they are now; another store once a mutation is done. */
  rows: Store;
  readonly objects: Objects;
  readonly shapes: ReadonlyMap<string, MutationShape>;
  readonly handlers: ReadonlyMap<string, Handler<Input>>;
  readonly kept: KeptAnswers;
  readonly turns: Turns;
}

/** What of a request a mutation needs. */
export interface MutationRequest {
  readonly requestId: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What a mutation has come to. */
interface Done {
  readonly row: Row | undefined;
  readonly warnings: readonly Readonly<Record<string, unknown>>[];
  readonly shown: Readonly<Record<string, unknown>>;
  readonly replayed: boolean;
}

/** Performs one mutation on a copy of the rows, which takes their place when it succeeds. */
export async function perform(
  settings: MutationSettings,
  request: MutationRequest,
  name: string,
  args: Input,
  info: GraphQLResolveInfo,
): Promise<Source> {
  const shape = settings.shapes.get(name);
  if (!shape) throw new Error(`The fake has no mutation ${name}.`);
  const { validateOnly, idempotencyKey: _, ...asked } = args;
  const key = keyOf(name, args);
  const kept = key && settings.kept.find(key, asked);
  if (kept) {
    const { rows } = settings;
    return payloadOf(shape, rows, { ...kept, row: rows.find(kept.row), shown: {}, replayed: true });
  }
  const trial = settings.rows.fork();
  const row = shape.changesRow ? await heldRow(trial, shape, args, request, info) : undefined;
  const input = inputOf(args.input);
  refuseLinks(trial, shape, input);
  const data = new StoreData(trial, settings.objects, { mutation: name, requestId: request.requestId });
  const done = await act(settings, shape, data, asked, row);
  const isNew = done.row !== undefined && settings.rows.find(done.row.id) === undefined;
  if (validateOnly === true)
    return payloadOf(shape, trial, { ...done, shown: {}, row: isNew ? undefined : done.row });
  settings.rows = trial;
  if (key && done.row) settings.kept.keep(key, asked, { row: done.row.id, warnings: done.warnings });
  return payloadOf(shape, trial, done);
}

/** The row that a mutation names, in the version named. */
async function heldRow(
  store: Store,
  shape: MutationShape,
  { id, version }: Input,
  { variables }: MutationRequest,
  info: GraphQLResolveInfo,
): Promise<Row> {
  const { noun } = shape;
  const row = store.find(String(id));
  if (row?.noun !== noun)
    throw new FakeRefusal('ROW_NOT_FOUND', `There is no such ${noun.name}.`, { argument: 'id' });
  if (row.version === version) return row;
  const current = await currentRow(store, shape, row, variables, info);
  throw new FakeRefusal('CONFLICT', `The ${noun.name} is no longer in the version named.`, {
    argument: 'version',
    ...(current === undefined ? {} : { extensions: { current } }),
  });
}

function refuseLinks(store: Store, { noun }: MutationShape, input: Input): void {
  const broken = [...noun.links].filter(([link, target]) => {
    const id = input[link];
    return typeof id === 'string' && store.find(id)?.noun.name !== target;
  });
  if (broken.length > 0) throw brokenRule('LINKED_ROW_NOT_FOUND', ...broken.map(([link]) => `input.${link}`));
}

async function act(
  settings: MutationSettings,
  shape: MutationShape,
  data: StoreData,
  asked: Input,
  row: Row | undefined,
): Promise<Done> {
  const { name } = shape;
  const handler = settings.handlers.get(name);
  if (!handler) {
    const convention = conventionOf(shape);
    const id = convention && doneByConvention(convention, shape, data, inputOf(asked.input), row);
    if (id === undefined) throw unhandled(name);
    return { row: data.store.find(id), warnings: [], shown: {}, replayed: false };
  }
  const outcome = await handled(name, () => handler(asked, data));
  const { row: id = row?.id, warnings, ...shown } = isInput(outcome) ? outcome : { row: outcome ?? row?.id };
  const found = typeof id === 'string' ? data.store.find(id) : undefined;
  if (found?.noun !== shape.noun)
    throw failed(name, `it answers with ${JSON.stringify(id)}, and not with the id of a ${shape.noun.name}`);
  return {
    row: found,
    warnings: Array.isArray(warnings) ? warnings.filter(isInput) : [],
    shown,
    replayed: false,
  };
}

async function handled<Outcome>(name: string, work: () => Outcome | Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FakeRefusal || error instanceof FakeComplaint) throw error;
    throw failed(name, error instanceof Error ? error.message : String(error), error);
  }
}

const failed = (name: string, what: string, cause?: unknown): FakeComplaint =>
  new FakeComplaint(
    'FAKE_MUTATION_FAILED',
    `The test's own ${name} failed: ${what}.`,
    `Correct mutations.${name} of createFake; throw a FakeRefusal for what the server would refuse.`,
    `请修正 createFake 的 mutations.${name}；如需模拟服务器拒绝，请抛出 FakeRefusal。`,
    { cause },
  );

const unhandled = (name: string): FakeComplaint =>
  new FakeComplaint(
    'FAKE_MUTATION_UNHANDLED',
    `The fake does not know what ${name} does here: it takes rules of the domain.`,
    `Say it in the test: createFake({ mutations: { ${name}: (args, fake) => … } }).`,
    `请在测试中说明：createFake({ mutations: { ${name}: (args, fake) => … } })。`,
  );

const TEXTS = { message: '', messageZh: '', remedy: '', remedyZh: '', argument: null } as const;

function payloadOf({ noun, rowField, shown: names }: MutationShape, store: Store, done: Done): Source {
  const { row, warnings, shown, replayed } = done;
  const reading = readingOf(store);
  return record(`${noun.name}Payload`, {
    ...Object.fromEntries(names.map((name) => [name, () => shown[name] ?? null])),
    [rowField]: () => (row ? reading.show(row, shownDay(row, store.today)) : null),
    replayed: () => replayed,
    warnings: () =>
      warnings.map((warning) => ({
        typename: 'Warning',
        field: (name: string) => ({ ...TEXTS, ...warning })[name],
      })),
  });
}
