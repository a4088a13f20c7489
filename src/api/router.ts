import { Router } from 'express';
import { notFound } from '../errors.ts';
import * as articles from './articles.ts';
import { docsPage, docsStyle } from './docs.ts';
import { type Methods, mount, type Serving } from './endpoint.ts';
import * as exports_ from './export.ts';
import { openapi } from './openapi.ts';
import * as people from './people.ts';
import * as sources from './sources.ts';
import * as statements from './statements.ts';

/** Every address of the API. `{id}` is the id of what stands before it. */
export const ROUTES: Readonly<Record<string, Methods>> = {
  '/statements': { get: statements.list },
  '/statements/{id}': { get: statements.one },
  '/statements/{id}/history': { get: statements.history },
  '/statements/{id}/citation': { get: statements.citation },
  '/people': { get: people.list },
  '/people/{id}': { get: people.one },
  '/people/{id}/timeline': { get: people.timeline },
  '/articles/{id}': { get: articles.one },
  '/articles/{id}/revisions': { get: articles.revisions },
  '/sources': { get: sources.list, post: sources.add },
  '/sources/{id}': { get: sources.one, patch: sources.change },
  '/sources/{id}/poll': { post: sources.poll },
  '/export.jsonl': { get: exports_.jsonl },
  '/export.csv': { get: exports_.csv },
  '/openapi.json': { get: openapi(() => ROUTES) },
};

/** `/api`: the API under `/v1`, its description and the page that shows it. Anyone's page may read it (CORS). */
export function apiRouter(serving: Serving): Router {
  const router = Router();
  router.use((_req, res, next) => {
    res.setHeader('Access-Control-Allow-Origin', '*');
    res.setHeader('Access-Control-Expose-Headers', 'ETag, Last-Modified, Link, Retry-After');
    res.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    next();
  });
  const api = Router();
  for (const [path, methods] of Object.entries(ROUTES)) mount(api, path, methods, serving);
  router.use('/v1', api);
  mount(router, '/docs', { get: docsPage(() => ROUTES) }, serving);
  mount(router, '/docs.css', { get: docsStyle }, serving);
  router.get(['/', '/v1'], (_req, res) => res.redirect('/api/docs'));
  router.use(() => {
    throw notFound('There is no such address: see /api/docs.');
  });
  return router;
}
