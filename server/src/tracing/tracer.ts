import { ProxyTracerProvider, type Tracer, trace } from '@opentelemetry/api';

/** Makes the server's spans. Asked for each time, since a tracer stays with the first SDK that it met. */
export function tracer(): Tracer {
  return trace.getTracer('county-graph');
}

const NOBODY = new ProxyTracerProvider().getDelegate();

/** Whether an SDK is registered that spans go to; without one, a request need not make any. */
export function isTraced(): boolean {
  const provider = trace.getTracerProvider();
  return !(provider instanceof ProxyTracerProvider) || provider.getDelegate() !== NOBODY;
}
