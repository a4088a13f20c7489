import compression from 'compression';
import express, { type Express, type Request, type RequestHandler, type Response } from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import { errorHandler } from './api/error-handler.ts';
import { createReplies } from './api/replies.ts';
import { apiRouter } from './api/router.ts';
import type { Config } from './config.ts';
import type { Deps } from './deps.ts';
import { OnrecordError } from './errors.ts';
import { feedsRouter } from './feeds/router.ts';
import { observeRequests } from './observe.ts';
import { version } from './version.ts';
import { pageErrors, webRouter } from './web/router.ts';

/** The web role: API, feeds, pages and what operators ask. Listening is the caller's. */
export function createApp(deps: Deps): Express {
  const { config, store } = deps;
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag'); // replies.ts sets them
  app.set('trust proxy', config.trustProxy);
  app.set('query parser', 'simple'); // flat: `speaker[$ne]=x` is a parameter of that very name, and refused

  const observed = observeRequests(deps);
  app.use(observed.middleware, secure(config));
  app.get('/healthz', (_req, res) => void res.set('Cache-Control', 'no-store').type('text').send('ok\n'));
  app.get('/readyz', ready(store));
  app.get('/metrics', observed.metrics);
  app.use(limitRate(config), compression({ filter: isText }));

  const replies = createReplies(store, `${version} ${config.publicUrl}`);
  app.use('/api', apiRouter({ deps, version, replies }));
  app.use('/feeds', feedsRouter({ deps, version, replies }));
  app.use(webRouter({ deps, version, replies }));
  app.use(pageErrors(deps));
  app.use(errorHandler(deps));
  return app;
}

/** The exports' types among them, which compression takes for binary. */
const isText = (_req: Request, res: Response): boolean =>
  /^(text\/|application\/(jsonl|javascript|[\w.+-]*json|[\w.+-]*xml)|image\/svg)/.test(
    String(res.getHeader('Content-Type')),
  );

/** Nothing but our own files may run or load: no inline script, no foreign image, no framing. */
function secure({ publicUrl }: Config): RequestHandler {
  const https = publicUrl.startsWith('https:');
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        ...(https && { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: https,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  });
}

/** Whether the archive answers: 200, or 503 while it does not. */
function ready(store: Deps['store']): RequestHandler {
  return async (_req, res) => {
    const error = await store.ping().then(
      () => null,
      (failure: Error) => failure,
    );
    res.set('Cache-Control', 'no-store').type('text');
    if (error) res.status(503).set('Retry-After', '5').send('the archive does not answer\n');
    else res.send('ready\n');
  };
}

function limitRate({ rateLimitPerMinute }: Config): RequestHandler {
  if (rateLimitPerMinute === 0) return (_req, _res, next) => next();
  return rateLimit({
    windowMs: 60_000,
    limit: rateLimitPerMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_req, _res, next) =>
      next(
        new OnrecordError('too-many-requests', 429, `At most ${rateLimitPerMinute} requests a minute: wait a little.`, {
          retryAfterSeconds: 60,
        }),
      ),
  });
}
