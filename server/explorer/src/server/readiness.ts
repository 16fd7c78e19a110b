import { use } from 'react';

/** What the server says of itself. */
export interface Readiness {
  /** The data set is the demo county. */
  readonly demo: boolean;
  /** Requests may ask for their statement and its plan. */
  readonly explains: boolean;
}

const UNKNOWN: Readiness = { demo: false, explains: false };

/** Longest that the page waits for it before it shows, in milliseconds. */
const PATIENCE = 1_500;

/** For what is not drawn, such as a request. */
export const serverReadiness = ask();

/** Known before the page shows, as GraphiQL closes its open panel when the list of panels changes. */
export function useReadiness(): Readiness {
  return use(serverReadiness);
}

async function ask(): Promise<Readiness> {
  try {
    // A server that is not ready answers 503, with the same body.
    const response = await fetch('/health/ready', { signal: AbortSignal.timeout(PATIENCE) });
    const body: unknown = await response.json();
    return { demo: says(body, 'demo'), explains: says(body, 'explains') };
  } catch {
    // The notice about the connection tells it already.
    return UNKNOWN;
  }
}

function says(body: unknown, name: string): boolean {
  return (
    typeof body === 'object' &&
    body !== null &&
    Object.entries(body).some(([key, value]) => key === name && value === true)
  );
}
