// A process of its own for tests that kill it: adds the feeds, polls them all, and exits when done.
//   node poll-once.ts NOW FEED…      with DATA_DIR (or MONGODB_URI) and FETCH_ALLOW_HOSTS in the environment
import { close, compose } from '../../src/compose.ts';
import { readConfig } from '../../src/config.ts';
import { addSource } from '../../src/ingest/add-source.ts';
import { pollDue } from '../../src/ingest/poll-due.ts';

const [now, ...feeds] = process.argv.slice(2);
const deps = await compose(readConfig(process.env), { now: () => new Date(now!) });
const sources: string[] = [];
for (const feed of feeds) sources.push((await addSource(deps, feed)).source.id);
console.log('polling');
await pollDue(deps, { signal: new AbortController().signal, sources });
await close(deps);
console.log('done');
