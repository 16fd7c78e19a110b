import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { POOL_SIZE, REFERENCE_DATE } from '../names.ts';
import type { Contender } from './contender.ts';
import { graphqlQuestion } from './question.ts';

const read = (name: string) => readFileSync(new URL(`./usual/${name}.graphql`, import.meta.url), 'utf8');

/** Apollo Server, type-graphql, MikroORM's entities and DataLoader. */
export const usual: Contender = {
  name: 'usual',
  // Its decorators are more than Node strips, so it is compiled.
  args: [fileURLToPath(new URL('./usual/dist/server.js', import.meta.url))],
  environment: (databaseUrl) => ({
    DATABASE_URL: databaseUrl,
    POOL_SIZE: String(POOL_SIZE),
    REFERENCE_DATE,
  }),
  questions: {
    point: graphqlQuestion(read('point')),
    page: graphqlQuestion(read('page')),
    deep: graphqlQuestion(read('deep')),
    rollup: graphqlQuestion(read('rollup')),
    search: graphqlQuestion(read('search')),
  },
};
