// What an endpoint is: one record that says what it takes, what it answers and what it does. The router mounts it, the
// OpenAPI document describes it; neither can know of an endpoint that the other does not.
import express, { type NextFunction, type Request, type Response, type Router } from 'express';
import type { z } from 'zod';
import type { Deps } from '../deps.ts';
import { notFound, OnrecordError } from '../errors.ts';
import { readParameters } from '../timeline/parameters.ts';
import { requireAdmin } from './admin.ts';
import type { Redirect, Replies, Reply } from './replies.ts';
import type { Stream } from './stream.ts';

export interface Call<Query = unknown, Body = unknown> {
  deps: Deps;
  version: string;
  /** PUBLIC_URL without a slash at its end. */
  base: string;
  /** The path and query as asked, from the root. */
  url: string;
  /** The `{id}` of the path. */
  id: string;
  query: Query;
  body: Body;
}

/** JSON that is read; `next` becomes a Link header (RFC 8288). */
export interface Json {
  json: unknown;
  /** See Reply. */
  lastModified?: string | null;
  next?: string | null;
}
/** The outcome of writing. */
export interface Written {
  status: 200 | 201;
  json: unknown;
  location?: string;
}

interface About {
  /** operationId */
  name: string;
  tag: 'Statements' | 'People' | 'Articles' | 'Sources' | 'Export' | 'About the API';
  summary: string;
  description?: string;
  example?: unknown;
}
interface Reading<Query extends z.ZodType> extends About {
  query: Query;
  /** Schema of the answer, or the media type of an answer that is no JSON. */
  answer: z.ZodType | string;
}
/** Answers that hang on statements alone: see Replies.stamped. */
export interface Stamped<Query extends z.ZodType = z.ZodType> extends Reading<Query> {
  by: 'stamp';
  read(call: Call<z.output<Query>>): Promise<Json | Reply | Redirect>;
}
export interface Hashed<Query extends z.ZodType = z.ZodType> extends Reading<Query> {
  by: 'content';
  read(call: Call<z.output<Query>>): Promise<Json | Reply | Redirect>;
}
export interface Streamed<Query extends z.ZodType = z.ZodType, Row = unknown> extends Reading<Query> {
  by: 'stream';
  read(call: Call<z.output<Query>>): Promise<Stream<Row>>;
}
/** Changes something: only with ADMIN_TOKEN. */
export interface Writing<Body extends z.ZodType = z.ZodType> extends About {
  by: 'admin';
  body: Body;
  answer: z.ZodType;
  status: 200 | 201;
  write(call: Call<unknown, z.output<Body>>): Promise<Written>;
}
// biome-ignore lint/suspicious/noExplicitAny: a table of endpoints holds every query and body there is
export type Endpoint = Stamped<any> | Hashed<any> | Streamed<any, any> | Writing<any>;
export type Methods = Partial<Record<'get' | 'post' | 'patch', Endpoint>>;

export const stamped = <Q extends z.ZodType>(endpoint: Omit<Stamped<Q>, 'by'>): Stamped<Q> => ({
  by: 'stamp',
  ...endpoint,
});
export const hashed = <Q extends z.ZodType>(endpoint: Omit<Hashed<Q>, 'by'>): Hashed<Q> => ({
  by: 'content',
  ...endpoint,
});
export const streamed = <Q extends z.ZodType, Row>(endpoint: Omit<Streamed<Q, Row>, 'by'>): Streamed<Q, Row> => ({
  by: 'stream',
  ...endpoint,
});
export const writing = <B extends z.ZodType>(endpoint: Omit<Writing<B>, 'by'>): Writing<B> => ({
  by: 'admin',
  ...endpoint,
});

export interface Serving {
  deps: Deps;
  version: string;
  replies: Replies;
}

