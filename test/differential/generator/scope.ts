interface Entry {
  readonly signature: string;
  readonly beneath: Scope;
}

/**
 * The keys of one object of the answer. Fields with the same signature share a key and are merged, as GraphQL
 * has it; any other field must take another key, or the document would not be valid.
 */
export class Scope {
  readonly #keys = new Map<string, Entry>();

  /** The key for a field, and the scope of the selections beneath it. */
  take(wanted: string, signature: string): { key: string; beneath: Scope } {
    for (let count = 0; ; count += 1) {
      const key = count === 0 ? wanted : `x${count}${wanted}`;
      const taken = this.#keys.get(key);
      if (!taken) {
        const beneath = new Scope();
        this.#keys.set(key, { signature, beneath });
        return { key, beneath };
      }
      if (taken.signature === signature) return { key, beneath: taken.beneath };
    }
  }
}
