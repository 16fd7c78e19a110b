// Sends the requests, in a process of its own: a load comes in as a message, its outcome goes back as one.
import { createHistogram } from 'node:perf_hooks';
import autocannon from 'autocannon';
import { atVersion, type Load, type Outcome } from './load.ts';

/** Places of what connection `index` goes through: no body is two connections' at a time while there are enough of them. */
function shareOf({ bodies, connections }: Load, index: number): number[] {
  const all = [...bodies.keys()];
  if (bodies.length >= connections) return all.filter((at) => at % connections === index % connections);
  const start = index % bodies.length;
  return [...all.slice(start), ...all.slice(0, start)];
}

/** The request with the body at a place; what changes a row names the version that it is in by then. */
function requestAt({ path, headers, bodies, versions }: Load, at: number): autocannon.Request {
  const body = bodies[at] ?? '';
  const request: autocannon.Request = { method: 'POST', path, headers: { ...headers }, body };
  let version = versions?.[at];
  if (version === undefined) return request;
  return {
    ...request,
    setupRequest: (given) => ({ ...given, body: atVersion(body, version ?? 0) }),
    onResponse(status) {
      if (status === 200) version = (version ?? 0) + 1;
    },
  };
}

async function run(load: Load): Promise<Outcome> {
  // autocannon's own histogram counts whole milliseconds.
  const microseconds = createHistogram();
  let requests = 0;
  let failures = 0;
  let client = 0;
  const cpu = process.cpuUsage();
  const began = performance.now();
  const { promise: sent, resolve, reject } = Promise.withResolvers<void>();
  const options: autocannon.Options = {
    url: load.origin,
    connections: load.connections,
    duration: load.seconds,
    setupClient(connection) {
      connection.setRequests(shareOf(load, client++).map((at) => requestAt(load, at)));
    },
  };
  const sending = autocannon(options, (error: unknown) => (error ? reject(error) : resolve()));
  sending.on('response', (_client, status, _bytes, milliseconds) => {
    requests++;
    if (status < 200 || status > 299) failures++;
    microseconds.record(Math.max(1, Math.round(milliseconds * 1000)));
  });
  sending.on('reqError', () => failures++);
  await sent;
  const { user, system } = process.cpuUsage(cpu);
  return {
    requests,
    seconds: (performance.now() - began) / 1000,
    p50: microseconds.percentile(50) / 1000,
    p99: microseconds.percentile(99) / 1000,
    failures,
    cpu: (user + system) / 1e6,
  };
}

process.on('message', async (load: Load) => {
  process.send?.(await run(load));
});
process.on('disconnect', () => process.exit());
