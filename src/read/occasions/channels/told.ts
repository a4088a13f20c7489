// What a sentence tells to all quotations in it, read once, in one pass over its words.
import type { Platform } from '../../../../models/statement.ts';
import { perLexeme } from '../../lexemes.ts';
import type { Unit, Word } from '../sentences/narration.ts';
import { sign, signsOf } from '../sentences/signs.ts';
import { isSite, SITES } from '../sentences/sites.ts';
import type { Who } from '../sentences/who.ts';
import { NAMES, platformAt, postNounAt, SPEAKING, WRITING } from '../sentences/words.ts';
import { isJudged } from './judged.ts';
import { type Vote, votesIn } from './votes.ts';

export interface Told {
  votes: Vote[];
  platforms: { at: number; platform: Platform; there: boolean }[];
  modes: { at: number; mode: 'written' | 'spoken' }[];
  another: boolean;
  goesOn: boolean;
  abroad: boolean;
  revised: boolean;
}
/** By article (each has its own Who), then by sentence. */
const toldBy = new WeakMap<Who, Told[]>();

export function toldIn(unit: Unit, who: Who): Told {
  const tolds = toldBy.get(who) ?? [];
  toldBy.set(who, tolds);
  tolds[unit.index] ??= read(unit, who);
  return tolds[unit.index]!;
}

function read(unit: Unit, who: Who): Told {
  const { words } = unit;
  const told: Told = {
    votes: votesIn(words, i => who.human(unit, i)),
    platforms: [],
    modes: [],
    another: false,
    goesOn: false,
    abroad: false,
    revised: false,
  };
  for (let at = 0; at < words.length; at++) {
    if (!(signsOf(words[at]!.lexeme) & ASKED)) continue;
    const platform = platformAt(words, at);
    if (platform && !isCompany(words, at) && !isCompared(words, at) && !isJudged(words, at))
      told.platforms.push({ at, platform, there: isThere(words, at) });
    const { mode, marks } = saysOf(words[at]!.lexeme);
    if (mode && !(postNounAt(words, at) && isJudged(words, at))) told.modes.push({ at, mode });
    if (!marks) continue;
    told.goesOn ||= GOES_ON.test(words[at]!.text);
    if (isGoingOn(words, at)) {
      told.goesOn = true;
      told.modes.push({ at, mode: 'spoken' });
    }
    told.another ||= isAnother(words, at);
    told.abroad ||= isAbroad(words, at);
    told.revised ||= isRevised(words, at);
  }
  return told;
}

/** 'a TikTok spokesperson', 'YouTube executives': the company, and no place where they say it. */
const isCompany = (words: Word[], at: number): boolean =>
  /^(?:spokes\w+|executives?|boss(?:es)?|chiefs?|staff|employees?|officials?|representatives?|lawyers?|ceo)$/.test(
    words[at + 1]?.text ?? '',
  );

/** 'Weibo, China’s answer to X': another one. */
const isCompared = (words: Word[], at: number): boolean =>
  /^(?:to|of|like)$/.test(words[at - 1]?.text ?? '') &&
  /^(?:answer|rival|alternative|equivalent|version|similar|successor|competitor|akin|-)$/.test(
    words[at - 2]?.text ?? '',
  );

/** 'in a statement on X', 'on her Facebook page', and no 'Facebook spokesperson'. */
const isThere = (words: Word[], at: number): boolean =>
  /^(?:on|to|via|her|his|their|'s)$/.test(words[at - 1]?.text ?? '') &&
  !/^(?:spokes|account|page|follow)/.test(words[at + 1]?.text ?? '');

const GOES_ON = /^(?:continue[sd]|add(?:s|ed|ing)|conclude[sd])$/;
/** 'She went on: “…”', '“…,” he went on': and no 'went on sale'. */
function isGoingOn(words: Word[], i: number): boolean {
  if (!/^(?:went|goes)$/.test(words[i]!.text) || words[i + 1]?.text !== 'on') return false;
  const next = words[i + 2];
  return (
    next === undefined ||
    next.quote >= 0 ||
    next.pos === 'PUNCT' ||
    (next.text === 'to' && /^(?:say|add|tell)$/.test(words[i + 3]?.text ?? ''))
  );
}
const ANOTHER = /^(?:another|second|third|follow-up|followup|subsequent|separate|later|afterwards|again)$/;
const OWN_SITE = /^(?:website|site|blog)$/;
const CHANGED = /^(?:amended|edited|changed|altered|reworded|updated|rewritten)$/;
const NEW = /^(?:new|second|revised|edited|amended|later)$/;

/** What a word says by itself; `marks` where its neighbours must be asked. */
const saysOf = perLexeme(({ folded }): { mode: 'written' | 'spoken' | null; marks: boolean } => ({
  mode: WRITING.has(folded) ? 'written' : SPEAKING.has(folded) ? 'spoken' : null,
  marks:
    /^(?:then|now|up|went|goes)$/.test(folded) ||
    SITES.test(folded) ||
    [GOES_ON, ANOTHER, OWN_SITE, CHANGED, NEW].some(pattern => pattern.test(folded)),
}));

const ASKED = NAMES | sign(lexeme => saysOf(lexeme).mode !== null || saysOf(lexeme).marks);

/** 'In a second slide': of the same post. */
const PIECES = /^(?:slides?|frames?|parts?|pages?|paragraphs?)$/;

function isAnother(words: Word[], i: number): boolean {
  const { text } = words[i]!;
  if (text === 'up') return words[i - 1]?.text === '-' && words[i - 2]?.text === 'follow';
  if (text === 'again') return WRITING.has(words[i - 1]?.text ?? '') || words[i - 1]?.text === 'tried';
  // 'later in the clip', 'later that day', 'a 90-second clip'
  if (text === 'later' && /^(?:in|that|on|than)$/.test(words[i + 1]?.text ?? '')) return false;
  if (text === 'second' && words[i - 1]?.text === '-') return false;
  if (ANOTHER.test(text)) return !PIECES.test(words[i + 1]?.text ?? '');
  return text === 'then' && i < 3;
}

/** 'on LinkedIn', 'on her own website'. */
function isAbroad(words: Word[], i: number): boolean {
  const { text } = words[i]!;
  if (!OWN_SITE.test(text)) return isSite(words, i);
  return /^(?:her|his|its|their|own|'s|personal|official)$/.test(words[i - 1]?.text ?? '');
}

/** 'now reads', 'was amended to read', 'a new version': the words that took the place of others. */
function isRevised(words: Word[], i: number): boolean {
  const [text, next] = [words[i]!.text, words[i + 1]?.text ?? ''];
  if (text === 'now') return /^(?:reads?|says?|shows?|promises|carries|states|bears)$/.test(next);
  return (CHANGED.test(text) && next === 'to') || (NEW.test(text) && next === 'version');
}
