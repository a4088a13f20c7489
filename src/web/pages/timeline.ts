import type { Statement } from '../../../models/statement.ts';
import { FACETS, type Store } from '../../store/store.ts';
import { ListParameters, type ListQuery, readParameters } from '../../timeline/parameters.ts';
import { listStatements, toFilter } from '../../timeline/query.ts';
import type { Page } from '../page.ts';
import { type Card, card } from '../present/card.ts';
import { feedLinks } from '../present/feeds.ts';
import * as links from '../present/timeline-links.ts';
import { dayWords, timeWords } from '../present/when.ts';
import { REMOVAL } from '../present/words.ts';
import type { Head } from '../render.ts';

const PAGE = 25;
/** Counting values reads the whole list, and holds everybody up meanwhile: longer lists must be narrowed first. */
const MOST_COUNTED = 20_000;
const VALUES = 50;
const SORTS: [ListQuery['sort'], string, string][] = [
  ['-posted', 'Newest first', 'newest first'],
  ['posted', 'Oldest first', 'oldest first'],
  ['-seen', 'Latest archived first', 'latest archived first'],
  ['seen', 'First archived first', 'first archived first'],
];

/** Fields that are folded away until one of them is used. */
const FOLDED = new Set(['posted_from', 'posted_to', 'removed_from', 'removed_to', 'removal', 'as_of', 'sort']);

/** Cards under the day by which they are sorted. */
function byDay(items: Statement[], sort: ListQuery['sort'], asOf?: string): { heading: string; cards: Card[] }[] {
  const days: { heading: string; cards: Card[] }[] = [];
  for (const statement of items) {
    const heading = dayWords(sort.endsWith('seen') ? statement.seen : statement.sortAt);
    const last = days.at(-1);
    if (last?.heading === heading) last.cards.push(card(statement, asOf));
    else days.push({ heading, cards: [card(statement, asOf)] });
  }
  return days;
}

const dateField = (value: string | string[] | undefined): string =>
  typeof value === 'string' ? value.slice(0, 10) : '';

function formValues(params: Record<string, string | string[]>, sort: string) {
  const dates = ['posted_from', 'posted_to', 'removed_from', 'removed_to', 'as_of'].map(name => [
    name,
    dateField(params[name]),
  ]);
  return { q: params['q'] ?? '', removal: params['removal'] ?? '', sort, ...Object.fromEntries(dates) };
}

/** Speakers' names by id, for the filters that are active. */
async function namesOf(store: Store, ids: string[] = []): Promise<Map<string, string>> {
  const people = await Promise.all(ids.map(id => store.people.get(id)));
  return new Map(people.filter(person => person !== null).map(({ id, name }) => [id, name]));
}

function head(pairs: links.Pairs, chips: links.Chip[], { rss, api }: ReturnType<typeof links.elsewhere>): Head {
  const query = rss.includes('?') ? rss.slice(rss.indexOf('?')) : '';
  const filtered = chips.length > 0;
  return {
    title: filtered ? `Timeline: ${chips.map(({ value }) => value).join(', ')}` : 'Timeline',
    description: 'What public figures said, newest first, with what became of it.',
    path: links.firstPage(pairs),
    section: 'timeline',
    api,
    noindex: pairs.length > 0,
    feeds: feedLinks(filtered ? 'Onrecord: this query' : 'Onrecord: statements', '/feeds/statements', query),
  };
}

/** The same parameters as the API's statement list; what a form leaves empty is left out. */
export const timeline: Page = async ({ store }, { query }) => {
  const pairs = links.pairsOf(query);
  const params = links.paramsOf(pairs);
  const asked = readParameters(ListParameters, { limit: String(PAGE), ...params });
  const list = await listStatements(store, asked);
  const countable = list.count <= MOST_COUNTED;
  const counted = countable ? await store.statements.facets(toFilter(asked), [...FACETS], VALUES) : null;
  const chips = links.chips(pairs, await namesOf(store, asked.speaker));
  const elsewhere = links.elsewhere(pairs);
  const asOf = params['as_of']?.toString();
  return {
    view: 'timeline',
    head: head(pairs, chips, elsewhere),
    data: {
      count: list.count,
      days: byDay(list.items, asked.sort, asOf),
      chips,
      sortLabel: SORTS.find(([value]) => value === asked.sort)![2],
      // The order that needs no saying is sent as an empty field, which is left out of the address.
      sorts: SORTS.map(([value, label]) => [value === '-posted' ? '' : value, label]),
      kinds: Object.entries(REMOVAL),
      form: formValues(params, asked.sort),
      formInUse: pairs.some(([name]) => FOLDED.has(name)),
      hidden: links.hiddenFields(pairs),
      facets: links.facetGroups(pairs, counted),
      elsewhere,
      asOf: asOf ? { text: timeWords(asOf), href: links.withoutParam(pairs, 'as_of') } : null,
      first: asked.cursor ? links.firstPage(pairs) : null,
      next: list.next ? links.nextPage(pairs, list.next) : null,
    },
  };
};
