/** What the main thread tells the database thread; every message but `close` is answered by one reply. */
export type Request =
  | { readonly kind: 'attach' }
  | { readonly kind: 'wire'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'close' };

/** What the database thread tells the main thread; `opened` comes once, unasked. */
export type Reply =
  | { readonly kind: 'opened' }
  | { readonly kind: 'attached' }
  | { readonly kind: 'wire'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'closed' };

/** `folder` holds the cluster; without it the database lives in memory. */
export interface ThreadData {
  readonly folder?: string;
}

/**
 * A simple-query message of the PostgreSQL wire protocol.
 * Source: postgresql.org/docs/18/protocol-message-formats.html, "Query".
 */
export function simpleQuery(sql: string): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(sql);
  const message = new Uint8Array(text.length + 6);
  message[0] = 'Q'.charCodeAt(0);
  new DataView(message.buffer).setInt32(1, text.length + 5);
  message.set(text, 5);
  return message;
}

// Text values hold no NUL, and no length or type number can spell the rest, so data cannot imitate it.
const diskFull = Buffer.from('\0C53100\0M', 'latin1');

/** Whether an answer carries the error "disk full" (SQLSTATE 53100). */
export function saysDiskFull(answer: Buffer): boolean {
  return answer.includes(diskFull);
}
