import { OnrecordError } from '../errors.ts';
import { pollDue } from '../ingest/poll-due.ts';
import type { Store } from '../store/store.ts';
import { progressBar } from './progress.ts';
import { withArchive } from './with-archive.ts';

/** Ids of the sources that are named by id or address; all active ones with --all; null for what is due. */
async function chosen(store: Store, named: string[], all: boolean): Promise<string[] | undefined> {
  const sources = await store.sources.list();
  if (sources.length === 0)
    throw new OnrecordError('no-sources', 400, 'The archive has no sources. Add one: onrecord add-source URL');
  if (named.length === 0)
    return all ? sources.filter(source => source.state === 'active').map(source => source.id) : undefined;
  return named.map(name => {
    const source = sources.find(({ id, url }) => id === name || url === name);
    if (!source)
      throw new OnrecordError(
        'not-found',
        404,
        `“${name}” is no source of this archive: neither an id nor an address.`,
      );
    return source.id;
  });
}

/** `onrecord poll [--all] [SOURCE…]`: exits with 1 where a source failed. */
export async function poll(named: string[], options: { all?: boolean }): Promise<void> {
  await withArchive(async deps => {
    const sources = await chosen(deps.store, named, options.all ?? false);
    const stop = new AbortController();
    process.once('SIGINT', () => stop.abort());
    process.once('SIGTERM', () => stop.abort());
    const now = deps.clock.now().toISOString();
    const due = (await deps.store.sources.list()).filter(s => s.state === 'active' && s.nextPoll <= now);
    const bar = progressBar('polling', sources?.length ?? due.length);
    let polled = 0;
    const lines: string[] = [];
    const report = await pollDue(deps, {
      signal: stop.signal,
      sources,
      onArticle: url => bar.update(polled, url.slice(0, 80)),
      onSource: (source, outcome) => {
        bar.update(++polled);
        if (outcome.status === 'failed') lines.push(`failed ${source.url}: ${outcome.error}`);
        for (const { reason, item } of outcome.rejected) lines.push(`rejected ${item} of ${source.url}: ${reason}`);
      },
    }).finally(() => bar.stop());
    for (const line of lines) console.error(line);
    console.log(
      `${report.sources} sources polled, ${report.failed} failed; ${report.captured} articles captured, ${report.rejected} rejected`,
    );
    if (report.failed > 0) process.exitCode = 1;
  });
}
