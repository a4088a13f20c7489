import { createSocket } from 'node:dgram';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createHttp, type HttpOptions } from '../../../src/http/client.ts';
import type { Http, HttpFailure } from '../../../src/http/http.ts';
import { type NewsroomServer, startNewsroomServer } from '../../support/newsroom-server.ts';

let room: NewsroomServer;
const opened: Http[] = [];

function open(options: Partial<HttpOptions> = {}): Http {
  const http = createHttp({
    allowHosts: [room.host],
    publicUrl: 'https://archive.example',
    version: '1.2.3',
    ...options,
  });
  opened.push(http);
  return http;
}
const failure = (answer: Promise<unknown>): Promise<HttpFailure> =>
  answer.then(
    () => Promise.reject(new Error('an answer came')),
    error => error,
  );

beforeEach(async () => {
  room = await startNewsroomServer();
});
afterEach(async () => {
  for (const http of opened.splice(0)) await http.close();
  await room.close();
});

test('says who it is, and gives any status as an answer', async () => {
  const response = await open().get({ url: `${room.url}/gone#part` });
  expect(response).toMatchObject({ status: 404, url: `${room.url}/gone`, hops: [] });
  expect(response.text()).toBe('nothing here');
  expect(room.requests[0]?.headers['user-agent']).toBe('Onrecord/1.2.3 (+https://archive.example)');
});

test.each([
  ['gzip', gzipSync],
  ['br', brotliCompressSync],
  ['zstd', zstdCompressSync],
  ['deflate', deflateSync],
  ['deflate', deflateRawSync],
  ['identity', Buffer.from],
] as [string, (data: Buffer) => Buffer][])('undoes %s', async (coding, encode) => {
  room.pages['/'] = { headers: { 'content-encoding': coding }, body: encode(Buffer.from('“Words”')) };
  expect((await open().get({ url: room.url })).text()).toBe('“Words”');
});

test('undoes several codings in reverse', async () => {
  room.pages['/'] = {
    headers: { 'content-encoding': 'gzip, br' },
    body: brotliCompressSync(gzipSync(Buffer.from('twice'))),
  };
  expect((await open().get({ url: room.url })).text()).toBe('twice');
});

test('a small answer that unpacks to too much is given up', async () => {
  room.pages['/'] = { headers: { 'content-encoding': 'gzip' }, body: gzipSync(Buffer.alloc(12 * 1024 * 1024)) };
  const error = await failure(open().get({ url: room.url }));
  expect(error).toMatchObject({ name: 'HttpFailure', kind: 'too-large' });
  expect(error.message).toContain('longer than 10485760 bytes');
});

test('an answer that breaks off is no answer', async () => {
  room.pages['/'] = (_request, response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('half a page', () => response.destroy());
  };
  expect(await failure(open().get({ url: room.url }))).toMatchObject({ kind: 'connection' });
});

test('a trickle of bytes does not outlive the deadline', async () => {
  room.pages['/'] = (_request, response) => {
    const drip = setInterval(() => response.write('.'), 20);
    response.on('close', () => clearInterval(drip));
  };
  const error = await failure(open({ limits: { deadlineMs: 200 } }).get({ url: room.url }));
  expect(error.kind).toBe('timeout');
  expect(error.message).toContain('within 0.2 s');
});

test('the deadline runs on over redirects', async () => {
  for (let i = 0; i < 5; i++)
    room.pages[`/${i}`] = (_request, response) => {
      setTimeout(() => response.writeHead(302, { location: `/${i + 1}` }).end(), 100);
    };
  room.pages['/5'] = 'the end';
  expect(await failure(open({ limits: { deadlineMs: 250 } }).get({ url: `${room.url}/0` }))).toMatchObject({
    kind: 'timeout',
  });
});

test('the caller may stop it', async () => {
  room.pages['/'] = () => {};
  const stop = new AbortController();
  const answer = failure(open().get({ url: room.url, signal: stop.signal }));
  setTimeout(() => stop.abort(), 20);
  expect(await answer).toMatchObject({ name: 'AbortError' });
});

