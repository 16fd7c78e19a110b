export { type Client, type ClientOptions, createClient, type RequestOptions } from './client.js';
export type { ResultOf, TypedDocument, VariablesOf } from './document.js';
export { CountyGraphError, type Failure, NetworkError, NotGraphQLError, type WireError } from './errors.js';
export {
  ArgumentError,
  CursorError,
  DocumentError,
  type ErrorCode,
  InternalError,
  LimitError,
  RequestError,
  UnavailableError,
} from './generated/error-codes.js';
export type * from './generated/graph.js';
export { createGraph } from './graph/graph.js';
export type { Collected, CountedList, List } from './graph/list.js';
export type { Page, PageInfo, Rows, Selected } from './graph/selected.js';
export type { Fetch } from './transport.js';
