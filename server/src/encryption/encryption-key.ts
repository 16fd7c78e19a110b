import { createHash, randomBytes } from 'node:crypto';

const KEY_BYTES = 64;

/** 64 bytes in base64: the last character before the padding stands for two bits. */
const BASE64 = /^[A-Za-z0-9+/]{85}[AQgw]==$/;

/** Key of the encrypted columns. Neither printing nor JSON shows it. */
export class EncryptionKey {
  readonly #bytes: Uint8Array;

  private constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /**
   * Of 64 bytes in base64; undefined for any other text, and for a key whose halves are equal: AES-SIV takes two
   * independent keys, and whoever types one by hand repeats a character.
   */
  static parse(text: string): EncryptionKey | undefined {
    if (!BASE64.test(text)) return undefined;
    const bytes = Buffer.from(text, 'base64');
    const half = KEY_BYTES / 2;
    return bytes.subarray(0, half).equals(bytes.subarray(half))
      ? undefined
      : new EncryptionKey(new Uint8Array(bytes));
  }

  static random(): EncryptionKey {
    return new EncryptionKey(new Uint8Array(randomBytes(KEY_BYTES)));
  }

  /** Tells keys apart and says nothing of one: 128 bits of a hash. */
  get fingerprint(): string {
    return createHash('sha256')
      .update('county-graph encryption key\n')
      .update(this.#bytes)
      .digest('base64url')
      .slice(0, 22);
  }

  /** For the cipher alone. */
  bytes(): Uint8Array {
    return this.#bytes;
  }

  /** Base64, as a setting holds it. */
  reveal(): string {
    return Buffer.from(this.#bytes).toString('base64');
  }
}
