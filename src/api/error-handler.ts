import type { ErrorRequestHandler } from 'express';
import type { Deps } from '../deps.ts';
import { OnrecordError } from '../errors.ts';

/** Problem details (RFC 9457) as they are sent. `type` leads to the words about it on the documentation page. */
export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  detail: string;
  parameter?: string;
}

/** Every problem there is, with what it means. */
export const PROBLEMS: Readonly<Record<string, string>> = {
  'bad-parameter': 'A parameter is wrong',
  'bad-request': 'The request cannot be read',
  'not-found': 'There is no such thing',
  'method-not-allowed': 'The method is not for this address',
  'unsupported-media-type': 'The body is not of a type that is read',
  'too-large': 'The body is too large',
  unauthorized: 'The admin token is missing or wrong',
  'writing-off': 'Writing is off',
  'too-many-requests': 'Too many requests',
  'store-unavailable': 'The archive does not answer at the moment',
  internal: 'Something went wrong here',
};

/** What Express and its body parser throw: an error with a status of its own. */
function fromExpress(error: unknown): OnrecordError {
  const status = (error as { status?: unknown } | null)?.status;
  if (error instanceof URIError || status === 400)
    return new OnrecordError('bad-request', 400, 'The address or the body is malformed.', { cause: error });
  if (status === 413) return new OnrecordError('too-large', 413, 'The body is longer than 16 kB.', { cause: error });
  if (status === 415)
    return new OnrecordError('unsupported-media-type', 415, 'Send the body as application/json in UTF-8.', {
      cause: error,
    });
  return new OnrecordError('internal', 500, 'Something went wrong here; it has been logged.', { cause: error });
}

export const asProblem = (error: unknown): OnrecordError =>
  error instanceof OnrecordError && error.code in PROBLEMS ? error : fromExpress(error);

export function problemBody(error: OnrecordError, base: string): ProblemBody {
  return {
    type: `${base}/api/docs#${error.code}`,
    title: PROBLEMS[error.code]!,
    status: error.status,
    detail: error.message,
    ...(error.parameter !== undefined && { parameter: error.parameter }),
  };
}

/** The one place that turns errors into answers. What is our fault is logged with its cause; nothing of it is sent. */
export function errorHandler({ log, config }: Pick<Deps, 'log' | 'config'>): ErrorRequestHandler {
  return (error, req, res, _next) => {
    const problem = asProblem(error);
    if (problem.status >= 500) log.error({ err: error, url: req.originalUrl }, 'request failed');
    // Half an answer must not look like a whole one.
    if (res.headersSent) return void res.destroy();
    for (const name of ['ETag', 'Last-Modified', 'Content-Disposition', 'Content-Encoding']) res.removeHeader(name);
    if (problem.retryAfterSeconds !== undefined) res.setHeader('Retry-After', problem.retryAfterSeconds);
    res.setHeader('Cache-Control', 'no-store');
    res
      .status(problem.status)
      .type('application/problem+json')
      .send(JSON.stringify(problemBody(problem, config.publicUrl)));
  };
}
