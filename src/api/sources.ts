import { z } from 'zod';
import { addSource } from '../ingest/add-source.ts';
import { found, hashed, type Json, type Written, writing } from './endpoint.ts';
import { sourceExample } from './examples.ts';
import { presentSource } from './present.ts';
import * as schemas from './schemas.ts';

export const list = hashed({
  name: 'listSources',
  tag: 'Sources',
  summary: 'The feeds that are polled, and how they do',
  query: z.strictObject({}),
  answer: schemas.SourceList,
  example: { items: [sourceExample], count: 1, links: { self: 'https://onrecord.example/api/v1/sources' } },
  async read({ deps, base, url }): Promise<Json> {
    const sources = await deps.store.sources.list();
    return {
      json: { items: sources.map(presentSource), count: sources.length, links: { self: base + url } },
      lastModified:
        sources
          .flatMap(({ added, lastPoll }) => [added, lastPoll ?? ''])
          .toSorted()
          .at(-1) ?? null,
    };
  },
});

export const add = writing({
  name: 'addSource',
  tag: 'Sources',
  summary: 'Add a feed; it is due at once',
  description: 'A feed that stands already answers 200 and is left as it is.',
  body: schemas.NewSource,
  answer: schemas.Source,
  status: 201,
  example: sourceExample,
  async write({ deps, body, base }): Promise<Written> {
    const { source, added } = await addSource(deps, body.url, body.title);
    return { status: added ? 201 : 200, json: presentSource(source), location: `${base}/api/v1/sources/${source.id}` };
  },
});

export const one = hashed({
  name: 'getSource',
  tag: 'Sources',
  summary: 'One feed',
  query: z.strictObject({}),
  answer: schemas.Source,
  example: sourceExample,
  async read({ deps, id }): Promise<Json> {
    const source = found(await deps.store.sources.get(id), 'source');
    return { json: presentSource(source), lastModified: source.lastPoll ?? source.added };
  },
});

export const change = writing({
  name: 'changeSource',
  tag: 'Sources',
  summary: 'Pause a feed, poll it again, or name it anew',
  description: 'What was archived from it stays. A feed that is made active again is due at once.',
  body: schemas.SourceChange,
  answer: schemas.Source,
  status: 200,
  example: { ...sourceExample, state: 'paused' },
  async write({ deps, id, body }): Promise<Written> {
    const { sources } = deps.store;
    const source = found(await sources.get(id), 'source');
    const resumes = body.state === 'active' && source.state !== 'active';
    await sources.update(id, { ...body, ...(resumes && { nextPoll: deps.clock.now().toISOString() }) });
    return { status: 200, json: presentSource(found(await sources.get(id), 'source')) };
  },
});

export const poll = writing({
  name: 'pollSource',
  tag: 'Sources',
  summary: 'Make a feed due now',
  description: 'The next run of the poller takes it, within a minute where jobs run.',
  body: z.strictObject({}),
  answer: schemas.Source,
  status: 200,
  example: sourceExample,
  async write({ deps, id }): Promise<Written> {
    const { sources } = deps.store;
    found(await sources.get(id), 'source');
    await sources.update(id, { nextPoll: deps.clock.now().toISOString() });
    return { status: 200, json: presentSource(found(await sources.get(id), 'source')) };
  },
});
