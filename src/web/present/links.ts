// Addresses of pages, and which addresses of others may be linked. Pure.
import { safeHref } from '../../api/markup.ts';

const enc = encodeURIComponent;
export const pages = {
  statement: (id: string, asOf?: string) => `/statements/${enc(id)}${asOf ? `?as_of=${enc(asOf)}` : ''}`,
  person: (id: string) => `/people/${enc(id)}`,
  article: (id: string) => `/articles/${enc(id)}`,
  revision: (article: string, id: string) => `/articles/${enc(article)}/revisions/${enc(id)}`,
  source: (id: string) => `/sources/${enc(id)}`,
  wikidata: (id: string) => `https://www.wikidata.org/wiki/${enc(id)}`,
};

/** The address if it is a whole http(s) one, else null: a feed is never trusted with `javascript:` or `data:`. */
export function webUrl(url: string | null): string | null {
  const safe = safeHref(url);
  return safe !== null && URL.canParse(safe) ? safe : null;
}

/** `www.example.org` of an address, for showing where a link goes; the text itself where it is none. */
export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url);

// Explicit bidirectional controls turn around text that stands beside them where no <bdi> can isolate it.
const BIDI = /[\u202a-\u202e\u2066-\u2069]/g;
/** Text for a title, an attribute or a feed's name, where markup cannot isolate it. */
export const plain = (text: string): string => text.replace(BIDI, '').replace(/\s+/g, ' ').trim();

/** At most `max` characters (by code point), cut at a space where there is one near. */
export function shorten(text: string, max: number): string {
  const points = [...text];
  if (points.length <= max) return text;
  const cut = points.slice(0, max - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > max / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** A BCP 47 tag for `lang`, or null where the language is unknown or the tag is none. */
export const langTag = (lang: string | null): string | null =>
  lang && lang !== 'und' && /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i.test(lang) ? lang : null;
