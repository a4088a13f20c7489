// Through which channel words were said, as their sentence tells it: medium, platform, part, and how sure that is.
import type { Medium, Part, Platform } from '../../../models/statement.ts';
import type { Unit, Word } from './narration.ts';
import {
  COMMENTING,
  isPosting,
  isStory,
  POST_NOUNS,
  type PostNoun,
  platformAt,
  postNounAt,
  SPEAKING,
  UNDER,
  WRITING,
} from './words.ts';

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
  /** The word that decided. */
  by: string;
}
/** From here on the sentence names the channel itself. */
export const SURE = 3;

interface Vote {
  medium: Medium;
  weight: number;
  at: number;
}

const set = (words: string): Set<string> => new Set(words.trim().split(/\s+/));
const AUDIENCE =
  set(`crowd audience rally supporters delegates congregation court judge jury inquiry committee hearing commons
  lords senate parliament council councillors chamber conference convention congress assembly mps lawmakers senators students
  graduates mourners shareholders worshippers festival fans forum panel peers tribunal summit members gathering marchers
  protesters diners attendees spectators legislators floor bundestag chair house gallery session town`);
const OCCASION =
  set(`rally speech lecture sermon keynote concert gig stage podium meeting session hustings testimony eulogy toast gallery
  convention vigil ceremony debate gala pulpit soundcheck encore`);
const ON_AIR = set(
  'radio tv television fm breakfast newsnight viewers listeners airwaves broadcaster newsreader podcast',
);
const PRESS = set('reporters journalists press media newspaper magazine interviewer correspondents newsroom outlet');
const NOTE_TO = set('texted whatsapp dm dms voicemail emailed messaged whatsapps imessage');

/** What a word farther away loses, and a clause border between. */
const NEAR = 0.03;
const BORDER = 2;
/** The subject at the head of the sentence holds for all its verbs. */
const OPENS = 4;

/** Reads the channel of the quotation at word `at` of the unit. */
export function readChannel(unit: Unit, at: number): Channel {
  const { words } = unit;
  const votes: Vote[] = [];
  for (let i = 0; i < words.length; i++) {
    if (words[i]!.quote >= 0) continue;
    for (const [medium, weight] of votesAt(words, i))
      votes.push({ medium, at: i, weight: weight - distance(words, i, at) });
  }
  const best = votes.reduce<Vote | null>((a, b) => (a && a.weight >= b.weight ? a : b), null);
  const part = partAt(words, at, best);
  return {
    medium: part === 'caption' ? captioned(words, at, best) : (best?.medium ?? null),
    weight: best?.weight ?? (part === 'caption' ? SURE : 0),
    platform: nearestPlatform(words, at, best?.medium ?? null),
    part,
    mode: modeAt(words, at),
    another: isAnother(words),
    goesOn: words.some(
      ({ text, quote }) => quote < 0 && /^(?:continued|continues|added|adds|concluded|concludes|adding)$/.test(text),
    ),
    by: best ? words[best.at]!.text : '',
  };
}

// A verb behind 'and', a semicolon or 'after' opens a clause of its own: what stands in the other has less to say.
function distance(words: Word[], i: number, at: number): number {
  const [from, to] = i < at ? [i + 1, at] : [at + 1, i];
  let cost = (to - from) * NEAR;
  for (let k = from; k < to; k++) {
    const { text } = words[k]!;
    const next = words[k + 1]?.text ?? '';
    if (/^(?:;|while|although|though)$/.test(text)) cost += BORDER;
    else if (/^(?:after|before)$/.test(text) && words.slice(k + 1, k + 5).some(({ pos }) => pos === 'VERB'))
      cost += BORDER;
    else if (text === 'and' && (WRITING.has(next) || SPEAKING.has(next)) && i > OPENS) cost += BORDER * 2;
  }
  return cost;
}

