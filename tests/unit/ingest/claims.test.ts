import { expect, test } from '@jest/globals';
import { claimsOf } from '../../../src/ingest/claims.ts';
import { read } from '../../../src/read/reader.ts';
import { buildRevision, NOON } from '../../support/build.ts';

const text = `Mara Okafor wrote on Instagram on Monday: “They never paid me a penny for the tour.”

The post was deleted within hours. “I was angry,” Okafor said on Tuesday.`;
const revision = buildRevision({ text, published: '2025-03-06T09:00:00Z' });
const claims = (explain: boolean) =>
  claimsOf(read({ text, published: '2025-03-06' }, { explain }), revision, '9.9.9', NOON);

test('a claim keeps who was weighed for its words and the rule by which they are gone', () => {
  const [post] = claims(true);
  expect(post!.quotes[0]!.weighed![0]).toMatchObject({ words: 'Mara Okafor', name: 'Mara Okafor' });
  expect(post!.quotes[0]!.weighed![0]!.why).toMatch(/^for: /);
  expect(post!.quotes[0]!.weighed!.length).toBeLessThanOrEqual(3);
  expect(post!.removal!.rule).toContain('delete');
});

test('how it is known is no part of what is claimed: the ids stay', () => {
  expect(claims(true).map(({ id }) => id)).toEqual(claims(false).map(({ id }) => id));
  expect(claims(false)[0]!.quotes[0]!.weighed).toEqual([]);
});
