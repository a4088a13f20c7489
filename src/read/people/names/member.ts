// One of the cast while it is being put together: their name, their other names, what tells their gender.
import { givenNameGender, isGivenName } from '../words/given-names.ts';
import { type Gender, titleGender } from '../words/lexicon.ts';
import { nicknameIn, withoutNickname } from '../words/nicknames.ts';
import { foldName } from '../words/spelling.ts';
import type { Word } from '../words/words.ts';
import type { NameClass } from './classify.ts';
import type { Headline } from './headline.ts';
import type { NameSpan } from './name-span.ts';

/** Somebody of the cast while it is being put together. */
export interface Member {
  /** The fullest form the text gives. */
  name: string;
  kind: 'person' | 'organization' | 'representative';
  /** Folded words of the name without styles and suffixes: ['marisol', 'quintanilla', 'webb']. */
  parts: string[];
  aliases: Set<string>;
  /** What stood between marks amid the name: 'Trowel' of 'Ada “Trowel” Quill'. */
  nickname: string | null;
  /** Evidence for each gender: titles and kin terms weigh 4, first names 2, pronouns 1. */
  female: number;
  male: number;
  /** How often the name stands in the text, in any form. */
  count: number;
  /** Index of the first word that names them. */
  firstWord: number;
}

export function newMember(words: Word[], span: NameSpan, kind: NameClass, parts: string[], text: string): Member {
  const name = asNamed(text.slice(words[span.core]!.start, words[span.last - 1]!.end), kind);
  return {
    name: withoutNickname(name),
    nickname: nicknameIn(name),
    kind: kind === 'organization' ? 'organization' : 'person',
    parts,
    aliases: new Set(),
    ...genderOf(parts, span),
    count: 0,
    firstWord: span.first,
  };
}

/** What a fuller form of somebody's name tells. */
export function newName(words: Word[], span: NameSpan, parts: string[], text: string) {
  const { name, female, male } = newMember(words, span, 'person', parts, text);
  return { name, parts, female, male };
}

/** 'KEZIA BLOM' over what is told of Kezia Blom. */
const asNamed = (name: string, kind: NameClass) =>
  kind === 'person' && name.includes(' ')
    ? name.replace(/\p{Lu}{4,}/gu, part =>
        name === name.toUpperCase() || isGivenName(part) ? part[0] + part.slice(1).toLowerCase() : part,
      )
    : name;

/** Who goes by one name in the text may stand with all of it in the headline. */
export function takeFullName(member: Member, { names }: Headline): void {
  const bare = member.parts.join(' ');
  const full = names.find(name => {
    const folded = foldName(name);
    return folded.endsWith(` ${bare}`) || (isGivenName(bare) && folded.startsWith(`${bare} `));
  });
  if (!full || member.kind !== 'person') return;
  member.aliases.add(member.name);
  member.name = full;
  member.parts = foldName(full).split(' ');
  const gender = givenNameGender(full);
  if (gender && member.female === member.male) member[gender] += 2;
}

/** Ada “Trowel” Quill whom the headline calls Trowel Quill. */
export function goByNickname(member: Member, { names }: Headline): void {
  const name = member.name.replace(/^\S+/, member.nickname!);
  if (!names.includes(name)) return;
  member.aliases.add(member.name);
  member.name = name;
}

function genderOf(parts: string[], span: NameSpan) {
  const gender = parts.length > 1 || span.titles.length === 0 ? givenNameGender(parts[0] ?? '') : null;
  return { female: gender === 'female' ? 2 : 0, male: gender === 'male' ? 2 : 0 };
}

/** Counts one more occurrence, and learns from it: a fuller form of the name, a title that tells the gender. */
export function note(member: Member, words: Word[], span: NameSpan, text: string): void {
  const name = text.slice(words[span.core]!.start, words[span.last - 1]!.end);
  member.count++;
  if (name !== member.name) member.aliases.add(name);
  for (const title of span.titles) hearTitle(member, title);
  hearTitle(member, words[span.core]!.key);
}

function hearTitle(member: Member, title: string): void {
  const gender = titleGender(title);
  if (gender) member[gender] += 4;
}

/** Whether what tells somebody's gender speaks for the other one. */
export const isOfOtherGender = ({ female, male }: Pick<Member, Gender>, gender: Gender): boolean =>
  gender === 'female' ? male > female : female > male;
