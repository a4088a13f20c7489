import type { Article } from './article.ts';
import type { Claim } from './claim.ts';
import { groupCopies } from './independence.ts';
import { type Instant, type Interval, intersect, isEmpty, toEdtf } from './interval.ts';
import { mergeRemovals, removalStart } from './merge-removal.ts';
import { mergeQuotes } from './merge-words.ts';
import type { Observation } from './observation.ts';
import type { Person } from './person.ts';
import type { Removal } from './removal.ts';
import { type Report, reportsOf } from './reports.ts';
import { claimSortAt } from './same-statement.ts';
import type { Statement, StatementEvent, StatementSource, Status } from './statement.ts';

export interface MergeInput {
  id: string;
  person: Person;
  /** Every claim about this occasion, of whatever revision; at least one. */
  claims: Claim[];
  /** The articles of those claims. */
  articles: Article[];
  /** Checks of those articles. */
  observations: Observation[];
  /** The version that stands now, if any. */
  previous: Statement | null;
  at: Instant;
}

export function status(removal: Removal | null): Status {
  if (!removal) return 'standing';
  if (removal.kind === 'restored') return 'restored';
  return removal.kind === 'edited' ? 'edited' : 'removed';
}

/** The value that most independent groups tell; the first told on a tie. Null votes do not count. */
function vote<T extends string>(votes: { value: T | null; group: string }[]): T | null {
  const tally = new Map<T, Set<string>>();
  for (const { value, group } of votes)
    if (value !== null) tally.set(value, (tally.get(value) ?? new Set()).add(group));
  let best: T | null = null;
  for (const [value, groups] of tally) if (best === null || groups.size > tally.get(best)!.size) best = value;
  return best;
}

function mergePosted(reports: Report[], conflicts: string[]): Interval | null {
  let posted: Interval | null = null;
  let first = '';
  for (const { article, claims } of reports)
    for (const claim of claims) {
      if (!claim.posted) continue;
      const both: Interval = posted ? intersect(posted, claim.posted) : claim.posted;
      if (isEmpty(both)) conflicts.push(`${article.outlet} dates it ${toEdtf(claim.posted)}, ${first} otherwise.`);
      else posted = both;
      first ||= article.outlet;
    }
  return posted;
}

function sourcesOf(reports: Report[], groups: Map<string, string>): Statement['sources'] {
  const items: StatementSource[] = reports.map(({ article, withdrawn }) => ({
    article: article.id,
    outlet: article.outlet,
    title: article.title,
    url: article.url,
    published: article.published,
    group: groups.get(article.id)!,
    state: withdrawn && article.state === 'standing' ? 'edited' : article.state,
  }));
  return { count: items.length, independent: new Set(items.map(item => item.group)).size, items };
}

/** Only what changes a statement is cited; a page seen unchanged is not. */
const TELLING = new Set<Observation['saw']>(['edited', 'gone']);

/** The events so far, and one more where the status became something that is an event. */
function eventsOf(id: string, now: Status, previous: Statement | null, at: Instant): StatementEvent[] {
  const events: StatementEvent[] = previous ? [...previous.events] : [{ id: `${id}/said`, kind: 'said', at }];
  if (now === 'standing' || now === previous?.status) return events;
  const times = events.filter(event => event.kind === now).length;
  events.push({ id: `${id}/${now}${times > 0 ? `/${times + 1}` : ''}`, kind: now, at });
  return events;
}

/**
 * Derives a statement from everything that is known about its occasion. Pure: the same input gives the same statement,
 * in whatever order the claims came.
 */
export function merge({ id, person, claims, articles, observations, previous, at }: MergeInput): Statement {
  const reports = reportsOf(claims, articles);
  const groups = groupCopies(reports.map(({ article }) => article));
  const inForce = reports.flatMap(report => report.claims);
  const votes = <T extends string>(value: (claim: Claim) => T | null) =>
    vote(inForce.map(claim => ({ value: value(claim), group: groups.get(claim.article)! })));
  const platform = votes(claim => claim.platform);
  const conflicts: string[] = [];
  const platforms = new Set(inForce.flatMap(claim => claim.platform ?? []));
  if (platforms.size > 1) conflicts.push(`Sources differ on the platform: ${[...platforms].sort().join(', ')}.`);
  const posted = mergePosted(reports, conflicts);
  const {
    removal,
    others,
    conflicts: differing,
  } = mergeRemovals(reports, groups, {
    onPlatform: platform !== null,
    posted,
  });
  const now = status(removal);
  const events = eventsOf(id, now, previous, at);
  const published = reports[0]!.article.published;
  return {
    id,
    version: (previous?.version ?? 0) + 1,
    knownFrom: at,
    knownTo: null,
    seen: previous?.seen ?? at,
    speaker: { id: person.id, name: person.name, wikidata: person.wikidata },
    quotes: mergeQuotes(inForce),
    medium: votes(claim => claim.medium)!,
    platform,
    permalink: inForce.find(claim => claim.permalink)?.permalink ?? null,
    status: now,
    posted,
    removal,
    otherRemovals: others,
    conflicts: [...conflicts, ...differing],
    lang: votes(claim => claim.lang) ?? 'und',
    sources: sourcesOf(reports, groups),
    evidence: inForce.flatMap(c => [...c.quotes.map(q => q.evidence), ...(c.removal?.evidence ?? [])]),
    claims: inForce.map(claim => claim.id).sort(),
    observations: observations
      .filter(o => TELLING.has(o.saw))
      .map(o => o.id)
      .sort(),
    sortAt: claimSortAt(posted, published, previous?.seen ?? at),
    removedAt: removalStart(removal, previous?.removedAt ?? published ?? at),
    events,
    changedAt: events.at(-1)!.at,
  };
}
