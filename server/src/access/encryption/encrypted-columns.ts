import type { ColumnCipher } from '../../encryption/column-cipher.js';
import { columnName } from '../../model/naming.js';
import { type ColumnMeta, type NounMeta, nouns } from '../../model/registry.js';

export interface EncryptedColumn {
  readonly table: string;
  readonly column: string;
  /** What its sealed values are bound to. */
  readonly place: string;
}

/** What the sealed values of a column are bound to: `table.column`. */
export const sealedPlace = (noun: NounMeta, column: ColumnMeta): string =>
  `${noun.table}.${columnName(column.name)}`;

/** All encrypted columns that are declared. */
export function encryptedColumns(): EncryptedColumn[] {
  return nouns.all().flatMap((noun) =>
    [...noun.columns.values()]
      .filter(({ encrypted }) => encrypted)
      .map((column) => ({
        table: noun.table,
        column: columnName(column.name),
        place: sealedPlace(noun, column),
      })),
  );
}

/**
 * A value as the table holds it.
 * @throws RangeError, which does not repeat it, when it is not of the column's pattern: the table cannot tell any more.
 */
export function sealedValue(cipher: ColumnCipher, noun: NounMeta, column: ColumnMeta, text: string): string {
  if (column.pattern && !column.pattern.regex.test(text)) {
    throw new RangeError(`A value of ${noun.name}.${column.name} is not ${column.pattern.words}.`);
  }
  return cipher.seal(sealedPlace(noun, column), text);
}
