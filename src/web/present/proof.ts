// The evidence of a statement by source: each text once, however many outlets printed it. Pure.
import type { Revision } from '../../../models/article.ts';
import type { Claim, Weighed } from '../../../models/claim.ts';
import type { Evidence } from '../../../models/evidence.ts';
import type { Statement, StatementSource } from '../../../models/statement.ts';
import { type Excerpt, excerpts } from './excerpt.ts';
import { langTag, shorten } from './links.ts';

export interface Proof {
  source: StatementSource;
  /** Other outlets that printed the same text. */
  also: number;
  excerpts: Excerpt[];
  lang: string | null;
  /** Which reader read it, and when. */
  reading: string;
  /** What the reader weighed for each quotation, and the rules by which it took something for gone. */
  decisions: { words: string; weighed: Weighed[] }[];
  rules: { rule: string; words: string }[];
}

/** Characters of a quotation that name it among the decisions. */
const NAMED_BY = 60;

const decisions = (claims: Claim[]): Proof['decisions'] =>
  claims.flatMap(({ quotes }) =>
    quotes.flatMap(({ text, weighed }) => (weighed?.length ? [{ words: shorten(text, NAMED_BY), weighed }] : [])),
  );

const rules = (claims: Claim[]): Proof['rules'] =>
  claims.flatMap(({ removal }) =>
    removal?.rule ? [{ rule: removal.rule, words: removal.evidence[0]?.exact ?? '' }] : [],
  );

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
    const made = claims.get(source.article) ?? [];
    const readers = new Set(made.map(({ reader }) => reader));
    return {
      source,
      also: new Set(others.map(({ outlet }) => outlet)).size,
      excerpts: [...byRevision].flatMap(([id, marks]) => excerpts(revisions.get(id) ?? null, marks)),
      lang: langTag(statement.lang),
      reading: readers.size > 0 ? `Read by reader version ${[...readers].join(', ')}.` : '',
      decisions: decisions(made),
      rules: rules(made),
    };
  });
}
