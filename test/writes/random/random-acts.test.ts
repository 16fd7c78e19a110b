import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { changesEnd, changesPage, type ToldChange } from '../../support/changes.ts';
import { startServer, type TestServer } from '../../support/server.ts';
import { type Outcome, write } from '../../support/write.ts';
import { CONDITION, withCheck } from '../inputs.ts';
import { replayed, type Snapshot, snapshotOf } from './replay.ts';

/** Acts of one batch run at the same time; after each batch everything must hold. */
const BATCHES = 25;
const AT_ONCE = 8;
const DATE = '2018-10-16';

const live = (alias: string) =>
  `${alias}.valid_from <= '${DATE}' and (${alias}.valid_to is null or ${alias}.valid_to > '${DATE}')`;
const overlap =
  '(a.valid_to is null or b.valid_from < a.valid_to) and (b.valid_to is null or a.valid_from < b.valid_to)';

/** DOMAIN section 6 in plain SQL: each gives the rows that break a rule. */
const BROKEN: Readonly<Record<string, string>> = {
  'a household has one live head, and a person is there once': `select household_id from household_member m where ${live('m')}
     group by household_id having count(*) filter (where relation = 'HEAD') <> 1`,
  'a person lives in one household': `select a.id from household_member a join household_member b
     on a.identity_number = b.identity_number and a.id < b.id and ${overlap}`,
  'causes are distinct, at most two beside the main one': `select id from household
     where main_cause = any (other_causes) or cardinality(other_causes) > 2
        or cardinality(other_causes) <> (select count(distinct c) from unnest(other_causes) c)`,
  'a household that is registered poor has a helper': `select s.owner_id from household_status_period s
     where s.value = 'REGISTERED_POOR' and ${live('s')}
       and exists (select from pairing p where p.household_id = s.owner_id)
       and not exists (select from pairing p where p.household_id = s.owner_id and ${live('p')})`,
  'a helper has ten households at most': `select cadre_id from pairing p where ${live('p')} group by cadre_id having count(*) > 10`,
  'a helper has a household once': `select a.id from pairing a join pairing b
     on a.cadre_id = b.cadre_id and a.household_id = b.household_id and a.id < b.id and ${overlap}`,
  'a household has one status at a time': `select a.id from household_status_period a join household_status_period b
     on a.owner_id = b.owner_id and a.id < b.id and ${overlap}`,
  'nothing holds on to what has ended': `select l.id from benefit_link l join industry_entity e on e.id = l.entity_id
     where ${live('l')} and not (${live('e')})`,
  'a number is that of one household at a time': `select a.id from household a join household b
     on a.code = b.code and a.id < b.id and ${overlap}`,
  'nothing of a household outlives it': [
    'household_member',
    'bank_account',
    'benefit_link',
    'pairing',
    'mutual_group_member',
  ]
    .map(
      (table) =>
        `select x.id from ${table} x join household h on h.id = x.household_id where h.valid_to < x.valid_to or h.valid_to is not null and x.valid_to is null`,
    )
    .join(' union all '),
  'a row lies in the division of its household': `select m.id from household_member m join household h on h.id = m.household_id
     where m.division_code <> h.division_code`,
};
const NOUNS = [
  'Household',
  'HouseholdMember',
  'BankAccount',
  'BenefitLink',
  'IndustryEntity',
  'Pairing',
  'Cadre',
  'HouseholdIncome',
  'MutualGroup',
  'MutualGroupMember',
  'ChangeRequest',
];

let server: TestServer;
let before: Snapshot;
let cursor: string;
/** What whoever sees the whole county was told of, in the order of the feed. */
const heard: ToldChange[] = [];
const tokens = new Map<string, string>();
const ROLES = ['township', 'command_office', 'inspection_team', 'village_team', 'auditor'];

beforeAll(async () => {
  server = await startServer();
  for (const role of ROLES) tokens.set(role, await server.issuer.token({ sub: `demo:${role}` }));
  before = await snapshotOf(server.pool, NOUNS);
  cursor = (await changesEnd(server.url, observer())) ?? '';
});
afterAll(() => server.stop());

const observer = () => ({ token: tokens.get('inspection_team') ?? null });

