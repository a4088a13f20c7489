// What an operator sees of the web role: one log line a request, and numbers for Prometheus.
import type { Request, RequestHandler, Response } from 'express';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Deps } from './deps.ts';

/** Statuses from here on, and answers slower than this, are worth a line at `info`; the rest is said at `debug`. */
const NOTABLE_STATUS = 400;
const SLOW_SECONDS = 1;

/** The route's pattern, so that labels stay few: `/api/v1/statements/:id`, or `other` where none matched. */
function routeOf(req: Request): string {
  const path = (req.route as { path?: unknown } | undefined)?.path;
  return typeof path === 'string' ? req.baseUrl + path : 'other';
}

/** Logs each request when its answer is done (or its client gone) and counts it. No addresses of clients are kept. */
export function observeRequests({ log, store }: Pick<Deps, 'log' | 'store'>): {
  middleware: RequestHandler;
  metrics: RequestHandler;
} {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer, by method, route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 30],
    registers: [registry],
  });
  archiveGauge(registry, store);

  const done = (req: Request, res: Response, started: number) => {
    const seconds = (performance.now() - started) / 1000;
    duration.observe({ method: req.method, route: routeOf(req), status: res.statusCode }, seconds);
    const level = res.statusCode >= NOTABLE_STATUS || seconds > SLOW_SECONDS ? 'info' : 'debug';
    if (!log.isLevelEnabled(level)) return;
    const line = { method: req.method, url: req.originalUrl, status: res.statusCode, ms: Math.round(seconds * 1000) };
    log[level]({ ...line, ...(!res.writableFinished && { aborted: true }) }, 'request');
  };
  return {
    middleware(req, res, next) {
      const started = performance.now();
      res.once('close', () => done(req, res, started));
      next();
    },
    async metrics(_req, res) {
      const text = await registry.metrics();
      res.set('Cache-Control', 'no-store').type(registry.contentType).send(text);
    },
  };
}

/** How much the archive holds, asked when the numbers are. */
function archiveGauge(registry: Registry, store: Deps['store']): void {
  new Gauge({
    name: 'onrecord_rows',
    help: 'Rows of the archive, by collection',
    labelNames: ['collection'],
    registers: [registry],
    async collect() {
      const { lastChange: _, ...counts } = await store.counts();
      for (const [collection, count] of Object.entries(counts)) this.set({ collection }, count);
    },
  });
}