function* votesAt(words: Word[], i: number): Generator<[Medium, number]> {
  const text = words[i]!.text;
  const before = words[i - 1]?.text ?? '';
  if (isDenied(words, i)) return;
  if (text === 'told' || text === 'tells' || text === 'telling' || text === 'addressing') yield* told(words, i);
  if (text === 'podcast' || text === 'podcasts') yield ['podcast', 9];
  if (text === 'testified' || text === 'testifying' || (text === 'speech' && /^(?:a|the|his|her)$/.test(before)))
    yield ['speech', 6];
  if (text === 'floor' && /^(?:house|senate|assembly|convention|commons)$/.test(before)) yield ['speech', 6];
  if (OCCASION.has(text) && leadsIn(words, i)) yield ['speech', 5];
  if (text === 'reporters' || text === 'journalists') yield ['interview', 6];
  if (text === 'conference' && (before === 'press' || before === 'news')) yield ['interview', 8];
  if (text === 'interview' && leadsIn(words, i)) yield ['interview', 7];
  if ((text === 'phone' || text === 'telephone') && (before === 'by' || before === 'the')) yield ['interview', 4];
  if (
    /^(?:contacted|reached|approached|collared|interviewed|quizzed)$/.test(text) &&
    /^(?:by|in|at|on|outside|for|about)$/.test(words[i + 1]?.text ?? '')
  )
    yield ['interview', 4];
  if (NOTE_TO.has(text) && words[i + 1]?.text !== 'statement') yield ['message', 6];
  if (text === 'chat' && before === 'group') yield ['message', 6];
  if (/^(?:statement|letter|note)$/.test(text) && /^(?:sentences|words|paragraphs)$/.test(before))
    yield ['written-statement', 5];
  if (text === 'statement' && before !== 'no') yield ['written-statement', leadsIn(words, i) ? 8 : 5];
  if (isShared(words, i)) yield ['text-post', 6];
  else if (
    /^(?:letter|memo|memorandum|communiqué|email|e-mail|blog|website|newsletter)$/.test(text) &&
    leadsIn(words, i)
  )
    yield ['written-statement', text === 'blog' || text === 'website' ? 4 : 7];
  if (text === 'release' && before === 'press') yield ['written-statement', 8];
  if (/^(?:popped|chimed|weighed|piped|jumped)$/.test(text) && hasUnder(words, i)) yield ['comment', 7];
  if (text === 'camera' && /^(?:to|the)$/.test(before)) yield ['video', 6];
  if (ON_AIR.has(text) && (words[i]!.capital || before === 'on' || before === 'on-air')) yield ['broadcast', 3.5];
  if (text === 'air' && before === 'on') yield ['broadcast', 5];
  if (COMMENTING.has(text) && words[i]!.pos !== 'NOUN' && hasUnder(words, i)) yield ['comment', 7];
  if (/^(?:live|instalive)$/.test(text) && words[i]!.capital && before !== '') yield ['livestream', 6];
  yield* posted(words, i);
}

function* posted(words: Word[], i: number): Generator<[Medium, number]> {
  const { text } = words[i]!;
  const noun = postNounAt(words, i);
  if (isStory(words, i)) yield ['story', isSource(words, i) ? 1 : 7.5];
  else if (noun && !/^(?:interview|statement|podcast|broadcast)$/.test(noun.medium)) {
    if (!isSource(words, i)) yield [noun.medium, nounWeight(words, i, noun)];
  }
  if (/^tweet(?:ed|s|ing)?$/.test(text) && !POST_NOUNS.has(text)) yield ['text-post', 6];
  if (/^(?:livestreamed|live-streamed|streamed)$/.test(text)) yield ['livestream', 5];
  if (WRITING.has(text) && words.some((_, k) => platformAt(words, k) && k > i && words[k - 1]?.text === 'on'))
    yield ['text-post', 5];
  if (platformAt(words, i) && /^(?:on|to|via|onto)$/.test(words[i - 1]?.text ?? '')) yield ['text-post', 3.5];
}

/**
 * A noun names the channel where the words stand in it ('in a post'), it says them ('the post read'), or somebody posts
 * it; a picture that goes 'with' the words, or 'the post' that somebody talks about, does not.
 */
