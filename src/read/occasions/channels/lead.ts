// What the sentence that leads in tells of words whose own sentence tells less.
import { among } from '../../lexemes.ts';
import { textAt, type Unit, type Word } from '../sentences/narration.ts';
import { POST_NOUNS, WRITING } from '../sentences/words.ts';
import { type Channel, SURE } from './channel.ts';
import { isPlaceWord } from './on-platform.ts';

const WORKS =
  /^(?:memo|memorandum|columns?|newsletter|memoirs?|autobiography|diary|diaries|essay|op-ed|article|editorial|letter|notes|foreword|preface|book|affidavit|declaration|lawsuit|judgment|ruling|review|manifesto|pamphlet|obituary|dissent)$/;
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

/** 'In a reply, Voss called him a name. “…,” she wrote on X': the place says less than the thing that the sentence before names. */
export const isThingAt = (before: Channel, own: Channel): boolean => isPlaceOnly(own) && isThing(before, own);

const isPlaceOnly = ({ by, weight }: Channel): boolean => weight >= SURE && (isPlaceWord(by) || WRITING.has(by));
const isThing = ({ medium, weight, platform }: Channel, own: Channel): boolean =>
  weight >= (medium === 'comment' ? INSIDE : SURE) &&
  /^(?:comment|story|image|livestream)$/.test(medium ?? '') &&
  (platform === null || platform === own.platform);
/** 'In a reply', and no 'drew a reply'. */
const INSIDE = 6.2;

/** 'he replied', to what the sentence before tells of a platform: in the comments there. */
export const ANSWER = { medium: 'comment', weight: SURE, part: 'reply' } as const;
export const answers = ({ words }: Unit): boolean =>
  words.some(
    ({ text, quote }) => quote < 0 && /^(?:replied|replies|answered|responded|commented|comments)$/.test(text),
  );

/** 'Counsel put it to her that forty texts had gone': what one is asked about, and not where one is asked. */
export const isPutToThem = ({ words }: Unit): boolean =>
  words.some(
    ({ text, quote }, i) =>
      quote < 0 &&
      text === 'put' &&
      /^(?:it|that)$/.test(textAt(words, i + 1)) &&
      textAt(words, i + 2) === 'to' &&
      words.slice(i + 3, i + 7).some(word => word.text === 'that'),
  );

const isTalking = among('talking spoke speaking spoken');
/** 'Voss has been talking to our reporter. She says that … “…,” she said': what the talk is goes on. */
export const isTalk = ({ words }: Unit): boolean =>
  words.some(({ lexeme }, i) => isTalking(lexeme) && /^(?:to|with)$/.test(textAt(words, i + 1)));

/** 'popped up in the comments. “…,” he replied': there. */
export const isThere = ({ by, weight }: Channel): boolean => by === 'comments' && weight >= INSIDE;

/** 'It said: …', 'Underneath she wrote …', 'The first said: …', 'In the clip, …': the talk goes on. */
export function goesOn({ words }: Unit): boolean {
  const first = words[0] && words[0].quote < 0 ? words[0].text : ''; // and no '“It’s there,” she said'
  if (
    words.some(
      ({ text, quote }, i) =>
        text === 'it' && quote < 0 && /^(?:had|said|read|reads|says)$/.test(words[i + 1]?.text ?? ''),
    )
  )
    return true;
  if (/^(?:it|its|under|underneath|alongside|beneath)$/.test(first)) return true;
  if (!/^(?:the|this|that|in)$/.test(first)) return false;
  return words
    .slice(1, 4)
    .some(({ text }) => POST_NOUNS.has(text) || /^(?:it|caption|words|text|first|second|last)$/.test(text));
}

/** 'she said' is not said in a post that the sentence before tells of. */
export const isHeard = (medium: Channel['medium']): boolean =>
  medium === null || !/^(?:text-post|image|comment|profile)$/.test(medium);
