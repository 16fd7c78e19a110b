// The limit: a POST of {"name":value,…} to /point, /page, /deep, /rollup or /search runs the file of that name; /correct writes.
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import pg from 'pg';
import { correct } from './correct/correct.ts';

const { DATABASE_URL, POOL_SIZE, REFERENCE_DATE, SCOPE_LOW, SCOPE_HIGH, PRINCIPAL } = process.env;
const date = REFERENCE_DATE ?? '';
/** The divisions that the caller sees, as this project's server knows them of a verified token. */
const scope = [SCOPE_LOW ?? '', SCOPE_HIGH ?? ''];

/** The settings that this project's server gives its sessions. */
const SESSION = `set jit to off; set plan_cache_mode to force_generic_plan; set datestyle to 'ISO, YMD';
  set timezone to 'UTC'; set max_parallel_workers_per_gather to 0; set statement_timeout to 10000`;

type Given = Record<string, unknown>;

/** Values of the parameters of each file, in their order. */
const PARAMETERS: Record<string, (given: Given) => unknown[]> = {
  point: ({ code }) => [code, date, ...scope],
  page: ({ code, causes }) => [code, date, causes, ...scope],
  deep: ({ code }) => [code, date, ...scope],
  rollup: ({ code }) => [code, date, ...scope],
  search: ({ name, division }) => [name, division, date, pairs(String(name), String(division)), ...scope],
};

/** The pairs of neighbouring characters behind a county's code, which the index of names is over. */
function pairs(text: string, division: string): string[] {
  const county = division.slice(0, 6);
  const characters = Array.from(text);
  return characters.slice(1).map((character, index) => `${county}${characters[index]}${character}`);
}

interface Prepared {
  readonly name: string;
  readonly text: string;
  readonly values: (given: Given) => unknown[];
}

const statements = new Map<string, Prepared>(
  Object.entries(PARAMETERS).map(([name, values]) => {
    const text = readFileSync(new URL(`./${name}.sql`, import.meta.url), 'utf8');
    return [`/${name}`, { name, text, values }];
  }),
);

const pool = new pg.Pool({
  connectionString: DATABASE_URL,
  max: Number(POOL_SIZE),
  onConnect: async (client) => {
    await client.query(SESSION);
  },
});

const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    console.error(error);
    response.writeHead(500).end();
  });
});

type Answer = (given: Given) => Promise<string | undefined>;

const writing = { pool, date, scope, principal: PRINCIPAL ?? '' };

const answers = new Map<string, Answer>([
  ...[...statements].map(([path, { name, text, values }]): [string, Answer] => [
    path,
    async (given) => {
      const query = { name, text, values: values(given), rowMode: 'array' as const };
      return (await pool.query<string[]>(query)).rows[0]?.[0];
    },
  ]),
  ['/correct', (given) => correct(writing, given)],
]);

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const answerTo = answers.get(request.url ?? '');
  if (!answerTo) {
    response.writeHead(404).end();
    return;
  }
  const given: Given = JSON.parse(await bodyOf(request));
  const body = Buffer.from(`{"data":${await answerTo(given)}}\n`);
  response
    .writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length })
    .end(body);
}

function bodyOf(request: IncomingMessage): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (chunk: string) => {
    body += chunk;
  });
  request.on('end', () => resolve(body));
  request.on('error', reject);
  return promise;
}

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address !== 'string') console.log(`http://127.0.0.1:${address.port}`);
});
process.on('SIGTERM', () => process.exit());
