import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
} from 'kysely';
import { statementName } from '../database/prepared.js';
import { Bound, type Run } from './bound.js';

/** Renders SQL; queries run on the pool, by name. */
const renderer = new Kysely<Record<string, never>>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** A statement with what fills its parameters. */
export interface Statement {
  /** Name under which a connection prepares it: equal text, equal name. */
  readonly name: string;
  readonly text: string;
  readonly bounds: readonly Bound[];
}

/** Renders a statement; a value that is used in several places is one parameter. */
export function renderStatement(query: RawBuilder<unknown>): Statement {
  const { sql: rendered, parameters } = query.compile(renderer);
  const bounds: Bound[] = [];
  const numbers = parameters.map((parameter) => {
    if (!(parameter instanceof Bound))
      throw new Error('A statement holds a value that is not bound to the request.');
    const known = bounds.indexOf(parameter);
    return known >= 0 ? known + 1 : bounds.push(parameter);
  });
  const text = rendered.replace(/\$(\d+)/g, (_, place: string) => `$${numbers[Number(place) - 1]}`);
  return { name: statementName(text), text, bounds };
}

export function valuesOf(statement: Statement, run: Run): unknown[] {
  return statement.bounds.map((bound) => bound.read(run));
}
