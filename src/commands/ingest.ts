import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse as parseInterval, startInstant } from '../../models/interval.ts';
import type { Deps } from '../deps.ts';
import { badParameter, OnrecordError } from '../errors.ts';
import { HttpFailure } from '../http/http.ts';
import type { Capture } from '../ingest/capture.ts';
import { captureArticle } from '../ingest/capture-article.ts';
import { record } from '../ingest/record.ts';
import { withArchive } from './with-archive.ts';

export interface IngestOptions {
  url?: string;
  published?: string;
}

const isHttp = (name: string): boolean => /^https?:\/\//i.test(name);

async function captureUrl(deps: Deps, url: string): Promise<Capture> {
  const response = await deps.http.get({ url });
  if (response.status !== 200)
    throw new OnrecordError('no-article', 422, `${url}: the server answered HTTP ${response.status}`);
  const contentType = response.headers['content-type'];
  const at = deps.clock.now().toISOString();
  return captureArticle({ url: response.url, html: response.text(), contentType, at });
}

async function captureFile(deps: Deps, file: string, url: string | undefined): Promise<Capture> {
  const content = await readFile(file, 'utf8');
  const at = deps.clock.now().toISOString();
  const page = { url: url ?? pathToFileURL(resolve(file)).href, at };
  return captureArticle(/^\s*</.test(content) ? { ...page, html: content } : { ...page, text: content });
}

function publishedAt(text: string): string {
  try {
    return startInstant(parseInterval(text).earliest!);
  } catch {
    throw badParameter(
      '--published',
      `“${text}” is no date: give a day (2025-01-28) or an instant (2025-01-28T09:14Z).`,
    );
  }
}

/** `onrecord ingest FILE|URL…`: archives single articles, HTML or plain text; exits with 1 where one could not be read. */
export async function ingest(names: string[], options: IngestOptions): Promise<void> {
  if (options.url && names.length > 1) throw badParameter('--url', 'names the address of one article: give one file.');
  const published = options.published === undefined ? null : publishedAt(options.published);
  await withArchive(async deps => {
    for (const name of names) {
      try {
        const { article, revision } = await (isHttp(name)
          ? captureUrl(deps, name)
          : captureFile(deps, name, options.url));
        const dated = published ? { published } : {};
        const capture = { article: { ...article, ...dated }, revision: { ...revision, ...dated } };
        const { outcome, statements } = await record(deps, capture);
        console.log(`${name}: ${outcome}, article ${article.id}, ${statements.length} statements`);
        for (const id of statements) console.log(`  ${deps.config.publicUrl}/statements/${id}`);
      } catch (error) {
        const known =
          error instanceof HttpFailure || error instanceof OnrecordError || (error as NodeJS.ErrnoException).code;
        if (!known) throw error;
        console.error(`${name}: ${(error as Error).message}`);
        process.exitCode = 1;
      }
    }
  });
}
