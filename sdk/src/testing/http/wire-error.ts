import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ERROR_TEXTS } from '../../generated/fake-schema.js';
import { FakeComplaint, FakeRefusal } from '../refusal.js';

/** An error as it stands in an answer, with the status that goes with it. */
export interface WireFailure {
  readonly status: number;
  readonly retryAfter: number | undefined;
  readonly error: GraphQLFormattedError;
  /** What the fake has against the request by itself. */
  readonly complaint: FakeComplaint | undefined;
}

/** Seconds after which the server tells to try again, when it names none. */
const SOON = 2;
const COMPLAINT_STATUS = 400;

/** The error that graphql-js, the fake or a test's mutation has thrown, as the server would tell it. */
export function wireFailure(
  thrown: unknown,
  requestId: string,
  place: Pick<GraphQLFormattedError, 'locations' | 'path'> = {},
): WireFailure {
  const cause = thrown instanceof GraphQLError ? (thrown.originalError ?? thrown) : thrown;
  if (cause instanceof FakeRefusal) return refused(cause, requestId, place);
  const complaint = cause instanceof FakeComplaint ? cause : unable(cause);
  const { code, message, remedy, remedyZh } = complaint;
  const extensions = {
    code,
    retryable: false,
    cause: message,
    remedy: `${message} ${remedy}`,
    remedyZh,
    requestId,
  };
  return {
    status: COMPLAINT_STATUS,
    retryAfter: undefined,
    error: { message, ...place, extensions },
    complaint,
  };
}

function refused(
  { code, message, details }: FakeRefusal,
  requestId: string,
  place: Pick<GraphQLFormattedError, 'locations' | 'path'>,
): WireFailure {
  const { status, retryable, ...texts } = ERROR_TEXTS[code];
  const { argument, retryAfter, extensions } = details;
  return {
    status,
    retryAfter: retryAfter ?? (status === 503 ? SOON : undefined),
    error: {
      message,
      ...place,
      extensions: {
        code,
        ...(argument ? { argument } : {}),
        ...extensions,
        retryable,
        ...(retryAfter === undefined ? {} : { retryAfter }),
        ...texts,
        requestId,
      },
    },
    complaint: undefined,
  };
}

function unable(cause: unknown): FakeComplaint {
  const message = cause instanceof Error ? cause.message : String(cause);
  return new FakeComplaint(
    'FAKE_UNABLE',
    `The fake cannot answer this: ${message}`,
    'Answer it by a real server in this test.',
    '请在该测试中使用真实服务器。',
    { cause },
  );
}
