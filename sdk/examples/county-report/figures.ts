import type { CallOptions, Client, ResultOf } from '@county-graph/sdk';
import { createGraph } from '@county-graph/sdk';
import { DivisionStatisticsDocument } from '@county-graph/sdk/operations';
import { ToolFailure } from '../command-line/failure.ts';

type County = NonNullable<ResultOf<typeof DivisionStatisticsDocument>['county']>;

/** Numbers of a division; null where the caller may not be told. */
export type Statistics = County['statistics'];

/** Households of a cause, the most frequent first. */
export interface CauseCount {
  readonly cause: string;
  readonly households: number | null;
}

/** What the report tells of a county on one date. */
export interface Figures extends County {
  readonly causes: readonly CauseCount[];
}

/**
 * The figures on a date, or on the server's own date of reference.
 * @throws ToolFailure when there is no such county on that date
 */
export async function figuresOf(
  client: Client,
  code: string,
  asOf: string | undefined,
  options: CallOptions,
): Promise<Figures> {
  const [{ county }, counted] = await Promise.all([
    client.request(DivisionStatisticsDocument, { code, asOf }, options),
    createGraph(client).county(
      code,
      {
        asOf,
        select: {
          households: {
            where: { mainCause: { isNull: false } },
            aggregate: {
              select: {
                groups: {
                  by: ['MAIN_CAUSE'],
                  first: 100,
                  select: { count: true, key: { select: { mainCause: true } } },
                },
              },
            },
          },
        },
      },
      options,
    ),
  ]);
  if (!county) {
    const when = asOf === undefined ? ['', ''] : [` on ${asOf}`, `${asOf} `];
    throw new ToolFailure(`There is no county ${code}${when[0]}.`, `${when[1]}没有代码为 ${code} 的县。`);
  }
  const causes = (counted?.households.aggregate.groups ?? []).map(({ count, key }) => ({
    cause: key.mainCause ?? '',
    households: count,
  }));
  return { ...county, causes: causes.sort((a, b) => (b.households ?? 0) - (a.households ?? 0)) };
}
