// What is written elsewhere than on a platform: in a paper, in a book, in court papers, to a group.
import { textAt, type Word } from './narration.ts';
import { platformAt, WRITING } from './words.ts';

/** Words that end the name of a paper. */
export const PAPERS = new Set(
  `herald times post courier gazette tribune echo mail journal news standard guardian telegraph observer star sun chronicle
  ledger argus mirror express independent record press review wire daily bulletin dispatch globe inquirer register sentinel
  examiner advertiser magazine weekly today leader monitor`.split(/\s+/),
);
/** Words of a paper’s name. */
const NAME = 5;

/** The name that begins at `i` is a paper's: 'the Harbour Times'. */
export function isPaper(words: Word[], i: number): boolean {
  let k = textAt(words, i) === 'the' ? i + 1 : i;
  for (const end = k + NAME; k < end && words[k]?.capital && words[k]!.quote < 0; k++)
    if (PAPERS.has(words[k]!.text) && !platformAt(words, k)) return true;
  return false;
}

/** 'writing in the Harbour Times', 'wrote in the Echo'. */
export const isInPaper = (words: Word[], i: number): boolean =>
  (WRITING.has(textAt(words, i)) || textAt(words, i) === 'reviewing') && /^(?:in|for)$/.test(textAt(words, i + 1)) && isPaper(words, i + 2);

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
export const isCourtPapers = (words: Word[], i: number): boolean =>
  /^(?:court|legal|charging)$/.test(textAt(words, i - 1)) && /^(?:papers|documents|filings?)$/.test(textAt(words, i));

/** 'said through his lawyer'. */
export const isThroughLawyer = (words: Word[], i: number): boolean =>
  /^(?:his|her|their|its|an?)$/.test(textAt(words, i + 1)) &&
  words.slice(i + 2, i + 4).some(({ text }) => /^(?:lawyers?|solicitors?|attorneys?|agents?|publicists?|representatives?|spokes\w+)$/.test(text));

/** 'messages read to the court', 'text messages', 'leaked texts'. */
export const isReadOut = (words: Word[], i: number): boolean =>
  /^(?:text|leaked|private|direct|internal|whatsapp)$/.test(textAt(words, i - 1)) ||
  /^(?:read|shown|heard|seen|obtained|sent|exchanged|recovered|leaked)$/.test(textAt(words, i + 1));

/** 'sent his neighbour a handwritten note': and no 'sent a statement to the press'. */
export function isSentThing(words: Word[], i: number): boolean {
  for (let k = i + 1; k < words.length && k <= i + 8; k++) {
    const { text, quote } = words[k]!;
    if (quote >= 0 || text === ',') return false;
    if (k > i + 2 && /^(?:note|letter|card|message|email|e-mail|text|telegram|voicemail)$/.test(text))
      return words.slice(i + 2, k).some(word => /^an?$/.test(word.text));
  }
  return false;
}

/** 'told the group on Signal', 'in a Slack message'. */
export const isChat = (words: Word[], i: number): boolean =>
  words[i]!.capital && /^(?:on|via|over|in|a|the|'s)$/.test(textAt(words, i - 1));

const WORKS =
  /^(?:columns?|newsletter|memoirs?|autobiography|diary|diaries|essay|op-ed|article|editorial|letter|notes|foreword|preface|book|affidavit|declaration|lawsuit|judgment|ruling|review|manifesto|pamphlet|obituary|dissent)$/;
const OF_RECORDS = /^(?:liner|sleeve|programme|program|catalogue|album|exhibition)$/;

/** 'Voss used her weekly column to settle scores. “…,” she wrote': the written thing that the sentence names; -1 where it names none. */
export const workIn = (words: Word[]): number =>
  words.findLastIndex(
    ({ text, quote }, i) =>
      quote < 0 &&
      WORKS.test(text) &&
      (text !== 'notes' || OF_RECORDS.test(textAt(words, i - 1))) &&
      (text !== 'letter' || /^(?:open|the|joint)$/.test(textAt(words, i - 1))),
  );
