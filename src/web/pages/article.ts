import type { Article, RevisionHead } from '../../../models/article.ts';
import type { Claim } from '../../../models/claim.ts';
import type { Evidence } from '../../../models/evidence.ts';
import type { Statement } from '../../../models/statement.ts';
import { notFound } from '../../errors.ts';
import type { Store } from '../../store/store.ts';
import type { Page } from '../page.ts';
import { card } from '../present/card.ts';
import { checks } from '../present/checks.ts';
import { excerpts } from '../present/excerpt.ts';
import { siteFeeds } from '../present/feeds.ts';
import { langTag, pages } from '../present/links.ts';

const DAY = 86_400_000;
/** Statements merge within 14 days: further from the article's date none of its own can stand. */
const NEAR = 15 * DAY;
const MOST = 200;
const STATE: Record<Article['state'], string | null> = {
  standing: null,
  edited: 'Its text was changed after the first capture',
  unpublished: 'The page is gone',
};

/** Statements that rest on an article: those of its claims' speakers, told by its outlet, near its date. */
async function statementsOf(store: Store, article: Article, claims: Claim[]): Promise<Statement[]> {
  if (claims.length === 0) return [];
  const dates = [
    article.published ?? article.firstSeen,
    ...claims.flatMap(c => c.posted?.earliest ?? c.posted?.latest ?? []),
  ];
  const times = dates.map(date => Date.parse(date));
  const { items } = await store.statements.page(
    {
      filter: {
        speaker: [...new Set(claims.map(({ person }) => person))],
        source: [article.outlet],
        postedFrom: new Date(Math.min(...times) - NEAR).toISOString(),
        postedTo: new Date(Math.max(...times) + NEAR).toISOString(),
      },
      sort: 'posted',
    },
    MOST,
  );
  return items.filter(({ sources }) => sources.items.some(item => item.article === article.id));
}

async function evidenceExcerpts(store: Store, article: Article, statements: Statement[]) {
  const marks: Evidence[] = statements.flatMap(({ evidence }) => evidence.filter(e => e.article === article.id));
  const ids = [...new Set(marks.map(({ revision }) => revision))];
  const texts = await Promise.all(ids.map(id => store.articles.revision(id)));
  return ids.flatMap((id, index) =>
    excerpts(
      texts[index]!,
      marks.filter(({ revision }) => revision === id),
    ),
  );
}

const revisionLines = (article: string, revisions: RevisionHead[]) =>
  revisions
    .map(({ id, at, title, hash }, index) => ({
      ...{ at, title, first: index === 0, hash: `${hash.slice(0, 16)}…` },
      href: pages.revision(article, id),
    }))
    .reverse();

export const article: Page = async ({ store }, { params }) => {
  const found = await store.articles.get(params['id']!);
  if (!found) throw notFound('There is no article by this address.');
  const { id, url, outlet, title, author, published, modified, firstSeen, nextCheck, state } = found;
  const [revisions, observations, claims, source] = await Promise.all([
    store.articles.revisions(id),
    store.articles.observations(id),
    store.articles.claims(id),
    found.source ? store.sources.get(found.source) : null,
  ]);
  const statements = await statementsOf(store, found, claims);
  return {
    view: 'article',
    head: {
      title: `${title} (${outlet})`,
      description: `What ${outlet} reported, as this archive captured it: revisions, checks and the sentences that statements rest on.`,
      path: pages.article(id),
      section: null,
      noindex: true,
      feeds: siteFeeds,
      api: `/api/v1/articles/${encodeURIComponent(id)}`,
    },
    data: {
      article: {
        ...{ url, outlet, title, author, published, modified, firstSeen, nextCheck, state },
        lang: langTag(found.lang),
        stateText: STATE[state],
        source: source && { title: source.title, href: pages.source(source.id) },
      },
      cards: statements.map(item => card(item)),
      excerpts: await evidenceExcerpts(store, found, statements),
      revisions: revisionLines(id, revisions),
      checks: checks(observations, new Map()),
    },
  };
};
