// 'The statement continued: “…”', 'She ended her message: “…”': of the post or statement that is being quoted.
import { among } from '../../lexemes.ts';
import type { Occasion } from '../occasion.ts';
import type { Unit, Word } from '../sentences/narration.ts';
import { POSTED } from './topic.ts';

const isText = among('statement message note post letter tribute caption text slide');
const isOwn = among('the her his their this that');
const goesOn = among('continued continues concluded concludes ended ends added adds closed finished');
const runs = among('reads read says said began begins');
const ends = among('ended ends ending concluded concludes concluding finished finishing closed closing signed');
const isNext = among('second third fourth next another final last following other');
/** Paragraphs between, for what goes on, and for what merely says. */
const AWAY = 3;
const NEAR = 1;
/** Words between a verb and its text: 'signed off her lengthy message'. */
const REACH = 4;

/** Whether the sentence goes on with the text that the occasion is. @param away paragraphs between */
export function goesOnWithText({ medium }: Occasion, { words }: Unit, away: number): boolean {
  if (!(POSTED.has(medium) && medium !== 'comment') && medium !== 'written-statement') return false;
  return words.some(
    (_, i) =>
      (away <= AWAY && isGoingOn(words, i)) || (away <= NEAR && isOwnText(words, i) && runs(words[i + 1]?.lexeme)),
  );
}

/** 'the statement continued', 'ended her message', 'in a second slide' */
function isGoingOn(words: Word[], i: number): boolean {
  if (words[i]!.text === 'slide' && words[i]!.quote < 0 && isNext(words[i - 1]?.lexeme)) return true;
  if (!isOwnText(words, i)) return false;
  const next = words[i + 1];
  if (goesOn(next?.lexeme) || (next?.text === 'went' && words[i + 2]?.text === 'on')) return true;
  return words.slice(Math.max(0, i - REACH), i).some(({ lexeme, quote }) => quote < 0 && ends(lexeme));
}

const isOwnText = (words: Word[], i: number): boolean =>
  words[i]!.quote < 0 &&
  isText(words[i]!.lexeme) &&
  words.slice(Math.max(0, i - 2), i).some(({ lexeme, quote }) => quote < 0 && isOwn(lexeme));
