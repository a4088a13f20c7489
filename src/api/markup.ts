// Building HTML and XML by template literals in which every value is escaped unless it is markup already.

/** Markup that needs no more escaping. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

// What XML 1.0 cannot hold even escaped: C0 controls but tab, line feed and carriage return, and two non-characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g;

/** Takes out what XML 1.0 forbids (https://www.w3.org/TR/xml/#charsets) and makes lone surrogates U+FFFD. */
export const clean = (text: string): string => text.toWellFormed().replace(FORBIDDEN, '');

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** For text and quoted attributes, in HTML and XML alike. */
export const escapeMarkup = (text: string): string => clean(text).replace(/[&<>"']/g, char => ENTITIES[char]!);

type Value = string | number | null | undefined | false | Markup | Value[];
function write(value: Value): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Markup) return value.text;
  return Array.isArray(value) ? value.map(write).join('') : escapeMarkup(String(value));
}

/** html`<p>${text}</p>`: escapes what is put in; arrays are written one after another, null and false not at all. */
export const html = (parts: TemplateStringsArray, ...values: Value[]): Markup =>
  new Markup(parts.reduce((made, part, index) => made + write(values[index - 1]) + part));
/** The same for XML, by another name for the reader's and the formatter's sake. */
export const xml = html;

/** An address that may stand in an href: http(s) only, so that no javascript: gets in; null else. */
export function safeHref(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null;
}
