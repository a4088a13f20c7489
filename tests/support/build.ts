// Builders: what a test does not name has a sane default, the same in every run. `build*({...})` overrides fields.
import type { Article, Revision } from '../../models/article.ts';
import type { Claim } from '../../models/claim.ts';
import type { Evidence } from '../../models/evidence.ts';
import { startInstant } from '../../models/interval.ts';
import { type LogEntry, logEntry } from '../../models/log-entry.ts';
import type { Observation } from '../../models/observation.ts';
import { type Person, personId } from '../../models/person.ts';
import type { Removal } from '../../models/removal.ts';
import { simhash } from '../../models/simhash.ts';
import type { Source } from '../../models/source.ts';
import type { Statement, StatementEvent, StatementSource } from '../../models/statement.ts';
import { articleId, contentHash, revisionId } from '../../src/ingest/capture.ts';

/** When everything happens unless a test says otherwise. */
export const NOON = '2025-01-28T12:00:00.000Z';

/** `at(90)`: an instant that many seconds after {@link NOON}. */
export const at = (seconds: number): string => new Date(Date.parse(NOON) + seconds * 1000).toISOString();

export function buildPerson(over: Partial<Person> = {}): Person {
  const name = over.name ?? 'Mara Quist';
  return {
    id: personId(name),
    name,
    aliases: [],
    wikidata: null,
    kind: 'person',
    gender: 'female',
    description: null,
    ...over,
  };
}

export function buildSource(over: Partial<Source> = {}): Source {
  const id = over.id ?? 'f_bugle';
  return {
    id,
    url: `https://bugle.example/${id}.xml`,
    movedTo: null,
    title: 'The Bugle',
    site: 'https://bugle.example/',
    added: NOON,
    state: 'active',
    etag: null,
    lastModified: null,
    lastFull: null,
    lastPoll: null,
    nextPoll: NOON,
    interval: 600,
    errorsInARow: 0,
    lastError: null,
    items: 0,
    articles: 0,
    rejected: 0,
    lastRejected: [],
    seenItems: {},
    leaseUntil: null,
    leaseOwner: null,
    ...over,
  };
}

export function buildArticle(over: Partial<Article> = {}): Article {
  const url = over.url ?? 'https://bugle.example/quist-sorry';
  const id = over.id ?? articleId(url);
  return {
    id,
    url,
    outlet: 'The Bugle',
    title: 'Mara Quist says sorry',
    author: 'Ed Penn',
    lang: 'en',
    published: NOON,
    modified: null,
    source: null,
    firstSeen: NOON,
    state: 'standing',
    simhash: '0123456789abcdef',
    nextCheck: null,
    latestRevision: revisionId(id, '0'),
    captured: over.firstSeen ?? NOON,
    gone: null,
    ...over,
  };
}

export function buildRevision(over: Partial<Revision> = {}): Revision {
  const article = over.article ?? buildArticle().id;
  const title = over.title ?? 'Mara Quist says sorry';
  const text = over.text ?? 'Mara Quist said on Instagram: “I am so sorry.” She deleted the post on Tuesday.';
  const hash = contentHash(title, text);
  return {
    id: revisionId(article, hash),
    article,
    at: NOON,
    hash,
    title,
    text,
    html: `<article><h1>${title}</h1><p>${text}</p></article>`,
    simhash: simhash(text),
    lang: 'en',
    published: NOON,
    modified: null,
    embeds: [],
    ...over,
  };
}

export function buildEvidence(over: Partial<Evidence> = {}): Evidence {
  return {
    article: buildArticle().id,
    revision: buildRevision().id,
    in: 'text',
    start: 30,
    end: 44,
    exact: 'I am so sorry.',
    prefix: 'said on Instagram: “',
    suffix: '” She deleted',
    shows: 'words',
    ...over,
  };
}

