import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Options, stringify } from 'csv-stringify';

const FORMAT: Options = {
  // Without it Excel takes UTF-8 for the system's own encoding.
  bom: true,
  record_delimiter: 'windows',
  // A name that begins like a formula would run in whoever opens the file.
  escape_formulas: true,
};

/**
 * Writes rows as CSV (RFC 4180), to standard output for `-`. A file is there when it is whole: what was there before stays
 * until then. It holds personal data, so its owner alone may read it.
 */
export async function writeCsv(
  target: string,
  rows: AsyncIterable<readonly unknown[]>,
  signal: AbortSignal,
): Promise<void> {
  const csv = stringify(FORMAT);
  if (target === '-') {
    await pipeline(Readable.from(rows), csv, process.stdout, { signal, end: false });
    return;
  }
  const draft = `${target}.${process.pid}.part`;
  const file = createWriteStream(draft, { mode: 0o600, flags: 'wx', flush: true });
  try {
    // What cannot be written is said before the server is asked for anything.
    await once(file, 'open');
    await pipeline(Readable.from(rows), csv, file, { signal });
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
