import { createHash } from 'node:crypto';
import type { WriteSession } from '../database/write-session.js';
import { GraphError } from '../errors.js';
import type { Act } from './act.js';
import type { MutationArguments, WriteCaller } from './call.js';
import type { Mutation } from './mutation.js';
import type { Violation } from './violation.js';

/** What was done under a key before. */
export interface Kept {
  readonly inputHash: string;
  readonly row: number | undefined;
  readonly warnings: readonly Violation[];
}

/** Whose key it is, and for what. */
export interface KeyScope {
  readonly principal: string;
  readonly mutation: string;
  readonly key: string;
  readonly inputHash: string;
}

/** Hash of an input that does not depend on the order of its fields. */
export function hashOfInput(input: unknown): string {
  return createHash('sha256').update(normalised(input)).digest('hex');
}

function normalised(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(normalised).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, given]) => given !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, given]) => `${JSON.stringify(name)}:${normalised(given)}`).join()}}`;
}

interface KeptRow {
  readonly input_hash: string;
  readonly row_key: number | null;
  readonly warnings: readonly Violation[];
}

const LONGEST_KEY = 200;

const CLAIM = `insert into kept_answer (principal, mutation, key, input_hash, warnings) values ($1, $2, $3, $4, '[]')
on conflict (principal, mutation, key) do update set input_hash = excluded.input_hash, at = now(), row_key = null, warnings = '[]'
where kept_answer.at < now() - interval '1 day'`;

const KEPT = `select input_hash, row_key, warnings from kept_answer where principal = $1 and mutation = $2 and key = $3`;

const FILL = `update kept_answer set row_key = $4, warnings = $5::jsonb where principal = $1 and mutation = $2 and key = $3`;

/**
 * Takes a key for a transaction, and waits for whoever has it until it is known what became of theirs. Answers with
 * what was done under it, or nothing when the key is the act's own from now on; with the act, it is undone.
 */
export async function claimKey(
  session: WriteSession,
  { principal, mutation, key, inputHash }: KeyScope,
): Promise<Kept | undefined> {
  const place = [principal, mutation, key];
  const claimed = await session.ask({ text: CLAIM, values: [...place, inputHash] });
  if (claimed.rowCount === 1) return undefined;
  const { rows } = await session.ask<KeptRow>({ text: KEPT, values: place });
  const [kept] = rows;
  if (!kept) throw new Error('A key is taken and is not there.');
  return { inputHash: kept.input_hash, row: kept.row_key ?? undefined, warnings: kept.warnings };
}

/** Keeps with the key what its act has done. */
export async function keepAnswer(
  act: Act,
  { principal, mutation, key }: KeyScope,
  row: number,
): Promise<void> {
  await act.ask(FILL, [principal, mutation, key, row, JSON.stringify(act.warnings)]);
}

/** The key that a mutation is asked with; a validation takes none. @throws GraphError */
export function keyScopeOf(
  mutation: Mutation,
  { idempotencyKey: key, validateOnly, ...rest }: MutationArguments,
  { principal }: WriteCaller,
): KeyScope | undefined {
  if (key === undefined || key === null) return undefined;
  if (key.length === 0 || key.length > LONGEST_KEY || !/^[\x21-\x7e]+$/.test(key)) {
    throw new GraphError(
      'INVALID_ARGUMENT',
      `idempotencyKey takes 1 to ${LONGEST_KEY} visible ASCII characters.`,
      'idempotencyKey',
    );
  }
  if (validateOnly === true) return undefined;
  return { principal: principal.id, mutation: mutation.name, key, inputHash: hashOfInput(rest) };
}

/** What was done under a key, when it was the same that is asked for. */
export function keptUnder({ inputHash }: KeyScope, kept: Kept): Kept {
  if (kept.inputHash === inputHash) return kept;
  throw new GraphError(
    'IDEMPOTENCY_KEY_REUSED',
    'The idempotency key was used with another input.',
    'idempotencyKey',
  );
}
