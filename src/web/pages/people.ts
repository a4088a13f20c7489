import { z } from 'zod';
import type { Person } from '../../../models/person.ts';
import type { Status } from '../../../models/statement.ts';
import { notFound } from '../../errors.ts';
import type { Position, Store } from '../../store/store.ts';
import { readCursor, writeCursor } from '../../timeline/cursor.ts';
import { cursor, ListParameters, readParameters, text } from '../../timeline/parameters.ts';
import { listStatements, type StatementList } from '../../timeline/query.ts';
import type { Page } from '../page.ts';
import { card } from '../present/card.ts';
import { feedLinks, siteFeeds } from '../present/feeds.ts';
import { pages } from '../present/links.ts';
import { href } from '../present/timeline-links.ts';
import { count, STATUS } from '../present/words.ts';

const PEOPLE = 100;
const READ = 2000;
const STATEMENTS = 25;
const ListOfPeople = z.object({ q: text(200).optional(), cursor });
const NO_PAGE = 'There is no page of a person by this address.';
const OnePerson = z.object({ cursor });

type Speaker = Person & { statements: number };

/**
 * People who said something that the archive holds; representatives speak for others and have no page. Names that were
 * only met are passed over, so several of the store's pages may make one here; after `READ` names the reader goes on.
 */
async function speakers(store: Store, q: string | null, place?: Position) {
  const found: Speaker[] = [];
  let next = place ?? null;
  for (let read = 0; read < READ; read += PEOPLE) {
    const page = await store.people.page(q, PEOPLE - found.length, next ?? undefined);
    found.push(...page.items.filter(({ kind, statements }) => kind !== 'representative' && statements > 0));
    next = page.next;
    if (next === null || found.length >= PEOPLE) break;
  }
  return { found, next };
}

export const people: Page = async ({ store }, { query }) => {
  const asked = readParameters(ListOfPeople, query);
  const q = asked.q?.trim() || null;
  const place = asked.cursor ? readCursor({ people: q }, asked.cursor).position : undefined;
  const page = await speakers(store, q, place);
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
      people: page.found.map(({ id, name, description, statements }) => ({
        ...{ name, description, statements },
        href: pages.person(id),
      })),
      first: asked.cursor ? href('/people', base) : null,
      next: next ? href('/people', [...base, ['cursor', next]]) : null,
    },
  };
};

const ownTimeline = (id: string, status?: string): string =>
  href('/timeline', [['speaker', id], ...(status ? [['status', status] as [string, string]] : [])]);

/** How many statements, and how many of each status, each with its timeline. */
function numbers(id: string, { count: all, facets }: StatementList) {
  const number = (label: string, n: number, status?: string) => ({
    label,
    value: n.toLocaleString('en-GB'),
    href: ownTimeline(id, status),
  });
  const each = (facets?.status ?? []).map(({ value, count: n }) => number(STATUS[value as Status] ?? value, n, value));
  return [number('Statements', all), ...each];
}

const personLd = ({ kind, name, aliases }: Person, url: string, wikidata: string | null) => ({
  '@context': 'https://schema.org',
  '@type': kind === 'organization' ? 'Organization' : 'Person',
  name,
  alternateName: aliases.length > 0 ? aliases : undefined,
  sameAs: wikidata ?? undefined,
  url,
});

export const person: Page = async ({ store, config }, { params, query }) => {
  const place = readParameters(OnePerson, query).cursor;
  const found = await store.people.get(params['id']!);
  if (!found || found.kind === 'representative') throw notFound(NO_PAGE);
  const { id, name, description, aliases } = found;
  const asked = { speaker: id, limit: String(STATEMENTS), facets: 'status' };
  const list = await listStatements(store, readParameters(ListParameters, place ? { ...asked, cursor: place } : asked));
  // Whoever an article merely names may be a private person.
  if (list.count === 0 && found.wikidata === null) throw notFound(NO_PAGE);
  const path = pages.person(id);
  const feeds = feedLinks(`Onrecord: ${name}`, `/feeds/people/${encodeURIComponent(id)}`);
  const wikidata = found.wikidata ? pages.wikidata(found.wikidata) : null;
  return {
    view: 'person',
    head: {
      title: name,
      description: `What ${name} said, and whether it still stands: ${count(list.count, 'statement')}.`,
      ...{ path, section: 'people', feeds },
      api: `/api/v1/people/${encodeURIComponent(id)}`,
      noindex: place !== undefined,
      jsonLd: personLd(found, config.publicUrl + path, wikidata),
    },
    data: {
      person: { name, description, aliases, wikidata },
      numbers: numbers(id, list),
      cards: list.items.map(item => card(item)),
      timeline: ownTimeline(id),
      feeds,
      first: place ? path : null,
      next: list.next ? href(path, [['cursor', list.next]]) : null,
    },
  };
};
