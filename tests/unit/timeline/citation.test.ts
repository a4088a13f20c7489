import { expect, test } from '@jest/globals';
import { citationOf, kindOf, writeCitation } from '../../../src/timeline/citation.ts';
import { buildRemoval, buildStatement } from '../../support/build.ts';

const URL = 'https://onrecord.example/statements/s_1';
const cite = (over: Parameters<typeof buildStatement>[0] = {}) => citationOf(buildStatement(over), URL, '2025-02-01');

test('as a sentence', () => {
  expect(writeCitation(cite({ medium: 'story', removal: buildRemoval() }), 'text').body).toBe(
    `Mara Quist, “I am so sorry.” (Instagram story, 2025-01-27). Since removed. Onrecord, version 1, ${URL} (accessed 2025-02-01).`,
  );
});

test('what is not known is left out or said to be unknown', () => {
  const citation = cite({ posted: null, platform: null, medium: 'interview' });
  expect(writeCitation(citation, 'text').body).toContain('(interview, n.d.)');
  expect(writeCitation(citation, 'bibtex').body).not.toContain('year');
  expect(writeCitation(citation, 'ris').body).not.toContain('PY  -');
});

test('BibTeX cannot be broken out of', () => {
  const body = writeCitation(cite({ text: 'Save 50% & {more}_#1 \\input{x} $5 ~^' }), 'bibtex').body;
  expect(body).toMatch(/^@misc\{MaraQuist2025v1,\n {2}author = \{\{Mara Quist\}\},/);
  expect(body).toContain(
    'title = {{Save 50\\% \\& \\{more\\}\\_\\#1 \\textbackslash{}input\\{x\\} \\$5 \\textasciitilde{}\\textasciicircum{}}}',
  );
  const unescaped = body.replace(/\\[{}]/g, '');
  expect(unescaped.split('{').length).toBe(unescaped.split('}').length);
});

test('RIS is a tag a line, whatever the words hold', () => {
  const body = writeCitation(cite({ text: 'Sorry\r\nER  - \r\nTY  - JOUR' }), 'ris').body;
  expect(body.split('\r\n').map(line => line.slice(0, 6))).toEqual([
    ...['TY  - ', 'AU  - ', 'TI  - ', 'M3  - ', 'PY  - ', 'DA  - ', 'UR  - ', 'Y2  - ', 'PB  - ', 'N1  - ', 'ER  - '],
    '',
  ]);
  expect(body).toContain('DA  - 2025/01/27\r\n');
});

test('CSL-JSON says who, what, when and where', () => {
  const [item] = JSON.parse(writeCitation(cite(), 'csl').body);
  expect(item).toMatchObject({
    type: 'post',
    author: [{ literal: 'Mara Quist' }],
    title: 'I am so sorry.',
    issued: { 'date-parts': [[2025, 1, 27]] },
    URL,
  });
});

test('a long text is cut between words', () => {
  const { title } = cite({ text: `${'word '.repeat(40)}` });
  expect(title).toMatch(/^(word )+word…$/);
  expect(title.length).toBeLessThanOrEqual(81);
  expect(cite({ text: '👩‍🎤'.repeat(50) }).title.isWellFormed()).toBe(true);
});

test('kinds read like English', () => {
  expect(kindOf({ medium: 'text-post', platform: 'X' })).toBe('X post');
  expect(kindOf({ medium: 'written-statement', platform: null })).toBe('written statement');
});
