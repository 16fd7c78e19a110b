import type { Client, Streams } from '../client.js';
import { CountyGraphError } from '../errors.js';
import { type Ending, ending } from '../subscriptions/ending.js';
import { type StreamOptions, subscribe } from '../subscriptions/subscribe.js';
import { type Change, changeIn, EDGE, type Edge, type Told } from './change.js';
import { readChanges } from './read-changes.js';

export interface FollowChanges extends Told, StreamOptions {
  /** Cursor to go on after. When left out, changes are told from now on, and the first is a RESYNC. */
  readonly after?: string | null | undefined;
}

const DOCUMENT = `subscription($after:String$within:String$types:[NodeType!]){changes(after:$after within:$within types:$types)${EDGE}}`;

/**
 * The changes after a cursor, each once and in the order in which they took effect: first those up to the present, page by page, then
 * each as it is made. A connection that breaks is reopened after the last change that was told. Leaving the loop ends it.
 *
 * A RESYNC has no row: read anew all that you keep, then go on; what follows is what was changed after its cursor.
 *
 * @param client of `createClient()`
 * @throws CountyGraphError while they are read, of what does not pass by itself, or the signal's reason when aborted
 */
export function followChanges(client: Client & Streams, given: FollowChanges = {}): Ending<Change> {
  const { within, types, signal: _signal, purpose, ...options } = given;
  const told = { within, types };
  return ending(given.signal, async function* (signal): AsyncGenerator<Change, void> {
    let { after } = given;
    try {
      const read = { ...told, after, signal, purpose };
      for await (const { changes, cursor } of after ? readChanges(client, read).pages() : []) {
        yield* changes;
        after = cursor;
      }
    } catch (error) {
      signal.throwIfAborted();
      // The stream begins after any cursor, and has more patience.
      if (!(error instanceof CountyGraphError && error.retryable)) throw error;
    }
    const live = subscribe<{ readonly changes: Edge }>(
      client,
      DOCUMENT,
      { ...told, after },
      {
        ...options,
        signal,
        purpose,
        resume: ({ changes }) => ({ ...told, after: changes.cursor }),
      },
    );
    for await (const { changes } of live) yield changeIn(changes);
  });
}
