import { z } from 'zod';
import type { Claim } from '../../models/claim.ts';
import type { Evidence } from '../../models/evidence.ts';
import { found, hashed, type Json } from './endpoint.ts';
import { articleExample, revisionsExample } from './examples.ts';
import { presentArticle, presentRevision } from './present.ts';
import * as schemas from './schemas.ts';

export const one = hashed({
  name: 'getArticle',
  tag: 'Articles',
  summary: 'An article, and what our checks of its page saw',
  query: z.strictObject({}),
  answer: schemas.Article,
  example: articleExample,
  async read({ deps, id, base }): Promise<Json> {
    const { articles } = deps.store;
    const article = found(await articles.get(id), 'article');
    const [revisions, observations] = await Promise.all([articles.revisions(id), articles.observations(id)]);
    return {
      json: presentArticle(article, revisions.length, observations, base),
      lastModified: latest([article.firstSeen, ...revisions.map(r => r.at), ...observations.map(o => o.at)]),
    };
  },
});

export const revisions = hashed({
  name: 'listRevisions',
  tag: 'Articles',
  summary: 'Every text an article was seen with, oldest first',
  description: 'The text belongs to its publisher: what is given are its hash and the passages that claims rest on.',
  query: z.strictObject({}),
  answer: schemas.Revisions,
  example: revisionsExample,
  async read({ deps, id, base, url }): Promise<Json> {
    const { articles } = deps.store;
    found(await articles.get(id), 'article');
    const [heads, claims] = await Promise.all([articles.revisions(id), articles.claims(id)]);
    const items = heads.map(head => presentRevision(head, excerptsOf(claims, head.id)));
    return {
      json: { items, count: items.length, links: { self: base + url, article: `${base}/api/v1/articles/${id}` } },
      lastModified: latest([...heads.map(r => r.at), ...claims.map(c => c.at)]),
    };
  },
});

const latest = (instants: string[]): string | null => instants.toSorted().at(-1) ?? null;

/** The passages of one revision that any claim rests on, in reading order, each once. */
function excerptsOf(claims: Claim[], revision: string): Evidence[] {
  const evidence = claims.flatMap(claim => [
    ...claim.quotes.map(quote => quote.evidence),
    ...(claim.removal?.evidence ?? []),
  ]);
  const passages = new Map<string, Evidence>();
  for (const each of evidence)
    if (each.revision === revision) passages.set([each.in, each.start, each.end, each.shows].join(), each);
  return [...passages.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
