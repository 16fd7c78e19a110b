import type { AskedAs } from './ask.ts';
import { callerHeaders } from './caller.ts';
import { CHANGE, type ToldChange } from './changes.ts';

/** An event of a stream: its name, and its data when it has any. */
export interface StreamEvent {
  readonly event: string;
  readonly data: unknown;
}

export interface Stream {
  readonly status: number;
  readonly headers: Headers;
  /** Events as they arrive, until the stream ends; what is refused has one without a name. */
  readonly events: AsyncGenerator<StreamEvent, void>;
  /** Breaks the connection off. */
  kill(): void;
}

/** Opens a stream as a client would. */
export async function openStream(
  url: string,
  body: unknown,
  { token }: AskedAs = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Stream> {
  const controller = new AbortController();
  const response = await fetch(`${url}/graphql/stream`, {
    method: 'POST',
    signal: controller.signal,
    headers: {
      accept: 'text/event-stream',
      'content-type': 'application/json',
      ...callerHeaders(url, token),
      ...headers,
    },
    body: JSON.stringify(body),
  });
  return {
    status: response.status,
    headers: response.headers,
    events: eventsOf(response),
    kill: () => controller.abort(),
  };
}

async function* eventsOf(response: Response): AsyncGenerator<StreamEvent, void> {
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) {
    yield { event: '', data: await response.json() };
    return;
  }
  if (!response.body) return;
  let text = '';
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const lines = text.slice(0, end).split('\n');
      text = text.slice(end + 2);
      const value = (name: string) =>
        lines
          .find((line) => line.startsWith(`${name}:`))
          ?.slice(name.length + 1)
          .trim();
      const [event, data] = [value('event'), value('data')];
      if (event) yield { event, data: data ? JSON.parse(data) : undefined };
    }
  }
}

export interface SubscribedChange {
  readonly cursor: string;
  readonly node: ToldChange;
}

const DOCUMENT = `subscription ($after: String, $within: String, $types: [NodeType!]) {
  changes(after: $after, within: $within, types: $types) { cursor node { ${CHANGE} } }
}`;

export interface Subscription extends Pick<Stream, 'status' | 'kill'> {
  /** Changes as they arrive. @throws Error with the code of what ended them */
  readonly changes: AsyncGenerator<SubscribedChange, void>;
}

/** Subscribes to changes. */
export async function subscribeToChanges(
  url: string,
  variables: { readonly after?: string; readonly within?: string; readonly types?: readonly string[] } = {},
  as: AskedAs = {},
): Promise<Subscription> {
  const { status, events, kill } = await openStream(url, { query: DOCUMENT, variables }, as);
  return { status, kill, changes: changesIn(events) };
}

async function* changesIn(events: AsyncIterable<StreamEvent>): AsyncGenerator<SubscribedChange, void> {
  for await (const { event, data } of events) {
    if (event === 'complete') return;
    const { data: told, errors } = data as {
      data?: { changes: SubscribedChange };
      errors?: readonly { extensions: { code: string } }[];
    };
    if (errors) throw new Error(errors[0]?.extensions.code);
    if (told) yield told.changes;
  }
}
