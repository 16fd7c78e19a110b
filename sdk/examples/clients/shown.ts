import { ToolFailure } from '../command-line/failure.ts';

export const USAGE = `The villages of a township, and how many households the first one lists. 乡镇各村及首村农户
  --township CODE    9 digits 乡镇代码
  --url URL          endpoint 服务地址
The token is in COUNTY_GRAPH_TOKEN. 令牌取自 COUNTY_GRAPH_TOKEN。`;

export const OPTIONS = {
  township: { type: 'string', default: '' },
  url: { type: 'string', default: process.env.COUNTY_GRAPH_URL ?? 'http://127.0.0.1:4000/graphql' },
} as const;

export function authorization(): Record<string, string> {
  const { COUNTY_GRAPH_TOKEN: token } = process.env;
  return token ? { authorization: `Bearer ${token}` } : {};
}

/** What both tools read. */
export interface Shown {
  readonly county: string;
  readonly township: string;
  readonly villages: ReadonlyArray<{ readonly name: string; readonly households: number | null }>;
  /** Households of the first village that were read, page after page. */
  readonly read: number;
}

export function print({ county, township, villages, read }: Shown): void {
  console.log(`${county} ${township}: ${villages.length} villages 个村`);
  for (const { name, households } of villages) console.log(`  ${name}: ${households ?? '–'} households 户`);
  console.log(`${villages[0]?.name ?? '–'}: ${read} households read 已读取农户`);
}

/** What went wrong, with what the API says to do about it: other clients pass its `extensions` on. */
export function refusal(message: string, extensions: Readonly<Record<string, unknown>> = {}): ToolFailure {
  const said = (name: string) => (typeof extensions[name] === 'string' ? extensions[name] : '');
  return new ToolFailure(`${message} ${said('remedy')}`.trimEnd(), said('remedyZh') || '服务器没有应答。');
}
