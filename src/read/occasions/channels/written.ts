// What is written elsewhere than on a platform: in a paper, in a book, in court papers, to a group.
import type { Medium } from '../../../../models/statement.ts';
import { textAt, type Word } from '../sentences/narration.ts';
import { isPaper } from '../sentences/papers.ts';
import { FOLLOWERS, PRESS } from '../sentences/places.ts';
import { platformAt, WRITING } from '../sentences/words.ts';

const ANSWERED = /^(?:responded|replied|answered|stated|said|confirmed|responds|replies)$/;

type Is = (words: Word[], i: number) => boolean;

/** By the words that may tell one; what it is, and the weight of that. */
export const WRITTEN: [string, Is, Medium, number][] = [
  ['writing wrote writes written reviewing', (words, i) => isInPaper(words, i), 'written-statement', 6],
  ['answer reply response', (words, i) => textAt(words, i - 1) === 'written', 'written-statement', 7],
  [
    'writing',
    (words, i) => textAt(words, i - 1) === 'in' && ANSWERED.test(textAt(words, i - 2)),
    'written-statement',
    7,
  ],
  ['dissenting', (_words, i) => i === 0, 'written-statement', 5],
  ['piece article essay', (words, i) => isOpinion(words, i), 'written-statement', 7],
  ['wrote writes replied', (words, i) => isCommentAsked(words, i), 'written-statement', 6],
  ['papers documents filing filings', (words, i) => isCourtPapers(words, i), 'written-statement', 6],
  ['emailed', (words, i) => isEmailed(words, i), 'written-statement', 7],
  ['through', (words, i) => isThroughLawyer(words, i), 'written-statement', 5],
  ['signal slack', (words, i) => isChat(words, i), 'message', 6],
  ['messages texts', (words, i) => isReadOut(words, i), 'message', 7.5],
  ['sent sends', isSentThing, 'message', 7],
  ['postcard telegram', (words, i) => !words[i]!.capital, 'message', 7],
  ['machine', (words, i) => textAt(words, i - 1) === 'answering', 'message', 7],
  ['email e-mail', isSentTo, 'message', 8],
  ['himself herself themselves', isFilmed, 'video', 7],
  ['cctv bodycam dashcam', () => true, 'video', 5],
  ['message statement apology tribute plea appeal greeting', isFilmed, 'video', 7],
];

/** 'writing in the Harbour Times', 'wrote in the Echo'. */
const isInPaper = (words: Word[], i: number): boolean =>
  (WRITING.has(textAt(words, i)) || textAt(words, i) === 'reviewing') &&
  /^(?:in|for)$/.test(textAt(words, i + 1)) &&
  (isPaper(words, i + 2) || (textAt(words, i + 3) === "'s" && isPaper(words, i + 4)));

/** 'Asked for comment, the chairman wrote: “…”'. */
function isCommentAsked(words: Word[], i: number): boolean {
  const wrote = textAt(words, i) !== 'replied' || /^(?:by|via)$/.test(textAt(words, i + 1));
  return (
    wrote &&
    /^(?:asked|contacted|approached)$/.test(textAt(words, 0)) &&
    words.slice(1, 5).some(({ text }) => text === 'comment' || text === 'email')
  );
}

/** 'in an opinion piece for the Echo'. */
const isOpinion = (words: Word[], i: number): boolean =>
  /^(?:opinion|guest|comment|newspaper|magazine|first-person)$/.test(textAt(words, i - 1)) &&
  words.slice(Math.max(0, i - 4), i).some(({ text }) => text === 'in');

/** 'in a statement on X', 'in a lengthy Instagram statement', 'a statement posted to her Facebook page': a post. */
export function isStatementThere(words: Word[], i: number): boolean {
  if (i > 0 && platformAt(words, i - 1)) return true;
  const on = /^(?:posted|published|shared|uploaded|put|released|issued)$/.test(textAt(words, i + 1)) ? i + 2 : i + 1;
  if (!/^(?:on|to|via)$/.test(textAt(words, on))) return false;
  return words.slice(on + 1, on + 4).some((_, k) => platformAt(words, on + 1 + k) !== null);
}

/** 'an emailed response', 'emailed comments': to the press. */
export const isEmailed = (words: Word[], i: number): boolean =>
  /^(?:statement|statements|response|reply|answer|answers|comment|comments|remarks|note)$/.test(textAt(words, i + 1));

/** 'In court papers filed on Tuesday', 'in legal filings'. */
const isCourtPapers = (words: Word[], i: number): boolean =>
  /^(?:court|legal|charging)$/.test(textAt(words, i - 1)) && /^(?:papers|documents|filings?)$/.test(textAt(words, i));

/** 'said through his lawyer'. */
const isThroughLawyer = (words: Word[], i: number): boolean =>
  /^(?:his|her|their|its|an?)$/.test(textAt(words, i + 1)) &&
  words
    .slice(i + 2, i + 4)
    .some(({ text }) =>
      /^(?:lawyers?|solicitors?|attorneys?|agents?|publicists?|representatives?|spokes\w+)$/.test(text),
    );

/** 'messages read to the court', 'text messages', 'leaked texts'. */
const isReadOut = (words: Word[], i: number): boolean =>
  /^(?:text|leaked|private|direct|internal|whatsapp)$/.test(textAt(words, i - 1)) ||
  /^(?:read|shown|heard|seen|obtained|sent|exchanged|recovered|leaked)$/.test(textAt(words, i + 1));

/** 'sent his neighbour a handwritten note': and no 'sent a statement to the press'. */
export function isSentThing(words: Word[], i: number): boolean {
  for (let k = i + 1; k < words.length && k <= i + 8; k++) {
    const { text, quote } = words[k]!;
    if (quote >= 0 || text === ',' || FOLLOWERS.has(text)) return false;
    if (k > i + 2 && /^(?:note|letter|card|message|email|e-mail|text|telegram|voicemail)$/.test(text))
      return words.slice(i + 2, k).some(word => /^an?$/.test(word.text));
  }
  return false;
}

/** 'told the group on Signal', 'in a Slack message'. */
const isChat = (words: Word[], i: number): boolean =>
  words[i]!.capital && /^(?:on|via|over|in|a|the|'s)$/.test(textAt(words, i - 1));

/** 'wrote to students by email': and no 'told the Gazette by email'. */
function isSentTo(words: Word[], i: number): boolean {
  const to = words.findLastIndex(
    ({ text }, k) => k < i && k > 0 && text === 'to' && /^(?:wrote|writes|written)$/.test(textAt(words, k - 1)),
  );
  return (
    /^(?:by|via|over)$/.test(textAt(words, i - 1)) &&
    to >= 0 &&
    i - to < 8 &&
    !words.slice(to, i).some(({ text, capital }) => capital || PRESS.has(text))
  );
}

/** 'filmed a tearful message for her followers'. */
function isFilmed(words: Word[], i: number): boolean {
  return words.slice(Math.max(0, i - 4), i).some(({ text }) => /^(?:filmed|taped|videotaped|filming)$/.test(text));
}
