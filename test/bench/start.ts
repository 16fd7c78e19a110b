import type { Caller } from './caller.ts';
import { type RunningContender, startContender } from './contenders/contender.ts';
import { ALL_CONTENDERS } from './contenders/contenders.ts';
import type { ContenderName } from './names.ts';

export interface Started extends AsyncDisposable {
  readonly contenders: readonly RunningContender[];
}

/** Starts contenders over one database; all of them end together. */
export async function startAll(
  names: readonly ContenderName[],
  url: string,
  caller: Caller,
): Promise<Started> {
  await using starting = new AsyncDisposableStack();
  const contenders: RunningContender[] = [];
  for (const name of names) {
    contenders.push(
      starting.adopt(await startContender(ALL_CONTENDERS[name], url, caller), (running) => running.stop()),
    );
  }
  const stack = starting.move();
  return { contenders, [Symbol.asyncDispose]: () => stack.disposeAsync() };
}
