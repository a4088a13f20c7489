import type { Article } from '../../models/article.ts';
import type { Instant } from '../../models/interval.ts';
import { logEntry } from '../../models/log-entry.ts';
import { type Observation, observe } from '../../models/observation.ts';
import type { Deps } from '../deps.ts';
import { HttpFailure, type HttpResponse } from '../http/http.ts';
import { Attaching } from '../ingest/attach.ts';
import { type Capture, revisionId } from '../ingest/capture.ts';
import { captureArticle } from '../ingest/capture-article.ts';
import { lockKeys, record } from '../ingest/record.ts';
import { decide } from './decide.ts';
import { nextCheck } from './next-check.ts';

type Seen = Pick<Observation, 'saw' | 'httpStatus' | 'hash' | 'detail'>;

/** A page that now leads to its site's front page is not there any more ("soft 404"). */
const isFrontPage = (url: string): boolean => new URL(url).pathname === '/';

function judge(response: HttpResponse, article: Article): Seen | null {
  const { status: httpStatus, url } = response;
  const hash = null;
  if (httpStatus === 404 || httpStatus === 410) return { saw: 'gone', httpStatus, hash, detail: `HTTP ${httpStatus}` };
  if ([401, 402, 403, 407, 429, 451].includes(httpStatus))
    return { saw: 'blocked', httpStatus, hash, detail: `HTTP ${httpStatus}` };
  if (httpStatus !== 200) return { saw: 'failed', httpStatus, hash, detail: `HTTP ${httpStatus}` };
  if (response.hops.length > 0 && isFrontPage(url) && !isFrontPage(article.url))
    return { saw: 'gone', httpStatus, hash, detail: 'The address leads to the front page.' };
  return null;
}

/** The same page may by now name another canonical address: it stays the article that was checked. */
function captureOf({ article: page, revision }: Capture, { id, url }: Article): Capture {
  return {
    article: { ...page, id, url },
    revision: { ...revision, article: id, id: revisionId(id, revision.hash) },
  };
}

async function look(deps: Deps, article: Article): Promise<Seen | Capture> {
  const failed = (detail: string): Seen => ({ saw: 'failed', httpStatus: null, hash: null, detail });
  try {
    if (!(await deps.http.allowedByRobots(article.url)))
      return { saw: 'blocked', httpStatus: null, hash: null, detail: 'robots.txt no longer allows the page' };
    const response = await deps.http.get({ url: article.url });
    const seen = judge(response, article);
    if (seen) return seen;
    const at = deps.clock.now().toISOString();
    const contentType = response.headers['content-type'];
    const page = { url: response.url, html: response.text(), contentType, at, source: article.source };
    const capture = captureOf(await captureArticle(page), article);
    if (capture.revision.id !== article.latestRevision) return capture;
    return { saw: 'seen', httpStatus: response.status, hash: capture.revision.hash, detail: 'unchanged' };
  } catch (error) {
    if (error instanceof HttpFailure) return failed(`${error.kind}: ${error.message}`);
    return failed(`no article could be read from the page: ${error instanceof Error ? error.message : error}`);
  }
}

/** Keeps the observation; where it settles that the page is gone or back, derives anew what rests on the article. */
async function keep(deps: Deps, article: Article, at: Instant, observation: Observation): Promise<void> {
  await deps.store.transaction(lockKeys(article.id, []), async tx => {
    await tx.putObservation(observation);
    await tx.appendLog(logEntry('observation', at, observation));
    const present = (await tx.article(article.id))!;
    const { state, gone } = decide(await tx.observationsOf(article.id));
    const standing = present.state === 'unpublished' ? 'standing' : present.state;
    const now = state === 'unpublished' ? state : standing;
    await tx.putArticle({ ...present, state: now, gone, nextCheck: nextCheck(article.firstSeen, at) });
    if (now === present.state) return;
    const attaching = new Attaching(tx, at);
    for (const { id } of await tx.statementsOfArticle(article.id)) await attaching.refresh(id);
    await attaching.write();
  });
}

/**
 * Checks an article's page once and keeps what was seen. A changed text is recorded as a revision; a page found gone
 * often enough makes the article unpublished, and every statement that rests on it is derived anew.
 */
export async function recheckArticle(deps: Deps, article: Article): Promise<Observation['saw']> {
  const seen = await look(deps, article);
  if ('revision' in seen) {
    await record(deps, seen);
    return 'edited';
  }
  const at = deps.clock.now().toISOString();
  await keep(deps, article, at, observe(article, at, seen));
  return seen.saw;
}
