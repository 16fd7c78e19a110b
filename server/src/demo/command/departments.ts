import { iso, RECORDS_BEGIN } from '../calendar.js';
import { COUNTY } from '../divisions/lists.js';
import type { RowSink } from '../rows.js';
import { DEPARTMENTS } from './department-list.js';

/** A stored department, as what is built on it needs it. */
export interface StoredDepartment {
  readonly id: number;
}

/** The departments of the county: the same whichever townships are loaded. */
export function storeDepartments(sink: RowSink, county: number): StoredDepartment[] {
  return DEPARTMENTS.map(([name, domain], at) => ({
    id: sink.add('Department', {
      code: `D${String(at + 1).padStart(12, '0')}`,
      name,
      domain,
      county,
      divisionCode: COUNTY.code,
      validFrom: iso(RECORDS_BEGIN),
      validTo: null,
    }),
  }));
}

/** The department `steps` after the one that helps a village first: neighbours get different ones. */
export function departmentFor(
  departments: readonly StoredDepartment[],
  village: number,
  steps: number,
): StoredDepartment {
  const department = departments[(7 * village + 11 * steps) % departments.length];
  if (!department) throw new Error('The county has no department.');
  return department;
}
