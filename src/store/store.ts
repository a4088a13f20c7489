// The port to the archive's memory. Two adapters stand behind it (sqlite/, mongo/); one contract suite proves that they
// answer alike. Everything here is plain data from models/.
import type { Article, Revision, RevisionHead } from '../../models/article.ts';
import type { Claim } from '../../models/claim.ts';
import type { Instant } from '../../models/interval.ts';
import type { LogEntry } from '../../models/log-entry.ts';
import type { Observation } from '../../models/observation.ts';
import type { Person } from '../../models/person.ts';
import type { RemovalKind } from '../../models/removal.ts';
import type { Source } from '../../models/source.ts';
import type { Medium, Platform, Statement, Status } from '../../models/statement.ts';
import type { Search } from '../../models/tokens.ts';

export type { Search };

/** Filters combine with AND; several values of one filter with OR. */
export interface StatementFilter {
  search?: Search;
  speaker?: string[];
  platform?: Platform[];
  medium?: Medium[];
  status?: Status[];
  /** Kind of `removal`. */
  removal?: RemovalKind[];
  /** Outlet names, as in Statement.sources.items. */
  source?: string[];
  lang?: string[];
  /** Inclusive bounds on Statement.sortAt (start of the posted interval, or the first report). */
  postedFrom?: Instant;
  postedTo?: Instant;
  /** Inclusive bounds on Statement.removedAt; a statement that was not removed never matches. */
  removedFrom?: Instant;
  removedTo?: Instant;
  /** Only statements with an event of one of these kinds (feeds). */
  event?: Statement['events'][number]['kind'][];
  /** The archive as it was known at this instant: versions with knownFrom <= asOf < knownTo. */
  asOf?: Instant;
}

/** posted: by sortAt; seen: by seen; changed: by changedAt (feeds). A minus sign means newest first; ties by id, same direction. */
export type StatementSort = 'posted' | '-posted' | 'seen' | '-seen' | '-changed';
/** A place between two rows of a sorted list. */
export interface Position {
  key: string;
  id: string;
}
export interface StatementQuery {
  filter: StatementFilter;
  sort: StatementSort;
}
export const FACETS = ['speaker', 'platform', 'medium', 'status', 'source'] as const;
export type FacetName = (typeof FACETS)[number];
/** Most frequent first, ties by value; `label` is what is shown (a speaker's name for an id). */
export type Facets = Partial<Record<FacetName, { value: string; label: string; count: number }[]>>;

export interface Page<T> {
  items: T[];
  /** Where to go on, or null at the end. */
  next: Position | null;
}

export interface StatementsPort {
  page(query: StatementQuery, limit: number, after?: Position): Promise<Page<Statement>>;
  /** Exactly how many the pages yield. */
  count(filter: StatementFilter): Promise<number>;
  facets(filter: StatementFilter, names: FacetName[], limit: number): Promise<Facets>;
  /** `redirect` where the id was merged into another (already followed to the end). With asOf: the version known then. */
  get(id: string, asOf?: Instant): Promise<Statement | { redirect: string } | null>;
  /** All versions, oldest first. */
  history(id: string): Promise<Statement[]>;
  /** Streams in the order of the sort, with flat memory, over one consistent view as far as the store can give it. */
  iterate(query: StatementQuery): AsyncIterable<Statement>;
}

export interface PeoplePort {
  get(id: string): Promise<Person | null>;
  /** By name; with how many present statements each has. `q`: each of its tokens begins a token of a name or an alias. */
  page(q: string | null, limit: number, after?: Position): Promise<Page<Person & { statements: number }>>;
  put(person: Person): Promise<void>;
}

export interface ArticlesPort {
  get(id: string): Promise<Article | null>;
  byUrl(url: string): Promise<Article | null>;
  /** Oldest first. */
  revisions(article: string): Promise<RevisionHead[]>;
  revision(id: string): Promise<Revision | null>;
  observations(article: string): Promise<Observation[]>;
  claims(article: string): Promise<Claim[]>;
  /** Every revision in order of capture (for rereading); flat memory. */
  iterateRevisions(): AsyncIterable<Revision>;
  /** Takes up to `limit` articles whose nextCheck is due, and moves it to now + lease so that nobody else takes them. */
  claimDueChecks(now: Instant, leaseSeconds: number, limit: number): Promise<Article[]>;
}

export interface SourcesPort {
  /** False where a source of that id stands already (it is left as it is). */
  add(source: Source): Promise<boolean>;
  get(id: string): Promise<Source | null>;
  list(): Promise<Source[]>;
  /**
   * Takes sources whose nextPoll is due and that nobody leases: at most `limit`, at most `perHost` of one host, longest
   * due first. The lease ends at now + leaseSeconds, whatever happens to the owner.
   */
  claimDue(now: Instant, owner: string, leaseSeconds: number, limit: number, perHost: number): Promise<Source[]>;
  /** Takes one source whether due or not; null if another owner holds an unexpired lease. */
  claim(id: string, now: Instant, owner: string, leaseSeconds: number): Promise<Source | null>;
  /** Saves the poll's outcome and gives the lease back. False (and nothing saved) if the lease is no longer the owner's. */
  finish(source: Source, owner: string): Promise<boolean>;
  /** Writes an admin's change (state, nextPoll); leases stay as they are. */
  update(id: string, change: Partial<Pick<Source, 'state' | 'nextPoll' | 'title'>>): Promise<void>;
}

