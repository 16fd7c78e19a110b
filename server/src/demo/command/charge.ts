import { ResponsibilityKind } from '../../domain/command/responsibility-link.js';
import { type Day, iso } from '../calendar.js';
import type { RowSink } from '../rows.js';

interface Charge {
  readonly kind: ResponsibilityKind;
  readonly cadre?: number;
  readonly department?: number;
  readonly township?: number;
  readonly village?: number;
}

/** Stores who answers for a division, from one day to another. */
export function storeCharge(
  sink: RowSink,
  divisionCode: string,
  charge: Charge,
  from: Day,
  to: Day | null,
): void {
  sink.add('ResponsibilityLink', {
    kind: charge.kind,
    cadre: charge.cadre ?? null,
    department: charge.department ?? null,
    township: charge.township ?? null,
    village: charge.village ?? null,
    divisionCode,
    validFrom: iso(from),
    validTo: to === null ? null : iso(to),
  });
}
