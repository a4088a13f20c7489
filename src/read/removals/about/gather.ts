// Which statement each wording of removal is about, in order of the text. A removed post that nobody quotes is added.
import type { Text } from '../../occasions/frame.ts';
import { POSTED } from '../../occasions/groups/topic.ts';
import type { Occasion } from '../../occasions/occasion.ts';
import type { Unit } from '../../occasions/sentences/narration.ts';
import type { Stamp } from '../../occasions/stamps/stamp.ts';
import { stampFor } from '../../occasions/stamps/when.ts';
import { type Fact, factsIn, LASTS, lastedCue } from '../times/facts.ts';
import { isVerb } from '../times/interval.ts';
import { dayOfTarget, isOfNoun, isOfOtherDay } from '../times/noun-days.ts';
import type { Cue } from '../wordings/cue.ts';
import { cuesIn, TELLS } from '../wordings/cues.ts';
import { admissionsIn } from './admissions.ts';
import { adopt, postedThere } from './adopt.ts';
import { agentOf, isByPerson } from './agents.ts';
import { aboutWhich } from './attach.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { byItsPoster, heldIn, mainOf, toldJustBefore } from './held.ts';
import { kinship } from './kinship.ts';
import { looseWords } from './loose-words.ts';
import { isAboutThem, isElsewhere, isSinceBack } from './meant.ts';
import { nearestPoster } from './orphans.ts';
import { ofItsWords } from './own-words.ts';
import { onlyWords, wordsAhead } from './told-first.ts';
import { wordless } from './wordless.ts';

/** All that is told of each occasion, by its index. */
export interface Told {
  cues: Map<number, Cue[]>;
  facts: Map<number, Fact[]>;
}

/** Sentences ahead in which the words of a post may come that was told to be gone. */
const AHEAD = 8;

/** Fills `told`, and adds the posts that have no words to `occasions`. */
export function gather(text: Text, occasions: Occasion[], told: Told): void {
  const { units, who, stampsOf } = text;
  const near = candidatesOf(text, occasions);
  for (const unit of units) {
    const cues = unit.signs & TELLS ? cuesIn(unit, who, lastTwo(units, unit)) : [];
    if (unit.quotes.length > 0) cues.push(...admissionsIn(text, unit, lastTwo(units, unit)));
    // What is back is told of what has gone, though that be told behind it: 'was back on Friday after its removal'.
    for (const cue of [...cues.filter(({ weak }) => !weak), ...cues.filter(({ weak }) => weak)])
      attach(text, cue, near(unit), occasions, told);
    if (!(unit.signs & LASTS)) continue;
    for (const fact of factsIn(unit, stampsOf, who)) {
      const cue = lastedCue(fact);
      const indexes = aboutWhich(
        cue,
        near(unit).filter(({ index }) => index >= 0),
      );
      for (const index of indexes) put(told.facts, index, fact);
      if (indexes.length > 0 && fact.short && couldStand(occasions[indexes[0]!]!, fact))
        put(told.cues, indexes[0]!, cue);
    }
  }
}

function attach(text: Text, found: Cue, near: Candidate[], occasions: Occasion[], told: Told): void {
  const { unit } = found;
  const cue = { ...found, agent: agentOf(text, found) };
  // The words of a quotation are not those of its sentence, whose times the stamps are.
  const stamps = cue.quote === undefined ? text.stampsOf(unit) : [];
  const gone = stampFor(
    unit,
    cue.word,
    stamps.filter(stamp => !isOfNoun(unit, stamp)),
    isVerb,
  );
  const day = dayOfTarget(cue, stamps);
  const poster = cue.target.owner ?? cue.agent;
  const able = near.filter(
    ({ standing, occasion, isToPress }) =>
      (occasion.speaker !== '' || poster !== null || nearestPoster(text, occasion) !== null) &&
      (!standing() || cue.kind === 'edited') &&
      !isLater(occasion, gone) &&
      (occasion.first === unit.index || !isOfOtherDay(occasion, day)) &&
      !isBefore(cue, occasion) &&
      !isElsewhere(cue, occasion) &&
      !isSinceBack(cue, occasion) &&
      !isAboutThem(cue, occasion, k => text.who.at(unit, k)?.person ?? null) &&
      (cue.kind === 'unpublished' || !isToPress()) &&
      !says(occasion, cue),
  );
  const own = cue.weak || cue.quote !== undefined || heldIn(cue, able) ? null : ofItsWords(text, cue, occasions);
  if (own) {
    put(told.cues, occasions.length, cue);
    occasions.push(own);
    return;
  }
  const indexes = whichOf(text, cue, able, told)
    .filter(index => !cue.weak || (told.cues.has(index) && isOwn(cue, occasions[index]!)))
    .map(index => (index < 0 ? settle(text, cue, near, index, occasions) : index));
  for (const index of indexes) {
    put(told.cues, index, cue);
    adopt(occasions[index]!, cue);
  }
  if (indexes.length > 0 || cue.weak || cue.quote !== undefined || (cue.target.nth ?? 0) > 1) return;
  const ahead = wordsAhead(cue, able, text.units) ?? onlyWords(cue, near, able, text.units, text.who.named(unit));
  if (ahead) {
    if (ahead.occasion.medium !== 'comment' && cue.target.noun?.generic === false) ahead.occasion.sure = false;
    if (cue.target.account) postedThere(ahead.occasion, cue);
    put(told.cues, ahead.index, cue);
    adopt(ahead.occasion, cue);
    return;
  }
  const loose = looseWords(text, cue, occasions);
  if (loose) {
    put(told.cues, occasions.length, cue);
    occasions.push(loose);
    return;
  }
  const occasion = wordless(text, cue);
  if (!occasion) {
    const other = byItsPoster(cue, able);
    if (!other) return;
    put(told.cues, other.index, cue);
    adopt(other.occasion, cue);
    return;
  }
  const later = able.find(other => holdsWords(other.occasion, occasion, cue)) ?? onlyOf(occasion, cue, able, told);
  if (later && occasion.quotes.length === 0) {
    put(told.cues, later.index, cue);
    adopt(later.occasion, cue);
  } else {
    put(told.cues, occasions.length, cue);
    occasions.push(occasion);
  }
}

