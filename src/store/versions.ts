// Rules of versions that both adapters share.
import { isDeepStrictEqual } from 'node:util';
import type { Statement } from '../../models/statement.ts';

/** As it is stored and read back: what is undefined is absent. */
export const plain = <T>(doc: T): T => JSON.parse(JSON.stringify(doc));

/** Whether two versions say the same: everything but their number and the span in which they were held true. */
export function sameContent(a: Statement, b: Statement): boolean {
  const content = ({ version: _v, knownFrom: _f, knownTo: _t, ...rest }: Statement) => rest;
  return isDeepStrictEqual(content(plain(a)), content(plain(b)));
}

/** A redirect to itself would never be followed to an end. */
export function refuseSelf(from: string, to: string): void {
  if (from === to) throw new RangeError(`Statement ${from} cannot be merged into itself`);
}
