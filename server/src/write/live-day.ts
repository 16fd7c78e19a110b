import type { NounMeta } from '../model/registry.js';
import type { StoredRow } from '../model/stored-row.js';
import type { Act } from './act.js';

/** Milliseconds. */
const DAY = 86_400_000;

/** A day on which a row is live, when it is not on the date that rules the act. */
export function liveDay(row: StoredRow, date: string): string | undefined {
  const [validFrom, validTo]: unknown[] = [Reflect.get(row, 'validFrom'), Reflect.get(row, 'validTo')];
  if (typeof validFrom === 'string' && validFrom > date) return validFrom;
  if (typeof validTo !== 'string' || validTo > date) return undefined;
  return new Date(Date.parse(validTo) - DAY).toISOString().slice(0, 10);
}

/** `liveDay` of a row that was written before. */
export async function dayOf(act: Act, noun: NounMeta, key: number): Promise<string | undefined> {
  if (!noun.dated) return undefined;
  const [row] = await act.ask<{ day: string | null }>(
    `select case when valid_from > $2::date then valid_from when valid_to <= $2::date then valid_to - 1 end::text as day from public."${noun.table}" where id = $1`,
    [key, act.date],
  );
  return row?.day ?? undefined;
}
