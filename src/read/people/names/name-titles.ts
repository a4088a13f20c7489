// What stands before a name and is no part of it: titles, offices, seats, nationalities.
import { among } from '../../lexemes.ts';
import { MARK } from '../words/marks.ts';
import { namesTrade, namesUser } from '../words/trades.ts';
import { hasMark, is, type Word } from '../words/words.ts';
import type { NameSpan } from './name-span.ts';

/** Sets titles, nationalities and parties apart from the name they stand before. Null if no name is left. */
export function splitTitles(words: Word[], first: number, end: number): NameSpan | null {
  let last = end;
  let core = words[first]!.key === 'lady' && words[first - 1]?.key === 'first' && end - first > 1 ? first + 1 : first;
  const titles: string[] = core > first ? ['lady'] : [];
  for (let i = core; i < last; i++) {
    const more = i < last - 1;
    if (!more && i > core && is(words[i - 1], MARK.givenFemale | MARK.givenMale)) break; // 'Tessa Barr', 'Aaron Judge'
    if (
      words[i + 1]?.text !== '&' &&
      (isTitle(words, i) || (more && isSeat(words, i, last)) || isUnknownRole(words, i, last)) &&
      !(more && is(words[i + 1], MARK.suffix))
    ) {
      if (!more || words[i + 1]!.key === 'of' || words[i + 1]!.key === 'for') return null;
      for (let j = core; j <= i; j++) titles.push(words[j]!.key);
      core = i + 1;
    }
  }
  const body = hasMark(words, core, last, MARK.organisation);
  while (!body && core < last - 1 && isModifier(words, core, last)) titles.push(words[core++]!.key);
  while (last - core > 2 && isPostnominal(words[last - 1]!)) last--;
  if (last - core === 2 && isMember(words[last - 1]!) && !is(words[core], MARK.given)) return null;
  if (isMemberOf(words, core, last)) return null;
  if (core >= last || (last - core === 1 && is(words[core], MARK.role) && !is(words[core], MARK.given))) return null;
  const lower = titlesBefore(words, first);
  for (let i = lower; i < first; i++) titles.unshift(words[i]!.key);
  // 'the Marquis de Lafayette', 'the Right Rev Ann Rae'
  const article =
    (titles.length > 0 || is(words[core], MARK.style)) && words[lower - 1]?.key === 'the' && lower === first;
  return { first: article ? lower - 1 : lower, core, last, titles };
}

/** 'the Liberal Democrats', 'a senior Tory', 'the Texas Republican' */
const isMemberOf = (words: Word[], core: number, last: number) =>
  last - core === 1 ? isParty(words[core]!.lexeme) : isInParty(words[last - 1]?.lexeme) && !is(words[core], MARK.given);
const isInParty = among('republican democrat tory');
const isParty = among('democrats republicans conservatives liberals tories tory greens');

/** 'the Tarnbury MP' is called by a place. */
const isMember = ({ text }: Word) => /^(?:MP|MEP|MSP|MLA|TD)$/.test(text);

/** 'FRS', 'MP', 'PhD' */
const isPostnominal = (word: Word) => /^(\p{Lu}{2,5}|PhD)$/u.test(word.text) && !is(word, MARK.suffix);

/** 'Tarnbury MP Ada Quill', 'Council Member Ada Quill', 'the Opposition Ada Quill', 'City Commissioner Ann Rae': what stands before a full name. */
const isSeat = (words: Word[], i: number, last: number) =>
  (words[i]!.text === 'Member' && is(words[i - 1], MARK.organisation)) ||
  (last - i > 2 &&
    (/^(?:MP|MEP|MSP|MLA|TD|CEO|CFO|COO|CTO|QC|KC|Opposition)$/.test(words[i]!.text) ||
      (is(words[i], MARK.role) &&
        !is(words[i], MARK.given | MARK.style) &&
        is(words[i + 1], MARK.givenFemale | MARK.givenMale))));

/** 'Senator', 'Prime Minister'; other roles only where a sentence gives them their capital: 'Rapper Kid Ondo'. */
function isTitle(words: Word[], i: number): boolean {
  const word = words[i]!;
  if (/-turned-/.test(word.text)) return true; // 'Actor-turned-politician Ada'
  if (!is(word, MARK.title | MARK.role) || is(word, MARK.style)) return false;
  const next = words[i + 1]?.text ?? '';
  if (/^(?:MS|DR)$/.test(word.text) && next !== next.toUpperCase()) return false; // 'MS Dhoni', and no 'MS QUILL'
  if (is(word, MARK.title)) return !(word.key === 'premier' && words[i + 1]?.key === 'league');
  if (namesUser(word.lexeme)) return true; // 'the YouTuber Ada Quill'
  return opensLine(words, i) && !is(word, MARK.given);
}

/** At the head of a sentence, or behind its dateline: 'TORONTO — Rapper Kid Ondo'. */
const opensLine = (words: Word[], i: number) => words[i]!.opens || /^[—–:)-]$/.test(words[i - 1]?.text ?? '');

/** 'Ke Huy Quan', 'Blue Ivy Quill' are names; not so 'Mum Ada Quill', 'Cr Ada Quill'. */
const SHORT_NAME = 4;

/** 'Diver Mateo Ruiz-Halloran': before a full name the head of a sentence is what somebody is, whatever the word. */
const isUnknownRole = (words: Word[], i: number, last: number) =>
  opensLine(words, i) &&
  last - i > 2 &&
  !is(words[i], MARK.given | MARK.style) &&
  (words[i]!.text.length > SHORT_NAME ||
    is(words[i], MARK.kin) ||
    words[i]!.pos !== 'PROPN' ||
    !/[aeiouy]/i.test(words[i]!.text)) &&
  (is(words[i + 1], MARK.givenFemale | MARK.givenMale) ||
    (namesTrade(words[i]!.lexeme) && !hasMark(words, i, last, MARK.organisation | MARK.place)));

const isModifier = (words: Word[], i: number, last: number) => {
  const word = words[i]!;
  // 'German Lena Kraft'
  if (is(word, MARK.nation) && last - i > 2 && is(words[i + 1], MARK.givenFemale | MARK.givenMale)) return true;
  if (is(word, MARK.given | MARK.style)) return false;
  return (
    is(word, MARK.nation | MARK.titlePrefix) || (is(word, MARK.place) && last - i > 2 && is(words[i + 1], MARK.given))
  );
};

/** 'president Obama', 'state Sen. Ann Rae': small words that belong to the title. */
function titlesBefore(words: Word[], first: number): number {
  let at = first;
  while (at > 0 && words[at - 1]!.sentence === words[first]!.sentence && !words[at - 1]!.capital) {
    const before = words[at - 1]!;
    const title = at === first && is(before, MARK.title);
    const prefix =
      is(before, MARK.titlePrefix) && (at < first || is(words[first], MARK.title)) && before.key !== 'then';
    if (!title && !prefix) break;
    at--;
  }
  return at;
}
