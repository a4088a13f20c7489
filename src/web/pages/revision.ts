import type { Revision } from '../../../models/article.ts';
import { notFound } from '../../errors.ts';
import { type Change, diffWords } from '../../timeline/diff.ts';
import type { Page } from '../page.ts';
import { countWords, hunks } from '../present/hunks.ts';
import { langTag, pages } from '../present/links.ts';

const MOST_PLACES = 20;

function compare(before: Revision, after: Revision) {
  const places: { where: string | null; diff: Change[] }[] = [];
  if (before.title !== after.title) places.push({ where: 'Headline', diff: diffWords(before.title, after.title) });
  const changes = diffWords(before.text, after.text);
  places.push(...hunks(changes).map(diff => ({ where: null, diff })));
  return {
    hunks: places.slice(0, MOST_PLACES),
    more: Math.max(places.length - MOST_PLACES, 0),
    addedWords: countWords(changes, 'added'),
    removedWords: countWords(changes, 'removed'),
    previousAt: before.at,
  };
}

export const revision: Page = async ({ store }, { params }) => {
  const [article, found] = await Promise.all([
    store.articles.get(params['id']!),
    store.articles.revision(params['revision']!),
  ]);
  if (!article || !found || found.article !== article.id) throw notFound('There is no revision by this address.');
  const all = await store.articles.revisions(article.id);
  const index = all.findIndex(({ id }) => id === found.id);
  const [previous, next] = [all[index - 1], all[index + 1]];
  const before = previous ? await store.articles.revision(previous.id) : null;
  const none = { hunks: [], more: 0, addedWords: 0, removedWords: 0, previousAt: null };
  return {
    view: 'revision',
    head: {
      title: `Revision ${index + 1} of “${found.title}” (${article.outlet})`,
      description: `What changed in an article of ${article.outlet} between two captures.`,
      path: pages.revision(article.id, found.id),
      section: null,
      noindex: true,
    },
    data: {
      articleHref: pages.article(article.id),
      outlet: article.outlet,
      heading: `Revision ${index + 1} of ${all.length}`,
      title: found.title,
      lang: langTag(found.lang),
      at: found.at,
      hash: found.hash,
      words: countWords([{ kind: 'same', text: found.text }], 'same'),
      first: before === null,
      ...(before ? compare(before, found) : none),
      previousHref: previous ? pages.revision(article.id, previous.id) : null,
      nextHref: next ? pages.revision(article.id, next.id) : null,
    },
  };
};
