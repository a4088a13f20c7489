// What the embedded store keeps of bare SQLite: statements recorded a second against raw inserts of the very same rows into
// the same tables, and rows streamed a second against a bare loop. `node bench/store-ingest.ts [--statements N]`
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { monthOf } from '../src/store/sqlite/place.ts';
import { openSqlite } from '../src/store/sqlite/store.ts';
import { indexedWords } from '../src/store/sqlite/words.ts';
import type { Store } from '../src/store/store.ts';
import { nthStatement } from './fill.ts';

/** Statements in one transaction, both ways. */
const BATCH = 100;
const TABLES = ['statements', 'statement_docs', 'statement_outlets', 'statement_articles', 'statement_words'];
const ROUNDS = 4;
const MB = 1024 * 1024;

export interface IngestRatios {
  /** Statements a second. */
  rates: Record<'raw' | 'recorded' | 'bareLoop' | 'iterated', number>;
  recorded: number;
  iterated: number;
  /** By how many MB resident memory grew from the first tenth of an export to its end. */
  growth: number;
}

type Row = Record<string, SQLInputValue>;
interface Made {
  table: string;
  values: SQLInputValue[];
}

async function record(store: Store, count: number): Promise<number> {
  const statements = Array.from({ length: count }, (_, n) => nthStatement(n));
  const started = performance.now();
  for (let from = 0; from < count; from += BATCH)
    await store.transaction(['bench'], async tx => {
      for (const statement of statements.slice(from, from + BATCH)) await tx.putStatement(statement);
    });
  return count / ((performance.now() - started) / 1000);
}

/** The rows that the store made, a list for each statement: its own, then those of the other tables. */
function rowsOf(path: string): Made[][] {
  const db = new DatabaseSync(path, { readOnly: true });
  const of = (table: string) => db.prepare(`SELECT * FROM ${table} WHERE place = ?`);
  const [docs, outlets, articles] = ['statement_docs', 'statement_outlets', 'statement_articles'].map(of) as [
    StatementSync,
    StatementSync,
    StatementSync,
  ];
  const rows = (db.prepare('SELECT * FROM statements ORDER BY id').all() as Row[]).map(statement => {
    const place = statement.place!;
    const doc = docs.get(place) as Row;
    return [
      { table: 'statements', values: Object.values(statement) },
      { table: 'statement_docs', values: Object.values(doc) },
      ...outlets.all(place).map(row => ({ table: 'statement_outlets', values: Object.values(row) as SQLInputValue[] })),
      ...articles
        .all(place)
        .map(row => ({ table: 'statement_articles', values: Object.values(row) as SQLInputValue[] })),
      {
        table: 'statement_words',
        values: [place, indexedWords(JSON.parse(String(doc.doc)), monthOf(Number(place)).name)],
      },
    ];
  });
  db.close();
  return rows;
}

/** The full-text rows of a batch, in the ascending order that FTS5 takes them fast in, and all others. */
function partition(rows: Made[]): [words: Made[], others: Made[]] {
  const words = rows.filter(row => row.table === 'statement_words');
  words.sort((a, b) => Number(a.values[0]) - Number(b.values[0]));
  return [words, rows.filter(row => row.table !== 'statement_words')];
}

/** The same rows by prepared statements, as fast as SQLite takes them. */
async function raw(from: string, to: string): Promise<number> {
  const rows = rowsOf(from);
  await openSqlite(to).close(); // makes the tables
  const db = new DatabaseSync(to);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -32768');
  const columns = (table: string) => (table === 'statement_words' ? '(rowid, words)' : '');
  const inserts = new Map(
    TABLES.map(table => {
      const { length } = rows[0]!.find(row => row.table === table)!.values;
      return [
        table,
        db.prepare(`INSERT INTO ${table} ${columns(table)} VALUES (${Array(length).fill('?').join(', ')})`),
      ];
    }),
  );
  const started = performance.now();
  for (let from = 0; from < rows.length; from += BATCH) {
    db.exec('BEGIN IMMEDIATE');
    const [words, others] = partition(rows.slice(from, from + BATCH).flat());
    for (const { table, values } of others) inserts.get(table)!.run(...values);
    for (const { table, values } of words) inserts.get(table)!.run(...values);
    db.exec('COMMIT');
  }
  const rate = rows.length / ((performance.now() - started) / 1000);
  db.close();
  return rate;
}

async function iterated(store: Store, count: number): Promise<{ rate: number; growth: number }> {
  const started = performance.now();
  let [rows, characters, early] = [0, 0, 0];
  for await (const statement of store.statements.iterate({ filter: {}, sort: '-posted' })) {
    characters += JSON.stringify(statement).length;
    if (++rows === Math.floor(count / 10)) early = process.memoryUsage.rss();
  }
  if (rows !== count || characters === 0) throw new Error(`${rows} of ${count} rows came`);
  return { rate: rows / ((performance.now() - started) / 1000), growth: (process.memoryUsage.rss() - early) / MB };
}

/** Parsed, since an export shows chosen fields, and written again. */
function bareLoop(path: string): number {
  const db = new DatabaseSync(path, { readOnly: true });
  db.exec('PRAGMA cache_size = -32768');
  const started = performance.now();
  let [rows, characters] = [0, 0];
  for (const row of db.prepare('SELECT doc FROM statement_docs ORDER BY place DESC').iterate() as Iterable<Row>) {
    characters += JSON.stringify(JSON.parse(String(row.doc))).length;
    rows++;
  }
  if (characters === 0) throw new Error('nothing was read');
  const rate = rows / ((performance.now() - started) / 1000);
  db.close();
  return rate;
}

/** Ours and bare in turns, the best of each: a slow moment of the machine should meet neither. */
export async function benchIngest(statements = 20_000): Promise<IngestRatios> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-bench-'));
  const rates = { raw: 0, recorded: 0, bareLoop: 0, iterated: 0 };
  const best = (name: keyof typeof rates, rate: number) => {
    rates[name] = Math.max(rates[name], rate);
  };
  let growth = 0;
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const path = join(folder, `store-${round}.sqlite`);
      const store = openSqlite(path);
      best('recorded', await record(store, statements));
      best('raw', await raw(path, join(folder, `raw-${round}.sqlite`)));
      const ours = await iterated(store, statements);
      best('iterated', ours.rate);
      best('bareLoop', bareLoop(path));
      growth = ours.growth;
      await store.close();
    }
    return { rates, recorded: rates.recorded / rates.raw, iterated: rates.iterated / rates.bareLoop, growth };
  } finally {
    await rm(folder, { recursive: true });
  }
}

const percent = (ratio: number): string => `${Math.round(ratio * 100)} %`;

/** One line each for recording, streaming and memory. */
export const tellIngest = ({ rates, recorded, iterated, growth }: IngestRatios): string =>
  [
    `recorded, of raw inserts of the same rows (${Math.round(rates.raw)}/s): ${percent(recorded)} (${Math.round(rates.recorded)}/s)`,
    `streamed, of a bare loop with JSON.parse and JSON.stringify (${Math.round(rates.bareLoop)} rows/s): ${percent(iterated)} (${Math.round(rates.iterated)} rows/s)`,
    `memory at the end of the last stream against its first tenth: ${growth >= 0 ? '+' : ''}${growth.toFixed(0)} MB`,
  ].join('\n');

if (import.meta.main) {
  const { values } = parseArgs({ options: { statements: { type: 'string', default: '20000' } } });
  console.log(tellIngest(await benchIngest(Number(values.statements))));
}
