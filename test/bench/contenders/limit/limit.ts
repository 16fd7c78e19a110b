import { fileURLToPath } from 'node:url';
import { POOL_SIZE, REFERENCE_DATE, type WorkloadName } from '../../names.ts';
import type { Contender } from '../contender.ts';
import type { Question } from '../question.ts';

const question = (workload: WorkloadName): Question => ({
  path: `/${workload}`,
  body: (variables) => JSON.stringify(variables),
  answer: (data) => data,
});

/** What no server that makes its SQL from a question can be expected to pass: each statement written by hand. */
export const limit: Contender = {
  name: 'limit',
  args: [fileURLToPath(new URL('./server.ts', import.meta.url))],
  environment: (databaseUrl, { name, low, high }) => ({
    DATABASE_URL: databaseUrl,
    POOL_SIZE: String(POOL_SIZE),
    REFERENCE_DATE,
    SCOPE_LOW: low,
    SCOPE_HIGH: high,
    PRINCIPAL: `demo:${name}`,
  }),
  questions: {
    point: question('point'),
    page: question('page'),
    deep: question('deep'),
    rollup: question('rollup'),
    search: question('search'),
    correct: {
      ...question('correct'),
      body: ({ key, version = 0 }) => JSON.stringify({ key, version, area: version }),
    },
  },
};
