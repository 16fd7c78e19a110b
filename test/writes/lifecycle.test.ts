import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf } from '../support/ask.ts';
import { callAs } from '../support/caller.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { type WriteArguments, write } from '../support/write.ts';
import { grantTo } from './grant.ts';

interface Row {
  readonly id: string;
  readonly version: number;
  readonly validFrom: string;
  readonly validTo: string | null;
}

const FIELDS = 'id version validFrom validTo';

describe('rows that hold for a while', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
    await callAs(server, ['TOWNSHIP', 'COMMAND_OFFICE', 'INSPECTION_TEAM'], ['522628']);
  });
  afterAll(() => server.stop());

  /** The row that a mutation answers with; what it was refused for otherwise. */
  async function done(mutation: string, noun: string, args: WriteArguments) {
    const outcome = await write<Record<string, Row | null> & { readonly warnings: readonly object[] }>(
      server.url,
      mutation,
      args,
      `${noun} { ${FIELDS} } warnings { code }`,
    );
    return { ...outcome, row: outcome.payload?.[noun] ?? undefined };
  }
  const rowsOf = async <Shape>(query: string): Promise<Shape> => dataOf<Shape>(server.url, query);
  const idsOf = async (connection: string, where = '{}'): Promise<string[]> => {
    const { rows } = await rowsOf<{ rows: { nodes: { id: string }[] } }>(
      `{ rows: ${connection}(first: 30, where: ${where}) { nodes { id } } }`,
    );
    return rows.nodes.map(({ id }) => id);
  };
  const idOf = async (connection: string, where = '{}', place = 0): Promise<string> => {
    const id = (await idsOf(connection, where))[place];
    if (!id) throw new Error(`There are too few ${connection}.`);
    return id;
  };

  it('are made, corrected and ended, and read at any date as they were', async () => {
    const household = await idOf('households');
    const made = await done('openBankAccount', 'bankAccount', {
      input: { household, bank: '演示银行', number: '622200000000001', validFrom: '2018-03-01' },
    });
    expect(made.row).toMatchObject({ version: 1, validFrom: '2018-03-01', validTo: '2019-11-01' });
    const id = made.row?.id ?? '';
    const wrong = await done('correctBankAccount', 'bankAccount', {
      id,
      version: 1,
      input: { number: '12' },
    });
    expect(wrong.violations).toEqual(['VALUE_MALFORMED input.number']);
    const corrected = await done('correctBankAccount', 'bankAccount', {
      id,
      version: 1,
      input: { bank: '演示银行二' },
    });
    expect(corrected.row).toMatchObject({ version: 2 });
    const early = await done('closeBankAccount', 'bankAccount', {
      id,
      version: 2,
      input: { on: '2018-03-01' },
    });
    expect(early.violations).toEqual(['DATE_NOT_AFTER input.on']);
    const closed = await done('closeBankAccount', 'bankAccount', {
      id,
      version: 2,
      input: { on: '2018-10-16' },
    });
    expect(closed.row).toEqual({ id, version: 3, validFrom: '2018-03-01', validTo: '2018-10-16' });
    const told = await dataOf(
      server.url,
      'query ($id: ID!) { now: node(id: $id) { id } before: node(id: $id, asOf: "2018-10-15") { id } }',
      { id },
    );
    expect(told).toEqual({ now: null, before: { id } });
  });

  it('are linked to nothing that does not hold, and do not end under what is linked to them', async () => {
    const village = await idOf('villages');
    const entity = await done('registerIndustryEntity', 'industryEntity', {
      input: { name: '演示合作社', kind: 'COOPERATIVE', sector: 'HERBS', village, validFrom: '2018-02-01' },
    });
    const id = entity.row?.id ?? '';
    const household = await idOf('households');
    const link = (validFrom: string) =>
      done('makeBenefitLink', 'benefitLink', { input: { household, entity: id, mode: 'ORDER', validFrom } });
    expect((await link('2018-01-31')).violations).toEqual(['LINK_NOT_LIVE input.entity']);
    const linked = await link('2018-02-01');
    expect(linked.code).toBe('OK');
    const end = () =>
      done('endIndustryEntity', 'industryEntity', { id, version: 1, input: { on: '2018-10-01' } });
    expect((await end()).violations).toEqual(['STILL_LINKED input.on']);
    await done('endBenefitLink', 'benefitLink', {
      id: linked.row?.id ?? '',
      version: 1,
      input: { on: '2018-09-01' },
    });
    expect((await end()).row).toMatchObject({ validTo: '2018-10-01' });
    expect((await link('2018-10-01')).violations).toEqual(['LINK_NOT_LIVE input.entity']);
  });

  it('a link and the end of what it leads to, at the same time, leave no orphan', async () => {
    const village = await idOf('villages');
    const household = await idOf('households');
    for (let round = 0; round < 5; round += 1) {
      const entity = await done('registerIndustryEntity', 'industryEntity', {
        input: {
          name: `演示基地${round}`,
          kind: 'PRODUCTION_BASE',
          sector: 'HERBS',
          village,
          validFrom: '2018-02-01',
        },
      });
      const id = entity.row?.id ?? '';
      const [made, ended] = await Promise.all([
        done('makeBenefitLink', 'benefitLink', {
          input: { household, entity: id, mode: 'ORDER', validFrom: '2018-10-10' },
        }),
        done('endIndustryEntity', 'industryEntity', { id, version: 1, input: { on: '2018-10-05' } }),
      ]);
      expect([made.code, ended.code].toSorted()).toEqual(['OK', 'RULES_VIOLATED']);
    }
  });

  it('no entity is upstream of itself', async () => {
    const village = await idOf('villages');
    const register = async (upstream?: string) =>
      (
        await done('registerIndustryEntity', 'industryEntity', {
          input: {
            name: '演示公司',
            kind: 'LEAD_ENTERPRISE',
            sector: 'HERBS',
            village,
            validFrom: '2018-02-01',
            upstream,
          },
        })
      ).row?.id ?? '';
    const first = await register();
    const second = await register(first);
    const third = await register(second);
    const circle = await done('correctIndustryEntity', 'industryEntity', {
      id: first,
      version: 1,
      input: { upstream: third },
    });
    expect(circle.violations).toEqual(['ENTITY_UPSTREAM_OF_ITSELF input.upstream']);
  });

  it('a household has one income a year, of a year that is over', async () => {
    const household = await idOf('households', '{}', 3);
    const record = (year: number, more = {}) =>
      write<{ householdIncome: { net: number } }>(
        server.url,
        'recordHouseholdIncome',
        {
          input: {
            household,
            year,
            wages: 500_000,
            production: 300_000,
            property: 0,
            transfers: 100_000,
            productionCosts: 50_000,
            persons: 4,
            ...more,
          },
        },
        'householdIncome { net }',
      );
    expect((await record(2018)).violations).toEqual(['INCOME_YEAR input.year']);
    expect((await record(2005, { persons: 0 })).violations).toEqual(['NUMBER_OUT_OF_RANGE input.persons']);
    const outcomes = await Promise.all([record(2005), record(2005)]);
    expect(outcomes.map(({ code }) => code).toSorted()).toEqual(['OK', 'RULES_VIOLATED']);
    expect(outcomes.find(({ code }) => code === 'OK')?.payload?.householdIncome.net).toBe(850_000);
  });

  it('a household that is registered poor is never without a helper, nor a helper with more than ten', async () => {
    const { pairings } = await rowsOf<{
      pairings: { nodes: (Row & { cadre: { id: string }; household: { id: string } })[] };
    }>(
      `{ pairings(first: 1, where: { household: { status: { eq: REGISTERED_POOR } } }) {
          nodes { ${FIELDS} cadre { id } household { id } } } }`,
    );
    const [pairing] = pairings.nodes;
    if (!pairing) throw new Error('Nobody helps a household that is registered poor.');
    const unpair = (input: Readonly<Record<string, unknown>>) =>
      done('unpair', 'pairing', { id: pairing.id, version: 1, input: { on: '2018-10-16', ...input } });
    const { rows: helpers } = await server.pool.query<{ id: number }>(
      `select household_id as id from pairing where household_id = $1 and valid_from <= '2018-10-16' and (valid_to is null or valid_to > '2018-10-16')`,
      [Number(pairing.household.id.split(':')[1])],
    );
    expect(helpers).toHaveLength(1);
    expect((await unpair({})).violations).toEqual(['PAIRING_REQUIRED input.successor']);
    const cadre = await done('appointCadre', 'cadre', {
      input: { code: 'C999999999901', name: '演示干部', rank: 'STAFF', validFrom: '2018-01-01' },
    });
    const helper = cadre.row?.id ?? '';
    expect((await unpair({ successor: helper })).row).toMatchObject({
      id: pairing.id,
      validTo: '2018-10-16',
    });
    const others = (await idsOf('households')).filter((id) => id !== pairing.household.id);
    const pair = (household: string) =>
      done('pair', 'pairing', {
        input: { household, cadre: helper, mode: 'DISPATCHED', validFrom: '2018-10-16' },
      });
    const warnings: number[] = [];
    for (const household of others.slice(0, 9)) {
      const paired = await pair(household);
      expect(paired.code).toBe('OK');
      warnings.push(paired.payload?.warnings.length ?? -1);
    }
    // The tenth household is paired; from the seventh on it is warned of.
    expect(warnings).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1]);
    expect((await pair(others[9] ?? '')).violations).toEqual(['PAIRINGS_TOO_MANY input.cadre']);
    expect((await pair(others[0] ?? '')).violations).toContain('PAIRED_TWICE input.cadre');
    const stays = await done('endCadre', 'cadre', { id: helper, version: 1, input: { on: '2018-10-16' } });
    expect(stays.violations).toEqual(['STILL_LINKED input.on']);
  });

  it('two that give one helper the tenth household at once end with ten', async () => {
    const cadre = await done('appointCadre', 'cadre', {
      input: { code: 'C999999999902', name: '演示干部', rank: 'STAFF', validFrom: '2018-01-01' },
    });
    const households = await idsOf('households');
    const pair = (household: string) =>
      done('pair', 'pairing', {
        input: { household, cadre: cadre.row?.id, mode: 'DISPATCHED', validFrom: '2018-10-16' },
      });
    for (const household of households.slice(10, 19)) expect((await pair(household)).code).toBe('OK');
    const last = await Promise.all(households.slice(19, 23).map(pair));
    expect(last.map(({ code }) => code).toSorted()).toEqual([
      'OK',
      'RULES_VIOLATED',
      'RULES_VIOLATED',
      'RULES_VIOLATED',
    ]);
  });

  it('a cadre’s households are counted over all of them, whichever of them the caller sees', async () => {
    const { rows } = await server.pool.query<{ cadre: number; township: string; household: number }>(
      `with somebody as (
         insert into cadre (code, name, rank, valid_from, division_code) values ('C999999999903', '演示干部', 'STAFF', '2018-01-01', '522628101') returning id
       ), others as (
         insert into pairing (cadre_id, household_id, mode, division_code, valid_from)
         select s.id, h.id, 'DISPATCHED', h.division_code, '2018-10-01' from somebody s,
           (select id, division_code from household where not starts_with(division_code, '522628101') order by id limit 10) h returning cadre_id
       ) select distinct cadre_id as cadre, (select min(id) from household where starts_with(division_code, '522628101') and valid_to > '2018-10-16') as household from others`,
    );
    const token = await grantTo(server, 'command:township', 'COMMAND_OFFICE', '522628101');
    const eleventh = await write(
      server.url,
      'pair',
      {
        input: {
          cadre: `Cadre:${rows[0]?.cadre}`,
          household: `Household:${rows[0]?.household}`,
          mode: 'DISPATCHED',
          validFrom: '2018-10-16',
        },
      },
      'pairing { id }',
      { token },
    );
    expect(eleventh.violations).toEqual(['PAIRINGS_TOO_MANY input.cadre']);
  });

  it('a charge has the ends of its kind, and is given once at a time', async () => {
    const village = await idOf('villages');
    const [cadre, department] = [await idOf('cadres'), await idOf('departments')];
    const assign = (input: object) =>
      done('assignResponsibilityLink', 'responsibilityLink', {
        input: { validFrom: '2018-10-01', ...input },
      });
    const apart = await assign({ kind: 'DEPARTMENT_VILLAGE', cadre, department, village });
    expect(apart.violations).toEqual(['CHARGE_ENDS input.cadre']);
    expect((await assign({ kind: 'OFFICIAL_VILLAGE', village })).violations).toEqual([
      'CHARGE_ENDS input.cadre',
    ]);
    const [township] = await idsOf('townships');
    expect((await assign({ kind: 'LEADER_TOWNSHIP', cadre, township })).code).toBe('OK');
    const twice = await Promise.all([0, 1].map(() => assign({ kind: 'OFFICIAL_VILLAGE', cadre, village })));
    expect(twice.map(({ code, violations }) => violations[0] ?? code).toSorted()).toEqual([
      'LINKED_TWICE input.cadre',
      'OK',
    ]);
  });

  it('a cadre of a village is of its township', async () => {
    const { rows } = await server.pool.query<{ village: number; township: number }>(
      `select v.id as village, t.id as township from village v join township t on t.id <> v.township_id
        where v.valid_to > '2018-10-16' and t.valid_from <= '2018-01-01' and v.valid_from <= '2018-01-01' order by 1, 2 limit 1`,
    );
    const appointed = await done('appointCadre', 'cadre', {
      input: {
        ...{ code: 'C999999999904', name: '演示干部', rank: 'VILLAGE', validFrom: '2018-01-01' },
        village: `Village:${rows[0]?.village}`,
        township: `Township:${rows[0]?.township}`,
      },
    });
    expect(appointed.violations).toEqual(['OFFICE_APART input.township']);
  });

  it('a household is in one group of a kind', async () => {
    const { rows } = await server.pool.query<{ household: number; kind: string; village: number }>(
      `select m.household_id as household, g.kind, g.village_id as village from mutual_group_member m join mutual_group g on g.id = m.group_id
        where m.valid_from <= '2018-10-16' and m.valid_to is null or m.valid_to > '2018-10-16' order by m.id limit 1`,
    );
    const [member] = rows;
    const group = await done('formMutualGroup', 'mutualGroup', {
      input: {
        code: 'G999999999901',
        kind: member?.kind,
        village: `Village:${member?.village}`,
        validFrom: '2018-10-01',
      },
    });
    const join = await done('addMutualGroupMember', 'mutualGroupMember', {
      input: { group: group.row?.id, household: `Household:${member?.household}`, validFrom: '2018-10-16' },
    });
    expect(join.violations).toEqual(['MEMBER_TWICE input.household']);
  });
});
