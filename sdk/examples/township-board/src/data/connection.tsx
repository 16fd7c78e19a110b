import { type Client, createClient } from '@county-graph/sdk';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';

interface Connection {
  readonly client: Client;
  /** Whether a token is sent; the public asks without one. */
  readonly signedIn: boolean;
  /** @throws TypeError when this cannot be a token */
  signIn(token: string): void;
  signOut(): void;
}

/** Where the API is, told when the page is built; beside the page unless told otherwise. */
const url: string = import.meta.env.VITE_COUNTY_GRAPH_URL ?? '/graphql';
/** In the session alone: whoever opens the browser next does not find it. */
const KEPT = 'township-board:token';

const ConnectionContext = createContext<Connection | null>(null);

export function ConnectionProvider({ children }: { readonly children: ReactNode }) {
  const [token, setToken] = useState(() => sessionStorage.getItem(KEPT) ?? undefined);
  const connection = useMemo<Connection>(
    () => ({
      client: createClient({ url, token }),
      signedIn: token !== undefined,
      signIn(given) {
        createClient({ url, token: given });
        sessionStorage.setItem(KEPT, given);
        setToken(given);
      },
      signOut() {
        sessionStorage.removeItem(KEPT);
        setToken(undefined);
      },
    }),
    [token],
  );
  return (
    <ConnectionContext value={connection}>
      <Cache key={token}>{children}</Cache>
    </ConnectionContext>
  );
}

/** A cache for each caller, with all that shows it: nobody is shown what another one was answered. */
function Cache({ children }: { readonly children: ReactNode }) {
  const [cache] = useState(newCache);
  return <QueryClientProvider client={cache}>{children}</QueryClientProvider>;
}

export function useConnection(): Connection {
  const connection = useContext(ConnectionContext);
  if (!connection) throw new Error('There is no ConnectionProvider around this.');
  return connection;
}

function newCache(): QueryClient {
  // The SDK itself repeats what fails in a way that passes.
  return new QueryClient({
    defaultOptions: { queries: { retry: false, staleTime: 60_000, refetchOnWindowFocus: false } },
  });
}
