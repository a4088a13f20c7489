import { describe, expect, test } from '@jest/globals';
import { toDoc } from '../../../../src/read/text.ts';
import { datelineOf } from '../../../../src/read/times/dates/dateline.ts';
import { findTimes } from '../../../../src/read/times/index.ts';
import { timeWords } from '../../../support/time-words.ts';

const dateline = (text: string, published: string | null) => {
  const doc = toDoc({ text, published, lang: 'en' });
  return datelineOf(doc, timeWords(doc), published);
};

describe('the date at the head of an article', () => {
  test.each([
    ['LAGOS, March 3 (Coast Wire) -- The singer left on Monday.', '2025-03-03'],
    ['PORT LOUIS, Mauritius, 27 February – The singer left on Monday.', '2025-02-27'],
    ['Published: 3 March 2025\n\nThe singer left on Monday.', '2025-03-03'],
    ['By Ada Obi, Monday, March 3, 2025 at 9:14 pm\n\nThe singer left.', '2025-03-03'],
    ['The singer deletes it all\n\nMarch 3\n\nShe left on Monday.', '2025-03-03'],
    ['LAGOS, March 3, was a day to forget, says the singer.', null],
    ['On March 3 the singer left.', null],
    ['LAGOS, January 3 (Coast Wire) -- too long before the page appeared.', null],
    ['LAGOS, March 9 (Coast Wire) -- after the page appeared.', null],
  ])('%s', (text, expected) => {
    expect(dateline(text, '2025-03-05')).toBe(expected);
  });

  test('stands in for a publication day that is unknown, where it has its year', () => {
    expect(dateline('LAGOS, March 3, 2025 (Coast Wire) -- She left.', null)).toBe('2025-03-03');
    expect(dateline('LAGOS, March 3 (Coast Wire) -- She left.', null)).toBeNull();
  });

  test('is the day from which the text says yesterday and Tuesday', () => {
    const text = 'LAGOS, March 3 (Coast Wire) -- She left yesterday, the band said. He stayed until Tuesday.';
    const times = findTimes(toDoc({ text, published: '2025-03-05', lang: 'en' }));
    expect(times.map(time => time.value)).toEqual(['2025-03-03', '2025-03-02', '2025-02-25']);
  });
});
