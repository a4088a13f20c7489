// From wordings of removal to what happened to each statement.
import type { ReadRemoval } from '../../../models/reading.ts';
import type { Text } from '../occasions/frame.ts';
import type { Unit } from '../occasions/narration.ts';
import { around, type Occasion, WINDOW } from '../occasions/occasion.ts';
import { type Dated, isDayLike } from '../occasions/posted.ts';
import { SPEAKS_OF_REMOVAL } from '../occasions/reactions.ts';
import type { Stamp } from '../occasions/stamps.ts';
import { POSTED } from '../occasions/topic.ts';
import { stampFor } from '../occasions/when.ts';
import { isPosting, POSTING, postNounAt, SPEAKING } from '../occasions/words.ts';
import { aboutWhich, kinship } from './attach.ts';
import type { Cue } from './cue.ts';
import { cuesIn } from './cues.ts';
import { type Fact, factBounds, factsIn } from './facts.ts';
import { aboutHeadline, headlineCues } from './headline.ts';
import { afterADay, allowed, type Bounds, narrow, postedFrom } from './timing.ts';
import { verbOf } from './words.ts';

/** Languages whose removal words we know; of others no removal is claimed. */
const READS = new Set(['en', 'und']);

export interface Removals {
  /** Whether anything is told of the removal of the occasion of that index. */
  has(occasion: number): boolean;
  /** A day on which it is told to have stood still. */
  stoodOn(occasion: number): string | null;
  /** When it was posted, as far as the removal tells: 'in March deleted it, two days after publishing it'. */
  postedBefore(occasion: number): Dated | null;
  /** What happened to the occasion of that index, once it is known when it was posted. */
  read(occasion: number, posted: Dated | null, published: string | null): ReadRemoval | null;
}

/** Finds all that is told about removals. A removed post that has no words of its own is added to the occasions. */
export function removalsOf(text: Text, occasions: Occasion[]): Removals {
  const { doc, stampsOf } = text;
  const told = new Map<number, Cue[]>();
  const facts = new Map<number, Fact[]>();
  if (READS.has(doc.lang)) {
    gather(text, occasions, told, facts);
    if (told.size === 0) gatherHeadline(text, occasions, told);
  }
  return {
    has: i => told.has(i),
    stoodOn: i =>
      firstOf(facts.get(i) ?? [], ({ standing }) =>
        standing && !('after' in standing.at) ? standing.at.latest : null,
      ),
    postedBefore: i => firstOf(told.get(i) ?? [], cue => postedFrom(stampsOf(cue.unit))),
    read: (i, posted, published) => {
      const cues = told.get(i);
      return cues
        ? removalOf(
            text,
            cues.map(cue => byOthers(cue, occasions[i]!)),
            facts.get(i) ?? [],
            ended(occasions[i]!, posted),
            published,
          )
        : null;
    },
  };
}

function gather(text: Text, occasions: Occasion[], told: Map<number, Cue[]>, facts: Map<number, Fact[]>): void {
  const { units, who, stampsOf } = text;
  const known = occasions.map((occasion, index) => ({
    index,
    occasion,
    speaksOfRemoval: speaksOfRemoval(text, occasion),
    standing: isStanding(text, occasion),
  }));
  const added: typeof known = [];
  const near = (unit: Unit) => [
    ...around(known, ({ occasion }) => occasion.first, unit.index),
    ...added.slice(-WINDOW),
  ];
  for (const unit of units) {
    for (const cue of cuesIn(unit, who, lastTwo(units, unit))) {
      const gone = stampFor(unit, cue.word, stampsOf(unit), isVerb);
      const candidates = near(unit).filter(
        ({ standing, occasion }) => (!standing || cue.kind === 'edited') && !isLater(occasion, gone),
      );
      const indexes = aboutWhich(cue, candidates);
      for (const index of indexes) put(told, index, cue);
      const occasion = indexes.length > 0 ? null : wordless(text, cue);
      if (!occasion) continue;
      added.push({ index: occasions.length, occasion, speaksOfRemoval: false, standing: false });
      put(told, occasions.length, cue);
      occasions.push(occasion);
    }
    for (const fact of factsIn(unit, stampsOf, who))
      for (const index of aboutWhich(asCue(fact), near(unit))) put(facts, index, fact);
  }
}

function gatherHeadline(text: Text, occasions: Occasion[], told: Map<number, Cue[]>): void {
  for (const cue of headlineCues(text)) {
    const fits = (occasion: Occasion) => kinship(cue, occasion.medium) !== null && !isStanding(text, occasion);
    const index = aboutHeadline(text, cue, occasions, fits);
    if (index !== null) put(told, index, { ...cue, headline: true });
  }
}

