/** `household` as `Household`. */
export function pascal(name: string): string {
  return name.replace(/^./, (letter) => letter.toUpperCase());
}

/** The type that lists are usually called after: `households` are of `Household`; empty for what is not in the plural. */
export function singular(name: string): string {
  return /s$/.test(name) ? pascal(name.replace(/ies$/, 'y').replace(/s$/, '')) : '';
}
