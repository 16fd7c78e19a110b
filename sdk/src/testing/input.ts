/** Arguments, or an input object, after they were coerced. */
export type Input = Readonly<Record<string, unknown>>;

export function isInput(value: unknown): value is Input {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @throws TypeError when the schema lets something else stand there */
export function inputOf(value: unknown): Input {
  if (!isInput(value)) throw new TypeError(`Expected an object, not ${JSON.stringify(value)}.`);
  return value;
}

export function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`Expected a list, not ${JSON.stringify(value)}.`);
  return value;
}

export function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError(`Expected a text, not ${JSON.stringify(value)}.`);
  return value;
}

/** An argument that is null counts as not given. */
export const givenText = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

export const givenNumber = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : undefined;
