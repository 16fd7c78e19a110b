import { aessiv } from '@noble/ciphers/aes.js';
import type { EncryptionKey } from './encryption-key.js';

/** Tells the way of sealing, so that another can follow it. */
const PREFIX = 'siv1:';

/**
 * What every sealed value looks like and no plain one of a register: base64url behind the prefix. A regular expression for
 * PostgreSQL, without the least length, which would take it six times as long to check.
 */
export const SEALED_FORM = `^${PREFIX}[A-Za-z0-9_-]+$`;

const SEALED = new RegExp(SEALED_FORM);

/** A stored value cannot be opened: it was changed, moved from another column, or sealed under another key. */
export class SealedValueError extends Error {
  override readonly name = 'SealedValueError';
  readonly code = 'SEALED_VALUE_UNREADABLE';

  constructor(
    readonly column: string,
    readonly row?: number,
  ) {
    const place = row === undefined ? column : `${column} in row ${row}`;
    super(
      `The value of ${place} cannot be opened: it was changed, moved, or sealed under another key. ` +
        `${place} 的值无法解密：已被改动或移动，或由其他密钥加密。`,
    );
  }
}

/**
 * Seals the values of encrypted columns with AES-SIV (RFC 5297): authenticated, and the same for the same text, so that
 * an index finds it. `column` is `table.column`, to which a sealed value is bound: it opens in no other. What remains to be
 * told from sealed values is which are equal within a column, and how long they are.
 */
export class ColumnCipher {
  readonly #key: Uint8Array;
  readonly #columns = new Map<string, Uint8Array>();

  constructor(key: EncryptionKey) {
    this.#key = key.bytes();
  }

  seal(column: string, text: string): string {
    const sealed = aessiv(this.#key, this.#bound(column)).encrypt(utf8(text));
    return `${PREFIX}${Buffer.from(sealed).toString('base64url')}`;
  }

  /**
   * @param row named by the error
   * @throws SealedValueError, which repeats nothing of the value
   */
  open(column: string, sealed: string, row?: number): string {
    const encoded = sealed.slice(PREFIX.length);
    const bytes = Buffer.from(encoded, 'base64url');
    // Decoding is lenient about the bits that the last character has too many.
    if (!isSealed(sealed) || bytes.toString('base64url') !== encoded) throw new SealedValueError(column, row);
    try {
      const opened = aessiv(this.#key, this.#bound(column)).decrypt(new Uint8Array(bytes));
      return Buffer.from(opened).toString('utf8');
    } catch {
      throw new SealedValueError(column, row);
    }
  }

  #bound(column: string): Uint8Array {
    const known = this.#columns.get(column);
    if (known) return known;
    const bytes = utf8(column);
    this.#columns.set(column, bytes);
    return bytes;
  }
}

const encoder = new TextEncoder();
const utf8 = (text: string): Uint8Array => encoder.encode(text);

export function isSealed(text: string): boolean {
  return SEALED.test(text);
}
