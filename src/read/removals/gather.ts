// Which statement each wording of removal is about, in order of the text. A removed post that nobody quotes is added.
import type { Text } from '../occasions/frame.ts';
import type { Unit } from '../occasions/narration.ts';
import type { Occasion } from '../occasions/occasion.ts';
import type { Stamp } from '../occasions/stamps.ts';
import { POSTED } from '../occasions/topic.ts';
import { stampFor } from '../occasions/when.ts';
import { isPosting, postNounAt } from '../occasions/words.ts';
import { admissionsIn } from './admissions.ts';
import { aboutWhich, type Candidate } from './attach.ts';
import { candidatesOf } from './candidates.ts';
import type { Cue } from './cue.ts';
import { cuesIn, TELLS } from './cues.ts';
import { type Fact, factsIn, LASTS, lastedCue } from './facts.ts';
import { heldIn, mainOf } from './held.ts';
import { isVerb } from './interval.ts';
import { kinship } from './kinship.ts';

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
    for (const cue of cues) attach(text, cue, near(unit), occasions, told);
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

function attach(text: Text, cue: Cue, near: Candidate[], occasions: Occasion[], told: Told): void {
  const { unit } = cue;
  // The words of a quotation are not those of its sentence, whose times the stamps are.
  const gone = cue.quote === undefined ? stampFor(unit, cue.word, text.stampsOf(unit), isVerb) : null;
  const poster = cue.target.owner ?? cue.agent;
  const able = near.filter(
    ({ standing, occasion }) =>
      (occasion.speaker !== '' || poster !== null) &&
      (!standing() || cue.kind === 'edited') &&
      !isLater(occasion, gone) &&
      !says(occasion, cue),
  );
  const indexes = whichOf(text, cue, able, told)
    .filter(index => !cue.weak || (told.cues.has(index) && isOwn(cue, occasions[index]!)))
    .map(index => (index < 0 ? settle(text, cue, near, index, occasions) : index));
  for (const index of indexes) {
    put(told.cues, index, cue);
    adopt(occasions[index]!, cue);
  }
  if (indexes.length > 0 || cue.weak || cue.quote !== undefined) return;
  const occasion = ofItsWords(text, cue, occasions) ?? wordless(text, cue);
  if (!occasion) return;
  const later = able.find(other => holdsWords(other.occasion, occasion, cue));
  if (later && occasion.quotes.length === 0) put(told.cues, later.index, cue);
  else {
    put(told.cues, occasions.length, cue);
    occasions.push(occasion);
  }
}

/** Indexes of the occasions that a wording is about: whose words its own sentence has first. */
function whichOf({ who }: Text, cue: Cue, able: Candidate[], told: Told): number[] {
  const held = heldIn(cue, able);
  if (held) return [held.index];
  const found = aboutWhich(cue, able, who.named(cue.unit), index => told.cues.has(index));
  const main = found.length === 0 && !cue.weak ? mainOf(cue, able) : undefined;
  return main ? [main.index] : found;
}

/** Makes an occasion of words without one; they are whose the wording says. */
function settle(
  { nameOf }: Text,
  { target, agent }: Cue,
  near: Candidate[],
  index: number,
  occasions: Occasion[],
): number {
  const { occasion } = near.find(other => other.index === index)!;
  occasion.person ??= target.owner ?? agent;
  if (occasion.person !== null) occasion.speaker ||= nameOf(occasion.person) ?? '';
  occasions.push(occasion);
  return occasions.length - 1;
}

const lastTwo = (units: Unit[], { index }: Unit): Unit[] => units.slice(Math.max(0, index - 2), index).reverse();

export function put<T>(map: Map<number, T[]>, index: number, value: T): void {
  const known = map.get(index);
  if (known) known.push(value);
  else map.set(index, [value]);
}

/** Said on a day after the removal. */
function isLater({ stamp }: Occasion, gone: Stamp | null): boolean {
  return !!gone && !!stamp && !('after' in gone.at) && !('after' in stamp.at) && stamp.at.earliest > gone.at.latest;
}

/** What was deleted as a post was one (changes the occasion). */
function adopt(occasion: Occasion, { target: { noun, platform } }: Cue): void {
  if (occasion.sure || !noun || !POSTED.has(noun.medium)) return;
  if (!POSTED.has(occasion.medium) || !noun.generic) occasion.medium = noun.medium;
  occasion.platform ??= platform;
  occasion.sure = !noun.generic;
}

/** Others repost too; what they repost has not come back. */
const isOwn = ({ agent, rule }: Cue, { person }: Occasion): boolean => !rule.endsWith(': repost') || agent === person;

/** What says that something is gone is not what is gone. */
const says = ({ quotes }: Occasion, { quote }: Cue): boolean => quote !== undefined && quotes.includes(quote);

/** A talk that lasted an hour was that long; a post that lasted an hour, or a clip that was up for one, has gone. */
const couldStand = ({ medium }: Occasion, { unit, word }: Fact): boolean =>
  /^(?:text-post|image|comment|story|profile)$/.test(medium) || (medium === 'video' && unit.words[word]!.text === 'up');

/** 'She put up a message. It had gone by lunch. In it she wrote “…”': the words of it come after. */
const holdsWords = (occasion: Occasion, { person, speaker }: Occasion, cue: Cue): boolean =>
  occasion.first > cue.unit.index &&
  occasion.first <= cue.unit.index + AHEAD &&
  (occasion.person === person || occasion.speaker === speaker) &&
  kinship(cue, occasion.medium) !== null;

/** 'Among those that are gone is one in which she wrote “…”': a post by words of its sentence that are nobody's yet. */
function ofItsWords(text: Text, cue: Cue, occasions: Occasion[]): Occasion | null {
  const { target, agent, unit, kind } = cue;
  const at = unit.words.findIndex(({ quote }, k) => quote >= 0 && k > target.word && k > cue.word);
  if (at < 0 || !target.noun || !POSTED.has(target.noun.medium) || kind === 'restored' || kind === 'edited')
    return null;
  const { quote } = unit.words[at]!;
  if (occasions.some(({ quotes }) => quotes.includes(quote))) return null;
  if (!unit.words.slice(cue.word, at).some(({ text: word }) => word === 'which' || word === 'that')) return null;
  const [alone, other] = [...text.who.named(unit)];
  const person =
    target.owner ?? agent ?? text.attributions[quote]?.person ?? (other === undefined ? alone : undefined) ?? null;
  const speaker = person === null ? null : text.nameOf(person);
  if (!speaker) return null;
  const { medium, generic, platform } = target.noun;
  const [first, last] = [unit.index, unit.index];
  const post = {
    medium,
    platform: target.platform ?? platform,
    sure: !generic,
    quotes: [quote],
    units: [first],
    first,
    last,
  };
  return { speaker, person, ...post, stamp: null, by: '', said: false };
}

/** A removed post that has no words of its own. */
function wordless(text: Text, cue: Cue): Occasion | null {
  const { target, agent, unit, kind } = cue;
  const { noun, platform } = target;
  const person = target.owner ?? agent ?? posterBefore(text, cue);
  const speaker = person === null ? null : text.nameOf(person);
  if (!speaker || !noun || !POSTED.has(noun.medium) || noun.plural || kind === 'edited') return null;
  const at = { units: [unit.index], first: unit.index, last: unit.index };
  const { medium, generic } = noun;
  return { speaker, person, medium, platform, sure: !generic, quotes: [], ...at, stamp: null, by: '', said: false };
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
