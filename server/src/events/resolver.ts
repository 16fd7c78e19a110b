import { Args, Resolver, Subscription } from 'type-graphql';
import { changeTypes } from '../model/changes.js';

/** A resolver class with the fields that are subscribed to; `declareGraph()` must have run. */
export function subscriptionResolver(): abstract new () => object {
  class SubscriptionResolver {}
  const prototype = SubscriptionResolver.prototype as Record<string, unknown>;
  const { edge, subscription } = changeTypes();
  const subscribe = (): never => {
    throw new Error('A subscription is answered by its stream.');
  };
  const descriptor = { value: subscribe, writable: true, enumerable: false, configurable: true };
  Object.defineProperty(prototype, 'changes', descriptor);
  Args(() => subscription)(prototype, 'changes', 0);
  Subscription(() => edge, {
    subscribe,
    description:
      'Changes as they take effect, each with its cursor, over server-sent events at /graphql/stream. Whoever comes back with the ' +
      'last cursor as `after` gets what was missed, and nothing twice (订阅变更).',
  })(prototype, 'changes', descriptor);
  Resolver()(SubscriptionResolver);
  return SubscriptionResolver;
}