/** A stream that runs past midnight can be taken down when it is over. */
const ended = ({ medium }: Occasion, posted: Dated | null): Dated | null =>
  posted && medium === 'livestream' && isDayLike(posted) ? { ...posted, earliest: posted.latest } : posted;

/** What a label or a broadcaster takes back of somebody's is unpublished. */
function byOthers(cue: Cue, { person, medium }: Occasion): Cue {
  if (cue.kind !== 'deleted' || !/^(?:podcast|broadcast|interview)$/.test(medium)) return cue;
  return cue.agent !== null && cue.agent === person ? cue : { ...cue, kind: 'unpublished', by: 'publisher' };
}

function firstOf<T, U>(items: T[], find: (item: T) => U | null): U | null {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return null;
}

const lastTwo = (units: Unit[], { index }: Unit): Unit[] => units.slice(Math.max(0, index - 2), index).reverse();

function put<T>(map: Map<number, T[]>, index: number, value: T): void {
  const known = map.get(index);
  if (known) known.push(value);
  else map.set(index, [value]);
}

function speaksOfRemoval({ doc, quotes }: Text, occasion: Occasion): boolean {
  return occasion.quotes.some(quote =>
    SPEAKS_OF_REMOVAL.test(doc.text.slice(quotes[quote]!.start, quotes[quote]!.end)),
  );
}

const STANDS =
  /\b(?:remains? (?:live|up|online|active|visible)|still (?:up|there|live|online|visible)|stays? up|has not been (?:removed|deleted)|had not been (?:removed|deleted))\b/;
function isStanding({ doc, units }: Text, occasion: Occasion): boolean {
  return occasion.units.some(index => STANDS.test(doc.text.slice(units[index]!.start, units[index]!.end)));
}

/** Said on a day after the removal. */
function isLater({ stamp }: Occasion, gone: Stamp | null): boolean {
  return !!gone && !!stamp && !('after' in gone.at) && !('after' in stamp.at) && stamp.at.earliest > gone.at.latest;
}

/** What stood for an hour is looked for like what was removed. */
function asCue({ unit, word, target }: Fact): Cue {
  const none = {
    word,
    noun: null,
    pronoun: 'one' as const,
    account: false,
    part: false,
    indefinite: false,
    owner: null,
    platform: null,
  };
  return {
    unit,
    word,
    first: word,
    last: word,
    kind: 'deleted',
    by: 'unknown',
    agent: null,
    target: target ?? none,
    seen: false,
    rule: 'fact',
  };
}

/** A removed post that has no words of its own. */
function wordless(text: Text, cue: Cue): Occasion | null {
  const { target, agent, unit, kind } = cue;
  const { nameOf } = text;
  const { noun, platform } = target;
  const person = target.owner ?? agent ?? posterBefore(text, cue);
  const speaker = person === null ? null : nameOf(person);
  if (!speaker || !noun || !POSTED.has(noun.medium) || noun.plural || kind === 'edited') return null;
  const at = { units: [unit.index], first: unit.index, last: unit.index };
  return {
    speaker,
    person,
    medium: noun.medium,
    platform,
    sure: !noun.generic,
    quotes: [],
    ...at,
    stamp: null,
    by: '',
    said: false,
  };
}

/** 'Voss put up a story. The story is no longer available': whose post the sentence before tells of. */
function posterBefore({ units, who }: Text, { target, unit, kind }: Cue): number | null {
  const before = units[unit.index - 1];
  if (!target.noun || target.indefinite || kind === 'made-private' || before?.paragraph !== unit.paragraph) return null;
  for (const [i, word] of before.words.entries()) {
    const noun = postNounAt(before.words, i);
    if (noun?.medium !== target.noun.medium || noun.plural) continue;
    const verb = before.words.findLastIndex((other, k) => k < i && k >= i - 8 && isPosting(other));
    if (verb >= 0 && word.quote < 0) return who.subject(before, verb);
  }
  return null;
}

/** Wordings that tell only that it isn't there: any other says more about how. */
const isVague = ({ rule }: Cue): boolean => rule === 'state: vanish';
/** A removal takes the times of its own clause. */
const CLAUSE = 14;

