import type { ReadName, WorkloadName } from '../names.ts';
import { REFERENCE_DATE } from '../names.ts';
import { rowsOf, type Workload } from './workload.ts';
import { ALL_WRITES } from './writes.ts';

const live = (alias: string) =>
  `${alias}.valid_from <= '${REFERENCE_DATE}' and (${alias}.valid_to is null or ${alias}.valid_to > '${REFERENCE_DATE}')`;

/** Each holds one of the two common causes, so that most townships fill a page. */
const CAUSES = [
  ['LACK_OF_SKILLS', 'ILLNESS'],
  ['LACK_OF_SKILLS', 'SCHOOLING', 'DISABILITY'],
  ['LACK_OF_FUNDS', 'LACK_OF_LABOUR'],
  ['LACK_OF_FUNDS', 'ILLNESS', 'DISASTER'],
  ['LACK_OF_SKILLS', 'LACK_OF_FUNDS'],
];

export const ALL_READS: Readonly<Record<ReadName, Workload>> = {
  point: {
    name: 'point',
    title: 'one household with the names of its village, township and county',
    sample: (client, { low, high }) =>
      rowsOf(
        client,
        `select code from household h
          where division_code >= $1 and division_code < $2 and ${live('h')} order by md5(code), code limit 2000`,
        [low, high],
      ),
  },
  page: {
    name: 'page',
    title: '100 households of a township, filtered, ordered, with their total count',
    sample: async (client, { low, high }) => {
      const townships = await rowsOf(
        client,
        `select code from township t
          where code >= $1 and code < $2 and ${live('t')} order by md5(code), code limit 200`,
        [low, high],
      );
      return townships.flatMap((township) => CAUSES.map((causes) => ({ ...township, causes })));
    },
  },
  deep: {
    name: 'deep',
    title: 'a township, 10 villages, 10 households of each, their links, the entities',
    sample: (client, { low, high }) =>
      rowsOf(
        client,
        `select code from township t
          where code >= $1 and code < $2 and ${live('t')} order by md5(code), code limit 300`,
        [low, high],
      ),
  },
  rollup: {
    name: 'rollup',
    title: 'statistics of the 15 townships of a county',
    sample: (client, { low, high }) =>
      rowsOf(
        client,
        `select code from county c
          where code >= $1 and code < $2 and ${live('c')} order by md5(code), code limit 100`,
        [low, high],
      ),
  },
  search: {
    name: 'search',
    title: 'households of a county by two characters of the head’s name',
    sample: (client, { low, high }) =>
      rowsOf(
        client,
        `select distinct name, division from (
           select case when m.id % 2 = 0 then left(m.name, 2) else right(m.name, 2) end as name,
                  left(m.division_code, length($1)) as division
             from household_member m
            where m.division_code >= $1 and m.division_code < $2 and m.relation = 'HEAD' and length(m.name) >= 2 and ${live('m')}
            order by md5(m.id::text), m.id limit 500) heads
          order by name, division`,
        [low, high],
      ),
  },
};

export const ALL_WORKLOADS: Readonly<Record<WorkloadName, Workload>> = { ...ALL_READS, ...ALL_WRITES };
