import type { ApolloServerPlugin } from '@apollo/server';
import { SpanStatusCode, trace } from '@opentelemetry/api';
import type { GraphQLFormattedError, OperationDefinitionNode } from 'graphql';
import { ERRORS } from '../errors.js';
import type { Metrics } from './metrics.js';

/** Tells metrics and spans what becomes of each operation: its type and its outcome. */
export function observePlugin(metrics: Metrics | undefined): ApolloServerPlugin<object> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ operation, response: { body } }) {
          observe(metrics, operation, body.kind === 'single' ? body.singleResult.errors : undefined);
        },
      };
    },
  };
}

/** Tells what became of one operation. */
export function observe(
  metrics: Metrics | undefined,
  operation: OperationDefinitionNode | undefined,
  errors: readonly GraphQLFormattedError[] | undefined,
): void {
  const type = operation?.operation ?? 'unknown';
  const code = errors?.[0] ? knownCode(errors[0].extensions?.code) : 'OK';
  metrics?.countOperation(type, code);
  const span = trace.getActiveSpan();
  if (!span?.isRecording()) return;
  // Not the document, whose literals can be personal data.
  span.updateName(type).setAttribute('graphql.operation.type', type);
  if (operation?.name) span.setAttribute('graphql.operation.name', operation.name.value);
  if (code !== 'OK') span.setStatus({ code: SpanStatusCode.ERROR }).setAttribute('error.type', code);
}

function knownCode(code: unknown): string {
  return typeof code === 'string' && code in ERRORS ? code : 'INTERNAL';
}
