// Addresses around one timeline query: without a filter, with one more, its feed, its export. Pure.
import { MEDIA, PLATFORMS, STATUSES } from '../../../models/statement.ts';
import type { FacetName } from '../../store/store.ts';
import { dayWords } from './when.ts';
import { MEDIUM, REMOVAL, STATUS } from './words.ts';

/** Parameters of the page in the order given; empty ones (an unfilled form field) and unknown ones left out. */
export type Pairs = [name: string, value: string][];

/** Filters with a choice of values; they take several. */
const CHOICES = ['speaker', 'platform', 'medium', 'status', 'removal', 'source', 'lang'] as const;
const SINGLE = ['q', 'posted_from', 'posted_to', 'removed_from', 'removed_to', 'as_of'] as const;
/** Neither of them narrows the list. */
const OTHERS = ['sort', 'limit', 'cursor'] as const;
const KNOWN = new Set<string>([...CHOICES, ...SINGLE, ...OTHERS]);

/** What the form of the page sent: addresses with foreign parameters (utm_source …) still open. */
export function pairsOf(query: Record<string, unknown>): Pairs {
  return Object.entries(query)
    .filter(([name]) => KNOWN.has(name))
    .flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((each): [string, unknown] => [name, each]))
    .filter((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1].trim() !== '');
}

/** Back to the shape that the shared parser reads. */
export function paramsOf(pairs: Pairs): Record<string, string | string[]> {
  const params: Record<string, string | string[]> = {};
  for (const [name, value] of pairs) {
    const had = params[name];
    params[name] = had === undefined ? value : [...(Array.isArray(had) ? had : [had]), value];
  }
  return params;
}

export function href(path: string, pairs: Pairs): string {
  const query = new URLSearchParams(pairs).toString();
  return query ? `${path}?${query}` : path;
}

const filtersOnly = (pairs: Pairs): Pairs => pairs.filter(([name]) => !(OTHERS as readonly string[]).includes(name));
const withoutPlace = (pairs: Pairs): Pairs => pairs.filter(([name]) => name !== 'cursor');
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The same query with one parameter set anew, from its first page. */
export const withParam = (pairs: Pairs, name: string, value: string): string =>
  href('/timeline', [...withoutPlace(pairs).filter(pair => pair[0] !== name), [name, value]]);
export const withoutParam = (pairs: Pairs, name: string): string =>
  href(
    '/timeline',
    withoutPlace(pairs).filter(pair => pair[0] !== name),
  );
export const firstPage = (pairs: Pairs): string => href('/timeline', withoutPlace(pairs));
export const nextPage = (pairs: Pairs, cursor: string): string => withParam(pairs, 'cursor', cursor);

export interface Chip {
  label: string;
  value: string;
  /** The query without it. */
  href: string;
}

const LABELS: Record<string, string> = {
  q: 'words',
  speaker: 'speaker',
  platform: 'platform',
  medium: 'medium',
  status: 'status',
  removal: 'removal',
  source: 'outlet',
  lang: 'language',
  posted_from: 'posted from',
  posted_to: 'posted to',
  removed_from: 'removed from',
  removed_to: 'removed to',
  as_of: 'as known on',
};

/** @param names speakers' names by id. */
export function chips(pairs: Pairs, names: ReadonlyMap<string, string>): Chip[] {
  const filters = splitChoices(filtersOnly(pairs));
  const rest = pairs.filter(([name]) => name === 'sort');
  return filters.map(([name, value], index) => ({
    label: LABELS[name] ?? name,
    value: name === 'speaker' ? (names.get(value) ?? value) : chipValue(name, value),
    href: href('/timeline', [...filters.filter((_, i) => i !== index), ...rest]),
  }));
}

const FIXED_WORDS: Record<string, Record<string, string>> = { status: STATUS, removal: REMOVAL, medium: MEDIUM };
const shownValue = (name: string, value: string, label = value): string => FIXED_WORDS[name]?.[value] ?? label;
function chipValue(name: string, value: string): string {
  const isDate = /_(from|to|of)$/.test(name) && /^\d{4}-\d\d-\d\d/.test(value);
  return isDate ? dayWords(value) : shownValue(name, value);
}

// `platform=X,TikTok` are two values; outlets may hold a comma and are never split.
const splitChoices = (pairs: Pairs): Pairs =>
  pairs.flatMap(
    ([name, value]): Pairs =>
      (CHOICES as readonly string[]).includes(name) && name !== 'source'
        ? value.split(',').map((each): [string, string] => [name, each.trim()])
        : [[name, value]],
  );

/** The store's facets, or values that were not counted. */
type Counted = Partial<Record<FacetName, { value: string; label: string; count: number | null }[]>>;

export interface FacetGroup {
  name: string;
  label: string;
  /** `count` is null where it was not taken. */
  values: { label: string; count: number | null; href: string; active: boolean }[];
}
const FACET_LABELS: Record<FacetName, string> = {
  status: 'Status',
  speaker: 'Speaker',
  platform: 'Platform',
  medium: 'Medium',
  source: 'Outlet',
};

/** Where counting would take too long: the values there can be, without how many each has. */
const FIXED: Counted = Object.fromEntries(
  Object.entries({ status: STATUSES, platform: PLATFORMS, medium: MEDIA }).map(([name, values]) => [
    name,
    values.map(value => ({ value, label: value, count: null })),
  ]),
);

/** Facets as links that put a value into the query or take it out; without counts, those with a fixed set of values. */
export function facetGroups(pairs: Pairs, counted: Counted | null): FacetGroup[] {
  const base = splitChoices(withoutPlace(pairs));
  const toggle = (name: string, value: string, active: boolean): string =>
    href(
      '/timeline',
      active ? base.filter(pair => !(pair[0] === name && same(pair[1], value))) : [...base, [name, value]],
    );
  return (Object.keys(FACET_LABELS) as FacetName[])
    .map(name => ({
      name,
      label: FACET_LABELS[name],
      values: ((counted ?? FIXED)[name] ?? []).map(({ value, label, count }) => {
        const active = base.some(pair => pair[0] === name && same(pair[1], value));
        return { label: shownValue(name, value, label), count, href: toggle(name, value, active), active };
      }),
    }))
    .filter(({ values }) => values.length > 0);
}

/** The query elsewhere: as JSON, as a file, as a feed. */
export function elsewhere(pairs: Pairs) {
  const filters = filtersOnly(pairs);
  const sorted = pairs.filter(([name]) => name === 'sort');
  return {
    api: href('/api/v1/statements', [...filters, ...sorted]),
    jsonl: href('/api/v1/export.jsonl', [...filters, ...sorted]),
    csv: href('/api/v1/export.csv', [...filters, ...sorted]),
    rss: href('/feeds/statements.rss', filters),
    atom: href('/feeds/statements.atom', filters),
    json: href('/feeds/statements.json', filters),
  };
}

/** Filters for which the form has no field, to be kept as hidden ones. */
export const hiddenFields = (pairs: Pairs): Pairs =>
  splitChoices(pairs).filter(([name]) => name !== 'removal' && (CHOICES as readonly string[]).includes(name));
