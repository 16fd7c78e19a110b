import type { Storage as PageStorage } from '@graphiql/toolkit';

const GRAPHIQL_KEYS = /^graphiql:/;
// GraphiQL's history keeps the request headers, and with them the token, even where headers are not
// to be kept.
const HISTORY_KEYS = /^graphiql:(queries|favorites)$/;

const cells = localCells() ?? memoryCells();

/** What the page keeps in the browser: never a request header, and only for this visit if it must. */
export const browserStorage: PageStorage = {
  getItem: (key) => cells.getItem(key),
  setItem: (key, value) => cells.setItem(key, HISTORY_KEYS.test(key) ? withoutHeaders(value) : value),
  removeItem: (key) => cells.removeItem(key),
  clear() {
    for (const key of cells.keys()) if (GRAPHIQL_KEYS.test(key)) cells.removeItem(key);
  },
  get length() {
    return cells.keys().filter((key) => GRAPHIQL_KEYS.test(key)).length;
  },
};

type Cells = Omit<PageStorage, 'clear' | 'length'> & { keys(): string[] };

// A browser that blocks site data throws on the first touch.
function localCells(): Cells | undefined {
  try {
    const local = localStorage;
    return {
      getItem: (key) => local.getItem(key),
      setItem: (key, value) => local.setItem(key, value),
      removeItem: (key) => local.removeItem(key),
      keys: () => Object.keys(local),
    };
  } catch {
    return undefined;
  }
}

function memoryCells(): Cells {
  const memory = new Map<string, string>();
  return {
    getItem: (key) => memory.get(key) ?? null,
    setItem: (key, value) => void memory.set(key, value),
    removeItem: (key) => void memory.delete(key),
    keys: () => [...memory.keys()],
  };
}

function withoutHeaders(json: string): string {
  const parsed: unknown = JSON.parse(json);
  return JSON.stringify(parsed, (key, value: unknown) => (key === 'headers' ? undefined : value));
}
