import { columnName, linkColumnName } from '../../model/naming.js';
import { type ColumnMeta, type NounMeta, nouns, type ValueKind } from '../../model/registry.js';
import type { RowName } from '../rows.js';

export interface StoredColumn {
  /** Key in a row of the demo. */
  readonly property: string;
  readonly column: string;
  readonly kind: ValueKind;
  /** The declared column, when its values are sealed. */
  readonly encrypted?: ColumnMeta;
}

export interface Table {
  readonly name: RowName;
  readonly noun: NounMeta;
  readonly table: string;
  readonly columns: readonly StoredColumn[];
}

/** Columns that the noun's table has, but for `id`. */
function storedColumns(noun: NounMeta): StoredColumn[] {
  const own = [...noun.columns.values()].filter(({ source }) => source.from === 'own');
  const columns = own.map((column): StoredColumn => {
    const { name, kind, encrypted } = column;
    return { property: name, column: columnName(name), kind, ...(encrypted ? { encrypted: column } : {}) };
  });
  const links = [...noun.links.keys()].map(
    (name): StoredColumn => ({ property: name, column: linkColumnName(name), kind: 'int' }),
  );
  const place: StoredColumn[] =
    noun.division === 'divisionCode'
      ? [{ property: noun.division, column: columnName(noun.division), kind: 'code' }]
      : [];
  return [...columns, ...links, ...place];
}

function named(name: RowName): NounMeta {
  const noun = nouns.named(name);
  if (!noun) throw new Error(`The demo fills ${name}, which the domain does not declare.`);
  return noun;
}

/** The tables in an order in which every row's targets come before it. */
export function tablesInOrder(names: readonly RowName[]): Table[] {
  const ordered: Table[] = [];
  const placed = new Set<NounMeta>();
  const waiting = new Map(names.map((name) => [named(name), name]));
  const place = (noun: NounMeta): void => {
    const name = waiting.get(noun);
    if (!name || placed.has(noun)) return;
    placed.add(noun);
    for (const link of noun.links.values()) place(link.target());
    ordered.push({ name, noun, table: noun.table, columns: storedColumns(noun) });
  };
  for (const noun of waiting.keys()) place(noun);
  return ordered;
}
