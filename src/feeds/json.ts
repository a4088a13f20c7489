import { clean } from '../api/markup.ts';
import type { Feed } from './feed.ts';

/** JSON Feed 1.1. https://www.jsonfeed.org/version/1.1/ */
export function renderJson(feed: Feed): string {
  return JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: clean(feed.title),
      home_page_url: feed.home,
      feed_url: feed.self,
      description: clean(feed.description),
      items: feed.items.map(item => ({
        id: item.id,
        url: item.url,
        title: clean(item.title),
        content_html: item.content,
        summary: clean(item.summary),
        date_published: item.at,
        date_modified: item.at,
        authors: [{ name: clean(item.author) }],
        tags: item.tags,
        language: item.lang,
      })),
    },
    null,
    1,
  );
}
