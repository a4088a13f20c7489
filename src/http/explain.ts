// Errors of sockets, TLS, zlib and undici as one HttpFailure that says what happened to which URL.
import { AddressRefused } from './connect.ts';
import { BodyTooLarge } from './decode.ts';
import { HttpFailure } from './http.ts';

interface AnyError {
  message?: string;
  code?: string;
  cause?: unknown;
  errors?: unknown[];
}

// Node wraps what went wrong in AggregateErrors and causes, and undici in its own.
function* chain(error: unknown): Generator<AnyError> {
  if (typeof error !== 'object' || error === null) return;
  const { cause, errors } = error as AnyError;
  yield error;
  yield* chain(cause);
  for (const inner of errors ?? []) yield* chain(inner);
}

const REASONS: Record<string, string> = {
  ENOTFOUND: 'the host name does not exist',
  EAI_AGAIN: 'the host name could not be looked up',
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was reset',
  EHOSTUNREACH: 'the host is unreachable',
  ENETUNREACH: 'the network is unreachable',
  UND_ERR_SOCKET: 'the connection was closed before the answer was complete',
  UND_ERR_HEADERS_OVERFLOW: 'the headers are too long',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
};
const TIMEOUTS = /^(UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT|ETIMEDOUT)$/;

/** @param timedOut whether our own deadline had passed when the error came. */
export function explain(
  error: unknown,
  url: string,
  timedOut: boolean,
  limits: { deadlineMs: number; maxBytes: number },
): HttpFailure {
  const errors = [...chain(error)];
  const refused = errors.find(each => each instanceof AddressRefused);
  if (refused) return new HttpFailure('address-refused', url, `${url}: ${refused.message}`, error);
  if (errors.some(each => each instanceof BodyTooLarge))
    return new HttpFailure('too-large', url, `${url}: the answer is longer than ${limits.maxBytes} bytes`, error);
  if (timedOut || errors.some(each => TIMEOUTS.test(each.code ?? '')))
    return new HttpFailure('timeout', url, `${url}: no complete answer within ${limits.deadlineMs / 1000} s`, error);
  const reason = errors.map(each => REASONS[each.code ?? '']).find(Boolean);
  const last = errors.at(-1);
  return new HttpFailure(
    'connection',
    url,
    `${url}: ${reason ?? (last?.message || 'the connection failed')}${last?.code ? ` (${last.code})` : ''}`,
    error,
  );
}
