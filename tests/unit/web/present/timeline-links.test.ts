import { expect, test } from '@jest/globals';
import * as links from '../../../../src/web/present/timeline-links.ts';

const pairs = (query: string) => {
  const params: Record<string, string | string[]> = {};
  for (const name of new Set(new URLSearchParams(query).keys())) {
    const values = new URLSearchParams(query).getAll(name);
    params[name] = values.length > 1 ? values : values[0]!;
  }
  return links.pairsOf(params);
};

test('fields left empty and foreign parameters are left out', () => {
  expect(pairs('q=&platform=X&platform=TikTok&utm_source=mail&posted_from=')).toEqual([
    ['platform', 'X'],
    ['platform', 'TikTok'],
  ]);
});

test('each chip leads to the query without it, from its first page, in the same order', () => {
  const chips = links.chips(pairs('q=so+sorry&platform=X,TikTok&sort=posted&cursor=abc&as_of=2025-02-04'), new Map());
  expect(chips).toEqual([
    { label: 'words', value: 'so sorry', href: '/timeline?platform=X&platform=TikTok&as_of=2025-02-04&sort=posted' },
    { label: 'platform', value: 'X', href: '/timeline?q=so+sorry&platform=TikTok&as_of=2025-02-04&sort=posted' },
    { label: 'platform', value: 'TikTok', href: '/timeline?q=so+sorry&platform=X&as_of=2025-02-04&sort=posted' },
    {
      label: 'as known on',
      value: '4 February 2025',
      href: '/timeline?q=so+sorry&platform=X&platform=TikTok&sort=posted',
    },
  ]);
});

test('a speaker goes by name, an outlet with a comma stays whole', () => {
  const names = new Map([['mara-quist', 'Mara Quist']]);
  const chips = links.chips(pairs('speaker=mara-quist&source=Gale%2C+Frost+%26+Co'), names);
  expect(chips.map(({ value }) => value)).toEqual(['Mara Quist', 'Gale, Frost & Co']);
});

test('a facet puts its value in, or takes it out where it is active', () => {
  const facets = {
    status: [{ value: 'removed', label: 'removed', count: 3 }],
    medium: [{ value: 'story', label: 'story', count: 1 }],
  };
  const groups = links.facetGroups(pairs('status=Removed&cursor=abc'), facets);
  expect(groups).toEqual([
    { name: 'status', label: 'Status', values: [{ label: 'Removed', count: 3, href: '/timeline', active: true }] },
    {
      name: 'medium',
      label: 'Medium',
      values: [{ label: 'Story', count: 1, href: '/timeline?status=Removed&medium=story', active: false }],
    },
  ]);
});

test('the query elsewhere keeps the filters; only lists keep the order', () => {
  const elsewhere = links.elsewhere(pairs('q=sorry&sort=seen&cursor=abc&limit=5'));
  expect(elsewhere.csv).toBe('/api/v1/export.csv?q=sorry&sort=seen');
  expect(elsewhere.rss).toBe('/feeds/statements.rss?q=sorry');
});

test('where nothing was counted, the values there can be are offered without counts', () => {
  const groups = links.facetGroups(pairs('platform=x'), null);
  expect(groups.map(({ name }) => name)).toEqual(['status', 'platform', 'medium']);
  expect(groups[1]!.values.filter(({ active }) => active)).toEqual([
    { label: 'X', count: null, href: '/timeline', active: true },
  ]);
});
