import { ChangeSetType, type EventSubscriber, type FlushEventArgs, Reference } from '@mikro-orm/core';
import { lowerFirst } from '../model/naming.js';
import { type NounClass, type NounMeta, nouns, type ValueKind } from '../model/registry.js';
import type { ChangeKind } from './change.js';

/** One row as a flush changed it. */
export interface RecordedChange {
  readonly noun: NounMeta;
  readonly row: number;
  /** Not known yet of a row whose dated value alone has changed. */
  readonly version?: number;
  readonly kind: ChangeKind;
  readonly before?: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
  readonly division?: string;
  readonly formerDivision?: string;
  readonly household?: number;
  /** It follows from what the mutation does, whoever may do it by itself, and keeps every rule that held before. */
  readonly follows?: true;
}

/** What is in the graph, or says where a row stands; a token's hash, for one, is told nowhere. */
const isTold = ({ columns, links }: NounMeta, name: string): boolean =>
  columns.has(name) || links.has(name) || name === 'divisionCode';

/**
 * Hears every row that a unit of work writes: whatever is changed through it is recorded, so that no mutation can forget its
 * history.
 */
export class Recorder implements EventSubscriber {
  readonly changes: RecordedChange[] = [];

  afterFlush({ uow }: FlushEventArgs): void {
    for (const { type, entity, payload, originalEntity, meta } of uow.getChangeSets()) {
      if (type !== ChangeSetType.CREATE && type !== ChangeSetType.UPDATE)
        throw new Error(`${meta.className} was deleted: rows end, and stay.`);
      const noun = nouns.of(meta.class as NounClass);
      const stored = entity as Readonly<Record<string, unknown>>;
      if (!noun.visible) {
        this.changes.push(ofPeriod(noun, stored, type));
        continue;
      }
      const after = told(noun, payload as Readonly<Record<string, unknown>>);
      const original = originalEntity as Readonly<Record<string, unknown>> | undefined;
      const household = noun.name === 'Household' ? stored.id : keyOf(stored.household);
      const division = noun.division && stored[noun.division];
      const former = original && noun.division && original[noun.division];
      this.changes.push({
        noun,
        row: Number(stored.id),
        version: Number(stored.version),
        kind: type === ChangeSetType.CREATE ? 'CREATED' : 'CHANGED',
        after,
        ...(original ? { before: told(noun, pick(original, Object.keys(after))) } : {}),
        ...(typeof division === 'string' ? { division } : {}),
        ...(typeof former === 'string' && former !== division ? { formerDivision: former } : {}),
        ...(typeof household === 'number' ? { household } : {}),
      });
    }
  }
}

/** A period of a dated column is told as a change of the row whose column it is. */
function ofPeriod(
  periods: NounMeta,
  { owner, value, validFrom, validTo }: Readonly<Record<string, unknown>>,
  type: ChangeSetType,
): RecordedChange {
  const noun = periods.links.get('owner')?.target();
  const row = owner instanceof Reference ? (owner.unwrap() as Readonly<Record<string, unknown>>) : undefined;
  if (!noun || !row) throw new Error(`${periods.name} belongs to nothing.`);
  const column = lowerFirst(periods.name.slice(noun.name.length).replace(/Period$/, ''));
  const division = noun.division && row[noun.division];
  const household = noun.name === 'Household' ? row.id : keyOf(row.household);
  return {
    noun,
    row: Number(row.id),
    kind: 'CHANGED',
    ...(type === ChangeSetType.CREATE
      ? { after: { [column]: value, [`${column}From`]: validFrom } }
      : { before: { [column]: value }, after: { [`${column}Until`]: validTo } }),
    ...(typeof division === 'string' ? { division } : {}),
    ...(typeof household === 'number' ? { household } : {}),
  };
}

/** Values of a row's own facts. */
function told(noun: NounMeta, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const facts = Object.entries(values).filter(([name]) => isTold(noun, name));
  return Object.fromEntries(
    facts.map(([name, value]) => [name, plainOf(noun.columns.get(name)?.kind, value)]),
  );
}

/** What the database's driver has as text is told as what it is. */
function plainOf(kind: ValueKind | undefined, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (kind === 'enumList') return listIn(value);
  return kind === 'fen' ? Number(value) : value;
}

/** Members of an enum need no quotes in an array's text. */
const listIn = (text: string): string[] => text.slice(1, -1).split(',').filter(Boolean);

const pick = (from: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, from[name] ?? null]));

/** Key of what a link leads to. */
const keyOf = (link: unknown): unknown =>
  typeof link === 'object' && link !== null && 'id' in link ? link.id : link;

const OWN = [
  'kind',
  'noun',
  'row_key',
  'version',
  'division_code',
  'former_division_code',
  'household_key',
  'before',
  'after',
];
const COLUMNS = ['principal', 'request_id', 'mutation', ...OWN];

/** Who changes what, and under which epoch of grants, when it must still be that one. */
export interface ChangeAuthor {
  readonly principal: string;
  readonly requestId: string;
  readonly mutation: string;
  readonly epoch: string | undefined;
}

/** From so many changes on they are sent as one value: a statement takes 65,535, and one for each number of rows is no use. */
const MANY = 40;

/** What a grant allowed while it was waited for a lock may not be allowed any more; done again, it is seen at the beginning. */
const IS_CURRENT = `select case when $1::bigint <> (select epoch from access_epoch) then access.give_way('Grants have changed meanwhile.') end`;

/** The statement that stores changes in the order in which they were made. */
export function storingChanges(
  { principal, requestId, mutation, epoch }: ChangeAuthor,
  changes: readonly RecordedChange[],
): { readonly text: string; readonly values: unknown[] } {
  const values: unknown[] = [epoch ?? null, principal, requestId, mutation];
  const rows =
    changes.length >= MANY
      ? `select $2, $3, $4, ${OWN.map((name) => `c.${name}`).join(', ')} from jsonb_to_recordset($${values.push(asJson(changes))}::jsonb) ${RECORD} order by c.place`
      : `values ${changes.map((change) => `($2, $3, $4, ${ownOf(change).map((value) => `$${values.push(value)}`)})`)}`;
  const text = `with stored as (insert into change (${COLUMNS.join(', ')}) ${rows})
  ${IS_CURRENT}`;
  return { text, values };
}

/** Values of the columns of a change that are its own, in their order. */
function ownOf({ before, after, ...change }: RecordedChange): readonly unknown[] {
  const { kind, noun, row, version, division, formerDivision, household } = change;
  return [
    kind,
    noun.name,
    row,
    version ?? null,
    division ?? null,
    formerDivision ?? null,
    household ?? null,
    before ? JSON.stringify(before) : null,
    JSON.stringify(after),
  ];
}

const RECORD =
  'c(place int, kind text, noun text, row_key int, version int, division_code text, former_division_code text, household_key int, before jsonb, after jsonb)';

function asJson(changes: readonly RecordedChange[]): string {
  const records = changes.map((change, place) => {
    const own = ownOf(change);
    const record = Object.fromEntries(OWN.map((name, index) => [name, own[index]]));
    return { ...record, before: change.before ?? null, after: change.after, place };
  });
  return JSON.stringify(records);
}
