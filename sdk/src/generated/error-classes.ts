// Generated from schema/ by "pnpm generate". Do not edit.

import { CountyGraphError, isOfKind, type Known } from '../errors.js';
import type { ErrorCodes } from './error-codes.js';

/**
 * The document is not GraphQL, or asks for what the schema does not have.
 * 查询文本有误，或与 schema 不符。
 */
export abstract class DocumentError extends CountyGraphError {
  declare readonly kind: 'document';
  declare readonly code: Known<ErrorCodes['document']>;
  static override [Symbol.hasInstance](value: unknown): value is DocumentError {
    return isOfKind(value, 'document');
  }
}

/**
 * A variable or argument has a value that it cannot take; `argument` names it.
 * 变量或参数取值有误；argument 指明是哪一个。
 */
export abstract class ArgumentError extends CountyGraphError {
  declare readonly kind: 'argument';
  declare readonly code: Known<ErrorCodes['argument']>;
  static override [Symbol.hasInstance](value: unknown): value is ArgumentError {
    return isOfKind(value, 'argument');
  }
}

/**
 * A cursor does not belong to this connection and order: start again without one.
 * 游标与该连接及排序不符；请从头开始。
 */
export abstract class CursorError extends CountyGraphError {
  declare readonly kind: 'cursor';
  declare readonly code: Known<ErrorCodes['cursor']>;
  static override [Symbol.hasInstance](value: unknown): value is CursorError {
    return isOfKind(value, 'cursor');
  }
}

/**
 * The server does not accept the token: it is not good, or no longer so.
 * 服务器不接受该令牌：无效或已失效。
 */
export abstract class AuthenticationError extends CountyGraphError {
  declare readonly kind: 'authentication';
  declare readonly code: Known<ErrorCodes['authentication']>;
  static override [Symbol.hasInstance](value: unknown): value is AuthenticationError {
    return isOfKind(value, 'authentication');
  }
}

/**
 * The caller has no right to do this.
 * 调用者无权进行此操作。
 */
export abstract class AccessError extends CountyGraphError {
  declare readonly kind: 'access';
  declare readonly code: Known<ErrorCodes['access']>;
  static override [Symbol.hasInstance](value: unknown): value is AccessError {
    return isOfKind(value, 'access');
  }
}

/**
 * A mutation breaks rules of the domain; `violations` tells each with its field and remedy. Nothing was changed.
 * 变更违反业务规则；violations 逐条说明字段和处理办法。未作任何更改。
 */
export abstract class RulesError extends CountyGraphError {
  declare readonly kind: 'rules';
  declare readonly code: Known<ErrorCodes['rules']>;
  static override [Symbol.hasInstance](value: unknown): value is RulesError {
    return isOfKind(value, 'rules');
  }
}

/**
 * Somebody else has changed meanwhile what a mutation is about. Nothing was changed.
 * 所涉数据已被他人更改。未作任何更改。
 */
export abstract class ConflictError extends CountyGraphError {
  declare readonly kind: 'conflict';
  declare readonly code: Known<ErrorCodes['conflict']>;
  static override [Symbol.hasInstance](value: unknown): value is ConflictError {
    return isOfKind(value, 'conflict');
  }
}

/**
 * The request asks for more than the server answers at once, or for now.
 * 请求超出服务器单次或当前允许的量。
 */
export abstract class LimitError extends CountyGraphError {
  declare readonly kind: 'limit';
  declare readonly code: Known<ErrorCodes['limit']>;
  static override [Symbol.hasInstance](value: unknown): value is LimitError {
    return isOfKind(value, 'limit');
  }
}

/**
 * The server does not take the HTTP request: its address, method, type or form is wrong.
 * 服务器不接受该 HTTP 请求：地址、方法、类型或形式有误。
 */
export abstract class RequestError extends CountyGraphError {
  declare readonly kind: 'request';
  declare readonly code: Known<ErrorCodes['request']>;
  static override [Symbol.hasInstance](value: unknown): value is RequestError {
    return isOfKind(value, 'request');
  }
}

/**
 * The server cannot answer now; trying again later may help.
 * 服务器暂时无法应答；可稍后重试。
 */
export abstract class UnavailableError extends CountyGraphError {
  declare readonly kind: 'unavailable';
  declare readonly code: Known<ErrorCodes['unavailable']>;
  static override [Symbol.hasInstance](value: unknown): value is UnavailableError {
    return isOfKind(value, 'unavailable');
  }
}

/**
 * Something failed inside the server; `requestId` tells the operator what.
 * 服务器内部错误；运维人员可凭 requestId 查明。
 */
export abstract class InternalError extends CountyGraphError {
  declare readonly kind: 'internal';
  declare readonly code: Known<ErrorCodes['internal']>;
  static override [Symbol.hasInstance](value: unknown): value is InternalError {
    return isOfKind(value, 'internal');
  }
}
