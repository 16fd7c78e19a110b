interface Findings {
  lists: number;
  filled: number;
  withheldCounts: number;
}

/**
 * Whether an answer looks as one does to whoever may not see: a count in it is null, all its lists are empty, or
 * everything that it was asked for is null. What is hidden and what does not exist look alike, so this is no proof.
 */
export function isHollow(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const roots = Object.values(data);
  if (roots.length > 0 && roots.every((root) => root === null)) return true;
  const found: Findings = { lists: 0, filled: 0, withheldCounts: 0 };
  look(data, found);
  return found.withheldCounts > 0 || (found.lists > 0 && found.filled === 0);
}

function look(value: object, found: Findings): void {
  for (const [name, part] of Object.entries(value)) {
    if (part === null && (name === 'totalCount' || name === 'count')) found.withheldCounts += 1;
    if (Array.isArray(part)) {
      found.lists += 1;
      if (part.length > 0) found.filled += 1;
    }
    if (typeof part === 'object' && part !== null) look(part, found);
  }
}
