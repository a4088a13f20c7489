// Every page on one screen.
import express, { type ErrorRequestHandler, type Request, Router } from 'express';
import type { Serving } from '../api/endpoint.ts';
import { createReplies } from '../api/replies.ts';
import type { Deps } from '../deps.ts';
import { notFound } from '../errors.ts';
import type { Outcome, Page } from './page.ts';
import { about } from './pages/about.ts';
import { article } from './pages/article.ts';
import { errorPage } from './pages/error.ts';
import { home } from './pages/home.ts';
import { people, person } from './pages/people.ts';
import { revision } from './pages/revision.ts';
import { source, sources } from './pages/sources.ts';
import { statement } from './pages/statement.ts';
import { timeline } from './pages/timeline.ts';
import { ASSETS, designVersion, renderPage } from './render.ts';

/** `kept`: what hangs on statements alone is made once for all who ask, until a statement changes. */
const PAGES: [path: string, page: Page, kept?: 'kept'][] = [
  ['/', home],
  ['/timeline', timeline, 'kept'],
  ['/people', people],
  ['/people/:id', person],
  ['/statements/:id', statement],
  ['/articles/:id', article],
  ['/articles/:id/revisions/:revision', revision],
  ['/sources', sources],
  ['/sources/:id', source],
  ['/about', about],
];

/** The pages and their assets. To be mounted last: what no route before it knows is not found. */
export function webRouter({ deps, version }: Serving): Router {
  const { publicUrl } = deps.config;
  const replies = createReplies(deps.store, `${version} ${publicUrl} ${designVersion}`);
  const router = Router();
  const asReply = (outcome: Outcome) =>
    'redirect' in outcome ? outcome : { type: 'text/html; charset=utf-8', body: renderPage(publicUrl, outcome) };
  const ask = (page: Page, req: Request) =>
    page(deps, { params: req.params as Record<string, string>, query: req.query });
  for (const [path, page, kept] of PAGES)
    router.get(path, async (req, res) => {
      if (kept) return replies.stamped(req, res, async () => asReply(await ask(page, req)));
      const outcome = asReply(await ask(page, req));
      if ('redirect' in outcome) return res.redirect(301, outcome.redirect);
      return replies.hashed(req, res, outcome);
    });
  router.get('/statements', (req, res) => res.redirect(301, `/timeline${req.originalUrl.slice('/statements'.length)}`));
  // The address of an asset changes with its content, so it may be kept for good.
  router.use('/assets', express.static(ASSETS, { maxAge: '1y', immutable: true, index: false, redirect: false }));
  router.use(() => {
    throw notFound('There is nothing by this address.');
  });
  return router;
}

/** Errors as pages, wherever they arose: a reader who asks too often gets words too. The API and feeds have their own. */
export function pageErrors({ log, config }: Deps): ErrorRequestHandler {
  return (error, req, res, next) => {
    if (res.headersSent || /^\/(api|feeds)(\/|$)/.test(req.path)) return next(error);
    const { retryAfterSeconds, ...page } = errorPage(error);
    if (page.status >= 500) log.error({ err: error, url: req.originalUrl }, 'page failed');
    for (const name of ['ETag', 'Last-Modified', 'Content-Encoding']) res.removeHeader(name);
    if (retryAfterSeconds !== undefined) res.setHeader('Retry-After', retryAfterSeconds);
    res.status(page.status).set('Cache-Control', 'no-store').type('html').send(renderPage(config.publicUrl, page));
  };
}