/** Reads the feed on from where it was read to. */
async function listen(): Promise<boolean> {
  const page = await changesPage(server.url, { after: cursor, first: 3 }, observer());
  if (!page?.pageInfo.endCursor) throw new Error('The observer has no feed.');
  heard.push(...page.edges.map(({ node }) => node));
  cursor = page.pageInfo.endCursor;
  return page.pageInfo.hasNextPage;
}

/** The history in the order of its making, as the feed would tell it. */
async function history(): Promise<readonly string[]> {
  const { rows } = await server.pool.query<{ told: string }>(
    `select concat_ws(' ', kind, noun || ':' || row_key, version, mutation, request_id) as told from change order by id`,
  );
  return rows.map(({ told }) => told);
}

interface RandomAct {
  readonly role: string;
  readonly kind: string;
  readonly nth: number;
  readonly other: number;
  readonly number: number;
  readonly day: string;
  readonly stale: boolean;
}

const randomAct: fc.Arbitrary<RandomAct> = fc.record({
  role: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('township', 'command_office') },
    fc.constantFrom(...ROLES),
  ),
  kind: fc.constantFrom(
    'area',
    'causes',
    'status',
    'add',
    'endMember',
    'account',
    'link',
    'endEntity',
    'pair',
    'unpair',
    'move',
    'close',
    'merge',
  ),
  // Few rows, so that acts meet; some of them leave.
  nth: fc.nat({ max: 7 }),
  other: fc.nat({ max: 5 }),
  number: fc.nat({ max: 30 }),
  day: fc.constantFrom('2018-01-01', '2018-09-01', '2018-10-15', '2018-10-16', '2018-10-17'),
  stale: fc.boolean(),
});

const TOWNSHIP = `starts_with(division_code, '522628101')`;

/** The row of a table that an act is about, in the version that it has now, or had before. */
async function target(sql: string, nth: number, stale: boolean): Promise<{ key: number; version: number }> {
  const { rows } = await server.pool.query<{ id: number; version: number }>(
    `select id, version from ${sql} order by id offset $1 limit 1`,
    [nth],
  );
  return { key: rows[0]?.id ?? 1, version: (rows[0]?.version ?? 1) - (stale ? 1 : 0) };
}

/** Synthetic people of the area 999999, thirty in all. */
function person(number: number) {
  const digits = `99999919700101${String(700 + number).padStart(3, '0')}`;
  return {
    identityNumber: withCheck(digits),
    sex: number % 2 === 1 ? 'MALE' : 'FEMALE',
    birthDate: '1970-01-01',
  };
}

const MEMBER = {
  name: '演示丁',
  ...CONDITION,
};

