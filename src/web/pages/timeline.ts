import type { Statement } from '../../../models/statement.ts';
import { FACETS } from '../../store/store.ts';
import { ListParameters, type ListQuery, readParameters } from '../../timeline/parameters.ts';
import { listStatements, toFilter } from '../../timeline/query.ts';
import type { Page } from '../page.ts';
import { type Card, card } from '../present/card.ts';
import { feedLinks } from '../present/feeds.ts';
import * as links from '../present/timeline-links.ts';
import { dayWords, timeWords } from '../present/when.ts';

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
  return { q: params['q'] ?? '', sort, ...Object.fromEntries(dates) };
}

/** The same parameters as the API's statement list; what a form leaves empty is left out. */
export const timeline: Page = async ({ store }, { query }) => {
  const pairs = links.pairsOf(query);
  const params = links.paramsOf(pairs);
  const asked = readParameters(ListParameters, { limit: String(PAGE), ...params });
  const list = await listStatements(store, asked);
  const counted =
    list.count <= MOST_COUNTED ? await store.statements.facets(toFilter(asked), [...FACETS], VALUES) : null;
  const people = await Promise.all((asked.speaker ?? []).map(id => store.people.get(id)));
  const names = new Map(people.filter(person => person !== null).map(({ id, name }) => [id, name]));
  const chips = links.chips(pairs, names);
  const elsewhere = links.elsewhere(pairs);
  const feedQuery = elsewhere.rss.split('?')[1];
  const here = pairs.filter(([name]) => name !== 'cursor');
  return {
    view: 'timeline',
    head: {
      title: chips.length > 0 ? `Timeline: ${chips.map(({ value }) => value).join(', ')}` : 'Timeline',
      description: 'What public figures said, newest first, with what became of it.',
      path: links.href('/timeline', here),
      section: 'timeline',
      noindex: pairs.length > 0,
      feeds: feedLinks(
        chips.length > 0 ? 'Onrecord: this query' : 'Onrecord: statements',
        '/feeds/statements',
        feedQuery ? `?${feedQuery}` : '',
      ),
    },
    data: {
      count: list.count,
      days: byDay(list.items, asked.sort, params['as_of']?.toString()),
      chips,
      sortLabel: SORTS.find(([value]) => value === asked.sort)![2],
      sorts: SORTS.map(([value, label]) => [value, label]),
      form: formValues(params, asked.sort),
      hidden: links.hiddenFields(pairs),
      facets: links.facetGroups(pairs, counted),
      elsewhere,
      asOf: asked.as_of ? { text: timeWords(String(params['as_of'])), href: links.withoutParam(pairs, 'as_of') } : null,
      first: asked.cursor ? links.href('/timeline', here) : null,
      next: list.next ? links.nextPage(pairs, list.next) : null,
    },
  };
};
