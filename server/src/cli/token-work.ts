import type { Pool } from 'pg';
import { printedRole, SUBJECTS, type Subject } from '../access/role.js';
import {
  createApiToken,
  type ListedApiToken,
  listApiTokens,
  revokeApiToken,
} from '../access/tokens/api-token-store.js';
import { CommandError } from './command-error.js';
import { readTokenOptions, type TokenOptions } from './token-options.js';

export interface TokenContext {
  /** By the real clock, `YYYY-MM-DD`. */
  readonly today: string;
  /** Date on which things are "live" in this database; grants begin on it. */
  readonly referenceDate: string;
}

export interface TokenOutcome {
  /** What a script reads: the token alone, or the list. */
  readonly out: string;
  /** What a person reads beside it. */
  readonly note?: string;
}

/** Work on an open database, after the arguments were found to be good. */
export type TokenWork = (pool: Pool, context: TokenContext) => Promise<TokenOutcome>;

/**
 * Reads `token create|list|revoke …`, so that bad arguments are refused before the database is opened.
 * @throws CommandError
 */
export function tokenWork([action, ...args]: readonly string[], today: string): TokenWork {
  switch (action) {
    case 'create':
      return create(args, today);
    case 'list':
      if (args.length === 0) return list;
      break;
    case 'revoke':
      return revoke(args);
  }
  throw new CommandError(
    'Say "token create --name … --role … --division …", "token list" or "token revoke NUMBER".',
    '用法：token create --name … --role … --division …；token list；token revoke 编号。',
  );
}

function create(args: readonly string[], today: string): TokenWork {
  const options = readTokenOptions(args, today);
  return async (pool, { referenceDate }) => {
    await checkDivision(pool, options.division);
    await checkSubject(pool, options);
    const created = { createdOn: today, grantedFrom: referenceDate };
    const { id, token } = await createApiToken(pool, { ...options, ...created });
    const { name, role, division, expiresOn } = options;
    return {
      out: token,
      note:
        `API token ${id} "${name}": ${printedRole(role)} of ${division}, accepted until ${expiresOn}. It is shown this once.\n` +
        `API 令牌 ${id}“${name}”：角色 ${printedRole(role)}，范围 ${division}，${expiresOn} 起失效。仅显示这一次，请妥善保存。`,
    };
  };
}

/** A code that no division has is a slip of the hand, unless there are no divisions yet. */
async function checkDivision(pool: Pool, code: string): Promise<void> {
  const { rows } = await pool.query<{ divided: boolean; known: boolean }>(
    `select count(*) > 0 as divided, coalesce(bool_or(code = $1), false) as known
       from (select code from county union all select code from township union all select code from village) d`,
    [code],
  );
  if (!rows[0]?.divided || rows[0].known) return;
  throw new CommandError(
    `--division ${code}: the database has no such division.`,
    `--division ${code}：数据库中没有该区划。`,
  );
}

/** Where an option's number is a row's, and what lists such rows in the graph. */
const SUBJECT_ROWS: Readonly<Record<Subject, { readonly table: string; readonly plural: string }>> = {
  cadre: { table: 'cadre', plural: 'cadres' },
  department: { table: 'department', plural: 'departments' },
  team: { table: 'battle_team', plural: 'battleTeams' },
};

async function checkSubject(pool: Pool, { role, subjects }: TokenOptions): Promise<void> {
  const subject = SUBJECTS[role];
  if (!subject) return;
  const { table, plural } = SUBJECT_ROWS[subject];
  const id = subjects[subject];
  const { rowCount } = await pool.query(`select from ${table} where id = $1`, [id]);
  if (rowCount === 1) return;
  const option = `--${subject} ${id}`;
  const query = `{ ${plural} { nodes { id name } } }`;
  throw new CommandError(
    `${option}: the database has no such row. The numbers are those of the ids that ${query} answers.`,
    `${option}：数据库中没有该记录。编号即查询 ${query} 所得 id 中的数字。`,
  );
}

const list: TokenWork = async (pool, { today }) => {
  const tokens = await listApiTokens(pool);
  return tokens.length === 0
    ? { out: '', note: 'There are no API tokens · 没有 API 令牌' }
    : { out: tokens.map((token) => line(token, today)).join('\n') };
};

function line(
  { id, name, lastFour, grants, createdOn, expiresOn, revokedOn }: ListedApiToken,
  today: string,
) {
  const roles = grants.map(({ role, division }) => `${printedRole(role)} ${division}`).join(', ');
  const state = revokedOn
    ? `revoked 已撤销 ${revokedOn}`
    : expiresOn <= today
      ? `expired 已过期 ${expiresOn}`
      : `live 有效 → ${expiresOn}`;
  return [id, `…${lastFour}`, state, createdOn, roles, name].join('\t');
}

function revoke(args: readonly string[]): TokenWork {
  const [number = ''] = args;
  if (args.length !== 1 || !/^\d{1,9}$/.test(number)) {
    throw new CommandError(
      '"token revoke" takes the number of one token, as "token list" shows it.',
      'token revoke 须给出 token list 所列的一个令牌编号。',
    );
  }
  return async (pool, { today }) => {
    if (await revokeApiToken(pool, Number(number), today)) {
      return { out: '', note: `API token ${number} is revoked · API 令牌 ${number} 已撤销` };
    }
    throw new CommandError(
      `There is no token ${number} that is not revoked.`,
      `没有编号为 ${number} 且未撤销的令牌。`,
    );
  };
}
