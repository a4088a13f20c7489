import { notFound } from '../../errors.ts';
import type { Page } from '../page.ts';
import { siteFeeds } from '../present/feeds.ts';
import { pages } from '../present/links.ts';
import { duration, type Health, sourceView } from '../present/source-health.ts';
import { count } from '../present/words.ts';

// What needs a look comes first.
const ORDER: Health[] = ['failing', 'gone', 'waiting', 'well', 'paused'];

export const sources: Page = async ({ store, clock }) => {
  const views = (await store.sources.list()).map(source => sourceView(source, clock.now()));
  views.sort((a, b) => ORDER.indexOf(a.health) - ORDER.indexOf(b.health) || a.title.localeCompare(b.title, 'en'));
  const failing = views.filter(view => view.health === 'failing').length;
  return {
    view: 'sources',
    head: {
      title: 'Sources',
      description: 'The feeds that this archive polls, and how each of them is doing.',
      path: '/sources',
      section: 'sources',
      feeds: siteFeeds,
    },
    data: {
      sources: views,
      summary:
        failing > 0 ? `${count(failing, 'of them fails', 'of them fail')} at the moment` : 'none of them failing',
    },
  };
};

export const source: Page = async ({ store, clock }, { params }) => {
  const found = await store.sources.get(params['id']!);
  if (!found) throw notFound('There is no source by this address.');
  const view = sourceView(found, clock.now());
  const { url, movedTo, site, added, lastPoll, nextPoll, interval, items, articles, rejected, lastRejected } = found;
  return {
    view: 'source',
    head: {
      title: `Source: ${view.title}`,
      description: `How the feed ${view.title} is doing.`,
      path: pages.source(found.id),
      section: 'sources',
      noindex: true,
    },
    data: {
      source: {
        ...view,
        ...{ url, movedTo, site, added, lastRejected },
        lastPollAt: lastPoll,
        nextPollAt: found.state === 'active' ? nextPoll : null,
        every: duration(interval),
        items: items.toLocaleString('en-GB'),
        articles: articles.toLocaleString('en-GB'),
        rejected: rejected.toLocaleString('en-GB'),
      },
    },
  };
};
