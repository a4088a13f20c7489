// What a word is by its spelling and part of speech, wherever it stands: what reading a cast asks of every lexeme.
import { type Lexeme, numberPerLexeme, perLexeme } from '../../lexemes.ts';
import { givenNameGender, isGivenName } from './given-names.ts';
import {
  BODIES,
  BODY_NOUNS,
  CALENDAR,
  FUNCTION_WORDS,
  NATIONALITIES,
  ORG_WORDS,
  PARTICLES,
  PLACES,
  SAYING_VERBS,
  SPEAKING_ORGS,
  STYLES,
  SUFFIXES,
  TITLE_PREFIXES,
  TITLES,
} from './lexicon.ts';
import { isKin, isRole, isWork } from './role-words.ts';
import { foldName } from './spelling.ts';

export const MARK = {
  female: 1,
  male: 2,
  neutral: 4,
  determiner: 8,
  /** Who speaks for somebody without being named, and what speaks as one with the person it belongs to. */
  speaksFor: 1 << 4,
  team: 1 << 5,
  capital: 1 << 6,
  handle: 1 << 7,
  /** Longer than an acronym and all in capitals. */
  shouting: 1 << 8,
  /** Calls somebody by what they do or are: a role, a kin term, an age, a nationality. */
  someone: 1 << 9,
  role: 1 << 10,
  kin: 1 << 11,
  nation: 1 << 12,
  body: 1 << 13,
  bodyNoun: 1 << 14,
  organisation: 1 << 15,
  place: 1 << 16,
  calendar: 1 << 17,
  function: 1 << 18,
  title: 1 << 19,
  titlePrefix: 1 << 20,
  style: 1 << 21,
  suffix: 1 << 22,
  particle: 1 << 23,
  given: 1 << 24,
  /** A given name that only women, or only men, have. */
  givenFemale: 1 << 25,
  givenMale: 1 << 26,
  possessive: 1 << 27,
  /** A verb that introduces words. */
  saying: 1 << 28,
  /** An organisation that is said to speak under a bare name. */
  speaks: 1 << 30,
  /** What somebody does or is, by a noun that is no title: 'sailor'. */
  work: 1 << 31,
  /** Says of somebody that they go by 'they'. */
  saysThey: 1 << 29,
} as const;

const SPELLED: [mark: number, list: string][] = [
  [MARK.female, 'she her hers herself'],
  [MARK.male, 'he him his himself'],
  [MARK.neutral, 'they them their theirs themself themselves'],
  [MARK.determiner, 'the a an this his her its their my our one'],
  [MARK.speaksFor, 'spokesperson spokesman spokeswoman spokespeople representative rep reps representatives publicist'],
  [MARK.team, 'campaign administration camp team office estate'],
  [MARK.saysThey, 'nonbinary non-binary genderqueer genderfluid agender they/them'],
];
const LISTED: [mark: number, list: ReadonlySet<string>][] = [
  ...SPELLED.map(([mark, list]): [number, ReadonlySet<string>] => [mark, new Set(list.split(' '))]),
  [MARK.nation, NATIONALITIES],
  [MARK.body, BODIES],
  [MARK.bodyNoun, BODY_NOUNS],
  [MARK.organisation, ORG_WORDS],
  [MARK.place, PLACES],
  [MARK.calendar, CALENDAR],
  [MARK.function, FUNCTION_WORDS],
  [MARK.title, TITLES],
  [MARK.titlePrefix, TITLE_PREFIXES],
  [MARK.style, STYLES],
  [MARK.suffix, SUFFIXES],
  [MARK.particle, PARTICLES],
  [MARK.speaks, SPEAKING_ORGS],
];

/** Letters and figures only, parted at hyphens: ['lund', 'berg']. */
export const foldedOf = perLexeme(({ text }): readonly string[] => foldName(text).split(' ').filter(Boolean));

/** Where somebody is from, many such people as well: 'Norwegians'. */
export const namesNation = perLexeme(({ key }) => NATIONALITIES.has(key) || NATIONALITIES.has(key.replace(/s$/, '')));

/** The same in one string. */
export const foldOf = perLexeme((lexeme): string => foldedOf(lexeme).join(' '));

/** 'al-Amari', 'd’Arcy' have their capital behind the article. */
const CAPITAL = /^(?:(?:al|el|as|ash|ad|ar|an|at|az)[-’']|[dl][’'])?\p{Lu}/u;

/** 'xQc', 'iJustine', 'd4vd', '6ix9ine', 'deadmau5', '$ign', 'will.i.am': names however they are written. */
const isStageSpelling = (text: string) =>
  /^(?:\p{Ll}{1,2}\p{Lu}\p{L}+|\p{N}?\p{Ll}+\p{N}\p{Ll}{2,}|\p{Ll}{5,}\p{N}|\$\p{Ll}{3,}|\p{Ll}+\.\p{Ll}\.\p{Ll}+)$/u.test(
    text,
  ) && !/^(?:i(?:Phone|Pad|Pod|OS|Tunes|Mac|Cloud|Message|Player)|e(?:Bay|Sport|Book)|mRNA|tv?OS)/.test(text);

/** 'M.S. Dhoni' is no 'Ms'. */
const INITIALS = /^(?:\p{Lu}\.){2,}$/u;

/** Closed classes a word is of, as a sum of MARK. */
export const marksOf: (lexeme: Lexeme) => number = numberPerLexeme(lexeme => {
  const { text, key, pos, lemma } = lexeme;
  let marks = 0;
  for (const [mark, list] of LISTED) if (list.has(key)) marks |= mark;
  if (INITIALS.test(text)) marks &= ~MARK.title;
  const capital = CAPITAL.test(text) || (pos === 'PROPN' && isStageSpelling(text));
  const [role, kin] = [isRole(key), isKin(key)];
  const work = !capital && pos !== 'VERB' && isWork(key);
  const gender = givenNameGender(text);
  const add = (mark: number, yes: boolean) => {
    if (yes) marks |= mark;
  };
  add(MARK.determiner, pos === 'DET');
  add(MARK.saying, pos === 'VERB' && SAYING_VERBS.has(lemma));
  add(MARK.capital, capital);
  add(MARK.handle, text.length > 2 && text.startsWith('@'));
  add(MARK.shouting, text.length > 4 && text === text.toUpperCase());
  add(MARK.role, role);
  add(MARK.kin, kin);
  add(MARK.work, work);
  add(MARK.someone, role || work || kin || key.endsWith('-year-old') || (capital && NATIONALITIES.has(key)));
  add(MARK.given, isGivenName(text));
  add(MARK.givenFemale, gender === 'female');
  add(MARK.givenMale, gender === 'male');
  add(MARK.possessive, /^['’][sS]?$/.test(text));
  return marks;
});
