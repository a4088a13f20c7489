import { z } from 'zod';
import { notFound } from '../../errors.ts';
import { readCursor, writeCursor } from '../../timeline/cursor.ts';
import { cursor, ListParameters, readParameters, text } from '../../timeline/parameters.ts';
import { listStatements } from '../../timeline/query.ts';
import type { Page } from '../page.ts';
import { card } from '../present/card.ts';
import { feedLinks, siteFeeds } from '../present/feeds.ts';
import { pages, webUrl } from '../present/links.ts';
import { href } from '../present/timeline-links.ts';
import { count, STATUS } from '../present/words.ts';

const PEOPLE = 100;
const STATEMENTS = 25;
const ListOfPeople = z.object({ q: text(200).optional(), cursor });
const OnePerson = z.object({ cursor });

export const people: Page = async ({ store }, { query }) => {
  const asked = readParameters(ListOfPeople, query);
  const q = asked.q?.trim() || null;
  const place = asked.cursor ? readCursor({ people: q }, asked.cursor).position : undefined;
  const page = await store.people.page(q, PEOPLE, place);
  const base: [string, string][] = q ? [['q', q]] : [];
  const next = page.next && writeCursor({ people: q }, { position: page.next });
  return {
    view: 'people',
    head: {
      title: q ? `People: ${q}` : 'People',
      description: 'The people whose statements this archive holds.',
      path: href('/people', base),
      section: 'people',
      noindex: q !== null || asked.cursor !== undefined,
      feeds: siteFeeds,
    },
    data: {
      q: q ?? '',
      // Representatives speak for others; they are private persons and get no page.
      people: page.items
        .filter(({ kind }) => kind !== 'representative')
        .map(({ id, name, description, statements }) => ({ name, description, statements, href: pages.person(id) })),
      first: asked.cursor ? href('/people', base) : null,
      next: next ? href('/people', [...base, ['cursor', next]]) : null,
    },
  };
};

export const person: Page = async ({ store, config }, { params, query }) => {
  const { cursor: place } = readParameters(OnePerson, query);
  const found = await store.people.get(params['id']!);
  if (!found || found.kind === 'representative') throw notFound('There is no page of a person by this address.');
  const asked = { speaker: found.id, limit: String(STATEMENTS), facets: 'status' };
  const list = await listStatements(store, readParameters(ListParameters, place ? { ...asked, cursor: place } : asked));
  const path = pages.person(found.id);
  const feeds = feedLinks(`Onrecord: ${found.name}`, `/feeds/people/${encodeURIComponent(found.id)}`);
  const own = (status?: string) =>
    href('/timeline', [['speaker', found.id], ...(status ? [['status', status] as [string, string]] : [])]);
  const wikidata = found.wikidata ? pages.wikidata(found.wikidata) : null;
  return {
    view: 'person',
    head: {
      title: found.name,
      description: `What ${found.name} said, and whether it still stands: ${count(list.count, 'statement')}.`,
      path,
      section: 'people',
      feeds,
      noindex: place !== undefined,
      jsonLd: {
        '@context': 'https://schema.org',
        '@type': found.kind === 'organization' ? 'Organization' : 'Person',
        name: found.name,
        alternateName: found.aliases.length > 0 ? found.aliases : undefined,
        sameAs: wikidata ?? undefined,
        url: config.publicUrl + path,
      },
    },
    data: {
      person: { name: found.name, description: found.description, aliases: found.aliases, wikidata: webUrl(wikidata) },
      numbers: [
        { label: 'Statements', value: list.count.toLocaleString('en-GB'), href: own() },
        ...(list.facets?.status ?? []).map(({ value, count: n }) => ({
          label: STATUS[value as keyof typeof STATUS] ?? value,
          value: n.toLocaleString('en-GB'),
          href: own(value),
        })),
      ],
      cards: list.items.map(item => card(item)),
      timeline: own(),
      feeds,
      first: place ? path : null,
      next: list.next ? href(path, [['cursor', list.next]]) : null,
    },
  };
};
