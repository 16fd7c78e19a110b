import { Agent, request } from 'node:http';
import type { ServedProcess } from './server.ts';

/** Asks a server over connections that stay open. */
export class LoadClient {
  readonly #agent: Agent;
  readonly #url: URL;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #bodies: readonly Buffer[];
  #next = 0;
  /** Answers that came whole and without errors, since the start. */
  answered = 0;
  /** What else came, counted by what it was. */
  readonly failures = new Map<string, number>();

  constructor(
    server: Pick<ServedProcess, 'url' | 'token'>,
    requests: readonly object[],
    connections: number,
  ) {
    this.#url = new URL('/graphql', server.url);
    this.#headers = { 'content-type': 'application/json', authorization: `Bearer ${server.token}` };
    this.#bodies = requests.map((one) => Buffer.from(JSON.stringify(one)));
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  /** Sends the next request of the mix. Never fails: what goes wrong is counted. */
  async ask(): Promise<void> {
    const body = this.#bodies[this.#next % this.#bodies.length];
    this.#next += 1;
    if (!body) throw new Error('There is nothing to ask.');
    const failure = await this.#send(body).catch((error: unknown) => String(error));
    if (failure === undefined) this.answered += 1;
    else this.failures.set(failure, (this.failures.get(failure) ?? 0) + 1);
  }

  /** What went wrong, or undefined. */
  #send(body: Buffer): Promise<string | undefined> {
    return new Promise((resolve, reject) => {
      const headers = { ...this.#headers, 'content-length': body.length };
      const sent = request(this.#url, { method: 'POST', agent: this.#agent, headers }, (answer) => {
        const start: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => start.length === 0 && start.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const refused = start[0]?.subarray(0, 10).toString() === '{"errors":';
          resolve(answer.statusCode === 200 && !refused ? undefined : `HTTP ${answer.statusCode}`);
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
