import { connect } from 'node:net';

/**
 * Sends bytes as they are, then one of `drip` every `pause` milliseconds until the server closes the connection;
 * answers what the server said.
 */
export function rawRequest(url: string, bytes: string, drip = '', pause = 20): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let said = '';
    let sent = 0;
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    const dripping = setInterval(() => {
      if (sent < drip.length && socket.writable) socket.write(drip.charAt(sent++));
    }, pause);
    socket.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    socket.on('error', reject);
    socket.on('close', () => {
      clearInterval(dripping);
      resolve(said);
    });
  });
}

/** The status and the code of a raw answer. */
export function outcomeOf(said: string): { status: number; code: unknown } {
  const [head = '', body = ''] = said.split('\r\n\r\n');
  const status = Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1]);
  const { errors } = JSON.parse(body) as { errors: { extensions: { code: unknown } }[] };
  return { status, code: errors[0]?.extensions.code };
}

/** A POST whose body is announced and not sent. */
export const POST_HEAD = [
  'POST /graphql HTTP/1.1',
  'host: localhost',
  'content-type: application/json',
  'content-length: 9000',
  '',
  '',
].join('\r\n');
