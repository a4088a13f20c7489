// The evidence of a statement by source: each text once, however many outlets printed it. Pure.
import type { Revision } from '../../../models/article.ts';
import type { Claim } from '../../../models/claim.ts';
import type { Evidence } from '../../../models/evidence.ts';
import type { Statement, StatementSource } from '../../../models/statement.ts';
import { type Excerpt, excerpts } from './excerpt.ts';
import { langTag } from './links.ts';

export interface Proof {
  source: StatementSource;
  /** Other outlets that printed the same text. */
  also: number;
  excerpts: Excerpt[];
  lang: string | null;
  /** Which reader read it, and when. */
  reading: string;
}

/** Articles whose evidence is shown: the first of each group of copies that has evidence, at most `max`. */
export function leading({ sources, evidence }: Statement, max: number): StatementSource[] {
  const proven = new Set(evidence.map(({ article }) => article));
  const groups = new Set<string>();
  const leads: StatementSource[] = [];
  for (const item of sources.items) {
    if (!proven.has(item.article) || groups.has(item.group)) continue;
    groups.add(item.group);
    leads.push(item);
  }
  return leads.slice(0, max);
}

function unique(evidence: Evidence[]): Evidence[] {
  const key = (e: Evidence) => `${e.revision} ${e.in} ${e.start} ${e.end} ${e.shows}`;
  return [...new Map(evidence.map(e => [key(e), e])).values()];
}

export function proofs(
  statement: Statement,
  leads: StatementSource[],
  revisions: ReadonlyMap<string, Revision>,
  claims: ReadonlyMap<string, Claim[]>,
): Proof[] {
  return leads.map(source => {
    const own = unique(statement.evidence.filter(({ article }) => article === source.article));
    const byRevision = Map.groupBy(own, ({ revision }) => revision);
    const others = statement.sources.items.filter(i => i.group === source.group && i.outlet !== source.outlet);
    const readers = new Set((claims.get(source.article) ?? []).map(({ reader }) => reader));
    return {
      source,
      also: new Set(others.map(({ outlet }) => outlet)).size,
      excerpts: [...byRevision].flatMap(([id, marks]) => excerpts(revisions.get(id) ?? null, marks)),
      lang: langTag(statement.lang),
      reading: readers.size > 0 ? `Read by reader version ${[...readers].join(', ')}.` : '',
    };
  });
}
