import type { Connection, Model } from 'mongoose';
import type { Article, RevisionHead } from '../../../models/article.ts';
import type { Claim } from '../../../models/claim.ts';
import type { Instant } from '../../../models/interval.ts';
import type { LogEntry } from '../../../models/log-entry.ts';
import {
  articleSchema,
  claimSchema,
  logSchema,
  observationSchema,
  personSchema,
  revisionBodySchema,
  revisionSchema,
} from '../../../models/mongo/reports.ts';
import { redirectSchema, statementSchema, versionSchema } from '../../../models/mongo/statements.ts';
import {
  hostSchema,
  leaseSchema,
  lockSchema,
  metaSchema,
  sourceSchema,
  stampSchema,
} from '../../../models/mongo/work.ts';
import type { Observation } from '../../../models/observation.ts';
import type { Person } from '../../../models/person.ts';
import type { Source } from '../../../models/source.ts';
import type { Statement } from '../../../models/statement.ts';

export interface Row {
  _id: string;
}
export interface StatementRow extends Row {
  id: string;
  version: number;
  knownFrom: Instant;
  posted: string;
  seen: string;
  changed: string;
  speaker: string;
  platform?: string;
  medium: string;
  status: string;
  removal?: string;
  lang: string;
  permalink?: string;
  removedAt?: string;
  events: string[];
  outlets: string[];
  articles: string[];
  tokens: string[];
  words: string;
  doc: Statement;
}
export interface VersionRow extends StatementRow {
  knownTo: Instant;
}
export interface RedirectRow extends Row {
  target: string;
  at: Instant;
}
export interface PersonRow extends Row {
  sortKey: string;
  nameKeys: string[];
  tokens: string[];
  doc: Person;
}
export interface ArticleRow extends Row {
  url: string;
  nextCheck: Instant | null;
  doc: Article;
}
export interface RevisionRow extends Row {
  article: string;
  at: Instant;
  parts: number;
  doc: RevisionHead;
}
export interface ClaimRow extends Row {
  article: string;
  revision: string;
  at: Instant;
  statement: string | null;
  doc: Claim;
}
export interface ObservationRow extends Row {
  article: string | null;
  at: Instant;
  doc: Observation;
}
export interface LogRow extends Row, Omit<LogEntry, 'id' | 'body'> {
  body: string;
  sealed: boolean;
}
export interface SourceRow extends Row {
  host: string;
  state: string;
  nextPoll: Instant;
  leaseUntil: Instant | null;
  rev: number;
  doc: Source;
}

const schemas = {
  statements: statementSchema,
  versions: versionSchema,
  redirects: redirectSchema,
  people: personSchema,
  articles: articleSchema,
  revisions: revisionSchema,
  revision_bodies: revisionBodySchema,
  claims: claimSchema,
  observations: observationSchema,
  log: logSchema,
  sources: sourceSchema,
  hosts: hostSchema,
  leases: leaseSchema,
  locks: lockSchema,
  stamps: stampSchema,
  meta: metaSchema,
};

export interface Models {
  statements: Model<StatementRow>;
  versions: Model<VersionRow>;
  redirects: Model<RedirectRow>;
  people: Model<PersonRow>;
  articles: Model<ArticleRow>;
  revisions: Model<RevisionRow>;
  revision_bodies: Model<Row & { data: Buffer }>;
  claims: Model<ClaimRow>;
  observations: Model<ObservationRow>;
  log: Model<LogRow>;
  sources: Model<SourceRow>;
  hosts: Model<Row & { lastStart: Instant | null; slots: { token: string; until: Instant }[]; rev: number }>;
  leases: Model<Row & { owner: string; until: string; token: number }>;
  locks: Model<Row & { count: number; owner?: string; until?: Instant }>;
  stamps: Model<Row & { changes: number; lastChange: Instant }>;
  meta: Model<Row & { version?: number; name?: string; token?: number }>;
}

/** The archive's collections on one connection. */
export const modelsOn = (connection: Connection): Models =>
  Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, connection.model(name, schema, name)]),
  ) as unknown as Models;