function nounWeight(words: Word[], i: number, noun: PostNoun): number {
  const base = noun.medium === 'comment' ? (indefinite(words, i) ? 6 : 4) : noun.generic ? 4 : 5;
  if (holdsWords(words, i)) return base + 2;
  if (/^(?:image|video)$/.test(noun.medium) && beside(words, i)) return 1;
  if (inside(words, i)) return base + 1;
  const posted = words.slice(Math.max(0, i - 9), i).some(isPosting);
  const after = words.slice(i + 1, i + 4).some(isPosting);
  return posted || after || indefinite(words, i) ? base : base - 2.5;
}

/** 'with a picture of …' */
const beside = (words: Word[], i: number): boolean =>
  words[i] !== undefined &&
  words.slice(Math.max(0, i - 4), i).some(({ text }, k, all) => text === 'with' && all.length - k <= 4);

/** 'in a post', 'in the clip', 'on the podcast'. */
function inside(words: Word[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 7; k--) {
    const { text, pos } = words[k]!;
    if (/^(?:in|on|to|during|via)$/.test(text)) return true;
    if (pos === 'VERB' || pos === 'AUX' || pos === 'QUOTE' || pos === 'ADP' || text === ',') return false;
  }
  return false;
}

/** 'removed the video from her story': what something was taken from is not where the words stand. */
const isSource = (words: Word[], i: number): boolean =>
  words.slice(Math.max(0, i - 4), i).some(({ text }) => text === 'from') &&
  words.slice(0, i).some(({ text }) => /^(?:remov|delet|scrub|strip|eras|wip|took|taken|pull)/.test(text));

/** 'shared a handwritten letter', 'posted a statement': what is posted is a post. */
function isShared(words: Word[], i: number): boolean {
  if (!/^(?:letter|note|apology|statement)$/.test(words[i]!.text)) return false;
  return words.slice(Math.max(0, i - 5), i).some(({ text }) => /^(?:shared|posted|uploaded|shares|posts)$/.test(text));
}

/** 'a post in which she called …', 'the post said …', 'a tweet calling …'. */
function holdsWords(words: Word[], i: number): boolean {
  const next = words.slice(i + 1, i + 4).map(({ text }) => text);
  if (next[0] === 'in' && next[1] === 'which') return true;
  if (
    /^(?:that|which)$/.test(next[0] ?? '') &&
    /^(?:said|read|called|says|reads|ended|began|contained|included)$/.test(next[1] ?? '')
  )
    return true;
  return /^(?:said|read|reads|reading|ended|ending|began|beginning|attributed|quoted|quoting|carrying|saying|calling|declaring|describing|accusing|suggesting|asking|telling|mocking|joking|urging)$/.test(
    next[0] ?? '',
  );
}

function* told(words: Word[], i: number): Generator<[Medium, number]> {
  for (let k = i + 1; k < words.length && k < i + 9; k++) {
    const { text, capital, quote } = words[k]!;
    if (quote >= 0 || /^(?:that|,|how|of|:)$/.test(text)) break;
    const noun = postNounAt(words, k);
    if (noun && /^(?:livestream|podcast|video)$/.test(noun.medium)) return void (yield [noun.medium, 8]);
    if (ON_AIR.has(text) || (text === 'feed' && words[k - 1]?.text === 'world')) return void (yield ['broadcast', 7]);
    if (AUDIENCE.has(text)) return void (yield ['speech', 7]);
    if (PRESS.has(text)) return void (yield ['interview', 6]);
    if (capital && k === i + 1) yield ['interview', 4.5];
  }
}

