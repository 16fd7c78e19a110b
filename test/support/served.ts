import { runCli } from './cli.ts';

/** A server as a process of its own, over the rows of the demo. */
export interface Served {
  /** `http://127.0.0.1:port`. */
  readonly url: string;
  readonly child: ReturnType<typeof runCli>['child'];
  readonly finished: ReturnType<typeof runCli>['finished'];
  readonly said: ReturnType<typeof runCli>['said'];
  /** Token of a sample role, such as `township`. */
  token(role: string): string;
}

/** Runs `serve` and waits until it is ready. */
export async function served(environment: Readonly<Record<string, string>>): Promise<Served> {
  const running = runCli(['serve'], { RATE_LIMIT: '0', LOG_LEVEL: 'error', ...environment });
  const words = await running.said('Ctrl+C');
  const [, url = ''] = /(http:\S+)\/graphql/.exec(words) ?? [];
  const tokens = new Map(
    [...words.matchAll(/^TOKEN (\S+) (\S+)$/gm)].map(([, role, token]) => [role, token]),
  );
  return {
    ...running,
    url,
    token(role) {
      const token = tokens.get(role);
      if (!token) throw new Error(`The server printed no token of ${role}.`);
      return token;
    },
  };
}
