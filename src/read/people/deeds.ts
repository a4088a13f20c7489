import type { MentionKind } from '../types.ts';
import { verbBehind } from './clause.ts';
import { words as listed } from './lexicon.ts';
import { isPossessive, type Word } from './words.ts';

// What somebody has done, or suffered, by the verbs they were the subject of; and the nouns that follow from it: who wrote
// is the author, who was killed the victim.

/** A mention, as far as it matters here; Ref in discourse.ts. */
interface Ref {
  first: number;
  last: number;
  verb: number;
  kind: MentionKind;
}

/** What somebody did or suffered, by the lemmas of verbs: worked out when a description asks for it, since most are never asked. */
export class Deeds {
  private readonly words: Word[];
  private readonly lemmas = new Set<string>();
  /** Mentions around which nobody has looked so far. */
  private unread: Ref[] = [];

  constructor(words: Word[]) {
    this.words = words;
  }

  note(mention: Ref): void {
    this.unread.push(mention);
  }

  told(): ReadonlySet<string> {
    for (const mention of this.unread) learn(this.lemmas, this.words, mention);
    this.unread = [];
    return this.lemmas;
  }
}

/** Takes note of what the words around a mention say that somebody did. */
function learn(deeds: Set<string>, words: Word[], ref: Ref): void {
  const { first, last, verb } = ref;
  const add = (at: number) => {
    if (words[at]?.pos === 'VERB') deeds.add((isPassive(words, at) ? PASSIVE : '') + words[at]!.lemma);
  };
  add(verb);
  add(relativeVerb(words, ref));
  add(chargedWith(words, verb >= 0 ? verb : last));
  const before = words[first - 1];
  if (verb < 0 && before?.pos === 'VERB' && before.sentence === words[first]!.sentence && !isPossessive(words[last]))
    deeds.add(PASSIVE + before.lemma);
}

const PASSIVE = 'be ';

function isPassive(words: Word[], verb: number): boolean {
  for (let i = verb - 1; i >= verb - 3 && /^(?:AUX|ADV|VERB)$/.test(words[i]?.pos ?? ''); i--)
    if (words[i]!.lemma === 'be' || words[i]!.lemma === 'get') return !words[verb]!.key.endsWith('ing');
  return false;
}

/** Words of a description within which 'who' may stand. */
const WHO_WITHIN = 8;

/** Index of the verb of 'who …' behind a mention, or within a description; -1 where there is none. */
function relativeVerb(words: Word[], { first, last, kind }: Ref): number {
  const behind = words[last]?.text === ',' ? last + 1 : last;
  if (words[behind]?.key === 'who') return verbBehind(words, behind + 1);
  if (kind !== 'description') return -1;
  for (let i = first; i < last && i < first + WHO_WITHIN; i++)
    if (words[i]!.key === 'who') return verbBehind(words, i + 1);
  return -1;
}

const CHARGES = new Set(['of', 'with', 'for']);

/** 'was charged with [poisoning] her', 'guilty of [poisoning] her': index of the crime's verb; -1 where there is none. */
function chargedWith(words: Word[], from: number): number {
  for (let i = from; i < from + 4 && words[i + 1]?.sentence === words[from]?.sentence; i++)
    if (CHARGES.has(words[i]?.key ?? '')) return words[i + 1]!.key.endsWith('ing') ? i + 1 : -1;
  return -1;
}

const HARMED = 'kill murder shoot stab strangle poison drown assassinate slay';
const HURT = `${HARMED} rob attack assault beat mug injure hurt wound bully harass abduct kidnap rape scam defraud swindle`;
/** Nouns, what their bearers do, and what is done to them. Lemmas. */
const DEEDS: [nouns: string, does: string, suffers: string][] = [
  ['author', 'write publish pen author', ''],
  ['playwright dramatist novelist poet', 'write', ''],
  ['victim', '', HURT],
  ['deceased', 'die drown perish', HARMED],
  ['suspect', '', 'arrest detain charge suspect question seek want'],
  ['accused defendant', 'plead', 'accuse charge indict try'],
  ['killer murderer assassin gunman shooter', `${HARMED}`, ''],
  ['attacker assailant', `attack assault ${HARMED}`, ''],
  ['fugitive runaway escapee', 'escape flee run abscond', ''],
  ['prisoner inmate convict', '', 'jail imprison sentence convict incarcerate'],
  ['offender', 'offend', 'convict fine sentence jail'],
  ['thief robber burglar', 'steal rob burgle', ''],
  ['winner victor champion', 'win triumph beat', 'elect crown'],
  ['laureate prizewinner', 'win', 'award honour honor'],
  ['loser runner-up', 'lose', 'beat defeat'],
  ['founder co-founder', 'found establish start co-found launch create', ''],
  ['architect designer', 'design build draw', ''],
  ['builder', 'build', ''],
  ['creator inventor', 'create invent devise develop', ''],
  ['survivor', 'survive', 'rescue'],
  ['hostage captive', '', 'kidnap abduct capture hold'],
  ['patient', '', 'treat hospitalise hospitalize diagnose'],
  ['artist painter', 'paint draw', ''],
  ['composer', 'compose', ''],
  ['graduate', 'graduate', ''],
  ['candidate nominee', 'run stand', 'nominate'],
  ['bride groom newlywed', 'marry wed', ''],
  ['successor', 'succeed replace', ''],
  ['refugee exile', 'flee', 'exile banish'],
  ['retiree pensioner', 'retire', ''],
];
const DOES = new Map<string, readonly string[]>();
for (const [nouns, does, suffers] of DEEDS) {
  const deeds = [...(does ? listed(does) : []), ...(suffers ? [...listed(suffers)].map(verb => PASSIVE + verb) : [])];
  for (const noun of listed(nouns)) DOES.set(noun, deeds);
}

const AGENT = /^(.{3,}?)(?:er|or)$/;

/** Verbs that a noun such as 'translator' may come from. */
function stemsOf(noun: string): string[] {
  const stem = AGENT.exec(noun)?.[1];
  if (!stem) return [noun];
  const single = stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [];
  return [stem, `${stem}e`, ...single];
}

/** Whether somebody with these deeds may be called so: 'the founder' of who founded something. */
export function didSo(noun: string, told: Deeds | null): boolean {
  const deeds = told?.told();
  if (!deeds || deeds.size === 0) return false;
  return (DOES.get(noun) ?? stemsOf(noun)).some(deed => deeds.has(deed));
}
