import { once } from 'node:events';
import { connect } from 'node:net';
import type { PoolClient } from 'pg';

/** Source: postgresql.org/docs/18/protocol-message-formats.html, "CancelRequest". */
const CANCEL_REQUEST = 80_877_102;
const LONGEST_WAIT = 2_000;

/**
 * Asks a PostgreSQL server to end what a connection is running; resolves when the server has passed it on. It is the
 * protocol's own request and not `pg_cancel_backend`: a connection pooler knows which session it means, and it takes
 * no place in the pool, which may be full of what has to be ended.
 *
 * @throws Error when the server cannot be reached; the statement then runs until its own limit.
 */
export async function cancelStatement(client: PoolClient): Promise<void> {
  const { host, port, key } = addressOf(client);
  const socket = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);
  socket.setTimeout(LONGEST_WAIT, () =>
    socket.destroy(new Error('The server did not take the cancel request.')),
  );
  const closed = once(socket, 'close');
  const request = Buffer.alloc(16);
  request.writeInt32BE(request.length, 0);
  request.writeInt32BE(CANCEL_REQUEST, 4);
  request.writeInt32BE(key.process, 8);
  request.writeInt32BE(key.secret, 12);
  socket.resume().write(request);
  await closed;
}

/** Where a client is connected to, and the key of its session; its types leave them out. */
function addressOf(client: object) {
  const { host, port, processID, secretKey } = { ...EMPTY, ...client };
  if (typeof host !== 'string' || typeof port !== 'number')
    throw new Error('The connection does not tell its server.');
  if (typeof processID !== 'number' || typeof secretKey !== 'number')
    throw new Error('The connection has no key to cancel by.');
  return { host, port, key: { process: processID, secret: secretKey } };
}

const EMPTY: Readonly<Record<'host' | 'port' | 'processID' | 'secretKey', unknown>> = {
  host: undefined,
  port: undefined,
  processID: undefined,
  secretKey: undefined,
};
