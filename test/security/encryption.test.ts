import type { ColumnCipher } from '@county-graph/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, dataOf } from '../support/ask.ts';
import { cipherOf, demoCipher, ENCRYPTION_KEY, IDENTITY_NUMBER } from '../support/encryption.ts';
import { readsOf } from '../support/plan.ts';
import { DATABASES, startServer, type TestServer } from '../support/server.ts';
import { recordStatements } from '../support/statements.ts';

const PURPOSE = '核对一卡通发放名单';
const MASK = '******************';
const NUMBERS = `query ($code: String!) { household(code: $code) { members { nodes { id identityNumber } } } }`;
const SEARCH = `query ($numbers: [String!]!) {
  householdMembers(where: { identityNumber: { in: $numbers } }) { totalCount nodes { id } }
}`;

interface Member {
  readonly id: string;
  readonly identityNumber: string;
}

describe.each(DATABASES)('an encrypted column on %s', (database) => {
  let server: TestServer;
  let cipher: ColumnCipher;
  /** A household of three members or more, whose rows the tests change and put back. */
  let code: string;
  const inspector = { purpose: PURPOSE };

  beforeAll(async () => {
    server = await startServer({ database });
    cipher = await demoCipher(server.pool);
    const { rows } = await server.pool.query<{ code: string }>(
      `select h.code from household h join household_member m on m.household_id = h.id
        where h.valid_to > '2018-10-16' and m.valid_from <= '2018-10-16' and m.valid_to > '2018-10-16'
        group by 1 having count(*) > 2 order by 1 limit 1`,
    );
    code = rows[0]?.code ?? '';
  });

  afterAll(() => server.stop());

  async function members(as: { purpose?: string } = inspector): Promise<readonly Member[]> {
    type Shown = { household: { members: { nodes: Member[] } } };
    const { household } = await dataOf<Shown>(server.url, NUMBERS, { code }, as);
    expect(household.members.nodes.length).toBeGreaterThan(2);
    return household.members.nodes;
  }

  const keyOf = ({ id }: Member): number => Number(id.split(':')[1]);

  async function storedOf(member: Member): Promise<string> {
    const { rows } = await server.pool.query<{ value: string }>(
      'select identity_number as value from household_member where id = $1',
      [keyOf(member)],
    );
    return rows[0]?.value ?? '';
  }

  /** Runs with another stored value in a member's row, and puts the first one back. */
  async function withStored<Outcome>(
    member: Member,
    value: string,
    work: () => Promise<Outcome>,
  ): Promise<Outcome> {
    const store = (stored: string) =>
      server.pool.query('update household_member set identity_number = $2 where id = $1', [
        keyOf(member),
        stored,
      ]);
    const before = await storedOf(member);
    await store(value);
    try {
      return await work();
    } finally {
      await store(before);
    }
  }

  /** Columns of any table, in which a text stands anywhere in a row. */
  async function columnsWith(text: string): Promise<string[]> {
    const { rows: columns } = await server.pool.query<{ place: string; column: string; table: string }>(
      `select format('%s.%s', c.table_name, c.column_name) as place, quote_ident(c.column_name) as column,
              format('%I.%I', c.table_schema, c.table_name) as table
         from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
        where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')
        order by 1`,
    );
    expect(columns.length).toBeGreaterThan(150);
    const found = columns.map(
      ({ column, table }) => `exists (select from ${table} where strpos(${column}::text, $1) > 0)`,
    );
    const { rows } = await server.pool.query<{ found: boolean[] }>(`select array[${found.join()}] as found`, [
      text,
    ]);
    return columns.flatMap(({ place }, at) => (rows[0]?.found[at] ? [place] : []));
  }

  it('holds no value in plain text, nor does any other column of any table', async () => {
    for (const member of await members()) {
      const { identityNumber } = member;
      expect(identityNumber).toMatch(/^999999\d{11}[\dX]$/);
      expect(await columnsWith(identityNumber)).toEqual([]);
      expect(await columnsWith(identityNumber.slice(0, 14))).toEqual([]);
      const stored = await storedOf(member);
      expect(stored).toMatch(/^siv1:[\w-]{46}$/);
      expect(cipher.open(IDENTITY_NUMBER, stored)).toBe(identityNumber);
      expect(await columnsWith(stored)).toEqual([IDENTITY_NUMBER]);
    }
    const { rows } = await server.pool.query<{ n: number }>(
      `select count(*)::int as n from household_member where identity_number !~ '^siv1:[A-Za-z0-9_-]{46}$'`,
    );
    expect(rows).toEqual([{ n: 0 }]);
  });

  it('takes no plain value, whoever writes it', async () => {
    const [member] = await members();
    if (!member) throw new Error('There is no member.');
    const write = server.pool.query('update household_member set identity_number = $2 where id = $1', [
      keyOf(member),
      member.identityNumber,
    ]);
    await expect(write).rejects.toMatchObject({
      code: '23514',
      constraint: 'household_member_identity_number_check',
    });
  });

  it('shows its mask without a purpose, and the plain value with one, each recorded', async () => {
    const masked = await members({});
    expect(masked.map(({ identityNumber }) => identityNumber)).toEqual(masked.map(() => MASK));
    const recorded = async () => {
      const { rows } = await server.pool.query<{ field: string; row: number }>(
        'select field, row_key as row from access_record order by id',
      );
      return rows;
    };
    const before = await recorded();
    const shown = await members();
    expect((await recorded()).slice(before.length)).toEqual(
      shown.map((member) => ({ field: 'HouseholdMember.identityNumber', row: keyOf(member) })),
    );
  });

  it('is found by exact match, through its index, by a sealed operand', async () => {
    const [first, second] = await members();
    if (!first || !second) throw new Error('There are no members.');
    const numbers = [first.identityNumber, second.identityNumber];
    type Found = { householdMembers: { totalCount: number; nodes: { id: string }[] } };
    const found = await dataOf<Found>(server.url, SEARCH, { numbers }, inspector);
    expect(found.householdMembers).toEqual({ totalCount: 2, nodes: [{ id: first.id }, { id: second.id }] });

    const one = `query ($number: String!) { householdMembers(where: { identityNumber: { eq: $number } }) { totalCount } }`;
    const countOf = (number: string) => dataOf(server.url, one, { number }, inspector);
    const recorded = recordStatements(server.serving);
    expect(await countOf(first.identityNumber)).toEqual({ householdMembers: { totalCount: 1 } });
    recorded.stop();
    const [statement] = recorded.statements.filter(({ text }) => text.includes('identity_number'));
    if (!statement) throw new Error('Nothing was searched.');
    expect(statement.values).toContain(await storedOf(first));
    expect(JSON.stringify(recorded.statements)).not.toContain(first.identityNumber);
    const client = await server.pool.connect();
    const reads = await readsOf(client, statement).finally(() => client.release());
    expect(reads.filter(({ table }) => table === 'household_member')).toEqual([
      expect.objectContaining({ index: 'household_member_identity_number_idx', rows: 1 }),
    ]);

    expect(await countOf(first.identityNumber.slice(0, -1))).toEqual({ householdMembers: { totalCount: 0 } });
    expect(await countOf(await storedOf(first))).toEqual({ householdMembers: { totalCount: 0 } });
    expect(await ask(server.url, one, { number: first.identityNumber })).toMatchObject({
      status: 403,
      errors: [{ extensions: { code: 'FIELD_RIGHT_REQUIRED' } }],
    });
  });

  it.each([
    ['what JSON escapes', '"\\/\b\f\n\r\t\u0000\u001f'],
    ['the mark of the access log', 'a\u0001HouseholdMember.name:1:1:1\u0001"b"\u0001'],
    ['what looks sealed', 'siv1:T9qaAKUZiA_hufYAk1TIdwzBaurmlT2JMI-Rm9BfEmnw6A'],
    ['characters of every plane, and none', '𠮷\u2028\u{10FFFF}e\u0301', ''],
    ['a replacement pattern', "$& $1 $' $$"],
  ])('answers with %s as it was sealed', async (_what, ...texts) => {
    const [member] = await members();
    if (!member) throw new Error('There is no member.');
    for (const text of texts) {
      const shown = await withStored(member, cipher.seal(IDENTITY_NUMBER, text), () => members());
      expect(shown[0]).toEqual({ id: member.id, identityNumber: text });
      expect(shown.slice(1)).toEqual((await members()).slice(1));
    }
  });

  it.each([
    [
      'changed',
      (stored: string) => `${stored.slice(0, 20)}${stored[20] === 'A' ? 'B' : 'A'}${stored.slice(21)}`,
    ],
    [
      'changed in bits that decoding drops',
      (stored: string) => `${stored.slice(0, -1)}${next(stored.at(-1))}`,
    ],
    ['cut', (stored: string) => stored.slice(0, -4)],
    ['without anything', () => 'siv1:A'],
    ['of another column', () => cipher.seal('household_member.diagnosis', '99999919800101001X')],
    ['of another table', () => cipher.seal('household.identity_number', '99999919800101001X')],
    ['under another key', () => cipherOf(ENCRYPTION_KEY).seal(IDENTITY_NUMBER, '99999919800101001X')],
  ])('answers with an error and nothing else when a value is %s', async (_what, otherwise) => {
    const [first, member, ...others] = await members();
    if (!first || !member) throw new Error('There are no members.');
    const stored = otherwise(await storedOf(member));
    expect(stored).not.toBe(await storedOf(member));
    await withStored(member, stored, async () => {
      const answer = await ask(server.url, NUMBERS, { code }, inspector);
      expect(answer).toMatchObject({ status: 500, errors: [{ extensions: { code: 'INTERNAL' } }] });
      expect(answer.data).toBeUndefined();
      const text = JSON.stringify(answer);
      expect(text).not.toContain('siv1');
      for (const { identityNumber } of [first, member, ...others]) expect(text).not.toContain(identityNumber);
      // Who sees the mask alone is answered as ever.
      expect((await members({})).map(({ identityNumber }) => identityNumber)).toContain(MASK);
    });
    expect((await members())[1]).toEqual(member);
  });

  it('opens every one of the hundreds of values of an answer', async () => {
    const aliases = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const query = `{ householdMembers(first: 100) { nodes { id ${aliases.map((alias) => `${alias}: identityNumber`).join(' ')} } } }`;
    type Shown = { householdMembers: { nodes: readonly Readonly<Record<string, string>>[] } };
    const { householdMembers } = await dataOf<Shown>(server.url, query, {}, inspector);
    const { rows } = await server.pool.query<{ id: string; value: string }>(
      `select 'HouseholdMember:' || id as id, identity_number as value from household_member
        where valid_from <= '2018-10-16' and valid_to > '2018-10-16' order by household_member.id limit 100`,
    );
    expect(householdMembers.nodes).toEqual(
      rows.map(({ id, value }) => {
        const number = cipher.open(IDENTITY_NUMBER, value);
        return { id, ...Object.fromEntries(aliases.map((alias) => [alias, number])) };
      }),
    );
  });

  it('costs a point more for each value that can be opened', async () => {
    const costOf = async (field: string) => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${await server.issuer.token({ sub: 'demo:inspection_team' })}`,
          'x-access-purpose': encodeURIComponent(PURPOSE),
        },
        body: JSON.stringify({ query: `{ householdMembers(first: 7) { nodes { ${field} } } }` }),
      });
      const { extensions } = (await response.json()) as { extensions: { cost: { requested: number } } };
      return extensions.cost.requested;
    };
    expect((await costOf('a: identityNumber b: identityNumber')) - (await costOf('name'))).toBe(14);
  });
});

/** Another character of base64url that differs in its last bit alone. */
function next(character = 'A'): string {
  const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return ALPHABET[ALPHABET.indexOf(character) ^ 1] ?? '';
}

describe('the cipher', () => {
  const cipher = cipherOf(ENCRYPTION_KEY);

  // Made with another implementation: AESSIV of Python's cryptography 48, over OpenSSL 3.
  it.each([
    ['52262819800101001X', 'siv1:T9qaAKUZiA_hufYAk1TIdwzBaurmlT2JMI-Rm9BfEmnw6A'],
    ['𠮷"\\\u0001\n', 'siv1:h0TmiCXe7uYjRKJGuTyskIztNqiSGg_a'],
  ])('is AES-SIV of RFC 5297 over the UTF-8 of %j, bound to its column', (text, sealed) => {
    expect(cipher.seal(IDENTITY_NUMBER, text)).toBe(sealed);
    expect(cipher.open(IDENTITY_NUMBER, sealed)).toBe(text);
  });
});
