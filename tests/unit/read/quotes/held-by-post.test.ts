import { expect, test } from '@jest/globals';
import { isHeldByPost } from '../../../../src/read/quotes/held-by-post.ts';
import { findQuotes } from '../../../../src/read/quotes/index.ts';
import { toDoc } from '../../../../src/read/text.ts';

test.each([
  [true, 'The offending tweet – “Imagine being from Leicester” – has been removed.'],
  [true, 'He uploaded a grey square captioned “soon, for real”.'],
  [true, 'The second was about wigs and the third simply read: “Back Monday. Warn them.”'],
  [true, 'A tweet from the carmaker that read “Autopilot? Autopsy.” disappeared on Tuesday.'],
  [true, 'The boss, whose tweet about pensioners (“Think of it as training”) has gone, said nothing.'],
  [true, 'He posted a skip on fire. Caption and all: “Positives to take.”'],
  [true, 'It shows a tin of peas with the words “Forty down, one to go”.'],
  [true, 'By that June the page had been changed to read “few delays”.'],
  [true, 'On Monday the line was swapped for “the way I talked to Greg” and a bow.'],
  [true, 'The last picture is of a ball, with the caption “Ball.”'],
  [true, 'The minister answered the second in one word: “Parcel?”'],
  [true, 'He filmed a goat asleep. The caption? “Nine seconds of my marriage”'],
  [false, 'She changed trains at a halt called “Quill and Stone”.'],
  [false, 'The council calls it a “park and ride” scheme.'],
  [false, 'Everybody in the post office calls him “the two-minute man”.'],
  [false, 'His tweet (“Rain”) was seen by nobody.'],
])('held by a post (%s): %s', (held, text) => {
  const doc = toDoc({ text, title: null, published: null });
  expect(findQuotes(doc).map(quote => isHeldByPost(doc, quote))).toEqual([held]);
});
