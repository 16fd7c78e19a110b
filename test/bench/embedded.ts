import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { callerOf } from './caller.ts';
import { type Contender, startContender } from './contenders/contender.ts';
import { countyGraph } from './contenders/county-graph/county-graph.ts';
import type { Dataset } from './load/dataset.ts';
import { checkEqual } from './measure/equal.ts';
import { median } from './measure/figures.ts';
import type { Generator } from './measure/generator.ts';
import type { Options } from './options.ts';
import { commitOf, machineOf } from './report/machine.ts';
import { note } from './report/note.ts';
import { ALL_WORKLOADS } from './workloads/workloads.ts';

export interface EmbeddedResults {
  readonly machine: string;
  readonly commit: string;
  readonly turns: number;
  readonly seconds: number;
  /** p50 of "deep" on one connection, in milliseconds. */
  readonly postgresql: number;
  readonly embedded: number;
  readonly ratio: number;
}

const WORKLOAD = 'deep';

/** The same server over both databases, one question at a time, since the embedded database has one session. */
export async function compareEmbedded(
  options: Options,
  dataset: Dataset,
  generator: Generator,
): Promise<EmbeddedResults> {
  await using running = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'county-graph-embedded-'));
  running.defer(() => rm(folder, { recursive: true, force: true }));
  const embedded: Contender = {
    ...countyGraph,
    environment: () => ({ DATABASE_URL: '', DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'warn' }),
  };
  note('Loading the demo county into the embedded database …');
  const client = new pg.Client(dataset.url);
  await client.connect();
  const caller = await callerOf(client, options.as);
  const variables = await ALL_WORKLOADS[WORKLOAD].sample(client, caller);
  await client.end();
  const servers = [
    running.adopt(await startContender(countyGraph, dataset.url, caller), (server) => server.stop()),
    running.adopt(await startContender(embedded, '', caller), (server) => server.stop()),
  ];
  await checkEqual(WORKLOAD, servers, variables);

  const { path, body } = countyGraph.questions[WORKLOAD];
  const bodies = variables.map((given) => body(given));
  const times: number[][] = servers.map(() => []);
  for (let turn = 0; turn <= options.turns; turn++) {
    for (const [index, { origin, headers }] of servers.entries()) {
      const { p50 } = await generator.send({
        origin,
        headers,
        path,
        bodies,
        connections: 1,
        seconds: options.seconds,
      });
      // The first turn warms up.
      if (turn === 0) continue;
      times[index]?.push(p50);
      note(`${turn}/${options.turns} ${index === 0 ? 'PostgreSQL' : 'embedded'}: ${p50.toFixed(2)} ms`);
    }
  }
  const [postgresql = Number.NaN, inside = Number.NaN] = times.map(median);
  return {
    machine: await machineOf(dataset.url),
    commit: commitOf(),
    turns: options.turns,
    seconds: options.seconds,
    postgresql,
    embedded: inside,
    ratio: inside / postgresql,
  };
}
