import { type Tracer, trace } from '@opentelemetry/api';

/**
 * Makes the server's spans; they go nowhere, at no cost worth a name, until an SDK is registered. Asked for each
 * time, since a tracer stays with the first SDK that it met.
 */
export function tracer(): Tracer {
  return trace.getTracer('county-graph');
}
