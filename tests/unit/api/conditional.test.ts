import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import express from 'express';
import { notModified } from '../../../src/api/conditional.ts';

const ETAG = 'W/"abc-_1"';
let lastModified: string | null = '2025-01-28T12:00:00.700Z';
const server = express()
  .get('/', (req, res) => {
    if (!notModified(req, res, { etag: ETAG, lastModified })) res.end('the present bytes');
  })
  .listen(0, '127.0.0.1');
beforeAll(() => new Promise(resolve => server.once('listening', resolve)));
afterAll(() => void server.close());

const ask = (headers: Record<string, string>) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { headers });

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
])('%j has the present bytes: %s', async (headers, has) => {
  const response = await ask(headers as Record<string, string>);
  expect([response.status, await response.text()]).toEqual(has ? [304, ''] : [200, 'the present bytes']);
});

test('both validators are sent, the date in whole seconds of GMT', async () => {
  const { headers } = await ask({});
  expect(headers.get('etag')).toBe(ETAG);
  expect(headers.get('last-modified')).toBe('Tue, 28 Jan 2025 12:00:00 GMT');
});

test('what was never changed has no date, and no date helps', async () => {
  lastModified = null;
  const response = await ask({ 'if-modified-since': 'Wed, 29 Jan 2025 12:00:00 GMT' });
  expect([response.status, response.headers.has('last-modified')]).toEqual([200, false]);
});
