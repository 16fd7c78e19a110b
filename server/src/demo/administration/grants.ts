import { Role } from '../../access/role.js';
import { iso, RECORDS_BEGIN } from '../calendar.js';
import type { RowSink } from '../rows.js';
import { SAMPLE_PRINCIPALS } from './sample-principals.js';

/** Stores what the sample principals may do; whose rows are their own, `nameSubjects` says. */
export function storeGrants(sink: RowSink): void {
  for (const { id, grant } of SAMPLE_PRINCIPALS) {
    sink.add('Grant', {
      role: Role[grant.role],
      principal: id,
      divisionCode: grant.division,
      cadre: null,
      department: null,
      team: null,
      validFrom: iso(RECORDS_BEGIN),
      validTo: null,
    });
  }
}
