/** `household` as `Household`. */
export function pascal(name: string): string {
  return name.replace(/^./, (letter) => letter.toUpperCase());
}

/** The type that lists are usually called after: `households` are of `Household`; empty for what is not in the plural. */
export function singular(name: string): string {
  return name.endsWith('s') ? pascal(name.replace(/(ie)?s$/, (_end, y) => (y ? 'y' : ''))) : '';
}
