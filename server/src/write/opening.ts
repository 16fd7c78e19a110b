import type { EntityClass, MikroORM } from '@mikro-orm/postgresql';
import { Rights } from '../access/rights.js';
import { callerSettings } from '../access/wall/caller-settings.js';
import type { WriteSession } from '../database/write-session.js';
import type { ColumnCipher } from '../encryption/column-cipher.js';
import { GraphError } from '../errors.js';
import type { NounMeta } from '../model/registry.js';
import type { StoredRow } from '../model/stored-row.js';
import { parseIdentifier } from '../read/identifier.js';
import { StaleRightsError } from '../read/operation.js';
import type { Act } from './act.js';
import type { MutationArguments, WriteCaller } from './call.js';
import { claimKey, type Kept, type KeyScope, keptUnder } from './idempotency.js';
import { type InputValues, inputValues, linkable, linkedIn } from './input-values.js';
import { forbidden, type Mutation } from './mutation.js';
import type { LockedRow, RowAccessReader } from './row-access.js';

export interface OpeningSettings {
  readonly orm: MikroORM;
  readonly rows: RowAccessReader;
  readonly cipher: ColumnCipher;
  referenceDate(): string;
}

/** What a mutation begins with. */
export interface Opened extends InputValues {
  /** What was done under its key before. */
  readonly kept: Kept | undefined;
  readonly locked: LockedRow | undefined;
}

/** The count of changes to grants. */
const EPOCH = 'select epoch::text from access_epoch';
/** The same for whoever changes it, one at a time. */
const LOCKED_EPOCH = 'select access.locked_epoch()::text as epoch';

/** Begins the transaction, and does in one go all that depends on nothing but what was asked for. */
export async function open(
  settings: OpeningSettings,
  session: WriteSession,
  mutation: Mutation,
  args: MutationArguments,
  caller: WriteCaller,
  scope: KeyScope | undefined,
): Promise<Opened> {
  const { rows, cipher, referenceDate } = settings;
  const rights = Rights.of(caller.principal, caller.purpose);
  const input = mutation.input();
  const changesGrants = mutation.noun().area === 'configuration';
  const epochNow = async () => {
    const text = changesGrants ? LOCKED_EPOCH : EPOCH;
    return (await session.ask<{ epoch: string }>({ text })).rows[0]?.epoch;
  };
  const [, epoch, linked, kept, locked] = await session.together(() =>
    Promise.all([
      session.begin(callerSettings(caller.principal, referenceDate())),
      mutation.changesRow && !changesGrants ? undefined : epochNow(),
      linkable(session, rows, linkedIn(input, args.input), mutation, rights),
      scope && claimKey(session, scope),
      mutation.changesRow ? lock(settings, session, mutation, args, rights) : undefined,
    ]),
  );
  // A row that is locked tells it too.
  refuseStale(caller, epoch ?? locked?.epoch ?? (await epochNow()));
  if (rights.writing(mutation.as ?? mutation.noun().writtenAs).length === 0) throw forbidden(mutation);
  const claimed = kept && scope ? keptUnder(scope, kept) : undefined;
  return { ...inputValues(input, args.input, linked, cipher), kept: claimed, locked };
}

/** Locks the row that a mutation names; nothing when the caller does not see it, or may not change it. */
async function lock(
  { rows, orm }: OpeningSettings,
  session: WriteSession,
  { noun: of, as }: Mutation,
  { id }: MutationArguments,
  rights: Rights,
): Promise<LockedRow | undefined> {
  const noun = of();
  const found = parseIdentifier(id ?? '');
  if (found?.noun !== noun) return undefined;
  const { props } = orm.getMetadata().get(noun.cls as EntityClass<StoredRow>);
  const columns = props.flatMap(({ persist, fieldNames }) => (persist === false ? [] : fieldNames));
  return rows.lock(session, { noun, rights, keys: [found.key], as }, columns);
}

/** The row that a mutation names: seen by the caller, its to change, locked, and in the version named. */
export async function heldRow(
  rows: RowAccessReader,
  act: Act,
  mutation: Mutation,
  { id, version }: MutationArguments,
  locked: LockedRow | undefined,
): Promise<StoredRow> {
  const noun = mutation.noun();
  const missing = () => new GraphError('ROW_NOT_FOUND', `There is no such ${noun.name}.`, 'id');
  const found = parseIdentifier(id ?? '');
  if (found?.noun !== noun) throw missing();
  if (!locked?.writable) {
    const { rights } = act;
    const about = { noun, rights, keys: [found.key], as: mutation.as };
    const [seen] = await rows.read(act.session, about);
    throw seen ? forbidden(mutation) : missing();
  }
  const { writable: _, epoch: __, ...columns } = locked;
  const row = act.em.map(noun.cls as EntityClass<StoredRow>, columns);
  if (row.version !== version) throw new ConflictError(found.key, noun);
  return row;
}

/** The row that a mutation names is not in the version named. */
export class ConflictError extends GraphError {
  constructor(
    readonly row: number,
    readonly noun: NounMeta,
  ) {
    super('CONFLICT', `The ${noun.name} is no longer in the version named.`, 'version');
  }
}

function refuseStale({ principal, epoch }: WriteCaller, now: string | undefined): void {
  if (principal.grants.length > 0 && epoch !== undefined && now !== epoch)
    throw new StaleRightsError('Grants have changed meanwhile.');
}