async function perform({ role, kind, nth, other, number, day, stale }: RandomAct): Promise<Outcome> {
  const as = { token: tokens.get(role) ?? null };
  const household = await target(`household where ${TOWNSHIP}`, nth, stale);
  const id = `Household:${household.key}`;
  const { version } = household;
  const to = (mutation: string, args: Parameters<typeof write>[2]) =>
    write(server.url, mutation, args, 'replayed', as);
  const CAUSES = ['ILLNESS', 'DISASTER', 'OTHER', 'SCHOOLING'];
  switch (kind) {
    case 'area':
      return to('correctHousehold', { id, version, input: { housingArea: number } });
    case 'causes':
      return to('correctHousehold', {
        id,
        version,
        input: {
          mainCause: CAUSES[nth % 4],
          otherCauses: CAUSES.slice(other % 4, (other % 4) + (number % 4)),
        },
      });
    case 'status':
      return to('changeHouseholdStatus', {
        id,
        version,
        input: {
          status: ['REGISTERED_POOR', 'LIFTED', 'SUPPORTED_AFTER_LIFTING', 'MONITORED_UNSTABLE'][other % 4],
          on: day,
          approver: `Cadre:${(await target(`cadre where ${TOWNSHIP}`, other, false)).key}`,
        },
      });
    case 'add':
      return to('addHouseholdMember', {
        input: {
          ...MEMBER,
          ...person(number),
          household: id,
          relation: number % 5 === 0 ? 'HEAD' : 'OTHER',
          validFrom: day,
        },
      });
    case 'endMember': {
      const member = await target(`household_member where household_id = ${household.key}`, other % 3, stale);
      const heir = await target(`household_member where household_id = ${household.key}`, number % 3, false);
      return to('endHouseholdMember', {
        id: `HouseholdMember:${member.key}`,
        version: member.version,
        input: { on: day, ...(number % 2 ? { newHead: `HouseholdMember:${heir.key}` } : {}) },
      });
    }
    case 'account':
      return to('openBankAccount', {
        input: { household: id, bank: '演示银行', number: String(10 ** 12 + number), validFrom: day },
      });
    case 'link':
      return to('makeBenefitLink', {
        input: {
          household: id,
          entity: `IndustryEntity:${(await target('industry_entity', other, false)).key}`,
          mode: 'ORDER',
          validFrom: day,
        },
      });
    case 'move':
      return to('moveHousehold', {
        id,
        version,
        input: {
          on: day,
          village: `Village:${(await target(`village where starts_with(code, '522628101')`, other, false)).key}`,
        },
      });
    case 'close':
      return to('closeHousehold', { id, version, input: { on: day, reason: '演示' } });
    case 'merge':
      return to('mergeHouseholds', {
        id,
        version,
        input: {
          on: day,
          reason: '演示',
          into: `Household:${(await target(`household where ${TOWNSHIP}`, other, false)).key}`,
        },
      });
    case 'endEntity': {
      const entity = await target('industry_entity', other, stale);
      return to('endIndustryEntity', {
        id: `IndustryEntity:${entity.key}`,
        version: entity.version,
        input: { on: day },
      });
    }
    case 'pair':
      return to('pair', {
        input: {
          household: id,
          cadre: `Cadre:${(await target('cadre', other, false)).key}`,
          mode: 'DISPATCHED',
          validFrom: day,
        },
      });
    default: {
      const pairing = await target(`pairing where household_id = ${household.key}`, 0, stale);
      return to('unpair', {
        id: `Pairing:${pairing.key}`,
        version: pairing.version,
        input: {
          on: day,
          ...(number % 2 ? { successor: `Cadre:${(await target('cadre', other, false)).key}` } : {}),
        },
      });
    }
  }
}

/** Versions of each row in the order in which they were heard of. */
function versionsByRow(changes: readonly ToldChange[]) {
  const byRow = Map.groupBy(changes, ({ nodeId }) => nodeId);
  return [...byRow].map(([rows, of]) => ({ rows, versions: of.map(({ version }) => version ?? 0) }));
}

it('whatever is done at once by whomever, every rule holds, the history leads to what is there, and the feed tells it once', async () => {
  const already = new Map<string, number>();
  for (const [rule, sql] of Object.entries(BROKEN))
    already.set(rule, (await server.pool.query(sql)).rowCount ?? 0);
  const outcomes = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.array(randomAct, { minLength: AT_ONCE, maxLength: AT_ONCE }), async (batch) => {
      let isDone = false;
      const listening = (async () => {
        while (!isDone) await listen();
      })();
      const performed = Promise.all(batch.map(perform)).finally(() => {
        isDone = true;
      });
      for (const { code, message } of await performed) {
        outcomes.set(code, (outcomes.get(code) ?? 0) + 1);
        expect([code, message]).not.toContain('INTERNAL');
      }
      for (const [rule, sql] of Object.entries(BROKEN)) {
        const { rowCount } = await server.pool.query(sql);
        expect([rule, rowCount]).toEqual([rule, already.get(rule)]);
      }
      await listening;
      while (await listen()) {}
      const told = heard.map(({ kind, nodeId, version, mutation, requestId }) =>
        [kind, nodeId, version, mutation, requestId].join(' '),
      );
      expect(told.toSorted()).toEqual((await history()).toSorted());
      for (const { rows, versions } of versionsByRow(heard))
        expect([rows, versions]).toEqual([rows, versions.toSorted((a, b) => a - b)]);
      const { state, faults } = await replayed(server.pool, before);
      expect(faults.join(' ')).toBe('');
      const now = await snapshotOf(server.pool, NOUNS);
      for (const [key, row] of now) expect(state.get(key)).toMatchObject(row);
    }),
    { numRuns: BATCHES, endOnFailure: true, seed: 522_628 },
  );
  // Enough was done, and enough refused, for the rest to mean something.
  expect(outcomes.get('OK')).toBeGreaterThan(20);
  for (const code of ['RULES_VIOLATED', 'CONFLICT', 'FORBIDDEN'])
    expect(outcomes.get(code)).toBeGreaterThan(3);
});
