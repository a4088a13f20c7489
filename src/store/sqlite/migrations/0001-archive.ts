import { randomBytes } from 'node:crypto';
import type { Connection } from '../connection.ts';

// Columns that filters and sorts use, of present statements and of past versions alike. `events` is a set of bits in the
// order of EVENT_KINDS.
const FILTERED = `
  id TEXT NOT NULL, version INTEGER NOT NULL, known_from TEXT NOT NULL, seen TEXT NOT NULL, speaker TEXT NOT NULL,
  platform TEXT, medium TEXT NOT NULL, status TEXT NOT NULL, removal TEXT, lang TEXT NOT NULL, permalink TEXT,
  sort_at TEXT NOT NULL, removed_at TEXT, changed_at TEXT NOT NULL, events INTEGER NOT NULL`;

// Present statements. `place` grows with (sort_at, id): see place.ts. Bulk stands apart, so that counting reads little.
const statements = `
CREATE TABLE statements (place INTEGER PRIMARY KEY, ${FILTERED});
CREATE TABLE statement_docs (place INTEGER PRIMARY KEY, doc TEXT NOT NULL);
CREATE UNIQUE INDEX statements_id ON statements (id);
CREATE UNIQUE INDEX statements_order ON statements (sort_at, id);
CREATE INDEX statements_speaker ON statements (speaker);
CREATE INDEX statements_platform ON statements (platform);
CREATE INDEX statements_medium ON statements (medium);
CREATE INDEX statements_status ON statements (status);
CREATE INDEX statements_lang ON statements (lang);
CREATE INDEX statements_seen ON statements (seen, id);
CREATE INDEX statements_changed ON statements (changed_at, id);
CREATE INDEX statements_removal ON statements (removal) WHERE removal IS NOT NULL;
CREATE INDEX statements_removed ON statements (removed_at) WHERE removed_at IS NOT NULL;
CREATE INDEX statements_permalink ON statements (permalink) WHERE permalink IS NOT NULL;
CREATE TABLE statement_outlets (place INTEGER NOT NULL, outlet TEXT NOT NULL, PRIMARY KEY (place, outlet)) WITHOUT ROWID;
CREATE INDEX statement_outlets_outlet ON statement_outlets (outlet, place);
CREATE TABLE statement_articles (article TEXT NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (article, place)) WITHOUT ROWID;
CREATE VIRTUAL TABLE statement_words USING fts5(words, content='', contentless_delete=1, tokenize='ascii');`;

// Versions that were superseded, with the span in which they were held true.
const versions = `
CREATE TABLE versions (row INTEGER PRIMARY KEY, ${FILTERED}, known_to TEXT NOT NULL, doc TEXT NOT NULL);
CREATE UNIQUE INDEX versions_id ON versions (id, version);
CREATE INDEX versions_order ON versions (sort_at, id);
CREATE INDEX versions_speaker ON versions (speaker, sort_at, id);
CREATE VIRTUAL TABLE version_words USING fts5(words, content='', contentless_delete=1, tokenize='ascii');
CREATE TABLE redirects (id TEXT PRIMARY KEY, target TEXT NOT NULL, at TEXT NOT NULL) WITHOUT ROWID;`;

const reports = `
CREATE TABLE people (id TEXT PRIMARY KEY, sort_name TEXT NOT NULL, doc TEXT NOT NULL);
CREATE INDEX people_name ON people (sort_name, id);
CREATE TABLE person_names (name_key TEXT NOT NULL, person TEXT NOT NULL, PRIMARY KEY (name_key, person)) WITHOUT ROWID;
CREATE INDEX person_names_person ON person_names (person);
CREATE TABLE person_tokens (token TEXT NOT NULL, person TEXT NOT NULL, PRIMARY KEY (token, person)) WITHOUT ROWID;
CREATE INDEX person_tokens_person ON person_tokens (person);
CREATE TABLE articles (id TEXT PRIMARY KEY, url TEXT NOT NULL UNIQUE, next_check TEXT, doc TEXT NOT NULL);
CREATE INDEX articles_due ON articles (next_check, id) WHERE next_check IS NOT NULL;
CREATE TABLE revisions (
  id TEXT PRIMARY KEY, article TEXT NOT NULL, at TEXT NOT NULL, head TEXT NOT NULL, text TEXT NOT NULL, html BLOB NOT NULL);
CREATE INDEX revisions_article ON revisions (article, at, id);
CREATE INDEX revisions_at ON revisions (at, id);
CREATE TABLE claims (
  id TEXT PRIMARY KEY, article TEXT NOT NULL, revision TEXT NOT NULL, at TEXT NOT NULL, statement TEXT, doc TEXT NOT NULL);
CREATE INDEX claims_article ON claims (article, at, id);
CREATE INDEX claims_revision ON claims (revision, at, id);
CREATE INDEX claims_statement ON claims (statement, at, id) WHERE statement IS NOT NULL;
CREATE TABLE observations (id TEXT PRIMARY KEY, article TEXT, at TEXT NOT NULL, doc TEXT NOT NULL);
CREATE INDEX observations_article ON observations (article, at, id);
CREATE TABLE log (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, at TEXT NOT NULL, hash TEXT NOT NULL, body TEXT NOT NULL,
  seq INTEGER UNIQUE, chain TEXT);
CREATE INDEX log_unsealed ON log (at, id) WHERE seq IS NULL;`;

const work = `
CREATE TABLE sources (
  id TEXT PRIMARY KEY, host TEXT NOT NULL, state TEXT NOT NULL, next_poll TEXT NOT NULL,
  lease_owner TEXT, lease_until TEXT, doc TEXT NOT NULL);
CREATE INDEX sources_due ON sources (next_poll, id) WHERE state = 'active';
CREATE TABLE hosts (host TEXT PRIMARY KEY, last_start TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE host_slots (host TEXT NOT NULL, token TEXT NOT NULL, until TEXT NOT NULL, PRIMARY KEY (host, token)) WITHOUT ROWID;
CREATE TABLE leases (name TEXT PRIMARY KEY, owner TEXT NOT NULL, until TEXT NOT NULL, token INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;`;

export function archive(db: Connection): void {
  for (const part of [statements, versions, reports, work]) db.exec(part);
  // Stamps of two archives must never be equal, else a reader's cache would take one for the other.
  db.run(`INSERT INTO meta VALUES ('archive', ?), ('changes', '0')`, randomBytes(6).toString('hex'));
}