/** Mounts the methods of one path (`/statements/{id}`): HEAD comes with GET, OPTIONS says what there is, the rest gets 405. */
export function mount(router: Router, path: string, methods: Methods, serving: Serving): void {
  const route = router.route(path.replaceAll(/\{(\w+)\}/g, ':$1'));
  const allow = Object.keys(methods).flatMap(method => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()]));
  for (const [method, endpoint] of Object.entries(methods) as ['get' | 'post' | 'patch', Endpoint][]) {
    const steps = endpoint.by === 'admin' ? [requireAdmin(serving.deps.config), readBody] : [];
    route[method](...steps, (req: Request, res: Response) => run(endpoint, req, res, serving));
  }
  route.options((_req, res) => {
    res.setHeader('Allow', [...allow, 'OPTIONS'].join(', '));
    res.setHeader('Access-Control-Allow-Methods', 'GET, HEAD');
    res.setHeader('Access-Control-Allow-Headers', 'If-None-Match, If-Modified-Since');
    res.setHeader('Access-Control-Max-Age', '86400');
    res.status(204).end();
  });
  route.all((req, res) => {
    res.setHeader('Allow', [...allow, 'OPTIONS'].join(', '));
    throw new OnrecordError('method-not-allowed', 405, `${req.method} is not for this address: ${allow.join(', ')}.`);
  });
}

const parseJson = express.json({ limit: '16kb', type: 'application/json' });
function readBody(req: Request, res: Response, next: NextFunction): void {
  if (Number(req.headers['content-length'] ?? 0) > 0 && !req.is('application/json'))
    throw new OnrecordError('unsupported-media-type', 415, 'Send the body as application/json.');
  parseJson(req, res, next);
}

/** The path and query that were asked, also where a proxy sent the whole address (RFC 9112, 3.2.2). */
export const askedPath = (req: Request): string => req.originalUrl.replace(/^https?:\/\/[^/?]*/i, '');

/** An id of ours; anything else cannot be in the archive. */
const ID = /^[\p{L}\p{N}._~:-]{1,200}$/u;

/** @throws bad-parameter (400) by name, or not-found (404) for an id that cannot be one. */
// biome-ignore lint/suspicious/noExplicitAny: what the endpoint's own schema let through
function callOf(endpoint: Endpoint, req: Request, { deps, version }: Serving): Call<any, any> {
  const id = String(req.params['id'] ?? '');
  if (req.params['id'] !== undefined && !ID.test(id)) throw notFound('There is nothing of that id.');
  const [query, body] =
    endpoint.by === 'admin'
      ? [{}, readParameters(endpoint.body, req.body ?? {})]
      : [readParameters(endpoint.query, req.query), {}];
  return { deps, version, base: deps.config.publicUrl, url: askedPath(req), id, query, body };
}

async function run(endpoint: Endpoint, req: Request, res: Response, serving: Serving): Promise<void> {
  const { replies } = serving;
  const call = () => callOf(endpoint, req, serving);
  if (endpoint.by === 'admin') return sendWritten(res, await endpoint.write(call()));
  if (endpoint.by === 'stream') return replies.streamed(req, res, () => endpoint.read(call()));
  const read = async () => {
    const outcome = await endpoint.read(call());
    return 'redirect' in outcome ? outcome : toReply(outcome);
  };
  if (endpoint.by === 'stamp') return replies.stamped(req, res, read);
  const reply = await read();
  if ('redirect' in reply) return res.redirect(308, reply.redirect);
  return replies.hashed(req, res, reply);
}

function toReply(outcome: Json | Reply): Reply {
  if ('body' in outcome) return outcome;
  const reply: Reply = { type: 'application/json; charset=utf-8', body: JSON.stringify(outcome.json) };
  if (outcome.next) reply.headers = { Link: `<${outcome.next}>; rel="next"` };
  if (outcome.lastModified !== undefined) reply.lastModified = outcome.lastModified;
  return reply;
}

function sendWritten(res: Response, { status, json, location }: Written): void {
  if (location) res.setHeader('Location', location);
  res.setHeader('Cache-Control', 'no-store');
  res.status(status).json(json);
}

/** @throws not-found (404) where there is nothing. */
export function found<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw notFound(`There is no ${what} of that id.`);
  return value;
}
