/** The database holds data that is not the demo's; the demo is loaded into an empty one only. */
export class DemoRefusedError extends Error {
  override readonly name = 'DemoRefusedError';
  readonly code = 'DATABASE_NOT_EMPTY';

  constructor(readonly tables: readonly string[]) {
    super(
      `The demo was not loaded: the database already holds rows in ${tables.join(', ')}. ` +
        'Give it a database of its own.',
    );
  }
}
