import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

/** Bytes of a program that runs in a page, bundled, minified and compressed. */
async function bytesOf(program: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? expect.unreachable(), { level: 9 }).length;
}

const client = (documents: readonly string[], call: string) => `
  import { createClient } from '@county-graph/sdk';
  import { ${documents.join(', ')} } from '@county-graph/sdk/operations';
  const client = createClient({ url: '/graphql' });
  ${call}`;

it('a bundle holds the client and the documents that it asks with, and nothing else', async () => {
  const text = await bytesOf(client([], `console.log(await client.request('{ county { name } }'));`));
  const one = await bytesOf(
    client(
      ['CountyTreeDocument'],
      `console.log(await client.request(CountyTreeDocument, { code: '522628' }));`,
    ),
  );
  const two = await bytesOf(
    client(
      ['CountyTreeDocument', 'HouseholdSearchDocument'],
      `console.log(await client.request(CountyTreeDocument, { code: '522628' }), await client.request(HouseholdSearchDocument, { name: '龙' }));`,
    ),
  );
  console.log(`gzipped bytes: the client ${text}, a static operation ${one - text}, another ${two - one}`);
  expect(text).toBeLessThanOrEqual(2_840);
  expect(one - text).toBeLessThanOrEqual(1_024);
  expect(two - one).toBeLessThanOrEqual(1_024);
});
