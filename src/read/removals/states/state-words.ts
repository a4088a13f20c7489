// What a turn of phrase is, and what its patterns are made of: parts of regular expressions over words joined by blanks.
import type { Act } from '../clauses/words.ts';

/** A turn of phrase; `before` and `after` are tried on the words around, joined by blanks. */
export interface State {
  act: Act;
  before?: RegExp;
  after?: RegExp;
  /** Where what it is said of stands; `told`: in no word of the sentence. */
  of: 'subject' | 'object' | 'told';
  /** It was seen to be so, and may have been so before. */
  seen?: true;
  /** Says something only of what is known to have gone. */
  weak?: true;
  /** Its subject may be any noun: what is gone was told before. */
  loose?: true;
  /** It is a denial by itself: 'could not be found'. */
  denies?: true;
  /** Said of parts alone. */
  part?: true;
  /** Said of posts alone. */
  post?: true;
  /** Said of accounts alone. */
  account?: true;
}

/** The words it turns on, separated by blanks, and what it takes. */
export type Turn = [words: string, state: State];

export const BE = "(?:is|are|was|were|be|been|being|became|become|remains?|'s|'re)";
export const ADVERBS =
  '(?: (?:now|since|also|already|all|both|long|quickly|quietly|nearly|almost|then|just|temporarily|currently|presently|suddenly))*';
export const SEEN =
  '(?:found|seen|viewed|accessed|located|loaded|opened|played|watched|retrieved|reached|heard|read|shown|displayed)';
export const THERE = `(?:available|visible|up|online|live|accessible|viewable|there|standing|public|exist(?:s|ed)?|appears?|shows?|loads?|on|part|to be (?:found|seen)|${SEEN}|active|in place|features?|includes?|contains?|carries|in (?:the|its|her|his|their|any|every) (?:\\w+ )?(?:feeds?|apps?|archives?|catalogue|library|list|listings?|playlist|shop|store))`;
/** Where posts, recordings and articles stand, with the words before: 'its website', 'every app', 'the paper’s site'. */
export const PLACES =
  "(?:the|its|her|his|their|every|all|this|both|most|(?:\\w+ ){0,2}\\w+'s) (?:\\w+ ){0,2}?(?:sites?|websites?|pages?|feeds?|apps?|channels?|grid|profiles?|platforms?|timeline|wall|blog|internet|web|homepage|streaming|player)\\b";
export const CIRCLE = '(?:friends|followers|subscribers|members|mutuals|contacts|herself|himself|themselves|patrons)';