/** Politeness shared by all workers: at most `atOnce` requests in flight and one start per `gapMs` for each host. */
export interface HostsPort {
  /** A token when the request may start now, or when to ask again. A slot not released frees itself after leaseMs. */
  acquire(
    host: string,
    now: Instant,
    rule: { gapMs: number; atOnce: number; leaseMs: number },
  ): Promise<{ token: string } | { retryAt: Instant }>;
  release(host: string, token: string): Promise<void>;
}

export interface LeasesPort {
  /** A fencing token that grows with every new owner, or null while another holds it. The owner may renew by asking again. */
  acquire(name: string, owner: string, now: Instant, ttlMs: number): Promise<number | null>;
  release(name: string, owner: string): Promise<void>;
}

export interface LogPort {
  /** Sealed entries after `seq`, in order. */
  page(afterSeq: number, limit: number): Promise<LogEntry[]>;
  unsealed(limit: number): Promise<LogEntry[]>;
  /** The last sealed place; {seq: 0, chain: ''} at first. */
  head(): Promise<{ seq: number; chain: string }>;
  /** Writes seq and chain of entries, all or none; refuses (false) a fencing token older than one seen, or a head that moved. */
  seal(entries: { id: string; seq: number; chain: string }[], fencingToken: number): Promise<boolean>;
  /** Empties the body of an entry; its hash and place stay. */
  redact(id: string): Promise<void>;
}

/** What one transaction may read and write. Reads see its own writes. */
export interface Tx {
  articleByUrl(url: string): Promise<Article | null>;
  article(id: string): Promise<Article | null>;
  putArticle(article: Article): Promise<void>;
  hasRevision(id: string): Promise<boolean>;
  putRevision(revision: Revision): Promise<void>;
  person(id: string): Promise<Person | null>;
  /** People one of whose names or aliases has this key (models/person.ts nameKey). */
  peopleByName(nameKey: string): Promise<Person[]>;
  putPerson(person: Person): Promise<void>;
  /** Attaches the claim to the statement, wherever it was before. Idempotent by id, like every put. */
  putClaim(claim: Claim, statement: string): Promise<void>;
  /** Moves claims from one statement to another (merging, rereading). */
  moveClaims(from: string, to: string): Promise<void>;
  claimsOf(statement: string): Promise<Claim[]>;
  claimsOfRevision(revision: string): Promise<{ claim: Claim; statement: string }[]>;
  /** Detaches claims from their statements (an older reading); they stay in the log. */
  retireClaims(ids: string[]): Promise<void>;
  putObservation(observation: Observation): Promise<void>;
  observationsOf(article: string): Promise<Observation[]>;
  /** Present statements of a person with sortAt within the bounds (inclusive), or with this permalink. */
  candidates(person: string, from: Instant, to: Instant): Promise<Statement[]>;
  byPermalink(permalink: string): Promise<Statement[]>;
  /** Present statements that cite the article as a source. */
  statementsOfArticle(article: string): Promise<Statement[]>;
  statement(id: string): Promise<Statement | null>;
  /**
   * Makes this the present version: the one before it is closed at statement.knownFrom. A statement that says the same
   * as the present version (all but version, knownFrom, knownTo) writes nothing. The store numbers versions: `version` is
   * one more than the id's last, whatever the statement given says. An id that was redirected stands on its own again.
   */
  putStatement(statement: Statement): Promise<void>;
  /** The statement ends here (its present version is closed at `at`) and its id leads to another. */
  redirect(from: string, to: string, at: Instant): Promise<void>;
  /** Closes the present version with nothing after it (its last claim was retired). */
  endStatement(id: string, at: Instant): Promise<void>;
  appendLog(entry: LogEntry): Promise<void>;
}

/** For moving house: the collections in the order in which they must be loaded. */
export const COLLECTIONS = [
  'people',
  'sources',
  'articles',
  'revisions',
  'log',
  'claims',
  'observations',
  'statements',
  'redirects',
] as const;
export type CollectionName = (typeof COLLECTIONS)[number];

export interface Store {
  readonly kind: 'sqlite' | 'mongo';
  statements: StatementsPort;
  people: PeoplePort;
  articles: ArticlesPort;
  sources: SourcesPort;
  hosts: HostsPort;
  leases: LeasesPort;
  log: LogPort;
  /**
   * All or nothing. `keys` name what must not be changed by two transactions at once (person ids, article ids): where the
   * store runs transactions in parallel it serialises those that share a key. The function may run more than once (retries).
   */
  transaction<T>(keys: string[], run: (tx: Tx) => Promise<T>): Promise<T>;
  /** Changes whenever statements change; for ETags and caches. */
  revisionStamp(): Promise<string>;
  /**
   * Rows of each collection; `statements` counts the present ones, `versions` all that ever were. lastChange: when a
   * statement last changed, in the archive's own time.
   */
  counts(): Promise<Record<CollectionName, number> & { versions: number; removed: number; lastChange: Instant | null }>;
  /** Rows of a collection after a key, in key order, as plain documents that `load` takes in the other store. */
  dump(collection: CollectionName, afterKey: string | null): AsyncIterable<{ key: string; doc: unknown }>;
  /** Idempotent. */
  load(collection: CollectionName, docs: unknown[]): Promise<void>;
  ping(): Promise<void>;
  close(): Promise<void>;
}
