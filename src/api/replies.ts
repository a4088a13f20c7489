// Conditional requests (RFC 9110, 13) for everything that is read. What is derived from statements changes only when the
// store's revision stamp does: its ETag is known before anything is queried, and its bytes are kept until the stamp moves.
import { hash } from 'node:crypto';
import type { Request, Response } from 'express';
import type { Instant } from '../../models/interval.ts';
import type { Store } from '../store/store.ts';
import { notModified, type Validators } from './conditional.ts';
import { type Encodable, encoded, pickEncoding } from './encode.ts';
import { type Stream, sendStream } from './stream.ts';

export interface Reply {
  type: string;
  body: string;
  headers?: Record<string, string>;
  /** When what it shows last changed; null where nothing tells. Left out: when any statement last changed. */
  lastModified?: Instant | null;
}
/** Another address, for good; nothing is kept. */
export interface Redirect {
  redirect: string;
}

/** For what changes with the program alone: when this process began. */
export const programStart: Instant = new Date(performance.timeOrigin).toISOString();

/** Bytes of rendered bodies kept for the present stamp, and how many. */
const KEPT_BYTES = 16 * 1024 * 1024;
const KEPT_BODIES = 500;

interface Kept extends Encodable {
  reply: Omit<Reply, 'body'>;
}
interface Present {
  stamp: string;
  lastModified: Promise<Instant | null>;
  bodies: Map<string, Kept>;
  bytes: number;
  /** Bodies in the making: who asks for the same meanwhile waits for them. */
  making: Map<string, Promise<Kept | Redirect>>;
}

export interface Replies {
  /** For what depends on statements alone: 304 without a query beyond the stamp; else kept bytes; else what `render` makes. */
  stamped(req: Request, res: Response, render: () => Promise<Reply | Redirect>): Promise<void>;
  /** The same condition for what is too long to keep. Ends early, and stops the source, when the client goes away. */
  streamed<Row>(req: Request, res: Response, stream: () => Promise<Stream<Row>>): Promise<void>;
  /**
   * For everything else: the ETag is a hash of the body. If-Modified-Since alone is not enough for a 304 here, since
   * `lastModified` may tell of a part of what is shown only.
   */
  hashed(req: Request, res: Response, reply: Reply): Promise<void>;
}

/** @param salt whatever else decides the bytes: the program's version and the public address. */
export function createReplies(store: Store, salt: string): Replies {
  let present: Present | undefined;

  async function current(): Promise<Present> {
    const stamp = await store.revisionStamp();
    if (present?.stamp !== stamp) {
      const lastModified = store.counts().then(counts => counts.lastChange);
      lastModified.catch(() => {
        present = undefined; // asked again with the next request
      });
      present = { stamp, lastModified, bodies: new Map(), bytes: 0, making: new Map() };
    }
    return present;
  }
  const tag = (stamp: string, req: Request) => weak(`${salt}\n${stamp}\n${req.originalUrl}`);

  async function stamped(req: Request, res: Response, render: () => Promise<Reply | Redirect>) {
    const now = await current();
    const etag = tag(now.stamp, req);
    const validators: Validators = { etag, lastModified: await now.lastModified };
    if (req.headers['if-none-match']?.includes(etag) && notModified(req, res, validators)) return;
    const body = await bodyFor(now, req.originalUrl, render);
    if ('redirect' in body) return void res.redirect(308, body.redirect);
    await send(req, res, body, validators);
  }

  async function streamed<Row>(req: Request, res: Response, open: () => Promise<Stream<Row>>) {
    const now = await current();
    const validators = { etag: tag(now.stamp, req), lastModified: await now.lastModified };
    const stream = await open();
    if (notModified(req, res, validators)) return;
    setHeaders(res, stream);
    if (req.method === 'HEAD') return void res.end();
    await sendStream(res, stream);
  }

  async function hashed(req: Request, res: Response, reply: Reply) {
    const lastModified = reply.lastModified === undefined ? await (await current()).lastModified : reply.lastModified;
    const validators = { etag: weak(reply.body), lastModified };
    if (req.headers['if-none-match'] === undefined) delete req.headers['if-modified-since'];
    await send(req, res, toKept(reply), validators);
  }

  return { stamped, streamed, hashed };
}

// Weak, because the same tag stands for every encoding of the body.
const weak = (text: string): string => `W/"${hash('sha1', text, 'base64url')}"`;

const toKept = ({ body, ...reply }: Reply): Kept => ({ reply, plain: Buffer.from(body) });

async function bodyFor(
  present: Present,
  url: string,
  render: () => Promise<Reply | Redirect>,
): Promise<Kept | Redirect> {
  const ready = present.bodies.get(url) ?? present.making.get(url);
  if (ready) return ready;
  const making = render()
    .then(reply => ('redirect' in reply ? reply : keep(present, url, toKept(reply))))
    .finally(() => present.making.delete(url));
  present.making.set(url, making);
  return making;
}

function keep(present: Present, url: string, body: Kept): Kept {
  if (body.plain.length > KEPT_BYTES / 8) return body;
  for (const [oldest, { plain }] of present.bodies) {
    if (present.bodies.size < KEPT_BODIES && present.bytes + body.plain.length <= KEPT_BYTES) break;
    present.bodies.delete(oldest);
    present.bytes -= plain.length;
  }
  present.bodies.set(url, body);
  present.bytes += body.plain.length;
  return body;
}

async function send(req: Request, res: Response, kept: Kept, validators: Validators): Promise<void> {
  if (notModified(req, res, validators)) return;
  setHeaders(res, kept.reply);
  const encoding = pickEncoding(req, kept.plain.length);
  const bytes = await encoded(kept, encoding);
  if (encoding !== 'identity') res.setHeader('Content-Encoding', encoding);
  res.setHeader('Content-Length', bytes.length);
  res.end(req.method === 'HEAD' ? undefined : bytes);
}

function setHeaders(res: Response, { type, headers }: Pick<Reply, 'type' | 'headers'>): void {
  res.setHeader('Content-Type', type);
  for (const name in headers) res.setHeader(name, headers[name]!);
}
