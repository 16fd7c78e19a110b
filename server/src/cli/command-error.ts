/** A command that cannot be carried out; the message says why, in both languages. */
export class CommandError extends Error {
  override readonly name = 'CommandError';

  /** @param status that the process ends with: 2 for a bad command line, 1 when it cannot be done now */
  constructor(
    english: string,
    chinese: string,
    readonly status: 1 | 2 = 2,
  ) {
    super(`${english}\n${chinese}`);
  }
}
