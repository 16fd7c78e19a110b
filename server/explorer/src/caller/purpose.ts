const FEWEST = 4;
const MOST = 200;

/** A purpose as a header carries it; undefined for none. Browsers send no Chinese in a header as it is. */
export function purposeHeader(purpose: string): string | undefined {
  const text = purpose.trim();
  // Half a character, as a cut at the end of a paste leaves it, cannot be encoded.
  return text === '' ? undefined : encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, ''));
}

/** Whether the server takes it for a purpose, or for none. */
export function isPurposeSound(purpose: string): boolean {
  const length = [...purpose.trim()].length;
  return length === 0 || (length >= FEWEST && length <= MOST);
}
