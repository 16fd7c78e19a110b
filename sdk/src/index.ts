export { type Client, type ClientOptions, createClient, type RequestOptions } from './client.js';
export type { ResultOf, TypedDocument, VariablesOf } from './document.js';
export {
  ArgumentError,
  CountyGraphError,
  CursorError,
  DocumentError,
  type Failure,
  InternalError,
  LimitError,
  NetworkError,
  NotGraphQLError,
  RequestError,
  UnavailableError,
  type WireError,
} from './errors.js';
export type { Fetch } from './transport.js';
