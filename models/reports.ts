import type { Article } from './article.ts';
import type { Claim } from './claim.ts';
import { wordingChanged } from './merge-words.ts';

/** What one article says about a statement, now and before. */
export interface Report {
  article: Article;
  /** In force: of the article's latest revision; where that no longer speaks of it, the last ones that did. */
  claims: Claim[];
  /** The latest revision no longer speaks of it: since when (the capture that had it, the capture that had not). */
  withdrawn: { earliest: string; latest: string } | null;
  /** The latest revision has it in other words: between which captures they changed. */
  reworded: { earliest: string; latest: string } | null;
}

/** What a claim says, without where and when it was read: unchanged articles captured again say the same. */
const contentOf = (claim: Claim): string =>
  JSON.stringify([
    claim.quotes.map(q => [q.part, q.text]),
    claim.medium,
    claim.platform,
    claim.permalink,
    claim.posted,
    claim.removal && [claim.removal.kind, claim.removal.by, claim.removal.at],
  ]);

function reportOf(article: Article, claims: Claim[]): Report {
  const inOrder = [...claims].sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));
  const last = inOrder.at(-1)!;
  const present = inOrder.filter(claim => claim.revision === article.latestRevision);
  const inForce = present.length > 0 ? present : inOrder.filter(claim => claim.revision === last.revision);
  // The first capture that said so is the evidence: a page captured again unchanged makes no new version.
  const first = inForce.map(claim => inOrder.find(earlier => contentOf(earlier) === contentOf(claim))!);
  const before = inOrder.filter(claim => !inForce.includes(claim) && claim.at < inForce[0]!.at);
  const changed = before.findLast(earlier => inForce.every(later => wordingChanged(earlier, later)));
  return {
    article,
    claims: [...new Set(first)],
    withdrawn: present.length > 0 ? null : { earliest: last.at, latest: article.captured },
    reworded: changed ? { earliest: changed.at, latest: inForce[0]!.at } : null,
  };
}

/** One report an article, first published first. */
export function reportsOf(claims: Claim[], articles: Article[]): Report[] {
  const when = (article: Article): string => article.published ?? article.firstSeen;
  return articles
    .filter(article => claims.some(claim => claim.article === article.id))
    .sort((a, b) => (when(a) === when(b) ? (a.id < b.id ? -1 : 1) : when(a) < when(b) ? -1 : 1))
    .map(article =>
      reportOf(
        article,
        claims.filter(claim => claim.article === article.id),
      ),
    );
}
