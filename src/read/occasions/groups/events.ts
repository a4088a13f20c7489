// Every telling of a posting: 'shared a photo on Monday', 'Sunday’s upload', 'the clip, posted on Tuesday'. They date
// the occasions whose own sentence gives no day.
import type { Medium, Platform } from '../../../../models/statement.ts';
import { among } from '../../lexemes.ts';
import { setOf } from '../../word-list.ts';
import type { Unit } from '../sentences/narration.ts';
import { sign, signsOf } from '../sentences/signs.ts';
import type { Who } from '../sentences/who.ts';
import {
  isPosting,
  isStory,
  mayName,
  POST_NOUNS,
  POSTING,
  platformAt,
  postNounAt,
  SPEAKING,
} from '../sentences/words.ts';
import { isOfAnswer } from '../stamps/not-then.ts';
import type { Stamp, StampsOf } from '../stamps/stamp.ts';
import { isIdle, isOfRemoval, stampFor } from '../stamps/when.ts';

export interface PostingEvent {
  unit: Unit;
  /** The verb or noun that tells it. */
  word: number;
  person: number | null;
  /** What was posted, where a noun says so. */
  medium: Medium | null;
  generic: boolean;
  platform: Platform | null;
  stamp: Stamp | null;
}

/** 'took to X', 'went live', 'the clip surfaced': what one does to post, and what posts do. */
const MOVES = setOf('took turned aired went appeared came landed surfaced popped ran live');

/** Sentences with neither a time nor a platform tell nothing that anybody asks for. */
const PLACES = sign(lexeme => mayName(lexeme) || (POST_NOUNS.get(lexeme.folded)?.platform ?? null) !== null);

/** In order of the text; tellings with neither time nor platform are left out. */
export function postingEvents(units: Unit[], who: Who, stampsOf: StampsOf): PostingEvent[] {
  const events: PostingEvent[] = [];
  for (const unit of units) {
    if (!(unit.signs & TELLS)) continue;
    const stamps = stampsOf(unit).filter(
      stamp => stamp.edge === null && !isOfRemoval(unit, stamp) && !isIdle(unit, stamp.first, -1),
    );
    if (stamps.length === 0 && !(unit.signs & PLACES)) continue;
    const { words } = unit;
    for (let i = 0; i < words.length; i++) {
      const event = signsOf(words[i]!.lexeme) & TELLS ? eventAt(unit, i, who, stamps) : null;
      if (event) events.push(event);
    }
  }
  return events;
}

/** Words on which the telling of a posting may turn. */
const TELLS = sign(
  ({ folded }) => POSTING.has(folded) || MOVES.has(folded) || SPEAKING.has(folded) || POST_NOUNS.has(folded),
);

function eventAt(unit: Unit, i: number, who: Who, stamps: Stamp[]): PostingEvent | null {
  const { text, quote } = unit.words[i]!;
  if (quote >= 0) return null;
  const verb = (isPosting(unit.words[i]!) || MOVES.has(text)) && !isNegated(unit, i);
  const said = SPEAKING.has(text) && saidIn(unit, i);
  const owned = verb || said ? null : datedNoun(unit, i, stamps);
  if (!verb && !said && !owned) return null;
  const at = verb || said ? nounNear(unit, i) : i;
  const noun = at === null ? null : postNounAt(unit.words, at);
  const owner = at === null ? null : who.owner(unit, at);
  return {
    unit,
    word: i,
    person: owner ?? ((verb || said) && !isPassive(unit, i) ? who.subject(unit, i) : null),
    medium: noun?.medium ?? null,
    generic: noun?.generic ?? true,
    platform: noun?.platform ?? platformNear(unit, i),
    stamp: owned ?? stampFor(unit, i, isAnswered(unit, i) ? stamps.filter(by => !isOfAnswer(unit, by, i)) : stamps),
  };
}

/** 'for a video in which he joked': of the posting that something answers. */
const isAnswered = ({ words }: Unit, i: number): boolean =>
  words.slice(Math.max(0, i - 3), i).some(({ text }) => /^(?:which|where)$/.test(text));

/** 'Sunday’s upload', 'her Friday night post', 'a clip from March': the stamp beside the noun. */
function datedNoun(unit: Unit, i: number, stamps: Stamp[]): Stamp | null {
  if (!postNounAt(unit.words, i)) return null;
  return (
    stamps.find(({ last }) => last < i && i - last <= 4 && isNounPhrase(unit, last + 1, i)) ??
    stamps.find(
      ({ first }) => first > i && first - i <= 3 && /^(?:on|from|in|of|dated)$/.test(unit.words[i + 1]?.text ?? ''),
    ) ??
    null
  );
}
const isNounPhrase = (unit: Unit, from: number, to: number): boolean =>
  unit.words
    .slice(from, to)
    .every(({ pos, text }) => /^(?:ADJ|NOUN|PROPN|PART|NUM)$/.test(pos) || text === "'s" || text === '-');

function nounNear(unit: Unit, i: number): number | null {
  for (let k = i + 1; k < unit.words.length && k <= i + 9; k++) {
    if (unit.words[k]!.quote >= 0 || unit.words[k]!.text === 'that') break;
    if (postNounAt(unit.words, k) || isStory(unit.words, k)) return k;
  }
  const back = MOVES.has(unit.words[i]!.text) || isPassive(unit, i) ? 30 : 6;
  for (let k = i - 1; k >= 0 && k >= i - back; k--) if (postNounAt(unit.words, k)) return k;
  return null;
}

function platformNear(unit: Unit, i: number): Platform | null {
  for (let k = i; k < unit.words.length && k <= i + 12; k++) {
    const platform = platformAt(unit.words, k);
    if (platform) return platform;
  }
  for (let k = i - 1; k >= 0 && k >= i - 8; k--) {
    const platform = platformAt(unit.words, k);
    if (platform) return platform;
  }
  return null;
}

const isBe = among('was were been being');
/** 'was published on Monday': the subject is what was put out. */
const isPassive = ({ words }: Unit, i: number): boolean =>
  words.slice(Math.max(0, i - 2), i).some(({ lexeme }) => isBe(lexeme));

const isNot = among("not n't never");
const isNegated = (unit: Unit, i: number): boolean =>
  unit.words.slice(Math.max(0, i - 3), i).some(({ lexeme }) => isNot(lexeme));

/** 'told her followers in a post on Tuesday'. */
function saidIn(unit: Unit, i: number): boolean {
  const at = nounNear(unit, i);
  return at !== null && at > i && unit.words.slice(i, at).some(word => word.text === 'in' || word.text === 'on');
}
