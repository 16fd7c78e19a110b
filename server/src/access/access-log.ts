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

/** JSON text without its marks; tells of each marked value. */
export function withoutMarks(text: string, tell: (read: UnmaskedRead) => void): string {
  return text.replace(
    MARKED,
    (_, field: string, row: string, household: string, division: string, value: string) => {
      tell({
        field,
        row: Number(row),
        ...(household === '' ? {} : { household: Number(household) }),
        ...(division === '' ? {} : { division }),
      });
      return value;
    },
  );
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
