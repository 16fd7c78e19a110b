import { CountyGraphError, isOfKind } from './errors.js';

/** No answer came: the server is not there, or the connection broke. `cause` is what `fetch` said. */
export abstract class NetworkError extends CountyGraphError {
  declare readonly kind: 'network';
  static override [Symbol.hasInstance](value: unknown): value is NetworkError {
    return isOfKind(value, 'network');
  }
}

/** Something answered, but not in GraphQL: a proxy's page, another service, a truncated body. */
export abstract class NotGraphQLError extends CountyGraphError {
  declare readonly kind: 'notGraphQL';
  static override [Symbol.hasInstance](value: unknown): value is NotGraphQLError {
    return isOfKind(value, 'notGraphQL');
  }
}

/** The call was not over when its `timeout` was. */
export abstract class TimeoutError extends CountyGraphError {
  declare readonly kind: 'timeout';
  static override [Symbol.hasInstance](value: unknown): value is TimeoutError {
    return isOfKind(value, 'timeout');
  }
}

/** A list does not go on: its row is gone, the grants have changed, or a cursor does not move. What came before it is right. */
export abstract class ListError extends CountyGraphError {
  declare readonly kind: 'list';
  static override [Symbol.hasInstance](value: unknown): value is ListError {
    return isOfKind(value, 'list');
  }
}
