/** Coerced arguments or an input object. */
export type Input = Readonly<Record<string, unknown>>;

export function isInput(value: unknown): value is Input {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function inputOf(value: unknown): Input {
  if (!isInput(value)) throw new TypeError(`Expected an input object, not ${JSON.stringify(value)}.`);
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
export const givenText = (value: unknown): string | undefined => (value == null ? undefined : textOf(value));

export function givenNumber(value: unknown): number | undefined {
  if (value == null) return undefined;
  if (typeof value !== 'number') throw new TypeError(`Expected a number, not ${JSON.stringify(value)}.`);
  return value;
}
