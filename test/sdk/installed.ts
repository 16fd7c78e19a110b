import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { sdkCheckout } from '../support/sdk-checkout.ts';

const synthetic = fileURLToPath(new URL('synthetic/schema.ts', import.meta.url));

/** The schemas that sizes and compile times are measured on, each with how it is told. */
export const MEASURED_SCHEMAS = {
  'today’s schema': undefined,
  'a schema of 60 nouns': async (): Promise<string> => {
    const { stdout } = await promisify(execFile)(process.execPath, [synthetic], { maxBuffer: 2 ** 26 });
    return stdout;
  },
} satisfies Record<string, (() => Promise<string>) | undefined>;

/** Makes a project that has installed an SDK generated from a schema; the repository's own when none is given. */
export async function projectWithSdk(within: string, schema?: () => Promise<string>): Promise<string> {
  const checkout = await sdkCheckout(within);
  if (schema) {
    await writeFile(join(checkout.folder, 'schema/schema.graphql'), await schema());
    const { failed, said } = await checkout.generate();
    if (failed) throw new Error(said);
  }
  const { failed, said } = await checkout.build();
  if (failed) throw new Error(said);
  const project = await mkdtemp(join(within, 'project-'));
  await mkdir(join(project, 'node_modules/@county-graph'), { recursive: true });
  await symlink(join(checkout.folder, 'sdk'), join(project, 'node_modules/@county-graph/sdk'));
  return project;
}
