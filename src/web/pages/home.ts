import type { Page } from '../page.ts';
import { card } from '../present/card.ts';
import { siteFeeds } from '../present/feeds.ts';

const LATEST = 6;

export const home: Page = async ({ store, config }) => {
  const [counts, latest, removed] = await Promise.all([
    store.counts(),
    store.statements.page({ filter: {}, sort: '-posted' }, 2 * LATEST),
    // By the event, as the feeds ask: an index serves it. What has come back since is left out below.
    store.statements.page({ filter: { event: ['removed'] }, sort: '-changed' }, 2 * LATEST),
  ]);
  const gone = removed.items.filter(({ status }) => status === 'removed').slice(0, LATEST);
  const number = (label: string, value: number, href: string) => ({
    label,
    value: value.toLocaleString('en-GB'),
    href,
  });
  return {
    view: 'home',
    head: {
      title: 'Onrecord: what public figures say, and whether it still stands',
      description:
        'An archive of what public figures say, when they said it, and whether it still stands: posts, stories, interviews and statements, with the evidence, even when the original is gone.',
      path: '/',
      section: 'home',
      feeds: siteFeeds,
      jsonLd: {
        '@context': 'https://schema.org',
        '@type': 'WebSite',
        name: 'Onrecord',
        url: `${config.publicUrl}/`,
        potentialAction: {
          '@type': 'SearchAction',
          target: `${config.publicUrl}/timeline?q={search_term_string}`,
          'query-input': 'required name=search_term_string',
        },
      },
    },
    data: {
      empty: counts.statements === 0,
      sources: counts.sources,
      numbers: [
        number('Statements', counts.statements, '/timeline'),
        number('Removed', counts.removed, '/timeline?status=removed'),
        number('Articles', counts.articles, '/sources'),
        number('Sources', counts.sources, '/sources'),
      ],
      // What stands in one list need not stand in the other.
      latest: latest.items
        .filter(({ id }) => !gone.some(item => item.id === id))
        .slice(0, LATEST)
        .map(item => card(item)),
      removed: gone.map(item => card(item)),
    },
  };
};
