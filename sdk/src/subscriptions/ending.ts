/** What is read with `for await`, and ends what it holds open when it is left. */
export type Ending<Value> = AsyncGenerator<Value, void, undefined>;

/**
 * The values of a generator that is told when its reader leaves: a generator by itself learns of `return()` only when
 * what it waits for has come.
 * @param generate is given a signal that ends with the reader, and with `given`, whose reason it then throws
 */
export function ending<Value>(
  given: AbortSignal | undefined,
  generate: (signal: AbortSignal) => AsyncGenerator<Value, void>,
): Ending<Value> {
  const left = new AbortController();
  const values = generate(AbortSignal.any([left.signal, given ?? left.signal]));
  const result = async (step: Promise<IteratorResult<Value, void>>): Promise<IteratorResult<Value, void>> => {
    try {
      return await step;
    } catch (error) {
      if (left.signal.aborted && !given?.aborted) return { value: undefined, done: true };
      throw error;
    }
  };
  const leave = (step: () => Promise<IteratorResult<Value, void>>) => {
    left.abort();
    return result(step());
  };
  return {
    next: () => result(values.next()),
    return: () => leave(() => values.return()),
    throw: (error) => leave(() => values.throw(error)),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
