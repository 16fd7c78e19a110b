import { setImmediate } from 'node:timers/promises';
import type { ColumnCipher } from '../encryption/column-cipher.js';
import { nouns } from '../model/registry.js';
import { sealedPlace } from './encryption/encrypted-columns.js';
import type { Rights } from './rights.js';

/** A sensitive value that left unmasked; without a row, a search by the field. */
export interface UnmaskedRead {
  /** `Noun.field`. */
  readonly field: string;
  readonly row?: number;
  /** Key of the household that the row is about. */
  readonly household?: number;
  readonly division?: string;
}

/** Begins and ends what an unmasked value carries; JSON text has this character escaped only, so no value imitates it. */
export const MARK = '\u0001';

/** MARK field:row:household:division MARK value MARK, as the compiler writes it. */
const MARKED = new RegExp(['', '([^:]*):(\\d+):(\\d*):(\\d*)', `([^${MARK}]*)`, ''].join(MARK), 'g');

/** What the marked values of JSON text tell. */
export function readsIn(text: string): UnmaskedRead[] {
  return [...text.matchAll(MARKED)].map(([, field = '', row, household, division]) => ({
    field,
    row: Number(row),
    ...(household ? { household: Number(household) } : {}),
    ...(division ? { division } : {}),
  }));
}

/** Values that are opened in one go: some ten milliseconds, after which others have their turn. */
const OPENED_AT_ONCE = 500;

/**
 * JSON text without its marks, those values that are sealed opened.
 * @throws SealedValueError when one cannot be opened: then nothing of the answer may leave.
 */
export async function withoutMarks(text: string, cipher: ColumnCipher): Promise<string> {
  let shown = '';
  let end = 0;
  let opened = 0;
  for (const { 0: marked, 1: field = '', 2: row, 5: value = '', index } of text.matchAll(MARKED)) {
    const place = placeOf(field);
    shown += text.slice(end, index);
    shown += place ? openedJson(value, place, Number(row), cipher) : value;
    end = index + marked.length;
    if (place && ++opened % OPENED_AT_ONCE === 0) await setImmediate();
  }
  return shown + text.slice(end);
}

/** What the values of a field `Noun.field` are bound to, when they are sealed. */
function placeOf(field: string): string | undefined {
  const [noun = '', name = ''] = field.split('.');
  const declared = nouns.named(noun);
  const column = declared?.columns.get(name);
  return declared && column?.encrypted ? sealedPlace(declared, column) : undefined;
}

/** @param json a sealed value in quotes, or null */
function openedJson(json: string, place: string, row: number, cipher: ColumnCipher): string {
  if (json === 'null') return json;
  return JSON.stringify(cipher.open(place, json.slice(1, -1), row));
}

const INSERT = `insert into access_record (at, reader, roles, purpose, request_id, field, row_key, household_id, division_code)
select now(), $1, $2, $3, $4, r.field, r.row_key, r.household_id, r.division_code
from unnest($5::text[], $6::int[], $7::int[], $8::text[]) r(field, row_key, household_id, division_code)`;

/** Writes a row for each read, in the transaction that read. */
export async function logReads(
  run: (text: string, values: unknown[]) => Promise<void>,
  reads: readonly UnmaskedRead[],
  rights: Rights,
  requestId: string,
): Promise<void> {
  if (reads.length === 0) return;
  const { principal, purpose } = rights;
  const roles = [...new Set(principal.grants.map(({ role }) => role))].join();
  await run(INSERT, [
    principal.name,
    roles,
    purpose ?? '',
    requestId,
    reads.map(({ field }) => field),
    reads.map(({ row }) => row ?? null),
    reads.map(({ household }) => household ?? null),
    // A search is told where the reader's own grants lie, so that who answers for that place finds it.
    reads.map(({ division }) => division ?? principal.grants[0]?.division ?? null),
  ]);
}
