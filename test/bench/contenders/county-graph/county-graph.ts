import { readFileSync } from 'node:fs';
import { databaseSettings } from '../../../support/postgres.ts';
import { serverProgram } from '../../../support/server-program.ts';
import { POOL_SIZE } from '../../names.ts';
import type { Contender } from '../contender.ts';
import { graphqlQuestion } from '../question.ts';

const read = (name: string) => readFileSync(new URL(`./${name}.graphql`, import.meta.url), 'utf8');

/** This project's server, as built. */
export const countyGraph: Contender = {
  name: 'county-graph',
  args: serverProgram('serve'),
  environment: (databaseUrl) => ({
    ...databaseSettings(databaseUrl),
    PORT: '0',
    POOL_SIZE: String(POOL_SIZE),
    LOG_LEVEL: 'warn',
    // Counted as for any caller, and never used up.
    RATE_LIMIT: '1000000000',
    RATE_BURST: '1000000000',
  }),
  // The inspection team of the demo's county is one of every county here.
  prepare: `insert into "grant" (role, principal, division_code, valid_from)
    select 'INSPECTION_TEAM', 'demo:inspection_team', c.code, '2014-01-01' from (select distinct code from county) c
    where not exists (select from "grant" g where g.principal = 'demo:inspection_team' and g.division_code = c.code)`,
  questions: {
    point: graphqlQuestion(read('point')),
    page: graphqlQuestion(read('page')),
    deep: graphqlQuestion(read('deep')),
    rollup: graphqlQuestion(read('rollup')),
    search: graphqlQuestion(read('search')),
    correct: graphqlQuestion(
      read('correct'),
      (data) => data,
      ({ key, version = 0 }) => ({ id: `Household:${key}`, version, area: version }),
    ),
  },
};
