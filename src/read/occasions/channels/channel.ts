// Through which channel words were said, as their sentence tells it: medium, platform, part, and how sure that is.
import type { Medium, Part, Platform } from '../../../../models/statement.ts';
import { among } from '../../lexemes.ts';
import { textAt, type Unit, type Word } from '../sentences/narration.ts';
import type { Who } from '../sentences/who.ts';
import { isStory, platformAt, postNounAt } from '../sentences/words.ts';
import { distance } from './clauses.ts';
import { toldIn } from './told.ts';
import type { Vote } from './votes.ts';

export interface Channel {
  medium: Medium | null;
  /** 0 nothing said; below {@link SURE} only a verb of saying or writing. */
  weight: number;
  platform: Platform | null;
  part: Part;
  /** Words of writing ('wrote') or of speaking ('said') where nothing more is told. */
  mode: 'written' | 'spoken' | null;
  /** The words that open an occasion of their own: 'another', 'a second', 'in a follow-up'. */
  another: boolean;
  /** 'she continued', 'he added': goes on with what was said before. */
  goesOn: boolean;
  /** 'the clip', 'that post': the channel was told before. */
  definite: boolean;
  /** Said on a site that is none of the platforms: none is to be carried over to it. */
  abroad: boolean;
  /** 'It now reads …': the words that stand where others stood. */
  revised: boolean;
  /** The word that decided. */
  by: string;
}
/** From here on the sentence names the channel itself. */
export const SURE = 3;

/** Words beyond which nothing in the sentence has a say. */
const FAR = 80;
/**
 * Reads the channel of the quotation at word `at` of the unit.
 * @param written the words were written, so that no hall heard them: 'A post has landed her in front of the board. … she wrote'.
 */
export function readChannel(unit: Unit, at: number, who: Who, written = false): Channel {
  const { words } = unit;
  const told = toldIn(unit, who);
  let best: Vote | null = null;
  const holder = holderOf(words, told.votes, at);
  const [from, to] = sentenceOf(words, at);
  const isNear = (found: { at: number }): boolean => found.at >= from && found.at < to;
  for (const vote of told.votes) {
    if (!isNear(vote) || (written && vote.medium === 'speech')) continue;
    const weight = vote.weight - distance(words, vote.at, at) + (vote === holder ? HOLDS : 0);
    if (!best || weight > best.weight) best = { ...vote, weight };
  }
  const part = partAt(words, at, best);
  const posted = !best || /^(?:video|image|text-post|story|comment|livestream|profile)$/.test(best.medium);
  return {
    medium: part === 'caption' ? captioned(words, at, best) : (best?.medium ?? null),
    weight: Math.max(best?.weight ?? 0, part === 'caption' ? SURE : 0),
    platform:
      nearest(
        told.platforms.filter(found => isNear(found) && (posted || found.there)),
        at,
      )?.platform ?? byName(words, best, part),
    part,
    mode: nearest(told.modes.filter(isNear), at)?.mode ?? null,
    another: told.another,
    goesOn: told.goesOn,
    abroad: told.abroad && told.platforms.length === 0,
    revised: told.revised,
    definite: best !== null && isDefinite(words, best.at),
    by: best ? words[best.at]!.text : '',
  };
}

/** The words around that have a say: '… a post that read “…” She told …' are two sentences, whoever took them for one. */
export function sentenceOf(words: Word[], at: number): [from: number, to: number] {
  let [from, to] = [Math.max(0, at - FAR), Math.min(words.length, at + FAR + 1)];
  for (let k = from + 1; k < to; k++) {
    const { pos, capital } = words[k]!;
    if (!capital || words[k - 1]!.quote < 0 || !/^(?:PRON|DET)$/.test(pos)) continue;
    if (k <= at) from = k;
    else to = k;
  }
  return [from, to];
}

