/** What every row has on the write side, beside what its noun declares; `@Node` stores it. */
export abstract class StoredRow {
  readonly id!: number;
  readonly version!: number;
}
