import type { CallerName, WriteName } from '../names.ts';
import { REFERENCE_DATE } from '../names.ts';
import { rowsOf, type Workload } from './workload.ts';

/** A workload that changes one row with each request, made to the version that the row is in. */
export interface WriteWorkload extends Workload {
  /** Who may do it, whoever asks the questions of the run. */
  readonly as: CallerName;
  /** Takes away what the turns before have left, so that each begins alike. */
  readonly renew: readonly string[];
  /** SQL that keeps a row as it is ($1: its key), and that gives it back, with what was written of it taken away. */
  readonly save: string;
  readonly restore: string;
  /** SQL that tells what a write has left in the database, but for what tells it from the next one. $1: key of the row. */
  readonly left: string;
}

export const ALL_WRITES: Readonly<Record<WriteName, WriteWorkload>> = {
  correct: {
    name: 'correct',
    title: 'corrects the floor area of a household: row, history and answer',
    as: 'township',
    // In an order of its own, so that neighbours in the table are not written one after the other.
    sample: (client, { low, high }) =>
      rowsOf(
        client,
        `select id as key, version from household
          where division_code >= $1 and division_code < $2
            and valid_from <= '${REFERENCE_DATE}' and (valid_to is null or valid_to > '${REFERENCE_DATE}')
          order by md5(code), code limit 2000`,
        [low, high],
      ),
    renew: ['truncate change, kept_answer', 'vacuum household'],
    save: `select set_config('bench.row', json_build_array(id, version, housing_area)::text, false) from household where id = $1`,
    restore: `with saved as (select current_setting('bench.row')::json r), gone as (delete from change)
      update household h set version = (r ->> 1)::int, housing_area = (r ->> 2)::int from saved where h.id = (r ->> 0)::int`,
    left: `select h.version, h.housing_area, c.principal, c.mutation, c.kind, c.noun, c.version as told, c.division_code,
        c.former_division_code, c.household_key, c.before, c.after
      from household h left join change c on c.noun = 'Household' and c.row_key = h.id where h.id = $1 order by c.id`,
  },
};
