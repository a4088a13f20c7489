import type { Article } from '../../models/article.ts';
import type { Claim } from '../../models/claim.ts';
import { logEntry } from '../../models/log-entry.ts';
import { observe } from '../../models/observation.ts';
import { nameKey } from '../../models/person.ts';
import type { Reading } from '../../models/reading.ts';
import type { Deps } from '../deps.ts';
import type { Tx } from '../store/store.ts';
import { nextCheck } from '../watch/next-check.ts';
import { Attaching, personOf } from './attach.ts';
import type { Capture } from './capture.ts';
import { readRevision } from './read-revision.ts';

export interface RecordResult {
  outcome: 'new' | 'changed' | 'unchanged';
  article: string;
  revision: string;
  /** Ids of the statements that were made or touched. */
  statements: string[];
}

/**
 * What two transactions must not change at once: the page, and what is known of each speaker (by the last word of the
 * name, which names and aliases of one person mostly share).
 */
export const lockKeys = (article: string, speakers: string[]): string[] => [
  article,
  ...new Set(speakers.map(name => `name:${nameKey(name).split(' ').at(-1)}`)),
];

function articleAfter(capture: Capture, before: Article | null): Article {
  const { article, revision } = capture;
  const firstSeen = before?.firstSeen ?? revision.at;
  return {
    ...article,
    published: article.published ?? before?.published ?? null,
    source: before?.source ?? article.source,
    firstSeen,
    state: before && before.latestRevision !== revision.id ? 'edited' : 'standing',
    simhash: revision.simhash,
    nextCheck: nextCheck(firstSeen, revision.at),
    latestRevision: revision.id,
    captured: revision.at,
    gone: null,
  };
}

/** Finds or makes the person of each claim and appends the claims to the log. */
export async function logClaims(tx: Tx, claims: Claim[], reading: Reading): Promise<Claim[]> {
  const known: Claim[] = [];
  for (const claim of claims) {
    const kind = reading.people.find(person => person.name === claim.speaker)?.kind ?? 'person';
    const person = await personOf(tx, claim.speaker, kind);
    known.push({ ...claim, person: person.id });
  }
  for (const claim of known) await tx.appendLog(logEntry('claim', claim.at, claim));
  return known;
}

async function recordRevision(tx: Tx, capture: Capture, before: Article | null): Promise<void> {
  const { revision } = capture;
  const { text: _text, html: _html, ...head } = revision;
  await tx.putArticle(articleAfter(capture, before));
  await tx.putRevision(revision);
  await tx.appendLog(logEntry('capture', revision.at, { article: capture.article, revision: head }));
  if (!before) return;
  const changed = before.latestRevision !== revision.id;
  const observation = observe(capture.article, revision.at, {
    saw: changed ? 'edited' : 'seen',
    httpStatus: 200,
    hash: revision.hash,
    detail: changed ? 'The text differs from the one captured before.' : 'The page is back, unchanged.',
  });
  await tx.putObservation(observation);
  await tx.appendLog(logEntry('observation', revision.at, observation));
}

/**
 * Archives one capture: the revision, what it claims, and the statements that follow, all or nothing. Recording the same
 * capture again changes nothing, so that a crash before the poll was saved repeats work and doubles none.
 */
export async function record(deps: Pick<Deps, 'store'>, capture: Capture): Promise<RecordResult> {
  const { article, revision } = capture;
  const done = { article: article.id, revision: revision.id };
  const known = await deps.store.articles.get(article.id);
  if (known?.latestRevision === revision.id && known.state !== 'unpublished')
    return { ...done, outcome: 'unchanged', statements: [] };
  const { reading, claims } = await readRevision(revision, article.url, revision.at);
  const speakers = claims.map(claim => claim.speaker);
  return deps.store.transaction(lockKeys(article.id, speakers), async tx => {
    const before = await tx.article(article.id);
    if (before?.latestRevision === revision.id && before.state !== 'unpublished')
      return { ...done, outcome: 'unchanged' as const, statements: [] };
    const told = before ? await tx.statementsOfArticle(article.id) : [];
    await recordRevision(tx, capture, before);
    const attaching = new Attaching(tx, revision.at);
    await attaching.claims(await logClaims(tx, claims, reading), revision.published);
    for (const { id } of told) if (await tx.statement(id)) await attaching.refresh(id);
    return { ...done, outcome: before ? ('changed' as const) : ('new' as const), statements: await attaching.write() };
  });
}
