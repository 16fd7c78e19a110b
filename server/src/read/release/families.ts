import { isDeepStrictEqual } from 'node:util';
import type { Family, FamilySum } from '../../access/release/tables.js';
import type { NounMeta } from '../../model/registry.js';
import { type MeasureMeta, measures } from '../../model/statistics.js';
import { summaryColumns } from '../summary/measures.js';

/** The measures that a release consists of. */
export const publishedMeasures = (): MeasureMeta[] => measures().filter(({ published }) => published);

/** The numbers that a release consists of, by the names of their columns in the summary. */
export const publishedNames = (): string[] =>
  publishedMeasures()
    .flatMap(summaryColumns)
    .map(({ name }) => name);

/**
 * Counts of households and of persons, each with the sums that follow from what the measures declare: the members
 * of an enum add up to the measure with the same conditions, and what meets conditions is a part of what is
 * counted without any.
 *
 * @throws Error for measures between which there could be a sum that the declarations do not tell
 */
export function publishedFamilies(): Family[] {
  const personal = publishedMeasures().filter(({ cells }) => cells !== 'none');
  return [...Map.groupBy(personal, (measure) => measure.of())].map(([noun, own]) => {
    refuseUnknownSums(noun, own);
    return { names: own.flatMap(summaryColumns).map(({ name }) => name), sums: sumsOf(own) };
  });
}

const isTotal = ({ by, where }: MeasureMeta): boolean => !by && Object.keys(where).length === 0;

function sumsOf(own: readonly MeasureMeta[]): FamilySum[] {
  const whole = own.find(isTotal);
  return own.flatMap((measure) => {
    const same =
      measure.by && own.find((other) => !other.by && isDeepStrictEqual(other.where, measure.where));
    const total = same ?? whole;
    if (!total || total === measure) return [];
    const parts = summaryColumns(measure).map(({ name }) => name);
    return summaryColumns(total).map(({ name }) => ({ total: name, parts, complete: same !== undefined }));
  });
}

/**
 * Two measures that look at the same column (households by status, and those of some status) can make a sum that
 * only a comparison of their conditions would tell. None is published so far; one that is has to be declared first.
 */
function refuseUnknownSums(noun: NounMeta, own: readonly MeasureMeta[]): void {
  const seen = new Map<string, MeasureMeta>();
  for (const measure of own) {
    const by = measure.by?.().name;
    for (const column of new Set([...Object.keys(measure.where), ...(by ? [by] : [])])) {
      const other = seen.get(column);
      if (other && !isDeepStrictEqual(other.where, measure.where)) {
        throw new Error(
          `${other.name} and ${measure.name} both look at ${noun.name}.${column}: it is not known which sums ` +
            'they make, so they cannot both be published.',
        );
      }
      seen.set(column, measure);
    }
  }
}
