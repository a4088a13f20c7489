// How a statement is cited: the words, who said them and when, and the address and version of the record. Four forms that
// reference managers read. Text from outside is data: each form escapes what it must.
import { isDay, type Time, toEdtf } from '../../models/interval.ts';
import type { Statement } from '../../models/statement.ts';

export const CITATION_STYLES = ['text', 'bibtex', 'ris', 'csl'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

export interface Citation {
  speaker: string;
  /** A person's name is turned around (family, given); an organisation's is not known to us, so it is kept whole. */
  title: string;
  /** `Instagram story`, `interview`. */
  kind: string;
  /** EDTF, or null where nothing is known. */
  posted: string | null;
  year: string | null;
  day: string | null;
  /** The record's page, and the version that was read. */
  url: string;
  version: number;
  accessed: string;
  removed: boolean;
}

/** A title of at most this many characters: the beginning of the words. */
const TITLE_CHARACTERS = 80;

/** `story` → `Instagram story`; `text-post` → `X post`; `interview` stays. */
export function kindOf({ medium, platform }: Pick<Statement, 'medium' | 'platform'>): string {
  const noun = medium === 'text-post' ? 'post' : medium.replace('-', ' ');
  return platform ? `${platform} ${noun}` : noun;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= TITLE_CHARACTERS) return line;
  const cut = line.slice(0, TITLE_CHARACTERS).toWellFormed().replace('\uFFFD', '');
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), TITLE_CHARACTERS / 2)).trimEnd()}…`;
}

/** @param accessed the day of reading, `2025-02-01`. */
export function citationOf(statement: Statement, url: string, accessed: string): Citation {
  const { posted } = statement;
  const known: Time | null = posted?.earliest ?? posted?.latest ?? null;
  return {
    speaker: statement.speaker.name,
    title: shorten(statement.quotes.map(quote => quote.text).join(' ')),
    kind: kindOf(statement),
    posted: posted && toEdtf(posted),
    year: known?.slice(0, 4) ?? null,
    day: known && (isDay(known) ? known : known.slice(0, 10)),
    url,
    version: statement.version,
    accessed,
    removed: statement.status === 'removed',
  };
}

const MEDIA_TYPES = {
  text: 'text/plain',
  bibtex: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  csl: 'application/vnd.citationstyles.csl+json',
} as const;

/** Writes the citation in a style, with the media type it is sent as. */
export function writeCitation(citation: Citation, style: CitationStyle): { type: string; body: string } {
  const body = { text: asText, bibtex: asBibtex, ris: asRis, csl: asCsl }[style](citation);
  return { type: `${MEDIA_TYPES[style]}; charset=utf-8`, body };
}

function asText(c: Citation): string {
  const gone = c.removed ? ' Since removed.' : '';
  return `${c.speaker}, “${c.title}” (${c.kind}, ${c.posted ?? 'n.d.'}).${gone} Onrecord, version ${c.version}, ${c.url} (accessed ${c.accessed}).`;
}

// Braces and the characters that TeX acts on; a backslash first becomes a command of its own.
const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const tex = (text: string): string => text.replace(/[\\~^{}$&#%_]/g, char => TEX[char] ?? `\\${char}`);

function asBibtex(c: Citation): string {
  const key = `${c.speaker.normalize('NFKD').replace(/[^A-Za-z]/g, '') || 'statement'}${c.year ?? 'nd'}v${c.version}`;
  const fields: [string, string | null][] = [
    // Double braces: the name is one unit, whatever commas and “and” it holds.
    ['author', `{${tex(c.speaker)}}`],
    ['title', `{${tex(c.title)}}`],
    ['howpublished', tex(c.kind)],
    ['year', c.year],
    ['date', c.posted && tex(c.posted)],
    ['url', c.url.replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', c.accessed],
    ['note', `Onrecord, version ${c.version}${c.removed ? '; since removed' : ''}`],
  ];
  const lines = fields.filter(([, value]) => value !== null).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}

/** RIS: one `XX  - value` a line; a line break in a value would begin another tag. */
function asRis(c: Citation): string {
  const tags: [string, string | null][] = [
    ['TY', 'ELEC'],
    ['AU', c.speaker],
    ['TI', c.title],
    ['M3', c.kind],
    ['PY', c.year],
    ['DA', c.day?.replaceAll('-', '/') ?? null],
    ['UR', c.url],
    ['Y2', c.accessed.replaceAll('-', '/')],
    ['PB', 'Onrecord'],
    ['N1', `Version ${c.version}${c.removed ? '; since removed' : ''}`],
    ['ER', ''],
  ];
  const lines = tags.filter(([, value]) => value !== null);
  return lines.map(([tag, value]) => `${tag}  - ${value!.replace(/\s+/g, ' ')}\r\n`).join('');
}

const dateParts = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] });

/** CSL-JSON, schema 1.0.2. */
function asCsl(c: Citation): string {
  return `${JSON.stringify(
    [
      {
        id: c.url,
        type: 'post',
        author: [{ literal: c.speaker }],
        title: c.title,
        genre: c.kind,
        ...(c.day && { issued: dateParts(c.day) }),
        accessed: dateParts(c.accessed),
        URL: c.url,
        version: String(c.version),
        publisher: 'Onrecord',
        ...(c.removed && { note: 'Since removed' }),
      },
    ],
    null,
    2,
  )}\n`;
}
