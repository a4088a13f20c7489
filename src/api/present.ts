// Presenters list the fields they show: a row of the store is never sent as it is.
import type { z } from 'zod';
import type { Article, RevisionHead } from '../../models/article.ts';
import type { Evidence } from '../../models/evidence.ts';
import { type Interval, toEdtf } from '../../models/interval.ts';
import type { Observation } from '../../models/observation.ts';
import type { Person } from '../../models/person.ts';
import type { Removal } from '../../models/removal.ts';
import type { Source } from '../../models/source.ts';
import type { Statement, StatementSource } from '../../models/statement.ts';
import type * as schemas from './schemas.ts';

type Shape<Name extends keyof typeof schemas> = z.output<(typeof schemas)[Name]>;

/** Addresses of things, as readers see them. `base` is PUBLIC_URL, without a slash at its end. */
export const addresses = (base: string) => ({
  home: `${base}/`,
  api: `${base}/api/v1`,
  statement: (id: string) => `${base}/statements/${encodeURIComponent(id)}`,
  person: (id: string) => `${base}/people/${encodeURIComponent(id)}`,
  article: (id: string) => `${base}/articles/${encodeURIComponent(id)}`,
  of: (path: string) => `${base}${path}`,
});

/** The words of all quotes in their order, a line each. */
export const statementText = (statement: Pick<Statement, 'quotes'>): string =>
  statement.quotes.map(quote => quote.text).join('\n');

export const presentInterval = (interval: Interval): Shape<'Interval'> => ({
  earliest: interval.earliest,
  latest: interval.latest,
  edtf: toEdtf(interval),
  ...(interval.grounds && { grounds: interval.grounds }),
});

export const presentEvidence = (evidence: Evidence): Shape<'Evidence'> => ({
  article: evidence.article,
  revision: evidence.revision,
  in: evidence.in,
  shows: evidence.shows,
  selector: [
    { type: 'TextQuoteSelector', exact: evidence.exact, prefix: evidence.prefix, suffix: evidence.suffix },
    { type: 'TextPositionSelector', start: evidence.start, end: evidence.end },
  ],
});

const presentRemoval = (removal: Removal): Shape<'Removal'> => ({
  kind: removal.kind,
  by: removal.by,
  at: presentInterval(removal.at),
  basis: removal.basis,
  ...(removal.conflict !== undefined && { conflict: removal.conflict }),
  evidence: removal.evidence.map(presentEvidence),
});

const presentSourceItem = ({ article, outlet, title, url, published, state }: StatementSource) => ({
  article,
  outlet,
  title,
  url,
  published,
  state,
});

export function presentStatement(statement: Statement, base: string): Shape<'Statement'> {
  const at = addresses(base);
  const self = `${at.api}/statements/${encodeURIComponent(statement.id)}`;
  const { speaker, sources } = statement;
  return {
    id: statement.id,
    url: at.statement(statement.id),
    speaker: { id: speaker.id, name: speaker.name, wikidata: speaker.wikidata },
    text: statementText(statement),
    quotes: statement.quotes.map(({ part, text }) => ({ part, text })),
    medium: statement.medium,
    platform: statement.platform,
    permalink: statement.permalink,
    status: statement.status,
    posted: statement.posted && presentInterval(statement.posted),
    removal: statement.removal && presentRemoval(statement.removal),
    removedAt: statement.removedAt,
    otherRemovals: statement.otherRemovals.map(presentRemoval),
    conflicts: statement.conflicts,
    lang: statement.lang,
    sources: {
      count: sources.count,
      independent: sources.independent,
      items: sources.items.map(presentSourceItem),
    },
    evidence: statement.evidence.map(presentEvidence),
    claims: statement.claims.length,
    observations: statement.observations.length,
    events: statement.events.map(({ id, kind, at }) => ({ id, kind, at })),
    version: statement.version,
    knownFrom: statement.knownFrom,
    knownTo: statement.knownTo,
    links: { self, history: `${self}/history`, speaker: `${at.api}/people/${encodeURIComponent(speaker.id)}` },
  };
}

export function presentPerson(person: Person & { statements: number }, base: string): Shape<'Person'> {
  const self = `${base}/api/v1/people/${encodeURIComponent(person.id)}`;
  return {
    id: person.id,
    url: addresses(base).person(person.id),
    name: person.name,
    aliases: person.aliases,
    wikidata: person.wikidata,
    kind: person.kind,
    gender: person.gender,
    description: person.description,
    statements: person.statements,
    links: { self, timeline: `${self}/timeline` },
  };
}

const presentObservation = ({ at, url, saw, httpStatus, detail }: Observation) => ({
  at,
  url,
  saw,
  httpStatus,
  detail,
});

export function presentArticle(
  article: Article,
  revisions: number,
  observations: Observation[],
  base: string,
): Shape<'Article'> {
  const self = `${base}/api/v1/articles/${encodeURIComponent(article.id)}`;
  return {
    id: article.id,
    url: article.url,
    page: addresses(base).article(article.id),
    outlet: article.outlet,
    title: article.title,
    author: article.author,
    lang: article.lang,
    published: article.published,
    modified: article.modified,
    firstSeen: article.firstSeen,
    state: article.state,
    revisions,
    observations: observations.map(presentObservation),
    links: { self, revisions: `${self}/revisions` },
  };
}

export const presentRevision = (revision: RevisionHead, excerpts: Evidence[]): Shape<'Revisions'>['items'][number] => ({
  id: revision.id,
  at: revision.at,
  hash: revision.hash,
  title: revision.title,
  lang: revision.lang,
  published: revision.published,
  modified: revision.modified,
  excerpts: excerpts.map(presentEvidence),
});

export const presentSource = (source: Source): Shape<'Source'> => ({
  id: source.id,
  url: source.url,
  movedTo: source.movedTo,
  title: source.title,
  site: source.site,
  added: source.added,
  state: source.state,
  lastPoll: source.lastPoll,
  nextPoll: source.nextPoll,
  intervalSeconds: source.interval,
  errorsInARow: source.errorsInARow,
  lastError: source.lastError,
  items: source.items,
  articles: source.articles,
  rejected: source.rejected,
  lastRejected: source.lastRejected.map(({ reason, item }) => ({ reason, item })),
});
