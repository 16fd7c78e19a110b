import { type AskedAs, dataOf } from './ask.ts';

/** A change as the graph tells it. */
export interface ToldChange {
  readonly kind: string;
  readonly type: string | null;
  readonly nodeId: string | null;
  readonly version: number | null;
  readonly at: string | null;
  readonly principal: string | null;
  readonly mutation: string | null;
  readonly requestId: string | null;
  readonly division: string | null;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

export interface ChangePage {
  readonly edges: readonly { readonly cursor: string; readonly node: ToldChange }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export const CHANGE = 'kind type nodeId version at principal mutation requestId division before after';
const PAGE = `{ edges { cursor node { ${CHANGE} } } pageInfo { hasNextPage endCursor } }`;

/** Arguments of `changes`. */
export interface ChangesArguments {
  readonly first?: number;
  readonly after?: string | null;
  readonly within?: string;
  readonly types?: readonly string[];
}

const DOCUMENT = `query ($first: Int, $after: String, $within: String, $types: [NodeType!]) {
  changes(first: $first, after: $after, within: $within, types: $types) ${PAGE}
}`;

/** One page of the feed. */
export async function changesPage(
  url: string,
  args: ChangesArguments = {},
  as: AskedAs = {},
): Promise<ChangePage | null> {
  const { changes } = await dataOf<{ changes: ChangePage | null }>(url, DOCUMENT, { ...args }, as);
  return changes;
}

/** The feed from a cursor up to its end, page by page, with the cursor to go on after. */
export async function allChanges(
  url: string,
  args: ChangesArguments = {},
  as: AskedAs = {},
): Promise<{ readonly changes: readonly ToldChange[]; readonly cursor: string; readonly pages: number }> {
  const changes: ToldChange[] = [];
  let after = args.after ?? null;
  for (let pages = 1; ; pages += 1) {
    const page = await changesPage(url, { ...args, after }, as);
    if (!page?.pageInfo.endCursor) throw new Error('The caller has no feed.');
    changes.push(...page.edges.map(({ node }) => node));
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) return { changes, cursor: after, pages };
  }
}

/** The cursor of the feed's end. */
export async function changesEnd(url: string, as: AskedAs = {}): Promise<string | null> {
  const { changesEnd: end } = await dataOf<{ changesEnd: string | null }>(url, '{ changesEnd }', {}, as);
  return end;
}

/** A page of a row's history. */
export async function historyOf(
  url: string,
  id: string,
  args: { readonly first?: number; readonly after?: string } = {},
  as: AskedAs = {},
): Promise<ChangePage | null> {
  const document = `query ($id: ID!, $first: Int, $after: String) {
    node(id: $id) { history(first: $first, after: $after) ${PAGE} }
  }`;
  const { node } = await dataOf<{ node: { history: ChangePage | null } | null }>(
    url,
    document,
    { id, ...args },
    as,
  );
  return node?.history ?? null;
}
