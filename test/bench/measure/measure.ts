import type { ClientBase } from 'pg';
import { questionOf, type RunningContender } from '../contenders/contender.ts';
import type { Variables } from '../contenders/question.ts';
import type { ContenderName, WorkloadName } from '../names.ts';
import { note } from '../report/note.ts';
import { type Figures, medians } from './figures.ts';
import type { Generator } from './generator.ts';
import type { Load, Outcome } from './load.ts';
import { postgresCpu } from './postgres-cpu.ts';
import { settled } from './settled.ts';

/** Before the first turn, for the compilers of the engine, and before each one, as pools let idle connections go. */
/** Until V8 has compiled what a request passes through: 10,000 requests and more, where they are fast. */
const FIRST_WARM_UP = 15;
const WARM_UP = 1;
/** Requests one at a time, after the turns. */
const ALONE = 2;

export interface Plan {
  readonly turns: number;
  readonly seconds: number;
  readonly connections: number;
  /** Process that the sessions of PostgreSQL descend from. */
  readonly postmaster: number;
  /** Tells whether PostgreSQL is at work. */
  readonly observer: ClientBase;
  /** Takes away what was written, and gives the versions of the rows that the variables are about, in their order. */
  readonly renew?: () => Promise<readonly number[]>;
}

/** The medians over the turns, and how long an answer takes that nothing else runs beside. */
export interface Measured extends Figures {
  /** p50 of one connection, in milliseconds. */
  readonly alone: number;
}

/** Measures all contenders in turn, A B C A B C …, so that a busy moment of the machine meets them all. */
export async function measure(
  workload: WorkloadName,
  contenders: readonly RunningContender[],
  variables: readonly Variables[],
  generator: Generator,
  plan: Plan,
): Promise<ReadonlyMap<ContenderName, Measured>> {
  const loads = contenders.map((contender) => {
    const { path, body } = questionOf(contender, workload);
    return {
      contender,
      load: {
        origin: contender.origin,
        path,
        headers: contender.headers,
        bodies: variables.map((given) => body(given)),
      },
    };
  });
  const ready = async (load: Load): Promise<Load> => {
    await settled(plan.observer);
    return { ...load, versions: await plan.renew?.() };
  };
  const send = async (load: Load): Promise<Outcome> => generator.send(await ready(load));
  for (const { load } of loads) {
    await send({ ...load, connections: plan.connections, seconds: FIRST_WARM_UP });
  }
  const turns = new Map<ContenderName, Figures[]>(contenders.map(({ name }) => [name, []]));
  for (let turn = 1; turn <= plan.turns; turn++) {
    for (const { contender, load } of loads) {
      await send({ ...load, connections: plan.connections, seconds: WARM_UP });
      const turnLoad = await ready({ ...load, connections: plan.connections, seconds: plan.seconds });
      const before = { usage: await contender.usage(), postgres: postgresCpu(plan.postmaster) };
      const outcome = await generator.send(turnLoad);
      const after = { usage: await contender.usage(), postgres: postgresCpu(plan.postmaster) };
      if (outcome.requests === 0) {
        throw new Error(
          `${contender.name} answered nothing within a turn of "${workload}": lengthen --seconds.`,
        );
      }
      const thousands = outcome.requests / 1000;
      const figures: Figures = {
        rps: outcome.requests / outcome.seconds,
        p50: outcome.p50,
        p99: outcome.p99,
        cpuPer1000: (after.usage.cpu - before.usage.cpu) / thousands,
        postgresCpuPer1000:
          before.postgres === undefined || after.postgres === undefined
            ? null
            : (after.postgres - before.postgres) / thousands,
        peakMemory: after.usage.peakMemory,
      };
      turns.get(contender.name)?.push(figures);
      note(
        `${workload} ${turn}/${plan.turns} ${contender.name}: ${figures.rps.toFixed(0)} requests/s ` +
          `(the generator used ${((outcome.cpu / outcome.seconds) * 100).toFixed(0)} % of a core)`,
      );
    }
  }
  const measured = new Map<ContenderName, Measured>();
  for (const { contender, load } of loads) {
    const { p50 } = await send({ ...load, connections: 1, seconds: ALONE });
    measured.set(contender.name, { ...medians(turns.get(contender.name) ?? []), alone: p50 });
  }
  return measured;
}