export function buildClaim(over: Partial<Claim> = {}): Claim {
  const speaker = over.speaker ?? 'Mara Quist';
  return {
    id: 'c_1',
    article: buildArticle().id,
    revision: buildRevision().id,
    reader: '1',
    at: NOON,
    speaker,
    person: personId(speaker),
    quotes: [{ part: 'body', text: 'I am so sorry.', form: 'direct', evidence: buildEvidence() }],
    medium: 'text-post',
    platform: 'Instagram',
    permalink: null,
    posted: { earliest: '2025-01-27', latest: '2025-01-27' },
    removal: null,
    lang: 'en',
    ...over,
  };
}

export function buildObservation(over: Partial<Observation> = {}): Observation {
  const { id: article, url } = buildArticle();
  return { id: 'o_1', url, article, at: NOON, saw: 'seen', httpStatus: 200, hash: null, detail: '', ...over };
}

export const buildLogEntry = (over: Partial<Pick<LogEntry, 'kind' | 'at' | 'body'>> = {}): LogEntry =>
  logEntry(over.kind ?? 'claim', over.at ?? NOON, over.body ?? { id: 'c_1', words: 'I am so sorry.' });

export function buildRemoval(over: Partial<Removal> = {}): Removal {
  return {
    kind: 'deleted',
    by: 'author',
    at: { earliest: '2025-01-28', latest: '2025-01-28' },
    basis: 'reported',
    evidence: [buildEvidence({ start: 46, end: 75, exact: 'She deleted the post on Tuesday', shows: 'removal' })],
    ...over,
  };
}

export function buildStatementSource(over: Partial<StatementSource> = {}): StatementSource {
  const { id, outlet, title, url, published } = buildArticle(over.url === undefined ? {} : { url: over.url });
  return { article: id, outlet, title, url, published, group: id, state: 'standing', ...over };
}

function eventsOf(id: string, seen: string, removed: boolean): StatementEvent[] {
  const said: StatementEvent = { id: `${id}/said`, kind: 'said', at: seen };
  return removed ? [said, { id: `${id}/removed`, kind: 'removed', at: seen }] : [said];
}

/**
 * A present statement. `text` is short for one quote in the body, `outlets` for one source each; a removal makes it removed,
 * with the event and the time that belong to it; `sortAt` follows `posted`.
 */
export function buildStatement({
  text = 'I am so sorry.',
  outlets = ['The Bugle'],
  ...over
}: Partial<Statement> & { text?: string; outlets?: string[] } = {}): Statement {
  const id = over.id ?? 's_1';
  const seen = over.seen ?? over.knownFrom ?? NOON;
  const posted = over.posted === undefined ? { earliest: '2025-01-27', latest: '2025-01-27' } : over.posted;
  const removal = over.removal ?? null;
  const removedFrom = removal && (removal.at.earliest ?? removal.at.latest);
  const items = outlets.map(outlet =>
    buildStatementSource({ outlet, url: `https://${personId(outlet)}.example/${id}`, title: `${outlet}: sorry` }),
  );
  const events = over.events ?? eventsOf(id, seen, removal !== null);
  return {
    id,
    version: 1,
    knownFrom: seen,
    knownTo: null,
    seen,
    speaker: { id: 'mara-quist', name: 'Mara Quist', wikidata: null },
    quotes: [{ part: 'body', text }],
    medium: 'text-post',
    platform: 'Instagram',
    permalink: null,
    status: removal ? 'removed' : 'standing',
    posted,
    removal,
    otherRemovals: [],
    conflicts: [],
    lang: 'en',
    sources: { count: items.length, independent: items.length, items },
    evidence: [buildEvidence()],
    claims: [`c_${id}`],
    observations: [],
    sortAt: posted?.earliest ? startInstant(posted.earliest) : seen,
    removedAt: removal ? (removedFrom ? startInstant(removedFrom) : seen) : null,
    events,
    changedAt: events.at(-1)!.at,
    ...over,
  };
}
