// A plain evaluator over an array of versions: what a query means, without any index. Stores are compared with it.
import type { Statement } from '../../models/statement.ts';
import { type Search, statementTokens } from '../../models/tokens.ts';
import type { FacetName, StatementFilter, StatementQuery } from '../../src/store/store.ts';

const holds = (passage: string[], phrase: string[]): boolean =>
  passage.some((_, from) => phrase.every((token, i) => passage[from + i] === token));

function finds(statement: Statement, { words, phrases }: Search): boolean {
  const passages = statementTokens(statement);
  const terms = [...words.map(word => [word]), ...phrases];
  return terms.length > 0 && terms.every(term => passages.some(passage => holds(passage, term)));
}

const within = (time: string | null, from: string | undefined, to: string | undefined): boolean =>
  (from === undefined && to === undefined) ||
  (time !== null && (from === undefined || time >= from) && (to === undefined || time <= to));

const among = <T>(values: readonly T[] | undefined, ...own: (T | null | undefined)[]): boolean =>
  values === undefined || own.some(value => value !== null && value !== undefined && values.includes(value));

function matches(s: Statement, f: StatementFilter): boolean {
  return (
    (f.search === undefined || finds(s, f.search)) &&
    among(f.speaker, s.speaker.id) &&
    among(f.platform, s.platform) &&
    among(f.medium, s.medium) &&
    among(f.status, s.status) &&
    among(f.removal, s.removal?.kind) &&
    among(f.source, ...s.sources.items.map(item => item.outlet)) &&
    among(f.lang, s.lang) &&
    among(f.event, ...s.events.map(event => event.kind)) &&
    within(s.sortAt, f.postedFrom, f.postedTo) &&
    within(s.removedAt, f.removedFrom, f.removedTo)
  );
}

const keyOf = (s: Statement, sort: string): string =>
  ({ posted: s.sortAt, seen: s.seen, changed: s.changedAt })[sort.replace('-', '')]!;

/** What the query yields, in its order, from all versions that the archive ever held. */
export function evaluate(versions: Statement[], { filter, sort }: StatementQuery): Statement[] {
  const { asOf } = filter;
  const known = versions.filter(v =>
    asOf === undefined ? v.knownTo === null : v.knownFrom <= asOf && (v.knownTo === null || v.knownTo > asOf),
  );
  const order = (a: Statement, b: Statement): number => {
    const [x, y] = [keyOf(a, sort), keyOf(b, sort)];
    return x === y ? (a.id < b.id ? -1 : 1) : x < y ? -1 : 1;
  };
  const sorted = known.filter(s => matches(s, filter)).sort(order);
  return sort.startsWith('-') ? sorted.reverse() : sorted;
}

const facetValues: Record<FacetName, (s: Statement) => (string | null)[]> = {
  speaker: s => [s.speaker.id],
  platform: s => [s.platform],
  medium: s => [s.medium],
  status: s => [s.status],
  source: s => [...new Set(s.sources.items.map(item => item.outlet))],
};

/** Counts of a facet's values, most frequent first, ties by value. */
export function evaluateFacet(versions: Statement[], filter: StatementFilter, name: FacetName) {
  const counts = new Map<string, number>();
  for (const statement of evaluate(versions, { filter, sort: 'posted' }))
    for (const value of facetValues[name](statement))
      if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
