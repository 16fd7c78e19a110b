import { type Client, CursorError, createGraph, type Graph } from '@county-graph/sdk';
import { type Change, followChanges, readChanges, type Streams } from '@county-graph/sdk/changes';
import { ToolFailure } from '../command-line/failure.ts';
import { Progress } from '../command-line/progress.ts';
import type { Copy } from './copy.ts';
import { allHouseholds, householdsByIds } from './households.ts';

/** Changes of other rows do not concern the copy. */
const TYPES = ['HOUSEHOLD'] as const;

/** Brings a copy up to date, and keeps it so. */
export class Sync {
  readonly #client: Client & Streams;
  readonly #graph: Graph;
  readonly #copy: Copy;
  readonly #options: { readonly signal: AbortSignal };

  constructor(client: Client & Streams, copy: Copy, signal: AbortSignal) {
    this.#client = client;
    this.#graph = createGraph(client);
    this.#copy = copy;
    this.#options = { signal };
  }

  /**
   * Reads all rows when there are none yet, or when that was interrupted; then applies the changes up to the present. Where the server
   * does not know the copy's cursor any more, its database being another one, all is read anew.
   * @throws ToolFailure when the caller has no part in changes
   */
  async bringUpToDate(): Promise<void> {
    const isNew = this.#copy.get('cursor') === undefined && this.#copy.get('reading-from') === undefined;
    if (isNew) await this.#begin();
    try {
      await this.#catchUp();
    } catch (error) {
      if (isNew || !(error instanceof CursorError)) throw error;
      await this.#begin();
      await this.#catchUp();
    }
  }

  async #begin(): Promise<void> {
    // Taken before the rows are read: what is changed meanwhile comes as a change after it.
    const end = await this.#graph.changesEnd(undefined, this.#options);
    if (end === null) throw ungranted();
    this.#copy.beginReading(end);
  }

  async #catchUp(): Promise<void> {
    if (this.#copy.get('reading-from') !== undefined) await this.#readAll();
    const read = { ...this.#options, after: this.#copy.get('cursor'), types: TYPES };
    for await (const { changes, cursor } of readChanges(this.#client, read).pages())
      await this.#apply(changes, cursor);
  }

  /** Applies each change as it is made, until the signal ends it. */
  async follow(): Promise<void> {
    const changes = followChanges(this.#client, {
      ...this.#options,
      after: this.#copy.get('cursor'),
      types: TYPES,
      onBreak({ message }, pause) {
        const seconds = Math.ceil(pause / 1_000);
        console.error(`${message} Again in ${seconds} s. ${seconds} 秒后重连。`);
      },
    });
    for await (const change of changes) await this.#apply([change], change.cursor);
  }

  /** Applies changes that follow each other; `cursor` is where the next ones begin. */
  async #apply(changes: readonly Change[], cursor: string): Promise<void> {
    const changed = new Set<string>();
    const gone = new Set<string>();
    for (const change of changes) {
      if (change.kind === 'RESYNC') {
        // What came before is among the rows that are read now.
        this.#copy.beginReading(change.cursor);
        await this.#readAll();
        changed.clear();
        gone.clear();
        continue;
      }
      const [now, before] = change.kind === 'LEFT_SCOPE' ? [gone, changed] : [changed, gone];
      now.add(change.nodeId);
      before.delete(change.nodeId);
    }
    // They are read as they are now: later changes of them change nothing more. What has ended is not found.
    const rows = await householdsByIds(this.#graph, [...changed], this.#options);
    for (const { id } of rows) changed.delete(id);
    this.#copy.apply(rows, [...gone, ...changed], cursor);
  }

  /** Reads all rows page by page, from where that was interrupted. */
  async #readAll(): Promise<void> {
    const list = allHouseholds(this.#graph, this.#options);
    const progress = new Progress('农户 households:', (await list.count()) ?? 0);
    try {
      for await (const { nodes, pageInfo } of list.pages({ after: this.#copy.get('reading-after') })) {
        this.#copy.addPage(nodes, pageInfo.endCursor);
        for (const _household of nodes) progress.step();
      }
    } finally {
      progress.end();
    }
    this.#copy.endReading();
  }
}

function ungranted(): ToolFailure {
  return new ToolFailure(
    'Changes are told to callers with a grant alone: give a token.',
    '变更仅提供给有授权的调用方，请提供令牌。',
  );
}
