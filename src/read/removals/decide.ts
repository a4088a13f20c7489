// One removal out of all that is said about it: which wording decides its kind, and what its times allow together.
import type { ReadRemoval } from '../../../models/reading.ts';
import type { Text } from '../occasions/frame.ts';
import type { Unit } from '../occasions/narration.ts';
import { type Dated, isDayLike } from '../occasions/posted.ts';
import type { Stamp } from '../occasions/stamps.ts';
import { stampFor } from '../occasions/when.ts';
import { POSTING, postNounAt, SPEAKING } from '../occasions/words.ts';
import type { Cue } from './cue.ts';
import { type Fact, factBounds } from './facts.ts';
import { hoursIn } from './hours.ts';
import { afterADay, allowed, type Bounds, narrow } from './timing.ts';
import { verbOf } from './words.ts';

/** Wordings that tell only that it isn't there: any other says more about how. */
const isVague = ({ rule, quote }: Cue): boolean => quote !== undefined || /: (?:vanish|lasted)$/.test(rule);
/** A removal takes the times of its own clause. */
const CLAUSE = 14;

/** One removal out of all that is said about it. `cues` is not empty and in order of the text. */
export function removalFrom(
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
    const stamps = [...text.stampsOf(cue.unit), ...hoursIn(cue.unit, text.doc.text)];
    for (const stamp of timesOf(cue, stamps, openingBefore(text, cue.unit))) {
      const by = stamp.edge === null && (cue.seen || isReported(cue, stamp));
      const said = allowed(by ? { ...stamp, edge: 'by' } : stamp, posted);
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

export const isVerb = (word: string): boolean =>
  POSTING.has(word) || SPEAKING.has(word) || verbOf(word)?.form === 'past';

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

/** 'told her on Tuesday that it had been taken down': it had happened by then. */
function isReported({ unit: { words }, word }: Cue, { last, at }: Stamp): boolean {
  if ('after' in at || last > word) return false;
  const between = words.slice(last + 1, word).map(({ text }) => text);
  return between.includes('had') && between.some(text => /^(?:that|said|confirmed|it|they|she|he|the)$/.test(text));
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
