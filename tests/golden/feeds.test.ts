// Each feed here beside what must be read out of it (NAME.expected.json), well-formed and not.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parseFeed } from '../../src/ingest/parse-feed.ts';

const folder = new URL('./feeds/', import.meta.url);
const feeds = readdirSync(folder).filter(name => !name.endsWith('.expected.json'));

test.each(feeds)('%s', async name => {
  const expected = JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), 'utf8'));
  const answer = await parseFeed(readFileSync(new URL(name, folder))).catch(error => ({ error: error.message }));
  expect(JSON.parse(JSON.stringify(answer))).toEqual(expected);
});
