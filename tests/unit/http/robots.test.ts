import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createHttp } from '../../../src/http/client.ts';
import type { Http } from '../../../src/http/http.ts';
import { type NewsroomServer, startNewsroomServer } from '../../support/newsroom-server.ts';

let room: NewsroomServer;
let http: Http;
let time = 0;

beforeEach(async () => {
  room = await startNewsroomServer();
  time = 0;
  http = createHttp({ allowHosts: [room.host], publicUrl: 'http://a.example', version: '1', now: () => time });
});
afterEach(async () => {
  await http.close();
  await room.close();
});
const asked = () => room.requests.filter(({ path }) => path === '/robots.txt').length;

test('our own group goes before the group for all', async () => {
  room.pages['/robots.txt'] = [
    'User-agent: *',
    'Disallow: /',
    '',
    'User-agent: onrecord',
    'Disallow: /private/',
    'Allow: /private/open',
  ].join('\n');
  expect(await http.allowedByRobots(`${room.url}/story`)).toBe(true);
  expect(await http.allowedByRobots(`${room.url}/private/letter`)).toBe(false);
  expect(await http.allowedByRobots(`${room.url}/private/open`)).toBe(true);
  expect(asked()).toBe(1);
});

test.each([
  [404, true],
  [403, true],
  [429, false],
  [503, false],
])('status %d: allowed is %s', async (status, allowed) => {
  room.pages['/robots.txt'] = { status, body: 'User-agent: *\nDisallow: /' };
  expect(await http.allowedByRobots(`${room.url}/story`)).toBe(allowed);
});

test('a server out of reach is left alone for now, and asked again later', async () => {
  room.pages['/robots.txt'] = (_request, response) => response.destroy();
  expect(await http.allowedByRobots(`${room.url}/story`)).toBe(false);
  room.pages['/robots.txt'] = 'User-agent: *\nAllow: /';
  expect(await http.allowedByRobots(`${room.url}/story`)).toBe(false);
  time += 11 * 60_000;
  expect(await http.allowedByRobots(`${room.url}/story`)).toBe(true);
});

test('rules are kept for a day at most, as long as Cache-Control says', async () => {
  room.pages['/robots.txt'] = { body: 'User-agent: *\nDisallow: /a', headers: { 'cache-control': 'max-age=7200' } };
  await http.allowedByRobots(`${room.url}/a`);
  time += 7_100_000;
  await http.allowedByRobots(`${room.url}/a`);
  expect(asked()).toBe(1);
  time += 200_000;
  await http.allowedByRobots(`${room.url}/a`);
  expect(asked()).toBe(2);
});

test('redirected rules count', async () => {
  room.pages['/robots.txt'] = { status: 301, headers: { location: '/rules' } };
  room.pages['/rules'] = 'User-agent: *\nDisallow: /';
  expect(await http.allowedByRobots(`${room.url}/story`)).toBe(false);
});
