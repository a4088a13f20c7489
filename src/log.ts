import { type Logger, pino } from 'pino';

export type Log = Logger;

/** JSON lines on stderr: stdout belongs to the command's own output. */
export const createLog = (level: string): Log =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
