// What a description says of whom it means, and how that goes with what is known of somebody.
import type { Discourse, Trail } from '../discourse.ts';
import { isCraft } from '../words/crafts.ts';
import { didSo, holdsOtherPost } from '../words/deeds.ts';
import { type Gender, NATIONALITIES } from '../words/lexicon.ts';
import type { NounPhrase } from '../words/noun-phrases.ts';
import { nounGender, type RoleFamily, roleFamilies, withoutEx } from '../words/role-words.ts';
import type { Word } from '../words/words.ts';
import { type Fate, fatesIn } from './fates.ts';
import { isParentOfSome } from './kin.ts';
import { isKindred, isSynonymOfRole } from './kinds.ts';
import { agePoints } from './origins.ts';
import { genderShown } from './spoken-by.ts';

/** Families whose members are epithets: 'the singer' may stand for somebody of whom the article never said 'singer'. */
const EPITHETS: ReadonlySet<RoleFamily> = new Set(['stage', 'sport', 'coaching', 'screen', 'letters']);

/** What is known of a description before anybody is weighed. */
export interface Epithet {
  phrase: NounPhrase;
  head: Word;
  /** What the head calls somebody, two words taken for one: 'ceo' for 'chief executive'. */
  noun: string;
  /** Somebody near has been called so: whoever might be comes behind. */
  taken: boolean;
  families: ReadonlySet<RoleFamily>;
  gender: Gender | null;
  /** Shown by what it owns: 'the mayor told her followers'. */
  shown: Gender | null;
  age: boolean;
  /** 'the mother of three': tells the gender, and what anybody may be. */
  parent: boolean;
  nation: boolean;
  /** May be said of whom the text never called so; see EPITHETS. */
  stock: boolean;
  /** Plain words of the phrase besides its noun. */
  modifiers: string[];
  fates: Fate[];
  /** 'the woman', 'the young man': says nothing but the gender. */
  bare: boolean;
  /** The one person near who is of its gender for certain. */
  only: number | null;
}

const BARE = new Set(['man', 'woman', 'boy', 'girl', 'lady', 'guy', 'gentleman', 'lad', 'bloke', 'chap']);
const YOUNG = new Set(['young', 'old', 'elderly', 'older', 'younger']);

export function readEpithet({ words, members, trails }: Discourse, phrase: NounPhrase, near: number[]): Epithet {
  const head = words[phrase.head]!;
  const gender = nounGender(head.key);
  const fits = (id: number) => {
    const { female, male } = members[id]!;
    return gender === 'female' ? female - male : male - female;
  };
  // 'The poet was forty, the young man twenty': two descriptions of a sentence are of two people.
  const isDescribedHere = (id: number) => {
    const { last } = trails[id]!;
    return last?.kind === 'description' && words[last.first]!.sentence === head.sentence;
  };
  const fitting = gender ? near.filter(id => fits(id) >= 0 && !isDescribedHere(id)) : [];
  const families = roleFamilies(head.key);
  const plain = phrase.head === phrase.first + 1 || YOUNG.has(words[phrase.first + 1]!.key);
  const noun = nounOf(words, phrase.head);
  return {
    phrase,
    head,
    noun,
    taken: near.some(id => trails[id]!.roles.has(noun)),
    gender,
    shown: gender ? null : genderShown(words, phrase),
    families,
    stock: [...families].some(family => EPITHETS.has(family)),
    modifiers: modifiersIn(words, phrase),
    fates: fatesIn(words, phrase),
    age: head.key.endsWith('-year-old'),
    parent: isParentOfSome(words, phrase.head),
    nation: NATIONALITIES.has(head.key),
    bare: BARE.has(head.key) && plain && phrase.last === phrase.head + 1,
    only: fitting.length === 1 && fits(fitting[0]!) > 0 ? fitting[0]! : null,
  };
}

function modifiersIn(words: Word[], phrase: NounPhrase): string[] {
  const keys: string[] = [];
  for (let i = phrase.first + 1; i < phrase.last; i++) {
    if (i !== phrase.head && /^(NOUN|PROPN|ADJ|NUM)$/.test(words[i]!.pos)) keys.push(words[i]!.key);
  }
  return keys;
}

/** 'the chief executive' is no chairman, who is an executive too. */
function nounOf(words: Word[], head: number): string {
  const key = withoutEx(words[head]!.key);
  return key === 'executive' && words[head - 1]?.key === 'chief' ? 'ceo' : key;
}

/** Held against it that nothing said of whom the paragraph is about bears out an office or a rank. */
const UNKNOWN = 1;

/** For what the text has called somebody so far. */
export function rolePoints(
  { head, noun, taken, families, stock, age, nation, parent, bare, only }: Epithet,
  trail: Trail,
  member: number,
  topical: boolean,
): { said: boolean; points: number; why: string; contradicted?: boolean } {
  const said = trail.roles.has(head.key) || trail.roles.has(noun);
  const old = agePoints(head.key, trail.age, trail.roles);
  if (old !== null && old < 0) return { said, points: old, why: 'of another age', contradicted: true };
  if (said) return { said, points: 6, why: `called ${head.key} before` };
  if (old !== null) return { said, points: old, why: 'of that age' };
  if (didSo(noun, trail.deeds)) return { said, points: taken ? 3 : 4, why: 'by what they are said to have done' };
  if (holdsOtherPost(noun, trail.deeds)) return { said, points: -2.5, why: 'does something else', contradicted: true };
  if (isSynonymOfRole(noun, trail))
    return { said, points: taken || families.has('folk') ? 3 : 5, why: 'a role of the same meaning before' };
  if (isKindred(noun, families, trail)) return { said, points: isCraft(noun) ? 2 : 3, why: 'a kindred role before' };
  if (bare && only === member) return { said, points: 0, why: `the only ${head.key} near` };
  const anybody = age || nation || parent;
  const unknown = trail.families.size === 0;
  const against = anybody ? 0 : stock ? (unknown ? 0 : 2.5) : topical && unknown ? UNKNOWN : 6;
  return { said, points: -against, why: 'spoken of most', contradicted: !unknown };
}
