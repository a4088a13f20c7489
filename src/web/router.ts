// Every page on one screen.
import express, { type ErrorRequestHandler, type RequestHandler, Router } from 'express';
import type { Serving } from '../api/endpoint.ts';
import type { Deps } from '../deps.ts';
import { notFound } from '../errors.ts';
import type { Page } from './page.ts';
import { about } from './pages/about.ts';
import { article } from './pages/article.ts';
import { errorPage } from './pages/error.ts';
import { home } from './pages/home.ts';
import { people, person } from './pages/people.ts';
import { revision } from './pages/revision.ts';
import { source, sources } from './pages/sources.ts';
import { statement } from './pages/statement.ts';
import { timeline } from './pages/timeline.ts';
import { ASSETS, renderPage } from './render.ts';

const PAGES: [path: string, page: Page][] = [
  ['/', home],
  ['/timeline', timeline],
  ['/people', people],
  ['/people/:id', person],
  ['/statements/:id', statement],
  ['/articles/:id', article],
  ['/articles/:id/revisions/:revision', revision],
  ['/sources', sources],
  ['/sources/:id', source],
  ['/about', about],
];

/** The pages, their assets, and the pages of errors. To be mounted last: what no route before it knows is not found. */
export function webRouter({ deps, replies }: Serving): Router {
  const { publicUrl } = deps.config;
  const router = Router();
  const serve =
    (page: Page): RequestHandler =>
    async (req, res) => {
      const outcome = await page(deps, { params: req.params as Record<string, string>, query: req.query });
      if ('redirect' in outcome) res.redirect(301, outcome.redirect);
      else await replies.hashed(req, res, { type: 'text/html; charset=utf-8', body: renderPage(publicUrl, outcome) });
    };
  for (const [path, page] of PAGES) router.get(path, serve(page));
  router.get('/statements', (req, res) => res.redirect(301, req.originalUrl.replace('/statements', '/timeline')));
  // The address of an asset changes with its content, so it may be kept for good.
  router.use('/assets', express.static(ASSETS, { maxAge: '1y', immutable: true, index: false, redirect: false }));
  router.use(() => {
    throw notFound('There is nothing by this address.');
  });
  router.use(showError(deps));
  return router;
}

function showError({ log, config }: Deps): ErrorRequestHandler {
  return (error, req, res, next) => {
    if (res.headersSent) return next(error);
    const page = errorPage(error);
    if (page.status >= 500) log.error({ err: error, url: req.originalUrl }, 'page failed');
    res.status(page.status).set('Cache-Control', 'no-store').type('html').send(renderPage(config.publicUrl, page));
  };
}
