// What bodies are called once they have been named ("the club"), in families whose members may stand for one another.

import { perLexeme } from '../../lexemes.ts';
import { PLATFORM_NAMES } from '../../people/words/lexicon.ts';
import { listOf } from '../../word-list.ts';

const FAMILIES = {
  sport: listOf('club team side franchise giants champions'),
  press: listOf(
    'newspaper paper magazine publication daily tabloid weekly outlet newsletter newsroom title website site',
  ),
  broadcast: listOf('station broadcaster network channel radio podcast website corporation'),
  company:
    listOf(`company firm studio label agency group brand maker producer producers retailer publisher developer bank
    airline carrier streamer supermarket grocer carmaker automaker house shop store restaurant pub hotel bar café
    service sponsor startup chain manufacturer distributor operator business supplier corporation giant outfit organisation
    organization`),
  music: listOf(
    'band group duo trio quartet orchestra choir ensemble collective outfit rockers threesome foursome quintet',
  ),
  school: listOf('university school college academy'),
  public:
    listOf(`council ministry department government committee office party union association federation league regulator
    watchdog commission authority board court museum charity foundation nonprofit church police force hospital group body
    organisation organization institute library gallery theatre theater festival guild trust society chamber tribunal panel bureau
    diocese embassy agency service syndicate co-operative cooperative palace corporation`),
  event: listOf('tournament championship championships competition contest festival fair organisers organizers'),
  platform: listOf('platform site website app service network company'),
} as const;
export type BodyFamily = keyof typeof FAMILIES;

const OF = new Map<string, Set<BodyFamily>>();
for (const [family, nouns] of Object.entries(FAMILIES))
  for (const noun of nouns) OF.set(noun, (OF.get(noun) ?? new Set()).add(family as BodyFamily));

/** Words of names that tell what the body is, besides those above: "Eastmere Rovers". */
const IN_NAMES: Record<string, BodyFamily> = {};
for (const [family, list] of [
  ['sport', 'rovers wanderers athletic fc afc albion united utd town city rangers racing cf rugby'],
  [
    'press',
    'times post gazette herald tribune sentinel observer journal echo chronicle courier mirror star examiner argus mail',
  ],
  ['event', 'classic open cup masters invitational trophy games'],
  ['broadcast', 'fm tv radio media television broadcasting am news'],
  [
    'company',
    'pictures films entertainment records studios games inc ltd plc llc energy motors foods airlines airways audio music productions holdings',
  ],
] as const)
  for (const word of listOf(list)) IN_NAMES[word] = family;

const NONE: ReadonlySet<BodyFamily> = new Set();

/** Families of a noun in small letters, or of a word of a name; empty for any other word. */
export const familiesOf = (noun: string): ReadonlySet<BodyFamily> => OF.get(noun) ?? NONE;
/** The same of a word of the text. */
export const familiesCalled = perLexeme(({ lower }) => familiesOf(lower));
export const familyInName = (word: string): BodyFamily | null =>
  Object.hasOwn(IN_NAMES, word) ? IN_NAMES[word]! : null;

/** Who plays for a club: "Eastmere midfielder Ada Quill". */
export const PLAYS =
  /^(?:captain|skipper|midfielder|defender|striker|forward|winger|goalkeeper|keeper|coach|manager|boss|pitcher|quarterback|batsman|bowler|prop|lock|flanker|fly-half|hooker|centre|center|guard|outfielder|player|star|fan|fans|supporters)$/;

/** 'X', 'YouTube' */
export const isPlatform = (name: string) => PLATFORM_NAMES.has(name.toLowerCase());
