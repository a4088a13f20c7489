import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { read } from '../../../src/read/reader.ts';

// Texts of our own, in which [the words|Somebody] mark whom a description means, and [the words|-] that it is nobody of the
// cast. `descriptions-aside` was written before the rules of this stage were read, and none was made for it. Descriptions
// that are not read rightly stand unmarked.

interface Case {
  kind: string;
  text: string;
  meant: { start: number; end: number; words: string; who: string | null }[];
}

const MARKED = /\[([^\]|]+)\|([^\]]+)\]/g;

function parse(block: string): Case {
  const [kind, ...lines] = block.trim().split('\n');
  const marked = lines.join('\n');
  const meant: Case['meant'] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARKED)) {
    text += marked.slice(from, match.index);
    const [all, words, who] = match;
    meant.push({ start: text.length, end: text.length + words!.length, words: words!, who: who === '-' ? null : who! });
    text += words;
    from = match.index + all.length;
  }
  return { kind: kind!, text: text + marked.slice(from), meant };
}

const load = (name: string) =>
  readFileSync(new URL(`./${name}.txt`, import.meta.url), 'utf8')
    .split(/^# /m)
    .slice(1)
    .map(parse);

describe.each(['descriptions', 'descriptions-aside'])('%s', name => {
  test.each(load(name).map((one): [string, Case] => [`${one.kind}: ${one.text.slice(0, 50)}`, one]))('%s', (_, one) => {
    const { people } = read({ text: one.text, published: '2024-05-10' });
    const found = one.meant.map(({ start, end, words }) => [
      words,
      people.find(({ mentions }) => mentions.some(place => place.start === start && place.end === end))?.name ?? null,
    ]);
    expect(found).toEqual(one.meant.map(({ words, who }) => [words, who]));
  });
});
