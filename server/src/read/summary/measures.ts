import { fieldOf } from '../../model/fields.js';
import { columnName } from '../../model/naming.js';
import type { ColumnMeta, NounMeta } from '../../model/registry.js';
import { type MeasureMeta, measures } from '../../model/statistics.js';

/** A column of the summary: the change of one number on one day. */
export interface SummaryColumn {
  readonly name: string;
  readonly measure: MeasureMeta;
  /** For a measure by the members of an enum: the one that is counted here. */
  readonly member?: string;
}

/** Rows beside the counted one that decide whether and as what it counts: those of `noun` that point to it. */
export interface Part {
  readonly noun: NounMeta;
  readonly link: string;
}

/** Measures that count rows of one noun, with everything that their numbers depend on. */
export interface Counted {
  readonly noun: NounMeta;
  readonly columns: readonly SummaryColumn[];
  readonly parts: readonly Part[];
}

const LONGEST_NAME = 63;

/** The columns that hold a measure: one, or one a member in the enum's order. */
export function summaryColumns(measure: MeasureMeta): SummaryColumn[] {
  const base = columnName(measure.name);
  const members = measure.by?.().enum?.values;
  const columns = members
    ? members.map((member) => ({ name: `${base}_${member.toLowerCase()}`, measure, member }))
    : [{ name: base, measure }];
  for (const { name } of columns) {
    if (name.length > LONGEST_NAME)
      throw new Error(`The measure ${measure.name} needs a shorter name: ${name}.`);
  }
  return columns;
}

/** All measures, by the noun whose rows they count. */
export function countedNouns(): Counted[] {
  const byNoun = new Map<NounMeta, MeasureMeta[]>();
  for (const measure of measures()) {
    const noun = measure.of();
    byNoun.set(noun, [...(byNoun.get(noun) ?? []), measure]);
  }
  return [...byNoun].map(([noun, own]) => {
    if (!noun.dated || !noun.division)
      throw new Error(`${noun.name} has no dates or no division to be counted by.`);
    const parts = own.flatMap((measure) => partsOf(noun, measure));
    const distinct = new Map(parts.map((part) => [`${part.noun.name}.${part.link}`, part]));
    return { noun, columns: own.flatMap(summaryColumns), parts: [...distinct.values()] };
  });
}

function partsOf(noun: NounMeta, measure: MeasureMeta): Part[] {
  const refuse = (what: string) =>
    new Error(`The measure ${measure.name} depends on ${what}, which the summary cannot follow.`);
  const ofColumn = (column: ColumnMeta): Part[] =>
    column.source.from === 'lent' ? [{ noun: column.source.noun(), link: column.source.link }] : [];
  const by = measure.by?.();
  return [
    ...(by ? ofColumn(by) : []),
    ...Object.entries(measure.where).flatMap(([name, condition]) => {
      const field = fieldOf(noun, name);
      if (field.kind === 'column') return ofColumn(field.column);
      if (field.kind !== 'children') throw refuse(`${noun.name}.${name}`);
      for (const inner of Object.values(condition as Record<string, object>).flatMap(Object.keys)) {
        const part = fieldOf(field.child, inner);
        if (part.kind !== 'column' || part.column.source.from === 'lent')
          throw refuse(`${field.child.name}.${inner}`);
      }
      return [{ noun: field.child, link: field.link.name }];
    }),
  ];
}
