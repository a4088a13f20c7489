import { deflateSync, inflateSync } from 'node:zlib';
import type { Article, Revision, RevisionHead } from '../../../models/article.ts';
import type { Claim } from '../../../models/claim.ts';
import type { Observation } from '../../../models/observation.ts';
import type { ArticlesPort } from '../store.ts';
import type { Connection } from './connection.ts';
import type { Writer } from './writer.ts';

interface Doc {
  doc: string;
}
interface RevisionRow {
  head: string;
  text: string;
  html: Uint8Array;
}

const parsed = <T>(row: Doc | undefined): T | null => (row ? JSON.parse(row.doc) : null);
const revisionOf = ({ head, text, html }: RevisionRow): Revision => ({
  ...JSON.parse(head),
  text,
  html: inflateSync(html).toString(),
});

export const readArticle = (db: Connection, id: string) =>
  parsed<Article>(db.get('SELECT doc FROM articles WHERE id = ?', id));
export const readArticleByUrl = (db: Connection, url: string) =>
  parsed<Article>(db.get('SELECT doc FROM articles WHERE url = ?', url));
export const readObservations = (db: Connection, article: string): Observation[] =>
  db
    .all<Doc>('SELECT doc FROM observations WHERE article = ? ORDER BY at, id', article)
    .map(row => JSON.parse(row.doc));
export const readRevision = (db: Connection, id: string): Revision | null => {
  const row = db.get<RevisionRow>('SELECT head, text, html FROM revisions WHERE id = ?', id);
  return row ? revisionOf(row) : null;
};

export function writeArticle(db: Connection, article: Article): void {
  db.run(
    `INSERT INTO articles VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET url = excluded.url, next_check = excluded.next_check, doc = excluded.doc`,
    article.id,
    article.url,
    article.nextCheck,
    JSON.stringify(article),
  );
}

export function writeRevision(db: Connection, revision: Revision): void {
  const { text, html, ...head } = revision;
  db.run(
    'INSERT OR IGNORE INTO revisions VALUES (?, ?, ?, ?, ?, ?)',
    revision.id,
    revision.article,
    revision.at,
    JSON.stringify(head),
    text,
    deflateSync(html),
  );
}

export const writeObservation = (db: Connection, observation: Observation): void => {
  db.run(
    'INSERT OR IGNORE INTO observations VALUES (?, ?, ?, ?)',
    observation.id,
    observation.article,
    observation.at,
    JSON.stringify(observation),
  );
};

async function* iterateRevisions(open: () => Connection): AsyncGenerator<Revision> {
  const db = open();
  try {
    db.exec('BEGIN');
    for (const row of db.iterate<RevisionRow>('SELECT head, text, html FROM revisions ORDER BY at, id')) {
      yield revisionOf(row);
    }
  } finally {
    db.close();
  }
}

function claimDueChecks(db: Connection, now: string, leaseSeconds: number, limit: number): Article[] {
  const due = db.all<Doc>('SELECT doc FROM articles WHERE next_check <= ? ORDER BY next_check, id LIMIT ?', now, limit);
  const nextCheck = new Date(Date.parse(now) + leaseSeconds * 1000).toISOString();
  const articles = due.map((row): Article => ({ ...JSON.parse(row.doc), nextCheck }));
  for (const article of articles) writeArticle(db, article);
  return articles;
}

export const articlesPort = (reader: Connection, writer: Writer, open: () => Connection): ArticlesPort => ({
  get: async id => readArticle(reader, id),
  byUrl: async url => readArticleByUrl(reader, url),
  revisions: async article =>
    reader
      .all<{ head: string }>('SELECT head FROM revisions WHERE article = ? ORDER BY at, id', article)
      .map((row): RevisionHead => JSON.parse(row.head)),
  revision: async id => readRevision(reader, id),
  observations: async article => readObservations(reader, article),
  claims: async article =>
    reader
      .all<Doc>('SELECT doc FROM claims WHERE article = ? ORDER BY at, id', article)
      .map((row): Claim => JSON.parse(row.doc)),
  iterateRevisions: () => iterateRevisions(open),
  claimDueChecks: (now, leaseSeconds, limit) => writer.transaction(db => claimDueChecks(db, now, leaseSeconds, limit)),
});
