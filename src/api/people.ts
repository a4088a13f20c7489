import { z } from 'zod';
import { readCursor, writeCursor } from '../timeline/cursor.ts';
import { cursor, ListParameters, limit, text } from '../timeline/parameters.ts';
import { found, hashed, type Json, stamped } from './endpoint.ts';
import { personExample, statementExample } from './examples.ts';
import { presentPerson } from './present.ts';
import * as schemas from './schemas.ts';
import { presentPage } from './statements.ts';

export const list = hashed({
  name: 'listPeople',
  tag: 'People',
  summary: 'Who is in the archive, by name',
  query: z.strictObject({
    q: text(200).optional().meta({ description: 'Beginnings of a name or an alias', example: 'sel gom' }),
    limit: limit(50),
    cursor,
  }),
  answer: schemas.PeoplePage,
  example: { items: [personExample], next: null, links: { self: 'https://onrecord.example/api/v1/people' } },
  async read({ deps, query, base, url }): Promise<Json> {
    const q = query.q?.trim() || null;
    const place = query.cursor ? readCursor({ people: q }, query.cursor) : undefined;
    const page = await deps.store.people.page(q, query.limit, place?.position);
    const next = page.next && writeCursor({ people: q }, { position: page.next });
    const link = new URL(url, base);
    if (next) link.searchParams.set('cursor', next);
    const links = { self: base + url, ...(next && { next: `${base}${link.pathname}${link.search}` }) };
    return {
      json: { items: page.items.map(person => presentPerson(person, base)), next, links },
      next: links.next ?? null,
    };
  },
});

export const one = hashed({
  name: 'getPerson',
  tag: 'People',
  summary: 'One person',
  query: z.strictObject({}),
  answer: schemas.Person,
  example: personExample,
  async read({ deps, id, base }): Promise<Json> {
    const person = found(await deps.store.people.get(id), 'person');
    const statements = await deps.store.statements.count({ speaker: [id] });
    return { json: presentPerson({ ...person, statements }, base) };
  },
});

export const timeline = stamped({
  name: 'getPersonTimeline',
  tag: 'People',
  summary: 'What one person said',
  query: ListParameters.omit({ speaker: true }),
  answer: schemas.StatementPage,
  example: {
    items: [statementExample],
    count: 1,
    next: null,
    links: {
      self: 'https://onrecord.example/api/v1/people/selena-gomez/timeline',
      first: 'https://onrecord.example/api/v1/people/selena-gomez/timeline',
    },
  },
  async read(call) {
    found(await call.deps.store.people.get(call.id), 'person');
    return presentPage({ ...call, query: { ...call.query, speaker: [call.id] } });
  },
});
