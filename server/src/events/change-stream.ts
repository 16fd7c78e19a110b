/** A part of the feed. */
export interface ChangeEvents {
  /** What is selected of each change, with its cursor. */
  readonly edges: readonly unknown[];
  /** Cursor to go on after. */
  readonly end: string;
  /** More follow at once. */
  readonly more: boolean;
}

/** Where a subscription's changes come from, and how fast they may. */
export interface ChangeSource {
  /** What follows a cursor, as the caller may see it now. */
  load(after: string): Promise<ChangeEvents>;
  /** Waits until something may follow a cursor. */
  news(after: string): Promise<void>;
  /** Waits until all that was given is on its way, so that a slow reader holds up nobody's memory. */
  taken(): Promise<void>;
  /** Waits as long as an error may pass by itself; false when it will not. */
  passes(error: unknown): Promise<boolean>;
  /** Nobody reads any more. */
  isOver(): boolean;
}

/** The changes after those of `first`, without end: each once, in the order of the feed. */
export async function* changeStream(
  first: ChangeEvents,
  source: ChangeSource,
): AsyncGenerator<unknown, void> {
  for (let events = first; !source.isOver(); ) {
    yield* events.edges;
    await source.taken();
    if (!events.more) await source.news(events.end);
    const next = await following(events.end, source);
    if (!next) return;
    events = next;
  }
}

async function following(after: string, source: ChangeSource): Promise<ChangeEvents | undefined> {
  while (!source.isOver()) {
    try {
      return await source.load(after);
    } catch (error) {
      if (!(await source.passes(error))) throw error;
    }
  }
  return undefined;
}
