import { type RawBuilder, sql } from 'kysely';
import type { ValueKind } from '../model/registry.js';

export type Sql = RawBuilder<unknown>;

/** Builds one SQL expression that yields JSON as text: literals and expressions joined by `||`. */
export class JsonText {
  readonly #parts: (string | Sql)[] = [];

  literal(text: string): this {
    const last = this.#parts.length - 1;
    const before = this.#parts[last];
    if (typeof before === 'string') this.#parts[last] = before + text;
    else this.#parts.push(text);
    return this;
  }

  /** An expression that yields JSON text and never NULL: `||` with one NULL would void the whole. */
  expression(expression: Sql): this {
    this.#parts.push(expression);
    return this;
  }

  append(other: JsonText): this {
    for (const part of other.#parts) {
      if (typeof part === 'string') this.literal(part);
      else this.expression(part);
    }
    return this;
  }

  toSql(): Sql {
    const first = this.#parts[0];
    if (this.#parts.length === 1 && first !== undefined) {
      return typeof first === 'string' ? sql`${sql.lit(first)}::text` : first;
    }
    return sql.join(
      this.#parts.map((part) => (typeof part === 'string' ? sql.lit(part) : part)),
      sql` || `,
    );
  }
}

/** `{"key":value,…}` with one entry an item, in the order given. */
export function jsonObject(entries: Iterable<readonly [string, JsonText]>): JsonText {
  const text = new JsonText().literal('{');
  let first = true;
  for (const [key, value] of entries) {
    text.literal(`${first ? '' : ','}${JSON.stringify(key)}:`).append(value);
    first = false;
  }
  return text.literal('}');
}

/**
 * A value as JSON text. Only free text is escaped: codes, enums, dates and numbers cannot hold a character
 * that needs it, which the table's checks guarantee.
 */
export function jsonValue(kind: ValueKind, value: Sql, nullable: boolean): JsonText {
  const text = new JsonText();
  switch (kind) {
    case 'text':
      return text.expression(
        nullable ? sql`coalesce(to_json(${value})::text, 'null')` : sql`to_json(${value})::text`,
      );
    case 'enumList':
      return text.expression(
        sql`coalesce('["' || array_to_string(nullif(${value}, '{}'), '","') || '"]', '[]')`,
      );
    case 'boolean':
    case 'int':
    case 'fen':
    case 'float':
      return text.expression(nullable ? sql`coalesce((${value})::text, 'null')` : sql`(${value})::text`);
    case 'instant': {
      // The session's time zone is UTC.
      const text = sql`'"' || to_char(${value}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"'`;
      return new JsonText().expression(nullable ? sql`coalesce(${text}, 'null')` : sql`(${text})`);
    }
    default:
      return nullable
        ? text.expression(sql`coalesce('"' || (${value})::text || '"', 'null')`)
        : text.literal('"').expression(sql`(${value})::text`).literal('"');
  }
}