/** 'did not speak to reporters', 'declined an interview'. */
const isDenied = (words: Word[], i: number): boolean =>
  words.slice(Math.max(0, i - 5), i).some(({ text }) => /^(?:n't|not|declined|refused|without|never)$/.test(text));

/** 'in a …', 'in the …', 'from the …', 'during an …', 'at his …' within the noun phrase. */
function leadsIn(words: Word[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 7; k--) {
    const { text, pos } = words[k]!;
    if (/^(?:in|on|to|at|from|during|via|through|with|into)$/.test(text)) return true;
    if ((pos === 'VERB' && !/ed$/.test(text)) || pos === 'AUX' || pos === 'QUOTE' || text === ',') return false;
  }
  return false;
}
const indefinite = (words: Word[], i: number): boolean =>
  words.slice(Math.max(0, i - 4), i).some(word => /^(?:a|an|another|one)$/.test(word.text));
function hasUnder(words: Word[], verb: number): boolean {
  return words.some(({ text }, i) => {
    if (i === verb) return false;
    if (UNDER.has(text)) return true;
    const before = words.slice(Math.max(0, i - 3), i).map(word => word.text);
    if (/^(?:post|photo|picture|video|tweet|thread|reel|clip)$/.test(text))
      return before.includes('on') && before.includes('the');
    return /^(?:fan|follower|user|commenter|critic|troll)$/.test(text) && before.includes('to');
  });
}

/** The caption of what: the picture or clip that the sentence names, else a picture. */
function captioned(words: Word[], at: number, best: Vote | null): Medium {
  let nearest: { medium: Medium; distance: number } | null = null;
  for (let i = 0; i < words.length; i++) {
    const noun = postNounAt(words, i);
    const medium = isStory(words, i) ? 'story' : noun?.medium;
    if (!medium || !/^(?:image|video|story|livestream)$/.test(medium)) continue;
    const distance = Math.abs(at - i) - (medium === 'story' ? 20 : 0);
    if (!nearest || distance < nearest.distance) nearest = { medium, distance };
  }
  if (nearest) return nearest.medium;
  return best?.medium === 'comment' ? 'comment' : 'image';
}

function partAt(words: Word[], at: number, best: Vote | null): Part {
  for (let i = at - 1; i >= 0 && i > at - 8; i--) {
    const { text, quote } = words[i]!;
    if (quote >= 0) break;
    if (/^caption(?:s|ed|ing)?$/.test(text)) return 'caption';
    if (/^(?:titled|entitled|headlined|title)$/.test(text)) return 'title';
  }
  if (
    words[at + 1]?.text !== ',' &&
    words.slice(at + 1, at + 5).some(word => /^(?:caption|captioned)$/.test(word.text))
  )
    return 'caption';
  return best?.medium === 'comment' ? 'reply' : 'body';
}

/** Of what is not posted, the platform counts only where it is said there: 'in a statement on X', no 'Facebook spokesperson'. */
function nearestPlatform(words: Word[], at: number, medium: Medium | null): Platform | null {
  const loose = medium === null || /^(?:video|image|text-post|story|comment|livestream|profile)$/.test(medium);
  let found: Platform | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < words.length; i++) {
    const platform = words[i]!.quote < 0 ? platformAt(words, i) : null;
    if (!loose && !/^(?:on|to|via|her|his|their)$/.test(words[i - 1]?.text ?? '')) continue;
    if (platform && /^(?:spokes|account|page|follow)/.test(words[i + 1]?.text ?? '') && !loose) continue;
    if (platform && Math.abs(i - at) < least) [found, least] = [platform, Math.abs(i - at)];
  }
  return found;
}

function modeAt(words: Word[], at: number): Channel['mode'] {
  let mode: Channel['mode'] = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, { text, quote }] of words.entries()) {
    if (quote >= 0 || Math.abs(i - at) >= least) continue;
    const is = WRITING.has(text) ? 'written' : SPEAKING.has(text) ? 'spoken' : null;
    if (is) [mode, least] = [is, Math.abs(i - at)];
  }
  return mode;
}

const isAnother = (words: Word[]): boolean =>
  words.some(
    ({ text }, i) =>
      /^(?:another|second|third|follow-up|followup|subsequent|separate|later|afterwards)$/.test(text) ||
      (text === 'up' && words[i - 1]?.text === '-' && words[i - 2]?.text === 'follow') ||
      (text === 'then' && i < 3),
  );
