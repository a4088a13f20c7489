// What the driver reports, in words that name the server and the remedy.
import { Error as MongooseError, mongo } from 'mongoose';
import { badParameter, configError, OnrecordError, unavailable } from '../../errors.ts';

const AUTHENTICATION = new Set([13, 18, 8000]);
const TOO_LARGE = new Set([10334, 17419, 17420]);

/** Hosts of a connection string, without its credentials. */
export function hostsOf(uri: string): string {
  return /^mongodb(?:\+srv)?:\/\/(?:[^@/]*@)?([^/?]+)/.exec(uri)?.[1] ?? 'the server';
}

const isDown = (error: unknown): boolean =>
  error instanceof mongo.MongoNetworkError ||
  error instanceof mongo.MongoServerSelectionError ||
  error instanceof mongo.MongoNotConnectedError ||
  error instanceof mongo.MongoTopologyClosedError ||
  error instanceof MongooseError.MongooseServerSelectionError ||
  (error instanceof mongo.MongoBulkWriteError && error.code === undefined) || // a bulk write wraps what cut it off
  (error instanceof mongo.MongoServerError && error.hasErrorLabel('RetryableWriteError'));

/** The error that a client or operator can act on, where the driver's was one of those; else the error itself. */
export function explain(error: unknown, hosts: string): unknown {
  if (error instanceof OnrecordError) return error;
  if (isDown(error)) return unavailable(`MongoDB at ${hosts} does not answer.`, error);
  const { code, name, path, message = '' } = error as { code?: number; name?: string; path?: string; message?: string };
  if (name === 'CastError')
    return badParameter(path ?? 'value', `${path ?? 'A value'} must be a plain string or number.`);
  if (
    (code !== undefined && TOO_LARGE.has(code)) ||
    /too large|larger than the maximum|out of range.*BSON/i.test(message)
  )
    return new OnrecordError('too-large', 413, `A document is larger than MongoDB takes (16 MB): ${message}`, {
      cause: error,
    });
  return error;
}

/** Why the archive cannot be opened. */
export function explainAtStart(error: unknown, uri: string): unknown {
  const hosts = hostsOf(uri);
  const { code, message } = error as { code?: number; message: string };
  if (error instanceof OnrecordError) return error;
  if (code !== undefined && AUTHENTICATION.has(code))
    return configError(
      'MONGODB_URI',
      `${hosts} refuses these credentials (${message}). Check user, password and authSource.`,
      error,
    );
  if (error instanceof mongo.MongoParseError || (error as Error).name === 'MongoParseError')
    return configError('MONGODB_URI', `no valid connection string (${message}).`, error);
  return configError(
    'MONGODB_URI',
    `no MongoDB answers at ${hosts} (${message}). Check that it runs and that this machine may reach it.`,
    error,
  );
}
