import { parseArgs } from 'node:util';
import {
  CALLERS,
  type CallerName,
  CONTENDERS,
  type ContenderName,
  WORKLOADS,
  type WorkloadName,
} from './names.ts';

export const SCALES = [1, 10, 100] as const;
export type Scale = (typeof SCALES)[number];

export interface Options {
  /** Counties in the database. */
  readonly scale: Scale;
  /** Who the questions are put as. */
  readonly as: CallerName;
  readonly workloads: readonly WorkloadName[];
  readonly contenders: readonly ContenderName[];
  /** Turns of each contender in each workload. */
  readonly turns: number;
  /** Length of a turn. */
  readonly seconds: number;
  /** Keep-alive connections that each ask one question after the other. */
  readonly connections: number;
  /** Compare the embedded database with PostgreSQL instead. */
  readonly embedded: boolean;
  /** Load the data anew although the cache holds it. */
  readonly fresh: boolean;
  /** Only check that all give equal data. */
  readonly checkOnly: boolean;
}

export class OptionsError extends Error {
  override readonly name = 'OptionsError';
}

export const USAGE = `pnpm bench [options]

  --scale 1|10|100        counties in the database, 32,040 households each (1)
  --as CALLER             ${CALLERS.join(' or ')}, with its token and within its scope (${CALLERS[0]})
  --workloads LIST        of ${WORKLOADS.join(',')} (all)
  --contenders LIST       of ${CONTENDERS.join(',')} (all)
  --turns N               turns of each contender in each workload, 1–99 (5)
  --seconds N             length of a turn in seconds, 1–600 (5)
  --connections N         keep-alive connections, 1–256 (16)
  --embedded              compare the embedded database with PostgreSQL on "deep" instead
  --check                 only check that all contenders give equal data
  --fresh                 load the data anew
  --help`;

/**
 * Reads the arguments of the command line; undefined when help is asked for.
 * @throws OptionsError that names the option and what it takes.
 */
export function readOptions(args: readonly string[]): Options | undefined {
  const values = parse(args);
  if (values.help) return undefined;
  const scale = SCALES.find((known) => String(known) === values.scale);
  if (scale === undefined)
    throw new OptionsError(`--scale takes ${SCALES.join(', ')}, not "${values.scale}".`);
  if (values.embedded && scale !== 1) throw new OptionsError('--embedded takes --scale 1 only.');
  const as = CALLERS.find((known) => known === values.as);
  if (as === undefined) throw new OptionsError(`--as takes ${CALLERS.join(' or ')}, not "${values.as}".`);
  return {
    scale,
    as,
    workloads: list('workloads', values.workloads, WORKLOADS),
    contenders: list('contenders', values.contenders, CONTENDERS),
    turns: whole('turns', values.turns, 1, 99),
    seconds: whole('seconds', values.seconds, 1, 600),
    connections: whole('connections', values.connections, 1, 256),
    embedded: values.embedded,
    fresh: values.fresh,
    checkOnly: values.check,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      // pnpm 12 hands on the "--" that some write before the options.
      args: args.filter((arg) => arg !== '--'),
      options: {
        scale: { type: 'string', default: '1' },
        as: { type: 'string', default: CALLERS[0] },
        workloads: { type: 'string', default: WORKLOADS.join() },
        contenders: { type: 'string', default: CONTENDERS.join() },
        turns: { type: 'string', default: '5' },
        seconds: { type: 'string', default: '5' },
        connections: { type: 'string', default: '16' },
        embedded: { type: 'boolean', default: false },
        check: { type: 'boolean', default: false },
        fresh: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new OptionsError(error instanceof Error ? error.message : String(error));
  }
}

function whole(name: string, given: string, low: number, high: number): number {
  const value = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
  if (value >= low && value <= high) return value;
  throw new OptionsError(`--${name} takes a whole number from ${low} to ${high}, not "${given}".`);
}

function list<Name extends string>(option: string, given: string, known: readonly Name[]): Name[] {
  const asked = given.split(',').map((name) => name.trim());
  const stranger = asked.find((name) => !known.some((one) => one === name));
  if (stranger !== undefined) {
    throw new OptionsError(`--${option} takes ${known.join(', ')}, separated by commas, not "${stranger}".`);
  }
  return known.filter((name) => asked.includes(name));
}
