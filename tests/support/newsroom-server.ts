// A web server on loopback for tests: real sockets, and pages that a test puts there and changes as it goes.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export interface PageContent {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  /** Answer 304 by ETag and Last-Modified as a good server does. */
  etag?: string;
  lastModified?: string;
}
/** What answers a path: a page, or a function that does as it likes with the connection. */
export type Page = string | PageContent | ((request: IncomingMessage, response: ServerResponse) => void);

export interface NewsroomServer {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  url: string;
  /** `127.0.0.1:port`, for FETCH_ALLOW_HOSTS. */
  host: string;
  /** By path (with query). Change it at any time; what is not there is a 404. */
  pages: Record<string, Page>;
  /** Every request so far, oldest first. */
  requests: { path: string; headers: IncomingMessage['headers']; at: number; status: number }[];
  /** The most requests that were open at the same time. */
  mostAtOnce(): number;
  close(): Promise<void>;
}

function answer(page: PageContent, request: IncomingMessage, response: ServerResponse): void {
  const headers: Record<string, string> = { 'content-type': 'text/html; charset=utf-8', ...page.headers };
  if (page.etag) headers['etag'] = page.etag;
  if (page.lastModified) headers['last-modified'] = page.lastModified;
  const unchanged =
    (page.etag && request.headers['if-none-match'] === page.etag) ||
    (page.lastModified && request.headers['if-modified-since'] === page.lastModified);
  response.writeHead(unchanged ? 304 : (page.status ?? 200), headers);
  response.end(unchanged ? undefined : page.body);
}

/** Starts on a free port of 127.0.0.1. Close it when the test is over: open connections are cut. */
export async function startNewsroomServer(pages: Record<string, Page> = {}): Promise<NewsroomServer> {
  const requests: NewsroomServer['requests'] = [];
  const sockets = new Set<Socket>();
  let [open, most] = [0, 0];
  const server = createServer((request, response) => {
    most = Math.max(most, ++open);
    const entry = { path: request.url ?? '', headers: request.headers, at: performance.now(), status: 0 };
    requests.push(entry);
    response.on('close', () => {
      open--;
      entry.status = response.statusCode;
    });
    const page = room.pages[request.url ?? ''] ?? { status: 404, body: 'nothing here' };
    if (typeof page === 'function') page(request, response);
    else answer(typeof page === 'string' ? { body: page } : page, request, response);
  });
  server.on('connection', socket => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const room: NewsroomServer = {
    url: `http://${host}`,
    host,
    pages,
    requests,
    mostAtOnce: () => most,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise(done => server.close(() => done()));
    },
  };
  return room;
}
