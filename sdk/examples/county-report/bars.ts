/** A part of a bar: how large it is, and what it is drawn with, one column of a terminal wide. */
export interface Part {
  readonly size: number;
  readonly glyph: string;
  /** Colours the drawn part. */
  readonly paint: (text: string) => string;
}

/**
 * A bar of parts one after another. The parts are rounded so that together they take what the whole takes, and a part that is there at
 * all takes a column.
 * @param scale columns for one
 */
export function stackedBar(parts: readonly Part[], scale: number): string {
  let sum = 0;
  let drawn = 0;
  return parts
    .map(({ size, glyph, paint }) => {
      sum += size;
      const end = Math.max(Math.round(sum * scale), size > 0 ? drawn + 1 : drawn);
      const columns = end - drawn;
      drawn = end;
      return columns > 0 ? paint(glyph.repeat(columns)) : '';
    })
    .join('');
}
