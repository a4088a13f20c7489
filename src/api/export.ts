import { stringify } from 'csv-stringify/sync';
import type { Statement } from '../../models/statement.ts';
import { ExportParameters } from '../timeline/parameters.ts';
import { toQuery } from '../timeline/query.ts';
import { streamed } from './endpoint.ts';
import { presentStatement } from './present.ts';
import type { Stream } from './stream.ts';

const attachment = (extension: string) => ({
  'Content-Disposition': `attachment; filename="onrecord-statements.${extension}"`,
});

export const jsonl = streamed({
  name: 'exportJsonLines',
  tag: 'Export',
  summary: 'Every statement that matches, one JSON object a line',
  description: 'As many lines as the list’s `count`. Streamed: any length, at the speed the client reads.',
  query: ExportParameters,
  answer: 'application/jsonl',
  async read({ deps, base, query }) {
    return {
      type: 'application/jsonl; charset=utf-8',
      headers: attachment('jsonl'),
      rows: deps.store.statements.iterate(toQuery(query)),
      write: (statement: Statement) => `${JSON.stringify(presentStatement(statement, base))}\n`,
      end: () => '',
    };
  },
});

type Row = ReturnType<typeof presentStatement>;
/** The columns of the CSV, flat; several values of one field are separated by a space. */
export const COLUMNS: Readonly<Record<string, (row: Row) => string | number | null>> = {
  id: row => row.id,
  url: row => row.url,
  speaker_id: row => row.speaker.id,
  speaker: row => row.speaker.name,
  speaker_wikidata: row => row.speaker.wikidata,
  text: row => row.text,
  medium: row => row.medium,
  platform: row => row.platform,
  permalink: row => row.permalink,
  status: row => row.status,
  posted_earliest: row => row.posted?.earliest ?? null,
  posted_latest: row => row.posted?.latest ?? null,
  posted_edtf: row => row.posted?.edtf ?? null,
  removal_kind: row => row.removal?.kind ?? null,
  removal_by: row => row.removal?.by ?? null,
  removal_basis: row => row.removal?.basis ?? null,
  removal_earliest: row => row.removal?.at.earliest ?? null,
  removal_latest: row => row.removal?.at.latest ?? null,
  removal_edtf: row => row.removal?.at.edtf ?? null,
  sources: row => row.sources.count,
  independent_sources: row => row.sources.independent,
  source_urls: row => row.sources.items.map(item => item.url).join(' '),
  lang: row => row.lang,
  version: row => row.version,
  known_from: row => row.knownFrom,
};

/** Rows that are written at once. */
const BATCH = 50;
// RFC 4180, every cell in quotation marks; a cell that a spreadsheet would take for a formula gets an apostrophe
// (OWASP, CSV Injection). csv-stringify knows the signs, but not a line feed before one.
const toCsv = (rows: unknown[][]): string =>
  stringify(
    rows.map(cells => cells.map(cell => (typeof cell === 'string' && cell.startsWith('\n') ? `'${cell}` : cell))),
    { quoted: true, quoted_empty: true, escape_formulas: true, record_delimiter: '\r\n' },
  );

function csvWriter(base: string): Pick<Stream<Statement>, 'write' | 'end'> {
  const cells = Object.values(COLUMNS);
  let rows: unknown[][] = [Object.keys(COLUMNS)];
  const end = () => {
    const text = toCsv(rows);
    rows = [];
    return text;
  };
  return {
    write(statement) {
      const row = presentStatement(statement, base);
      rows.push(cells.map(cell => cell(row)));
      return rows.length < BATCH ? '' : end();
    },
    end,
  };
}

export const csv = streamed({
  name: 'exportCsv',
  tag: 'Export',
  summary: 'Every statement that matches, as a table',
  description: 'RFC 4180 in UTF-8. Cells that begin like a formula have an apostrophe before them.',
  query: ExportParameters,
  answer: 'text/csv',
  async read({ deps, base, query }) {
    return {
      type: 'text/csv; charset=utf-8; header=present',
      headers: attachment('csv'),
      rows: deps.store.statements.iterate(toQuery(query)),
      ...csvWriter(base),
    };
  },
});
