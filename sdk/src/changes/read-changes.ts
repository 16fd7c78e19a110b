import type { CallOptions } from '../call.js';
import type { Client } from '../client.js';
import { CountyGraphError } from '../errors.js';
import { type FetchPage, pages } from '../graph/list.js';
import type { PageInfo } from '../graph/selected.js';
import { type Ending, ending } from '../subscriptions/ending.js';
import { type Change, changeIn, EDGE, type Edge, type Told } from './change.js';

export interface ReadChanges extends Told, Pick<CallOptions, 'signal' | 'timeout' | 'retries' | 'purpose'> {
  /** Cursor to go on after; from the first change on when left out. */
  readonly after?: string | null | undefined;
  /** Page size, 1–100; 100 when left out. */
  readonly first?: number | undefined;
}

/** Changes that follow each other. */
export interface ChangesPage {
  readonly changes: readonly Change[];
  /** What to go on after, once the changes are dealt with. It moves on empty pages too, past what is not the caller's to see. */
  readonly cursor: string;
}

/** The changes from a cursor up to the present: nothing is asked for before they are read. */
export interface Changes extends AsyncIterable<Change> {
  /** Page by page, the next one fetched while the caller works. */
  pages(): Ending<ChangesPage>;
}

const DOCUMENT = `query($after:String$first:Int$within:String$types:[NodeType!]){changes(after:$after first:$first within:$within types:$types){edges${EDGE}pageInfo{endCursor hasNextPage}}}`;

interface Answered {
  readonly changes: {
    readonly edges: readonly Edge[];
    readonly pageInfo: PageInfo;
  } | null;
}

/**
 * The changes after a cursor, in the order in which they took effect, up to the present. Each names its place; `pages()`
 * also tells where to go on when there was nothing.
 *
 * @throws CountyGraphError while they are read, FORBIDDEN for a caller without a grant, or the signal's reason when aborted
 */
export function readChanges(client: Client, given: ReadChanges = {}): Changes {
  const { after, first, within, types, signal, ...options } = given;
  const paged = () =>
    ending(signal, async function* (ends): AsyncGenerator<ChangesPage, void> {
      const fetch: FetchPage = async (paging, left) => {
        const { changes } = await client.request<Answered>(
          DOCUMENT,
          { ...paging, within, types },
          { ...options, signal: AbortSignal.any([ends, left]) },
        );
        if (!changes) throw ungranted();
        return { nodes: changes.edges.map(changeIn), pageInfo: changes.pageInfo };
      };
      for await (const { nodes, pageInfo } of pages<Change>(fetch, { after, first }))
        if (pageInfo.endCursor) yield { changes: nodes, cursor: pageInfo.endCursor };
    });
  return {
    pages: paged,
    async *[Symbol.asyncIterator]() {
      for await (const { changes } of paged()) yield* changes;
    },
  };
}

/** What a subscription is refused with. */
function ungranted(): CountyGraphError {
  const remedy = 'Ask the administrator for a grant.';
  return new CountyGraphError('FORBIDDEN: Changes are told to callers with a grant alone.', {
    kind: 'access',
    code: 'FORBIDDEN',
    retryable: false,
    remedy,
    remedyZh: '请联系系统管理员授权。',
  });
}
