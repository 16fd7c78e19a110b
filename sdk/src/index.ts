export type { Answered, Call, CallOptions, Failed, Result } from './call.js';
export { type Client, type ClientOptions, createClient } from './client.js';
export type { Cost } from './cost.js';
export type { ResultOf, TypedDocument, TypedDocumentObject, VariablesOf } from './document.js';
export { NetworkError, NotGraphQLError, TimeoutError } from './error-classes.js';
export { CountyGraphError, type Failure, type Violation, type WireError } from './errors.js';
export * from './generated/error-classes.js';
export type { ErrorCode, ErrorCodes, ErrorKind } from './generated/error-codes.js';
export type { Fetch, HttpResponse, Token } from './transport.js';
