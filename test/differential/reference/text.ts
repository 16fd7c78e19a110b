/** Order of code points, which is the order of UTF-8 bytes; JavaScript's own `<` goes by UTF-16 units. */
export function compareText(left: string, right: string): number {
  let at = 0;
  while (at < left.length && at < right.length && left[at] === right[at]) at += 1;
  return (left.codePointAt(at) ?? -1) - (right.codePointAt(at) ?? -1);
}

const lowerAscii = (text: string): string => text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());

export const containsText = (text: string, part: string): boolean =>
  lowerAscii(text).includes(lowerAscii(part));

export const startsWithText = (text: string, start: string): boolean => text.startsWith(start);
