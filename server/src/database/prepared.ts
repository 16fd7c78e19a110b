import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { PoolClient } from 'pg';

/** Prepared statements that one connection may hold; a fresh connection takes over beyond that. */
const MOST_PREPARED = 500;

/**
 * Characters of SQL that they may have together. A plan takes many times as much memory as its text, and the embedded
 * database cannot have more than 2 GB.
 */
const MOST_PREPARED_TEXT = 4_000_000;

interface Held {
  readonly names: Set<string>;
  text: number;
}

const held = new WeakMap<PoolClient, Held>();

const MOST_NAMES = 5_000;

const names = new LRUCache<string, string>({ max: MOST_NAMES });

/** Name under which a connection prepares a statement: equal text, equal name. */
export function statementName(text: string): string {
  const known = names.get(text);
  if (known) return known;
  const name = `cg_${hash('sha256', text, 'base64url').slice(0, 22)}`;
  names.set(text, name);
  return name;
}

/** Notes that a connection prepares a statement; true when it holds as many as it may, and is not to be used again. */
export function notePrepared(client: PoolClient, name: string, text: string): boolean {
  const known = held.get(client) ?? { names: new Set<string>(), text: 0 };
  if (known.names.size === 0) held.set(client, known);
  if (!known.names.has(name)) known.text += text.length;
  known.names.add(name);
  return known.names.size >= MOST_PREPARED || known.text >= MOST_PREPARED_TEXT;
}
