import { parseArgs } from 'node:util';

/** The command line cannot be taken; the message says what to write instead. */
export class OptionsError extends Error {
  override readonly name = 'OptionsError';
}

const USAGE = `Usage · 用法:
  pnpm soak [--minutes N]
  --minutes N  length of the steady part, 1–1,440; 10 when not given · 恒定负载的分钟数`;

/** Minutes of the steady part. @throws OptionsError */
export function readMinutes(args: readonly string[]): number {
  const given = minutesIn(args);
  const minutes = /^\d{1,4}$/.test(given) ? Number(given) : Number.NaN;
  if (minutes >= 1 && minutes <= 1_440) return minutes;
  throw new OptionsError(
    `--minutes takes a whole number from 1 to 1,440, not "${given}". · --minutes 须为 1–1440 的整数。\n${USAGE}`,
  );
}

function minutesIn(args: readonly string[]): string {
  try {
    const { values } = parseArgs({ args: [...args], options: { minutes: { type: 'string' } } });
    return values.minutes ?? '10';
  } catch (error) {
    throw new OptionsError(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}
