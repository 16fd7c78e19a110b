import { readFile } from 'node:fs/promises';
import { type Client, createClient } from '@county-graph/sdk';
import { ToolFailure, UsageError } from './failure.ts';

/** Options of every tool that asks a server. There is none for the token itself: others could read it in the list of processes. */
export const CONNECTION = {
  url: { type: 'string' },
  'token-file': { type: 'string' },
} as const;

export const CONNECTION_USAGE = `  --url URL          endpoint; COUNTY_GRAPH_URL, or http://127.0.0.1:4000/graphql 服务地址
  --token-file FILE  file that holds the token; COUNTY_GRAPH_TOKEN_FILE, or the token in
                     COUNTY_GRAPH_TOKEN; without one the public asks 令牌文件`;

/** A client by the options, or else by the environment. */
export function connect(given: {
  readonly url?: string | undefined;
  readonly 'token-file'?: string | undefined;
}): Client {
  const { COUNTY_GRAPH_URL, COUNTY_GRAPH_TOKEN, COUNTY_GRAPH_TOKEN_FILE } = process.env;
  const file = given['token-file'] ?? COUNTY_GRAPH_TOKEN_FILE;
  const url = given.url ?? COUNTY_GRAPH_URL ?? 'http://127.0.0.1:4000/graphql';
  if (!URL.canParse(url)) throw new UsageError('--url is not an address.', '--url 不是有效地址。');
  // The SDK asks again when a token is refused: a long run goes on with the one that the file has by then.
  const token = file === undefined ? COUNTY_GRAPH_TOKEN : () => tokenIn(file);
  try {
    return createClient({ url, token });
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message, '地址或令牌有误。', { cause: error });
    throw error;
  }
}

async function tokenIn(file: string): Promise<string> {
  const text = (await readFile(file, 'utf8')).trim();
  // The form of a bearer token: RFC 6750, section 2.1.
  if (/^[\w.~+/-]+=*$/.test(text)) return text;
  throw new ToolFailure(`${file} holds no token, or more than that.`, `${file} 中没有有效令牌。`);
}
