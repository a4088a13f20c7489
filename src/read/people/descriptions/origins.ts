// Where somebody is from and how old they are, as far as the words around their names tell.
import { setOf } from '../../word-list.ts';
import type { Ref, Trail } from '../discourse.ts';
import { NATIONALITIES } from '../words/lexicon.ts';
import type { Word } from '../words/words.ts';

/** Nouns for who is from somewhere that do not begin as the country does. */
const STEMS: [noun: string, begins: string][] = [
  ['swede', 'swed'],
  ['dane', 'dan den'],
  ['pole', 'pol'],
  ['finn', 'fin'],
  ['turk', 'turk'],
  ['serb', 'serb'],
  ['spaniard', 'span spain'],
  ['scot', 'scot'],
  ['scotsman', 'scot'],
  ['scotswoman', 'scot'],
  ['frenchman', 'french france'],
  ['frenchwoman', 'french france'],
  ['dutchman', 'dutch netherlands holland'],
  ['dutchwoman', 'dutch netherlands holland'],
  ['irishman', 'irish ireland'],
  ['irishwoman', 'irish ireland'],
  ['welshman', 'welsh wales'],
  ['welshwoman', 'welsh wales'],
  ['englishman', 'english england'],
  ['englishwoman', 'english england'],
  ['austrian', 'austria vienna'],
  ['australian', 'australia'],
  ['swiss', 'swiss switzerland'],
  ['greek', 'greek greece'],
  ['portuguese', 'portug'],
  ['argentine', 'argentin'],
  ['american', 'america u.s us usa'],
  ['briton', 'brit uk u.k'],
  ['texan', 'texa'],
  ['thai', 'thai'],
  ['kiwi', 'zealand'],
  ['korean', 'korea'],
  ['iraqi', 'iraq'],
  ['irish', 'irish ireland'],
  ['aussie', 'austral'],
  ['brit', 'brit uk u.k engl scot welsh wales'],
  ['ivorian', 'ivory'],
  ['filipino', 'philippine'],
  ['filipina', 'philippine'],
  ['scouser', 'liverpool mersey'],
  ['liverpudlian', 'liverpool'],
  ['mancunian', 'manchester'],
  ['glaswegian', 'glasgow'],
  ['yorkshireman', 'yorkshire leeds sheffield bradford hull york'],
  ['yorkshirewoman', 'yorkshire leeds sheffield bradford hull york'],
  ['welsh', 'welsh wales'],
];
const BEGINS = new Map(STEMS.map(([noun, begins]) => [noun, begins.split(' ')]));
/** Letters that a country shares with who is from there: Peru and Peruvian, Norway and Norwegian. */
const SHARED = 4;

const FROM_THERE = 5;
const FROM_ELSEWHERE = -2;

/** For and against somebody whom the text has called of some place: 'the Peruvian'. */
export function originPoints(noun: string, trail: Trail): number {
  if (isFrom(noun, trail)) return FROM_THERE;
  for (const word of trail.company) if (NATIONALITIES.has(word)) return FROM_ELSEWHERE;
  return 0;
}

/** Whether the words told of somebody name the place that 'the Peruvian' is from. */
function isFrom(noun: string, { company }: Trail): boolean {
  if (company.has(noun)) return true;
  const begins = BEGINS.get(noun) ?? [noun.slice(0, SHARED)];
  for (const word of company) if (word.length >= SHARED - 1 && begins.some(stem => word.startsWith(stem))) return true;
  return false;
}

const YOUNG = setOf('teenager teen boy girl youngster youth schoolboy schoolgirl lad');
const GROWN = setOf('man woman lady gentleman');
const AGED = setOf('pensioner retiree grandmother grandfather');
const OF_AGE = 20;
const RETIRED = 60;

/** For and against somebody whose age the text tells: 'the teenager', 'the 31-year-old'. Null where nothing is known of it. */
export function agePoints(noun: string, age: number | null, roles: ReadonlyMap<string, number>): number | null {
  if (age === null) return noun.endsWith('-year-old') ? pointsOfAge(Number.parseInt(noun, 10), roles) : null;
  if (noun.endsWith('-year-old')) return Number.parseInt(noun, 10) === age ? FITS : -CLASHES;
  if (YOUNG.has(noun)) return age < OF_AGE ? FITS : -CLASHES;
  if (AGED.has(noun)) return age >= RETIRED ? FITS : -CLASHES;
  return GROWN.has(noun) && age < OF_AGE - 5 ? -CLASHES : null;
}

/** 'the 81-year-old', of whom the text has told that they are a pensioner. */
function pointsOfAge(age: number, roles: ReadonlyMap<string, number>): number | null {
  for (const role of roles.keys()) {
    if (AGED.has(role)) return age >= RETIRED ? FITS : -CLASHES;
    if (YOUNG.has(role)) return age < OF_AGE ? FITS : -CLASHES;
  }
  return null;
}

const FITS = 4;
const CLASHES = 8;

const AGE = /^([1-9]\d?)(?:-year-old)?$/;

/** 'Ann Lee, 22, …', 'the singer (22)', 'Ann Lee, aged 22', 'She is 22.', 'At 22, Ann Lee …' */
export function ageBeside(words: Word[], { first, last }: Pick<Ref, 'first' | 'last'>): number | null {
  const open = words[last];
  if (open?.text === ',' || open?.text === '(') {
    const at = words[last + 1]?.key === 'aged' ? last + 2 : last + 1;
    return isOver(words[at + 1]) ? ageIn(words[at]) : null;
  }
  if (open?.lemma === 'be') return isOver(words[last + 2]) ? ageIn(words[last + 1]) : null;
  const before = words[first - 3];
  return words[first - 1]?.text === ',' && before?.key === 'at' && before.opens ? ageIn(words[first - 2]) : null;
}

const isOver = (word: Word | undefined) => word?.pos === 'PUNCT';

/** The age that '22' or '22-year-old' tells. */
export function ageIn(word: Word | undefined): number | null {
  const age = AGE.exec(word?.key ?? '');
  return age ? Number(age[1]) : null;
}
