import type { Store } from '../../src/store/store.ts';

export interface PageType {
  name: string;
  path: string;
  status?: number;
}

/** One address of every kind of page, and of every state a statement can be in. */
export async function pageTypes(store: Store): Promise<PageType[]> {
  const { items } = await store.statements.page({ filter: {}, sort: '-posted' }, 50);
  const edited = items.find(item => item.version > 1 && item.status === 'edited')!;
  const article = edited.sources.items[0]!.article;
  const revisions = await store.articles.revisions(article);
  const statements = ['removed', 'edited', 'restored', 'standing'].map(status => {
    const id = items.find(item => item.status === status)!.id;
    return { name: `statement, ${status}`, path: `/statements/${id}` };
  });
  return [
    { name: 'home', path: '/' },
    { name: 'timeline', path: '/timeline' },
    { name: 'timeline, filtered', path: '/timeline?q=sorry&status=removed&platform=Instagram&as_of=2025-02-04' },
    { name: 'timeline, nothing found', path: '/timeline?q=zebra' },
    { name: 'people', path: '/people' },
    { name: 'person', path: '/people/selena-gomez' },
    ...statements,
    { name: 'statement, contested', path: `/statements/${items.find(item => item.conflicts.length > 0)!.id}` },
    { name: 'statement, old version', path: `/statements/${edited.id}?as_of=${edited.seen}` },
    { name: 'article', path: `/articles/${article}` },
    { name: 'revision', path: `/articles/${article}/revisions/${revisions.at(-1)!.id}` },
    { name: 'sources', path: '/sources' },
    { name: 'source', path: '/sources/f_harbour' },
    { name: 'about', path: '/about' },
    { name: 'not found', path: '/nowhere', status: 404 },
    { name: 'bad parameter', path: '/timeline?posted_from=2025-99-99', status: 400 },
  ];
}
