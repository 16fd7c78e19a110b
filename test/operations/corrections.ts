import { ask, dataOf } from '../support/ask.ts';

/** One household that is corrected again and again, by whoever knows its version. */
export interface Corrected {
  readonly id: number;
  /** Version after the last correction that was acknowledged. */
  version: number;
}

/** The first households that a caller sees. */
export async function householdsOf(url: string, token: string, count: number): Promise<Corrected[]> {
  const { households } = await dataOf<{ households: { nodes: { id: string; version: number }[] } }>(
    url,
    'query ($count: Int!) { households(first: $count) { nodes { id version } } }',
    { count },
    { token },
  );
  return households.nodes.map(({ id, version }) => ({ id: Number(id.split(':')[1]), version }));
}

const DOCUMENT = `mutation ($id: ID!, $version: Int!, $area: Int!) {
  correctHousehold(id: $id, version: $version, input: { housingArea: $area }) { household { version } }
}`;

/** How a request ended: `OK`, a code of the table, or that of the system when there was no answer. */
export type Ending = string;

/** Corrects a household once; what is acknowledged is counted in it. */
export async function correct(url: string, token: string, household: Corrected): Promise<Ending> {
  const { id, version } = household;
  return ending(
    ask(url, DOCUMENT, { id: `Household:${id}`, version, area: 20 + (version % 50) }, { token }),
    () => {
      household.version += 1;
    },
  );
}

export const read = (url: string, token: string): Promise<Ending> =>
  ending(ask(url, '{ households(first: 20) { nodes { code name members { totalCount } } } }', {}, { token }));

async function ending(asked: ReturnType<typeof ask>, acknowledged = () => {}): Promise<Ending> {
  try {
    const { errors } = await asked;
    if (errors[0]) return String(errors[0].extensions.code);
    acknowledged();
    return 'OK';
  } catch (error) {
    // What fetch throws names the system's code in its cause.
    const cause = error instanceof Error ? error.cause : undefined;
    return cause instanceof Error && 'code' in cause ? String(cause.code) : String(error);
  }
}

/** Rows of households of a township, and how many of their changes are stored. */
export const TRACES = `select h.id, h.version, (select count(*)::int from change c where c.noun = 'Household' and c.row_key = h.id) as changes
  from household h where h.id = any ($1) order by h.id`;