test('follows up to five redirects and lists them', async () => {
  for (let i = 0; i < 5; i++) room.pages[`/${i}`] = { status: i ? 302 : 301, headers: { location: `/${i + 1}` } };
  room.pages['/5'] = 'there';
  const response = await open().get({ url: `${room.url}/0` });
  expect(response.url).toBe(`${room.url}/5`);
  expect(response.hops.map(hop => hop.status)).toEqual([301, 302, 302, 302, 302]);
  room.pages['/5'] = { status: 302, headers: { location: '/6' } };
  expect(await failure(open().get({ url: `${room.url}/0` }))).toMatchObject({ kind: 'too-many-redirects' });
});

test('a circle of redirects is named', async () => {
  room.pages['/a'] = { status: 302, headers: { location: '/b' } };
  room.pages['/b'] = { status: 302, headers: { location: '/a' } };
  const error = await failure(open().get({ url: `${room.url}/a` }));
  expect(error.kind).toBe('too-many-redirects');
  expect(error.message).toContain('in a circle');
});

test('conditional GET: 304 has no body', async () => {
  room.pages['/'] = { body: 'feed', etag: '"v1"', lastModified: 'Mon, 27 Jan 2025 21:04:00 GMT' };
  const http = open();
  expect((await http.get({ url: room.url, etag: '"v0"' })).status).toBe(200);
  const response = await http.get({ url: room.url, etag: '"v1"' });
  expect(response).toMatchObject({ status: 304 });
  expect(response.body).toHaveLength(0);
  expect((await http.get({ url: room.url, lastModified: 'Mon, 27 Jan 2025 21:04:00 GMT' })).status).toBe(304);
});

test.each([
  'http://127.0.0.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://0177.0.0.1/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://169.254.169.254/latest/meta-data',
  'http://localhost/',
])('refuses %s', async url => {
  expect(await failure(open().get({ url }))).toMatchObject({ kind: 'address-refused' });
  expect(room.requests).toHaveLength(0);
});

test('refuses a name that resolves inwards, though it resolved elsewhere before', async () => {
  const answers = ['192.0.2.7', '127.0.0.1'];
  const http = open({ resolve: async () => [{ address: answers.shift()!, family: 4 }] });
  for (const seen of ['192.0.2.7', '127.0.0.1']) {
    const error = await failure(http.get({ url: `http://rebinding.example:${new URL(room.url).port}/` }));
    expect(error.kind).toBe('address-refused');
    expect(error.message).toContain(`resolves to ${seen}`);
  }
  expect(room.requests).toHaveLength(0);
});

test('checks every hop: a public page must not lead inwards', async () => {
  const inner = await startNewsroomServer({ '/': 'secret' });
  room.pages['/'] = { status: 302, headers: { location: inner.url } };
  const error = await failure(open().get({ url: room.url }));
  expect(error).toMatchObject({ kind: 'address-refused', url: `${inner.url}/` });
  expect(inner.requests).toHaveLength(0);
  await inner.close();
});

test.each([
  ['ftp://files.example/feed', 'only http and https'],
  ['file:///etc/passwd', 'only http and https'],
  ['http://user:secret@news.example/', 'user name or password'],
  ['not a url', 'is not a URL'],
])('refuses %s', async (url, words) => {
  const error = await failure(open().get({ url }));
  expect(error.kind).toBe('bad-url');
  expect(error.message).toContain(words);
  expect(error.message).not.toContain('secret');
});

test('a refused connection says so', async () => {
  const socket = createSocket('udp4'); // holds a port number that no TCP server listens on
  await new Promise<void>(done => socket.bind(0, '127.0.0.1', done));
  const host = `127.0.0.1:${socket.address().port}`;
  const error = await failure(open({ allowHosts: [host] }).get({ url: `http://${host}/` }));
  expect(error.kind).toBe('connection');
  expect(error.message).toContain('refused');
  socket.close();
});

test('asks the gate before every hop and leaves it after', async () => {
  room.pages['/'] = { status: 302, headers: { location: '/next' } };
  const seen: string[] = [];
  const gate = async (host: string) => {
    seen.push(`in ${host}`);
    return async () => void seen.push('out');
  };
  await open({ gate }).get({ url: room.url });
  expect(seen).toEqual([`in ${room.host}`, 'out', `in ${room.host}`, 'out']);
});
