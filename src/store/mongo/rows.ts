// From the domain's data to documents. Two stores must find alike: what is indexed comes from models/.
import { deflateSync, inflateSync } from 'node:zlib';
import type { Article, Revision } from '../../../models/article.ts';
import type { Claim } from '../../../models/claim.ts';
import type { LogEntry } from '../../../models/log-entry.ts';
import type { Observation } from '../../../models/observation.ts';
import { nameKey, type Person } from '../../../models/person.ts';
import type { Source } from '../../../models/source.ts';
import type { Statement } from '../../../models/statement.ts';
import { statementTokens, tokenise } from '../../../models/tokens.ts';
import { hostOf } from '../leasing.ts';
import { plain } from '../versions.ts';
import type {
  ArticleRow,
  ClaimRow,
  LogRow,
  ObservationRow,
  PersonRow,
  RevisionRow,
  SourceRow,
  StatementRow,
  VersionRow,
} from './models.ts';

const distinct = (strings: string[]): string[] => [...new Set(strings)];
/** One string that sorts by the time, then by the id. */
export const timeKey = (at: string, id: string): string => `${at} ${id}`;

/** Passages in one string: a phrase is found as ` so sorry `, and never across the `§` that no token contains. */
const spaced = (passages: string[][]): string => ` ${passages.map(tokens => tokens.join(' ')).join(' § ')} `;

export function statementRow(statement: Statement): StatementRow {
  const { id, platform, permalink, removedAt, removal, sources } = statement;
  const passages = statementTokens(statement);
  return {
    _id: id,
    id,
    version: statement.version,
    knownFrom: statement.knownFrom,
    posted: timeKey(statement.sortAt, id),
    seen: timeKey(statement.seen, id),
    changed: timeKey(statement.changedAt, id),
    speaker: statement.speaker.id,
    ...(platform && { platform }),
    medium: statement.medium,
    status: statement.status,
    ...(removal && { removal: removal.kind }),
    lang: statement.lang,
    ...(permalink && { permalink }),
    ...(removedAt && { removedAt }),
    events: distinct(statement.events.map(event => event.kind)),
    outlets: distinct(sources.items.map(item => item.outlet)),
    articles: distinct(sources.items.map(item => item.article)),
    tokens: distinct(passages.flat()),
    words: spaced(passages),
    doc: plain(statement),
  };
}

export const versionRow = (statement: Statement, knownTo: string): VersionRow => ({
  ...statementRow({ ...statement, knownTo }),
  _id: `${statement.id}/${statement.version}`,
  knownTo,
});

export function personRow(person: Person): PersonRow {
  const names = [person.name, ...person.aliases];
  return {
    _id: person.id,
    sortKey: timeKey(tokenise(person.name).join(' '), person.id),
    nameKeys: distinct(names.map(nameKey)),
    tokens: distinct(names.flatMap(tokenise)),
    doc: plain(person),
  };
}

export const articleRow = (article: Article): ArticleRow => ({
  _id: article.id,
  url: article.url,
  nextCheck: article.nextCheck,
  doc: plain(article),
});

/** Bytes of one document of a body: well under MongoDB's 16 MB. */
const PART = 8 * 1024 * 1024;

export function revisionRows(revision: Revision): { row: RevisionRow; bodies: { _id: string; data: Buffer }[] } {
  const { text, html, ...head } = revision;
  const packed = deflateSync(JSON.stringify([text, html]));
  const parts = Math.ceil(packed.length / PART);
  const bodies = Array.from({ length: parts }, (_, i) => ({
    _id: `${revision.id}/${i}`,
    data: packed.subarray(i * PART, (i + 1) * PART),
  }));
  return { row: { _id: revision.id, article: revision.article, at: revision.at, parts, doc: plain(head) }, bodies };
}

/** `bodies` in the order of their parts. */
export function revisionOf(row: RevisionRow, bodies: Uint8Array[]): Revision {
  const [text, html] = JSON.parse(inflateSync(Buffer.concat(bodies)).toString());
  return { ...row.doc, text, html };
}

export const claimRow = (claim: Claim, statement: string | null): ClaimRow => ({
  _id: claim.id,
  article: claim.article,
  revision: claim.revision,
  at: claim.at,
  statement,
  doc: plain(claim),
});

export const observationRow = (observation: Observation): ObservationRow => ({
  _id: observation.id,
  article: observation.article,
  at: observation.at,
  doc: plain(observation),
});

export const logRow = ({ id, body, ...rest }: LogEntry): LogRow => ({
  _id: id,
  ...rest,
  body: JSON.stringify(body ?? null),
  sealed: rest.seq !== null,
});
export const entryOf = ({ _id, sealed: _, body, ...rest }: LogRow): LogEntry => ({
  id: _id,
  ...rest,
  body: JSON.parse(body),
});

export const sourceRow = (source: Source, rev: number): SourceRow => ({
  _id: source.id,
  host: hostOf(source),
  state: source.state,
  nextPoll: source.nextPoll,
  leaseUntil: source.leaseUntil,
  rev,
  doc: plain(source),
});
