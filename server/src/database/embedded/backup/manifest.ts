import { createHash } from 'node:crypto';
import { z } from 'zod';

/** Layout of backups. */
export const FORMAT = 1;

/** Name of the manifest, the first entry of a backup. */
export const MANIFEST = 'manifest.json';

/** Name of the entry after it: what `sha256sum` says of the manifest, which says it of all others. */
export const MANIFEST_SUM = 'manifest.sha256';

export const sumOf = (manifest: string): string =>
  `${createHash('sha256').update(manifest).digest('hex')}  ${MANIFEST}\n`;

/** Bytes of a manifest; that of a folder has some hundred for each of about a thousand files. */
export const LARGEST_MANIFEST = 64 * 1024 * 1024;

/** A path inside the cluster that leads nowhere else. */
const inside = z
  .string()
  .refine((path) => path.split('/').every((part) => part !== '' && part !== '.' && part !== '..'))
  .refine((path) => !/[\\:\0]/.test(path));

const shape = z.strictObject({
  format: z.literal(FORMAT),
  /** Time of the backup, ISO 8601. */
  at: z.iso.datetime(),
  /** Migrations that have made its tables, the last of which names the schema's version. */
  migrations: z.array(z.string().min(1)),
  folders: z.array(inside),
  files: z.array(
    z.strictObject({
      path: inside,
      /** Bytes. */
      size: z.int().nonnegative(),
      /** In hexadecimal digits. */
      sha256: z.string().regex(/^[\da-f]{64}$/),
    }),
  ),
});

/** What a backup holds. */
export type Manifest = z.infer<typeof shape>;

export type BackedUpFile = Manifest['files'][number];

export const bytesOf = ({ files }: Pick<Manifest, 'files'>): number =>
  files.reduce((sum, { size }) => sum + size, 0);

/** @throws Error when the text is none; `undefined` when it is one of a later layout. */
export function parseManifest(text: string): Manifest | undefined {
  const json: unknown = JSON.parse(text);
  // Asked first: a later layout may have anything else in it.
  const { format } = z.looseObject({ format: z.int() }).parse(json);
  return format > FORMAT ? undefined : shape.parse(json);
}
