// What SQLite says, in words that name the file and the remedy. Codes: https://sqlite.org/rescode.html
import { OnrecordError, unavailable } from '../../errors.ts';

const BUSY = 5;
const LOCKED = 6;

const remedies: Record<number, (path: string) => [code: string, message: string]> = {
  8: path => [
    'store-read-only',
    `The archive ${path} cannot be written. Give this user write access to the file and its folder.`,
  ],
  10: path => [
    'store-io',
    `Reading or writing the archive ${path} failed. Check the disk, then start again: nothing acknowledged is lost.`,
  ],
  11: path => [
    'store-damaged',
    `The archive ${path} is damaged. Restore it from a backup, or try “sqlite3 ${path} .recover”.`,
  ],
  13: path => [
    'store-full',
    `The disk that holds the archive ${path} is full. Free some space; nothing acknowledged is lost.`,
  ],
  14: path => [
    'store-unopened',
    `The archive ${path} cannot be opened. Check that its folder exists and that this user may write there.`,
  ],
  26: path => [
    'store-not-a-database',
    `${path} is no SQLite database. Move it away or set DATA_DIR to another folder.`,
  ],
};

const primaryCode = (error: unknown): number | null => {
  const { code, errcode } = error as { code?: string; errcode?: number };
  return code === 'ERR_SQLITE_ERROR' && errcode !== undefined ? errcode & 0xff : null;
};

/** Whether another process holds the file at this moment. */
export const isBusy = (error: unknown): boolean => [BUSY, LOCKED].includes(primaryCode(error) ?? 0);

/** The error an operator can act on, where SQLite's was one of those; else the error itself. */
export function explain(error: unknown, path: string): unknown {
  const code = primaryCode(error);
  if (code === null || error instanceof OnrecordError) return error;
  if (isBusy(error)) return unavailable(`Another process is writing to the archive ${path}.`, error);
  const remedy = remedies[code]?.(path);
  return remedy ? new OnrecordError(remedy[0], code === 13 ? 507 : 500, remedy[1], { cause: error }) : error;
}
