import { type Request, type Response, Router } from 'express';
import type { StatementEvent } from '../../models/statement.ts';
import { askedPath, found, type Serving } from '../api/endpoint.ts';
import type { Reply } from '../api/replies.ts';
import { notFound, OnrecordError } from '../errors.ts';
import { FilterParameters, type Filters, readParameters } from '../timeline/parameters.ts';
import { toFilter } from '../timeline/query.ts';
import { renderAtom } from './atom.ts';
import { ALL_EVENTS, newestEvents } from './events.ts';
import { type Feed, toItem } from './feed.ts';
import { renderJson } from './json.ts';
import { renderRss } from './rss.ts';

const ITEMS = 50;
/** Feeds are fetched far more often than they change: a proxy may answer for so long. */
const FRESH_SECONDS = 120;

const FORMATS = {
  rss: { type: 'application/rss+xml; charset=utf-8', render: renderRss },
  atom: { type: 'application/atom+xml; charset=utf-8', render: renderAtom },
  json: { type: 'application/feed+json; charset=utf-8', render: renderJson },
} as const;
type Format = keyof typeof FORMATS;

/** What one feed is about. */
interface Topic {
  title: string;
  /** The page that shows the same. */
  page: string;
  filters: Filters;
  kinds: readonly StatementEvent['kind'][];
}
type TopicOf = (req: Request) => Promise<Topic>;

const queryOf = (req: Request): string => req.originalUrl.split('?').slice(1).join('?');
const withQuery = (path: string, query: string): string => (query ? `${path}?${query}` : path);

/** `/feeds`: every feed as RSS, Atom and JSON Feed, with the filters of the timeline. */
export function feedsRouter(serving: Serving): Router {
  const { store } = serving.deps;
  const router = Router();
  feed(router, '/statements', serving, async req => ({
    title: 'Onrecord: statements',
    page: withQuery('/timeline', queryOf(req)),
    filters: readParameters(FilterParameters, req.query),
    kinds: ALL_EVENTS,
  }));
  feed(router, '/removed', serving, async req => ({
    title: 'Onrecord: removed statements',
    page: withQuery('/timeline', `${queryOf(req)}${queryOf(req) && '&'}status=removed`),
    filters: readParameters(FilterParameters, req.query),
    kinds: ['removed'],
  }));
  feed(router, '/people/:id', serving, async req => {
    const filters = readParameters(FilterParameters.omit({ speaker: true }), req.query);
    const person = found(await store.people.get(String(req.params['id'])), 'person');
    const page = withQuery(`/people/${encodeURIComponent(person.id)}`, queryOf(req));
    return {
      title: `Onrecord: ${person.name}`,
      page,
      filters: { ...filters, speaker: [person.id] },
      kinds: ALL_EVENTS,
    };
  });
  router.use(() => {
    throw notFound(
      'There is no such feed: there are /feeds/statements, /feeds/removed and /feeds/people/ID, each with .rss, .atom or .json.',
    );
  });
  return router;
}

function feed(router: Router, path: string, serving: Serving, topicOf: TopicOf): void {
  for (const format of Object.keys(FORMATS) as Format[]) {
    const route = router.route(`${path}.${format}`);
    route.get((req: Request, res: Response) => {
      res.setHeader('Access-Control-Allow-Origin', '*');
      res.setHeader('Cache-Control', `public, max-age=${FRESH_SECONDS}`);
      return serving.replies.stamped(req, res, async () => render(await topicOf(req), format, req, serving));
    });
    route.all((req, res) => {
      res.setHeader('Allow', 'GET, HEAD');
      throw new OnrecordError('method-not-allowed', 405, `${req.method} is not for a feed: GET, HEAD.`);
    });
  }
}

async function render(topic: Topic, format: Format, req: Request, { deps, version }: Serving): Promise<Reply> {
  const base = deps.config.publicUrl;
  const happenings = await newestEvents(deps.store, toFilter(topic.filters), topic.kinds, ITEMS);
  const document: Feed = {
    title: topic.title,
    description: 'What public figures say, when, and whether it still stands',
    home: base + topic.page,
    self: base + askedPath(req),
    // An empty feed has always been as it is.
    updated: happenings[0]?.event.at ?? '1970-01-01T00:00:00.000Z',
    version,
    items: happenings.map(({ statement, event }) => toItem(statement, event, base)),
  };
  return { type: FORMATS[format].type, body: FORMATS[format].render(document) };
}
