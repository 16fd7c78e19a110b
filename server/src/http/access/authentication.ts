import type { FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Authenticated, Authenticator } from '../../access/authenticator.js';
import { GraphError } from '../../errors.js';
import { bearerToken } from './bearer.js';
import { accessPurpose } from './purpose.js';

/** Who sends a request, and what for: Apollo's context value has it for everything that answers the request. */
export interface RequestAccess extends Authenticated {
  /** What an unmasked read is for, in the caller's words. */
  readonly purpose?: string;
}

export interface Authentication {
  /** Refuses or names the caller before any of the body is read. */
  authenticate(request: FastifyRequest): Promise<void>;
  /** What the hook found. */
  accessOf(request: FastifyRequest): RequestAccess;
}

/** Tells who sends a request from its headers alone. */
export function authentication(authenticator: Authenticator, log: Logger): Authentication {
  const known = new WeakMap<FastifyRequest, RequestAccess>();
  return {
    async authenticate(request) {
      const { rawHeaders, url } = request.raw;
      try {
        const token = bearerToken({ rawHeaders, url });
        const purpose = accessPurpose(rawHeaders);
        const authenticated = await authenticator.authenticate(token);
        known.set(request, { ...authenticated, ...(purpose ? { purpose } : {}) });
      } catch (error) {
        if (error instanceof GraphError) log.debug(reasonOf(error, request.id), 'A caller was refused.');
        throw error;
      }
    },
    accessOf(request) {
      const access = known.get(request);
      if (!access) throw new Error('A request was answered before its caller was known.');
      return access;
    },
  };
}

/** Why, for whoever sets up an issuer: the library's code and the claim, and nothing of the token. */
function reasonOf({ code, cause }: GraphError, requestId: string): Record<string, unknown> {
  const reason = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  const claim = cause instanceof Error && 'claim' in cause ? cause.claim : undefined;
  return { requestId, code, reason, claim };
}
