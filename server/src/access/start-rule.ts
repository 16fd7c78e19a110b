import { isLoopback } from '../settings/access.js';

export interface StartCircumstances {
  /** Address that the server is to listen on. */
  readonly host: string;
  /** The database says that it holds the demo county. */
  readonly demo: boolean;
  /** Settings name an issuer of tokens. */
  readonly hasIssuer: boolean;
  /** An API token is neither expired nor revoked. */
  readonly hasApiToken: boolean;
}

/** The server does not start, since nobody could be told apart. The message is in both languages. */
export class StartRefusedError extends Error {
  override readonly name = 'StartRefusedError';
  readonly code = 'START_REFUSED';
}

const REMEDY =
  'Set AUTH_ISSUER, AUTH_AUDIENCE and AUTH_JWKS_URL, or make a token with "county-graph token create".';
const REMEDY_ZH =
  '请设置 AUTH_ISSUER、AUTH_AUDIENCE 和 AUTH_JWKS_URL，或用 county-graph token create 创建令牌。';

/**
 * Only the demo county is served without a way to tell callers apart, and to this machine alone: there, sample
 * tokens of every role are given to whoever asks.
 *
 * @throws StartRefusedError
 */
export function checkStart({ host, demo, hasIssuer, hasApiToken }: StartCircumstances): void {
  if (hasIssuer || hasApiToken) return;
  if (!demo) {
    throw new StartRefusedError(
      `The database is not the demo's, and no issuer is configured and no API token is live, so nobody could be let in. ${REMEDY}\n` +
        `数据库不是演示库，而未配置令牌签发方，也没有有效的 API 令牌，无人可以访问，服务器拒绝启动。${REMEDY_ZH}`,
    );
  }
  if (!isLoopback(host)) {
    throw new StartRefusedError(
      `HOST is ${host}, and without an issuer or an API token the demo is served on a loopback address alone. ${REMEDY}\n` +
        `HOST 为 ${host}，而未配置令牌签发方，也没有有效的 API 令牌：演示库只能在本机地址上提供服务。${REMEDY_ZH}`,
    );
  }
}
