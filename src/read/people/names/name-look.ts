// Points for and against a name being a person's by how it looks; name-evidence.ts has those for where it stands.
import { numberPerLexeme, signPerLexeme } from '../../lexemes.ts';
import { setOf } from '../../word-list.ts';
import { MARK, namesNation } from '../words/marks.ts';
import { is, type Word } from '../words/words.ts';
import type { NameSpan } from './name-span.ts';

const NEVER = -20;
const SUFFIX = 4;

/** Words of organisations that people are called by as well: 'Ann Church'. */
const SURNAMES_TOO = setOf(
  'park parks hill hills church hall house court lake river rivers beach bay bridge bank banks day field green sun street post price major war bell state love island ledger courier motors',
);
/** Places that people are called by: 'Sydney Quill'. */
const GIVEN_PLACES = new Set(
  'paris sydney brooklyn india kenya asia ireland london dakota chelsea austin jordan madison savannah phoenix georgia carolina charlotte florence victoria israel milan vienna siena cairo havana lourdes memphis dallas denver houston lincoln logan orlando raleigh trenton camden chad malta cuba adelaide chester'.split(
    ' ',
  ),
);
const LINKS = new Set(['of', 'for', 'and', '&', 'the']);

/** How a part of a name is written, as a sum of these. */
const LOOK = { figures: 1, initial: 2, shout: 4, plural: 8, link: 16 } as const;
const lookOfPart = numberPerLexeme(
  ({ text, key }) =>
    (/\p{N}/u.test(text) && !STAGE_SPELLING.test(text) ? LOOK.figures : 0) |
    (/^\p{Lu}\.$/u.test(text) ? LOOK.initial : 0) |
    (/^\p{Lu}{2,}$/u.test(text) ? LOOK.shout : 0) |
    (PLURAL.test(text) ? LOOK.plural : 0) |
    (LINKS.has(key) ? LOOK.link : 0),
);
/** 'd4vd', 'Tekashi 6ix9ine': figures amid letters. */
const STAGE_SPELLING = /\p{L}\p{N}\p{L}/u;
/** 'Obsidian Owls', 'Small Hours': bands and shows go by plurals more often than people do. */
const PLURAL = /^\p{Lu}\p{Ll}{2,}[^aius]s$/u;
/** 'Park [Chan-wook]' */
export const isHyphenedGiven = signPerLexeme(({ text }) => /^\p{Lu}\p{Ll}{1,6}-\p{Ll}{2,7}$/u.test(text));
const KOREAN = 2;
const UNSURE = 2.2;
const looksLike = (word: Word, look: number) => (lookOfPart(word.lexeme) & look) !== 0;

/** For the look of the name itself. `small`: words that the text also writes without a capital. */
export function lookOf(words: Word[], { core, last }: NameSpan, small: ReadonlySet<string>): number {
  const parts: Word[] = [];
  for (let i = core; i < last; i++) if (!is(words[i], MARK.suffix) && words[i]!.text !== ',') parts.push(words[i]!);
  const [head] = parts;
  if (!head) return NEVER;
  if (head.text.startsWith('@')) return 3;
  if (namesBody(parts)) return NEVER;
  const counted = parts.length === 2 && looksLike(head, LOOK.figures) ? 1 : 0; // '50 Cent'
  if (parts.length > 5 || parts.some((word, i) => i >= counted && looksLike(word, LOOK.figures))) return -3;
  const given = is(head, MARK.given);
  const suffix = parts.length > 1 && is(words[last - 1], MARK.suffix) ? SUFFIX : 0; // 'Cuba Gooding Jr.'
  return (
    (parts.length > 1 ? lookOfSeveral(parts, given) : lookOfOne(head, given)) + suffix - inSmall(parts, given, small)
  );
}

/** What also stands in the text without a capital is less of a name. */
function inSmall(parts: Word[], given: boolean, small: ReadonlySet<string>): number {
  if (given || !parts.some(word => small.has(word.key))) return 0;
  return parts.length > 1 ? 1.5 : 2.5;
}

const isShout = (word: Word) => looksLike(word, LOOK.shout);

function lookOfOne(head: Word, given: boolean): number {
  return (is(head, MARK.place) ? -4 : 0) + (given ? 1.2 : -0.4) - (isShout(head) ? 2 : 0);
}

function lookOfSeveral(parts: Word[], given: boolean): number {
  const head = parts[0]!;
  let score = 1 + (given ? 2 : 0) + (parts.some(word => looksLike(word, LOOK.initial)) ? 1 : 0);
  if (!given && is(head, MARK.place)) score -= GIVEN_PLACES.has(head.key) ? 1 : 4;
  if (!given && is(parts.at(-1), MARK.place)) score -= 4;
  if (!given && looksLike(parts.at(-1)!, LOOK.plural)) score -= 0.8;
  if (is(head, MARK.style)) score += 2.5;
  else if (parts.some((word, i) => looksLike(word, LOOK.link) && !(word.key === 'the' && i === 1))) score -= 4; // 'Ada the Rapper'
  if (parts.length === 2 && isHyphenedGiven(parts[1]!.lexeme)) score += KOREAN;
  // 'Kari Lake', 'Jordan River'
  if (given && !is(head, MARK.givenFemale | MARK.givenMale) && is(parts.at(-1), MARK.organisation)) score -= UNSURE;
  return parts.every(isShout) ? score - 2 : score;
}

function namesBody(parts: Word[]): boolean {
  const head = parts[0]!;
  if (is(head, MARK.speaks) && !is(head, MARK.given)) return true;
  if (parts.every(word => is(word, MARK.calendar) || namesNation(word.lexeme))) return true;
  if (isHyphenedGiven(parts.at(-1)!.lexeme)) return false;
  const surname = is(head, MARK.given) && SURNAMES_TOO.has(parts.at(-1)!.key) ? parts.length - 1 : -1;
  return parts.some((word, i) => is(word, MARK.organisation) && !(i > 0 && i === surname));
}
