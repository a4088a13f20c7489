import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { COLUMNS } from '../../src/api/export.ts';
import * as schemas from '../../src/api/schemas.ts';
import { putStatements } from '../support/archive.ts';
import { at, buildRemoval, buildStatement } from '../support/build.ts';
import { type Served, serve } from '../support/serve.ts';

const FORMULAS = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'];
let served: Served;
beforeAll(async () => {
  served = await serve();
  for (const [n, text] of [...FORMULAS, 'He said "no", twice\r\nand left, 🇲🇽', 'plain'].entries())
    await putStatements(
      served.store,
      buildStatement({ id: `s_${n}`, text, seen: at(n), removal: n === 9 ? buildRemoval() : null }),
    );
});
afterAll(() => served.close());

/** A strict reader of RFC 4180, written for this test: every cell in quotation marks, CRLF after every record. */
function readCsv(text: string): string[][] {
  const records: string[][] = [];
  let cells: string[] = [];
  const cell = /"((?:[^"]|"")*)"(,|\r\n)/y;
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (!match) throw new Error('not RFC 4180');
    cells.push(match[1]!.replaceAll('""', '"'));
    if (match[2] === '\r\n') {
      records.push(cells);
      cells = [];
    }
  }
  return records;
}

test('the table has a row for every statement that the list counts', async () => {
  const response = await served.ask('/api/v1/export.csv?sort=seen');
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
  expect(response.headers.get('content-disposition')).toContain('attachment; filename="onrecord-statements.csv"');
  const [header, ...rows] = readCsv(await response.text());
  expect(header).toEqual(Object.keys(COLUMNS));
  const { count } = (await (await served.ask('/api/v1/statements?limit=1')).json()) as { count: number };
  expect(rows).toHaveLength(count);
  const column = (name: string) => rows.map(row => row[header!.indexOf(name)]);
  expect(column('text').slice(8)).toEqual(['He said "no", twice\r\nand left, 🇲🇽', 'plain']);
  expect(column('removal_kind').at(-1)).toBe('deleted');
  expect(column('posted_edtf')[0]).toBe('2025-01-27');
  // OWASP, CSV Injection: no cell begins like a formula.
  expect(column('text').slice(0, FORMULAS.length)).toEqual(FORMULAS.map(text => `'${text}`));
});

test('JSON Lines hold the same objects as the list', async () => {
  const response = await served.ask('/api/v1/export.jsonl?sort=seen');
  expect(response.headers.get('content-type')).toBe('application/jsonl; charset=utf-8');
  const lines = (await response.text()).trimEnd().split('\n');
  const { items } = (await (await served.ask('/api/v1/statements?sort=seen')).json()) as { items: unknown[] };
  expect(lines.map(line => JSON.parse(line))).toEqual(items);
  for (const line of lines) expect(schemas.Statement.safeParse(JSON.parse(line)).success).toBe(true);
});

test('nothing found is an empty file, or a header alone', async () => {
  expect(await (await served.ask('/api/v1/export.jsonl?q=nowhere')).text()).toBe('');
  expect(readCsv(await (await served.ask('/api/v1/export.csv?q=nowhere')).text())).toEqual([Object.keys(COLUMNS)]);
});

test('a client that goes away stops the reading; one that reads slowly slows it', async () => {
  const { statements } = served.store;
  const iterate = statements.iterate.bind(statements);
  let read = 0;
  const stopped = new Promise<void>(resolve => {
    // The real rows again and again, counted: more than any socket's buffers hold.
    statements.iterate = async function* (query) {
      try {
        for (;;)
          for await (const statement of iterate(query)) {
            read++;
            yield statement;
          }
      } finally {
        resolve();
      }
    };
  });
  const socket = connect(Number(new URL(served.origin).port), '127.0.0.1');
  socket.write('GET /api/v1/export.jsonl HTTP/1.1\r\nHost: onrecord\r\n\r\n');
  await new Promise(resolve => socket.once('readable', resolve)); // and nothing more is read from it
  let before = -1;
  while (before !== read) {
    before = read;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  expect(read).toBeGreaterThan(0);
  socket.destroy();
  await stopped;
  statements.iterate = iterate;
});

test('a store that fails in the middle breaks the answer off, and one that fails at once is a problem', async () => {
  const { statements } = served.store;
  const iterate = statements.iterate.bind(statements);
  statements.iterate = async function* (query) {
    for (let n = 0; n < 100; n++) yield* iterate(query);
    throw new Error('the disk is gone');
  };
  const half = await served.ask('/api/v1/export.jsonl');
  expect(half.status).toBe(200);
  await expect(half.text()).rejects.toThrow();
  // biome-ignore lint/correctness/useYield: it fails before the first row
  statements.iterate = async function* () {
    throw new Error('the disk is gone');
  };
  const none = await served.ask('/api/v1/export.csv?q=x');
  statements.iterate = iterate;
  expect(none.status).toBe(500);
  expect(none.headers.get('content-disposition')).toBeNull();
  expect(await none.json()).toMatchObject({ type: expect.stringContaining('#internal') });
});