/** One removal out of all that is said about it. `cues` is not empty and in order of the text. */
function removalOf(
  text: Text,
  cues: Cue[],
  facts: Fact[],
  posted: Dated | null,
  published: string | null,
): ReadRemoval {
  const deciding = decisive(cues);
  let bounds: Bounds = {
    earliest: posted ? { day: posted.earliest, ground: 'not before it was posted' } : null,
    latest: published ? { day: published, ground: `published ${published}` } : null,
  };
  for (const cue of inOrder(deciding, cues)) {
    for (const stamp of timesOf(cue, text.stampsOf(cue.unit), openingBefore(text, cue.unit))) {
      const said = allowed(cue.seen && stamp.edge === null ? { ...stamp, edge: 'by' } : stamp, posted);
      if (said) bounds = narrow(bounds, said);
    }
  }
  if (deciding.kind === 'expired' && posted && isDayLike(posted)) bounds = narrow(bounds, afterADay(posted));
  for (const fact of facts) {
    const said = factBounds(fact, posted);
    if (said) bounds = narrow(bounds, said);
  }
  const { earliest, latest } = bounds;
  const grounds: { earliest?: string; latest?: string } = {};
  if (earliest) grounds.earliest = earliest.ground;
  if (latest) grounds.latest = latest.ground;
  const { kind, by, rule } = deciding;
  return {
    kind,
    by,
    at: { earliest: earliest?.day ?? null, latest: latest?.day ?? null, grounds },
    evidence: spanOf(deciding),
    rule,
  };
}

const isVerb = (word: string): boolean => POSTING.has(word) || SPEAKING.has(word) || verbOf(word)?.form === 'past';

/** The time of its own clause, and what lay between; 'two days after it was removed' is no time of the removal. */
function timesOf({ unit, word }: Cue, stamps: Stamp[], before: Stamp[]): Stamp[] {
  if (stamps.length === 0) return before;
  const usable = stamps.filter(
    stamp =>
      (!('after' in stamp.at) || stamp.last > word || unit.words[stamp.last]!.text !== 'after') &&
      !isOfNoun(unit, stamp),
  );
  const own =
    stampFor(unit, word, usable, isVerb, CLAUSE) ?? usable.find(({ at, first }) => first <= 1 && 'after' in at);
  return own ? [own, ...usable.filter(other => other !== own && 'after' in other.at)] : [];
}

/** 'By Thursday …': opens a sentence and holds for the next of its paragraph, where that has no time. */
function openingBefore({ units, stampsOf }: Text, { index, paragraph }: Unit): Stamp[] {
  const before = units[index - 1];
  if (before?.paragraph !== paragraph) return [];
  return stampsOf(before).filter(({ edge, first }) => edge === 'by' && first <= 2);
}

/** 'a photograph from 2016', 'her Sunday post': when it was posted. */
function isOfNoun({ words }: Unit, { first, last, at }: Stamp): boolean {
  if ('after' in at) return false;
  if (/^(?:from|dated)$/.test(words[first - 1]?.text ?? '') && first >= 2 && postNounAt(words, first - 2)) return true;
  const head = words[last + 1]?.text === "'s" ? last + 2 : last + 1;
  return [head, head + 1].some(
    k =>
      k < words.length &&
      postNounAt(words, k) !== null &&
      words.slice(head, k).every(({ pos }) => /ADJ|NOUN/.test(pos)),
  );
}

/** The wordings by how much their times count. What is back has the times of its going, where they are told. */
function inOrder(deciding: Cue, cues: Cue[]): Cue[] {
  if (deciding.headline) return [];
  const others = cues.filter(other => other !== deciding);
  const gone = others.filter(({ kind }) => kind !== 'restored');
  return deciding.kind === 'restored' && gone.length > 0 ? gone : [deciding, ...others];
}

/** The wording that says most about how it went: that it is back, that it ran out, else the first that says more than 'gone'. */
function decisive(cues: Cue[]): Cue {
  const strong = cues.find(({ kind }) => kind === 'restored') ?? cues.find(({ kind }) => kind === 'expired');
  const telling =
    strong ??
    cues.find(cue => !isVague(cue) && cue.kind !== 'account-deactivated') ??
    cues.find(cue => !isVague(cue)) ??
    cues[0]!;
  if (telling.kind !== 'deleted') return telling;
  const byPlatform = telling.by === 'unknown' ? cues.find(({ kind }) => kind === 'platform-removed') : undefined;
  return byPlatform ?? cues.find(({ kind }) => kind === 'deleted')!;
}

function spanOf({ unit, first, last, headline }: Cue): ReadRemoval['evidence'] {
  const span = { start: unit.words[first]!.start, end: unit.words[last]!.end };
  return headline ? { ...span, in: 'title' } : span;
}
