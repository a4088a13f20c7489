import { Readable, Writable } from 'node:stream';
import { afterEach, describe, expect, test } from '@jest/globals';
import { annotate } from '../../../src/commands/annotate.ts';

function buildSink(delay = false) {
  let text = '';
  const stream = new Writable({
    highWaterMark: 64,
    write(chunk, _encoding, done) {
      text += chunk;
      if (delay) setImmediate(done);
      else done();
    },
  });
  return { stream, text: () => text };
}

async function run(lines: string[], options = {}) {
  const [out, err] = [buildSink(true), buildSink()];
  const input = Readable.from(lines.map(line => `${line}\n`));
  await annotate(undefined, { jsonl: true, ...options }, { in: input, out: out.stream, err: err.stream });
  const rows = out.text().split('\n').filter(Boolean);
  return { rows: rows.map(row => JSON.parse(row)), err: err.text() };
}

afterEach(() => {
  process.exitCode = 0;
});

describe('annotate --jsonl', () => {
  test('writes one line a text, in order, with quotes that exclude their marks', async () => {
    const texts = Array.from({ length: 30 }, (_, i) => ({ id: `a${i}`, text: `“Word ${i} it is,” Ada Quill said.` }));
    const { rows } = await run(texts.map(text => JSON.stringify(text)));
    expect(rows.map(row => row.id)).toEqual(texts.map(text => text.id));
    expect(rows[7].quotes[0]).toMatchObject({ start: 1, end: 14, text: 'Word 7 it is,', part: 'body' });
    expect(rows[7].quotes[0]).not.toHaveProperty('candidates');
  });

  test('names a bad line and reads the others', async () => {
    const { rows, err } = await run([
      '{"id":"a","text":"One."}',
      '{oops',
      '{"id":"b"}',
      '',
      '{"id":"c","text":"Two."}',
    ]);
    expect(rows.map(row => row.id)).toEqual(['a', 'c']);
    expect(err).toMatch(/^line 2: not JSON/);
    expect(err).toMatch(/line 3: text: /);
    expect(process.exitCode).toBe(1);
  });

  test('shows candidates when asked to explain', async () => {
    const { rows } = await run(['{"id":"a","text":"“Word it is,” Ada Quill said."}'], { explain: true });
    expect(rows[0].quotes[0].candidates[0]).toMatchObject({ name: 'Ada Quill', mention: { start: 14, end: 23 } });
  });
});
