import type { TracingConfig } from '../config.js';

/**
 * Sends spans to an OTLP collector from now on. What it needs is loaded only here, so that a server without a
 * collector neither waits for it nor holds it in memory.
 *
 * @returns ends the export after sending what is left
 */
export async function exportSpans(config: TracingConfig): Promise<() => Promise<void>> {
  const [{ context, propagation, trace }, sdk, exporter, contexts, { W3CTraceContextPropagator }, resources] =
    await Promise.all([
      import('@opentelemetry/api'),
      import('@opentelemetry/sdk-trace'),
      import('@opentelemetry/exporter-trace-otlp-proto'),
      import('@opentelemetry/context-async-hooks'),
      import('@opentelemetry/core'),
      import('@opentelemetry/resources'),
    ]);
  const provider = new sdk.TracerProvider({
    resource: resources.resourceFromAttributes({ 'service.name': config.serviceName }),
    sampler: new sdk.ParentBasedSampler({ root: new sdk.TraceIdRatioBasedSampler(config.sampleRatio) }),
    spanProcessors: [
      new sdk.BatchSpanProcessor({
        exporter: new exporter.OTLPTraceExporter({
          url: `${config.endpoint.replace(/\/+$/, '')}/v1/traces`,
          headers: config.headers,
        }),
      }),
    ],
  });
  // An embedding program may have registered its own, which stays.
  const registered = trace.setGlobalTracerProvider(provider);
  if (registered) {
    context.setGlobalContextManager(new contexts.AsyncLocalStorageContextManager().enable());
    propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  }
  return async () => {
    await provider.shutdown();
    if (!registered) return;
    trace.disable();
    context.disable();
    propagation.disable();
  };
}