const isHolder = among('where which that');
/** 'told the chamber that she stands by a post in which she called it “…”': the thing that the words stand in. */
function holderOf(words: Word[], votes: Vote[], at: number): Vote | null {
  for (let k = at - 1; k > 0 && k >= at - CLAUSE; k--) {
    const { text, quote, lexeme } = words[k]!;
    if (quote >= 0 || text === ',') return null;
    if (!isHolder(lexeme)) continue;
    const next = words[k + 1]?.text ?? '';
    if (
      text === 'where' ||
      (text === 'which' && words[k - 1]!.text === 'in') ||
      /^(?:read|reads|said|says|ran|calls?|called|describe[sd]|likens|likened|compare[sd])$/.test(next)
    )
      return votes.findLast(vote => vote.at < k && postNounAt(words, vote.at) !== null) ?? null;
  }
  return null;
}
/** Words of a clause that begins with 'in which', and what the noun before it gains. */
const CLAUSE = 14;
const HOLDS = 5;

const isDefinite = (words: Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).some(({ text }) => /^(?:the|that|this|same)$/.test(text));

function nearest<T extends { at: number }>(items: T[], at: number): T | null {
  return items.reduce<T | null>((a, b) => (a && Math.abs(a.at - at) <= Math.abs(b.at - at) ? a : b), null);
}

/** The platform that the thing itself is called by: 'in a reel', 'the caption on the reel'. */
function byName(words: Word[], best: Vote | null, part: Part): Platform | null {
  const at =
    part === 'caption'
      ? words.findIndex((_, i) => postNounAt(words, i)?.platform)
      : best && best.weight >= SURE
        ? best.at
        : -1;
  return at < 0 ? null : (postNounAt(words, at)?.platform ?? null);
}

/** The caption of what: the picture or clip that the sentence names, else a picture. */
function captioned(words: Word[], at: number, best: Vote | null): Medium {
  let found: { medium: Medium; distance: number } | null = null;
  for (let i = 0; i < words.length; i++) {
    const medium = words[i]!.quote >= 0 ? null : isStory(words, i) ? 'story' : postNounAt(words, i)?.medium;
    if (!medium || !/^(?:image|video|story|livestream)$/.test(medium)) continue;
    const distance = Math.abs(at - i) - (medium === 'story' ? 20 : 0);
    if (!found || distance < found.distance) found = { medium, distance };
  }
  if (found) return found.medium;
  if (best?.medium === 'comment') return 'comment';
  return words.some((_, i) => /^(?:TikTok|YouTube)$/.test(platformAt(words, i) ?? '')) ? 'video' : 'image';
}

const isCaption = among('caption captions captioned captioning');
const isTitled = among('titled entitled headlined title');
function partAt(words: Word[], at: number, best: Vote | null): Part {
  for (let i = at - 1; i >= 0 && i > at - 8; i--) {
    const { quote, lexeme } = words[i]!;
    if (quote >= 0) break;
    if (isCaption(lexeme)) return 'caption';
    if (isTitled(lexeme)) return 'title';
  }
  if (textAt(words, 0) === 'in' && textAt(words, 2) === 'caption' && at > 2) return 'caption'; // 'In the caption of her post, Voss wrote'
  if (isCaptionAfter(words, at) || isBesidePicture(words, at)) return 'caption';
  return best?.medium === 'comment' ? 'reply' : 'body';
}

/** '“…,” said the caption', '“…,” the 28-year-old captioned it', '“…,” went Ada Voss’s caption'. */
function isCaptionAfter(words: Word[], at: number): boolean {
  for (let k = at + 1; k < words.length && k <= at + AFTER; k++) {
    const { text, quote } = words[k]!;
    if (quote >= 0 || text === ',') return false;
    if (text === 'caption' || text === 'captioned') return true;
  }
  return false;
}
const AFTER = 8;

const isWording = among('word words line legend comment message remark');
/** 'put a picture of a magpie on Instagram, with the words “…”', 'a clip with the line “…”'. */
function isBesidePicture(words: Word[], at: number): boolean {
  let k = at - 1;
  if (words[k]?.text === ':') k--;
  if (!isWording(words[k]?.lexeme)) return false;
  const before = words.slice(Math.max(0, k - 3), k);
  if (!before.some(({ text }) => /^(?:with|above|beneath|under|over)$/.test(text))) return false;
  return words.slice(0, k - 2).some((_, i) => /^(?:image|video)$/.test(postNounAt(words, i)?.medium ?? ''));
}
