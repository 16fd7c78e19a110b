import { useMemo, useSyncExternalStore } from 'react';

/** What the address of the page says is shown, so that it can be kept and sent on. */
type Place = 'township' | 'village' | 'status';

const CHANGED = 'township-board:address';

/** The place in the address, and how to go to another one: null takes a part away. */
export function useAddress() {
  const search = useSyncExternalStore(subscribe, () => window.location.search);
  return useMemo(() => {
    const place = new URLSearchParams(search);
    return {
      township: place.get('township'),
      village: place.get('village'),
      status: place.get('status'),
      go(to: Readonly<Partial<Record<Place, string | null>>>) {
        const next = new URL(window.location.href);
        for (const [name, value] of Object.entries(to)) {
          if (value === null) next.searchParams.delete(name);
          else next.searchParams.set(name, value);
        }
        window.history.replaceState(null, '', next);
        window.dispatchEvent(new Event(CHANGED));
      },
    };
  }, [search]);
}

function subscribe(changed: () => void): () => void {
  const events = [CHANGED, 'popstate'];
  for (const event of events) window.addEventListener(event, changed);
  return () => {
    for (const event of events) window.removeEventListener(event, changed);
  };
}
