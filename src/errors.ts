/** An error that a client or operator can act on: it names what is wrong and what to do. */
export class OnrecordError extends Error {
  /** Stable, kebab-case; the last part of the problem's `type` URI. */
  readonly code: string;
  readonly status: number;
  /** The parameter or variable at fault, where there is one. */
  readonly parameter: string | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(
    code: string,
    status: number,
    message: string,
    extra: { parameter?: string; retryAfterSeconds?: number; cause?: unknown } = {},
  ) {
    super(message, extra.cause === undefined ? undefined : { cause: extra.cause });
    this.name = 'OnrecordError';
    this.code = code;
    this.status = status;
    this.parameter = extra.parameter;
    this.retryAfterSeconds = extra.retryAfterSeconds;
  }
}

export const badParameter = (parameter: string, message: string) =>
  new OnrecordError('bad-parameter', 400, message, { parameter });
export const notFound = (what: string) => new OnrecordError('not-found', 404, what);
/** The store does not answer; the request may be tried again. */
export const unavailable = (message: string, cause?: unknown) =>
  new OnrecordError('store-unavailable', 503, message, { retryAfterSeconds: 5, cause });
/** Wrong configuration or environment: the program stops and says what to change. */
export const configError = (variable: string, message: string, cause?: unknown) =>
  new OnrecordError('configuration', 500, `${variable}: ${message}`, { parameter: variable, cause });
