import { expect, test } from '@jest/globals';
import type { Request, Response } from 'express';
import { notModified } from '../../../src/api/conditional.ts';

const ETAG = 'W/"abc-_1"';
const CHANGED = '2025-01-28T12:00:00.700Z';

/** What notModified asks of a request, and what it leaves on a response. */
function answer(headers: Record<string, string>, lastModified: string | null = CHANGED) {
  const set = new Map<string, string>();
  const res = {
    statusCode: 200,
    setHeader: (name: string, value: string) => set.set(name, value),
    hasHeader: (name: string) => set.has(name),
    vary: () => {},
    end: () => {},
  };
  const not = notModified({ headers } as unknown as Request, res as unknown as Response, { etag: ETAG, lastModified });
  expect(res.statusCode).toBe(not ? 304 : 200);
  return { not, set };
}

test.each([
  [{}, false],
  [{ 'if-none-match': ETAG }, true],
  [{ 'if-none-match': '"abc-_1"' }, true], // weak comparison
  [{ 'if-none-match': `"x, y", ${ETAG}` }, true], // a comma may stand in a tag
  [{ 'if-none-match': '*' }, true],
  [{ 'if-none-match': '"abc"' }, false],
  [{ 'if-none-match': 'abc-_1' }, false],
  [{ 'if-none-match': ETAG, 'cache-control': 'no-cache' }, true],
  [{ 'if-modified-since': 'Tue, 28 Jan 2025 12:00:00 GMT' }, true], // whole seconds
  [{ 'if-modified-since': 'Tue, 28 Jan 2025 11:59:59 GMT' }, false],
  [{ 'if-modified-since': 'the other day' }, false],
  // A tag that does not match is not outvoted by a date that does.
  [{ 'if-none-match': '"x"', 'if-modified-since': 'Wed, 29 Jan 2025 12:00:00 GMT' }, false],
])('%j has the present bytes: %s', (headers, has) => {
  expect(answer(headers as Record<string, string>).not).toBe(has);
});

test('both validators are sent, the date in whole seconds of GMT', () => {
  const { set } = answer({});
  expect(set.get('ETag')).toBe(ETAG);
  expect(set.get('Last-Modified')).toBe('Tue, 28 Jan 2025 12:00:00 GMT');
});

test('what was never changed has no date, and no date helps', () => {
  const { not, set } = answer({ 'if-modified-since': 'Wed, 29 Jan 2025 12:00:00 GMT' }, null);
  expect([not, set.has('Last-Modified')]).toEqual([false, false]);
});
