// 'the sacked coach', 'the losing finalist': a description may say what its bearer has done, or suffered.
import type { Deeds } from '../words/deeds.ts';
import type { NounPhrase } from '../words/noun-phrases.ts';
import type { Word } from '../words/words.ts';

/** Adjectives, and the deeds that they tell of: lemmas, with 'be ' before what was done to somebody. */
const FATES: [adjectives: string, deeds: string][] = [
  [
    'sacked fired dismissed axed ousted deposed dropped demoted benched removed',
    'be sack,be fire,be dismiss,be axe,be oust,be depose,be drop,be demote,be bench,be remove',
  ],
  ['suspended banned', 'be suspend,be ban'],
  ['jailed imprisoned convicted', 'be jail,be imprison,be convict,be sentence'],
  ['arrested detained', 'be arrest,be detain'],
  ['accused charged', 'be accuse,be charge,be indict'],
  ['injured hurt wounded stricken', 'be injure,be hurt,be wound'],
  ['beaten defeated losing', 'be beat,be defeat,be edge,be outpoint,be thrash,lose'],
  ['winning victorious triumphant', 'win,triumph,beat,defeat'],
  ['evicted eliminated', 'be evict,be eliminate,be eject'],
  ['departing outgoing', 'leave,quit,resign,depart,step,stand,retire'],
  ['retiring retired', 'retire,quit'],
  ['new incoming', 'be appoint,be elect,be name,be hire,replace,succeed,win,buy,acquire'],
  ['former old previous', 'be replace,be succeed,leave,quit,resign,be sack,be fire,retire'],
  ['returning', 'return,come'],
  ['reigning defending', 'win,lift,retain,triumph,be crown'],
  ['rescued', 'be rescue,be save'],
  ['elected', 'be elect'],
  ['honoured honored', 'be honour,be honor,be award'],
  ['booed heckled jeered', 'be boo,be heckle,be jeer'],
  ['pregnant expectant', 'expect'],
];
/** 'The new editor' is not whom another replaced. */
const CONTRARY: ReadonlyMap<string, readonly string[]> = new Map([
  ['new', ['be replace', 'be succeed', 'sell', 'quit', 'resign']],
  ['incoming', ['be replace', 'be succeed', 'quit', 'resign']],
  ['former', ['replace', 'succeed']],
  ['outgoing', ['replace', 'succeed']],
  ['winning', ['lose', 'be beat']],
  ['losing', ['win', 'beat']],
  ['beaten', ['win', 'beat']],
]);

export interface Fate {
  deeds: readonly string[];
  contrary: readonly string[];
}

const NONE: readonly string[] = [];
const FATE_OF = new Map<string, Fate>();
for (const [adjectives, deeds] of FATES)
  for (const adjective of adjectives.split(' '))
    FATE_OF.set(adjective, { deeds: deeds.split(','), contrary: CONTRARY.get(adjective) ?? NONE });

/** What the adjectives before the noun tell of somebody; empty for most descriptions. */
export function fatesIn(words: Word[], { first, head }: NounPhrase): Fate[] {
  const fates: Fate[] = [];
  for (let i = first + 1; i < head; i++) {
    const fate = FATE_OF.get(words[i]!.key);
    if (fate) fates.push(fate);
  }
  return fates;
}

/** 1 where one of them is what the text says of somebody, -1 where the contrary is. */
export function fateOf(fates: readonly Fate[], told: Deeds | null): -1 | 0 | 1 {
  if (fates.length === 0 || !told) return 0;
  const known = told.told();
  for (const { deeds, contrary } of fates) {
    if (contrary.some(deed => known.has(deed))) return -1;
    if (deeds.some(deed => known.has(deed))) return 1;
  }
  return 0;
}