/** Indexes of the occasions that a wording is about: whose words its own sentence has first. */
function whichOf({ who, units }: Text, cue: Cue, able: Candidate[], told: Told): number[] {
  const held = heldIn(cue, able);
  if (held) return [held.index];
  const found = aboutWhich(cue, able, who.named(cue.unit), index => told.cues.has(index));
  const isAhead = able.some(({ index, occasion }) => index === found[0] && occasion.first > cue.unit.index);
  const before = isAhead ? toldJustBefore(cue, able, index => units[index]!.paragraph) : null;
  if (before) return [before.index];
  const main =
    found.length === 0 && !cue.weak ? mainOf(cue, able, who.named(cue.unit), isByPerson(who, cue)) : undefined;
  return main ? [main.index] : found;
}

/** Makes an occasion of words without one; they are whose the wording says. */
function settle(text: Text, { target, agent }: Cue, near: Candidate[], index: number, occasions: Occasion[]): number {
  const { occasion } = near.find(other => other.index === index)!;
  occasion.person ??= target.owner ?? agent ?? nearestPoster(text, occasion);
  if (occasion.person !== null) occasion.speaker ||= text.nameOf(occasion.person) ?? '';
  occasions.push(occasion);
  return occasions.length - 1;
}

const lastTwo = (units: Unit[], { index }: Unit): Unit[] => units.slice(Math.max(0, index - 2), index).reverse();

export function put<T>(map: Map<number, T[]>, index: number, value: T): void {
  const known = map.get(index);
  if (known) known.push(value);
  else map.set(index, [value]);
}

/** 'They removed a passage': a part of what was told before. */
const isBefore = ({ target, unit }: Cue, { first }: Occasion): boolean =>
  target.part &&
  first > unit.index &&
  (target.noun
    ? target.noun.medium === 'image' && /^(?:minute|second)s$/.test(unit.words[target.word]!.text)
    : target.indefinite || unit.words[target.word - 1]?.pos === 'NUM');

/** Said on a day after the removal. */
function isLater({ stamp }: Occasion, gone: Stamp | null): boolean {
  return !!gone && !!stamp && !('after' in gone.at) && !('after' in stamp.at) && stamp.at.earliest > gone.at.latest;
}

/** Others repost too; what they repost has not come back. */
const isOwn = ({ agent, rule }: Cue, { person }: Occasion): boolean => !rule.endsWith(': repost') || agent === person;

/** What says that something is gone is not what is gone. */
const says = ({ quotes }: Occasion, { quote }: Cue): boolean => quote !== undefined && quotes.includes(quote);

/** A talk that lasted an hour was that long; a post that lasted an hour, or a clip that was up for one, has gone. */
const couldStand = ({ medium }: Occasion, { unit, word }: Fact): boolean =>
  /^(?:text-post|image|comment|story|profile)$/.test(medium) || (medium === 'video' && unit.words[word]!.text === 'up');

/** 'Voss’s photo has come off her page', where she posted one thing: its words may be read as something else. */
function onlyOf({ person }: Occasion, { target, kind }: Cue, able: Candidate[], { cues }: Told): Candidate | null {
  if (target.indefinite || target.part || person === null || kind === 'restored') return null;
  const posts = able.filter(
    ({ occasion, speaksOfRemoval }) =>
      occasion.person === person && POSTED.has(occasion.medium) && occasion.quotes.length > 0 && !speaksOfRemoval(),
  );
  return posts.length === 1 && posts[0]!.index >= 0 && !cues.has(posts[0]!.index) ? posts[0]! : null;
}

/** 'She put up a message. It had gone by lunch. In it she wrote “…”': the words of it come after. */
const holdsWords = (occasion: Occasion, { person, speaker }: Occasion, cue: Cue): boolean =>
  occasion.first > cue.unit.index &&
  occasion.first <= cue.unit.index + AHEAD &&
  (occasion.person === person || occasion.speaker === speaker) &&
  kinship(cue, occasion.medium) !== null;
