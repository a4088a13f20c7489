// `npm run demo`: the sample newsroom, polled through the real pipeline into an archive of its own, and served.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Statement } from '../../models/statement.ts';
import { progressBar } from '../commands/progress.ts';
import { compose } from '../compose.ts';
import { readConfig } from '../config.ts';
import type { Deps } from '../deps.ts';
import { addSource } from '../ingest/add-source.ts';
import { pollDue } from '../ingest/poll-due.ts';
import { startService } from '../service.ts';
import { InventedClock } from './invented-clock.ts';
import { startNewsroom, stories } from './newsroom.ts';

const FIRST = '2025-01-28T12:00:00.000Z';
const LAST = '2025-01-29T14:00:00.000Z';
/** A second of the demo is half an hour of the newsroom. */
const SPEED = 1800;
const EVERY_SECOND = '* * * * * *';

async function firstPoll(deps: Deps, feeds: string[]): Promise<void> {
  for (const feed of feeds) await addSource(deps, feed);
  const now = deps.clock.now().toISOString();
  const bar = progressBar('archiving the sample newsroom', stories.filter(story => story.published <= now).length);
  let done = 0;
  await pollDue(deps, { signal: new AbortController().signal, onArticle: url => bar.update(++done, url) });
  bar.stop();
}

const describe = ({ speaker, medium, platform, status, quotes }: Statement): string =>
  `${speaker.name}, ${[platform, medium].filter(Boolean).join(' ')}: ${status}. “${quotes[0]?.text ?? '(no words reported)'}”`;

/** Prints each event as the archive learns of it, until the newsroom's last change has been seen. */
function narrate(deps: Deps): NodeJS.Timeout {
  const told = new Set<string>();
  const tell = async (print: boolean): Promise<void> => {
    const { items } = await deps.store.statements.page({ filter: {}, sort: '-changed' }, 50);
    for (const statement of items)
      for (const { id, at } of statement.events) {
        if (!told.has(id) && print) console.log(`  ${at.slice(0, 16).replace('T', ' ')}  ${describe(statement)}`);
        told.add(id);
      }
  };
  void tell(false);
  return setInterval(() => void tell(true).catch(error => deps.log.error({ err: error }, 'demo')), 1000);
}

async function main(): Promise<void> {
  const clock = new InventedClock(FIRST, LAST, SPEED);
  const newsroom = await startNewsroom(clock);
  const dataDir = await mkdtemp(join(tmpdir(), 'onrecord-demo-'));
  const config = readConfig({
    LOG_LEVEL: 'warn',
    ...process.env,
    MONGODB_URI: undefined,
    DATA_DIR: dataDir,
    FETCH_ALLOW_HOSTS: new URL(newsroom.origin).host,
    HOST_GAP_MS: '0',
    POLL_SCHEDULE: EVERY_SECOND,
    RECHECK_SCHEDULE: EVERY_SECOND,
    SEAL_SCHEDULE: EVERY_SECOND,
  });
  const deps = await compose(config, clock);
  await firstPoll(deps, newsroom.feeds);
  const { statements, articles } = await deps.store.counts();
  clock.start();
  const service = await startService(deps, ['web', 'jobs']);
  console.log(`\n${statements} statements from ${articles} articles. Open http://localhost:${service.port}/`);
  console.log(
    'The newsroom’s clock runs fast: within a minute a quotation is corrected, an interview is withdrawn and',
  );
  console.log('a post is reported deleted. Watch the timeline change. Ctrl-C ends the demo.\n');
  const narrator = narrate(deps);
  const stop = (): void => {
    clearInterval(narrator);
    void service
      .stop()
      .then(() => newsroom.close())
      .then(() => rm(dataDir, { recursive: true, force: true }));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch(error => {
  console.error(`onrecord: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
});
