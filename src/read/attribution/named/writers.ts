// "It read: …", "one said", "the caption went": what speaks is a post, and the speaker is who posted it.
import type { Mention, Token } from '../../types.ts';
import { setOf } from '../../word-list.ts';
import { type Scene, tokenAt } from '../phrases/scene.ts';
import { mayBeAuthor } from './authored.ts';
import { bodyAt } from './bodies.ts';
import { isPlatform } from './body-nouns.ts';
import { isHeading } from './headings.ts';
import { firstFrom, mentionAt } from './mentions.ts';
import { isPageOwner } from './pages.ts';
import { isOfMany, isOthersAnswer } from './unnamed.ts';

/** What holds its writer's own words. No report, survey or lawsuit. */
const WRITTEN = setOf(`
  post tweet statement letter email e-mail message memo note comment caption column blog essay reply response answer thread story
  video clip op-ed entry sentence line bio text version sticker slide apology remark status dm screenshot newsletter sign-off
  profile account page feed grid tribute announcement addendum correction clarification postscript upload photo picture snap vlog reel livestream footage
`);
/** What one calls a post that has been spoken of. */
const TAKES_UP = /^(?:it|this|that|one|another|both|first|second|third|fourth|fifth|last|latest|former|latter|other)$/;
/** Verbs of which a text, rather than somebody, is the subject. */
const RUNS = setOf('caption read go run begin end continue conclude open close finish start promise');
/** What a text says as somebody would: "it advises". */
const TELLS =
  /^(?:say|add|advise|warn|explain|ask|thank|note|tell|insist|call|urge|invite|apologi[sz]e|concede|admit|claim|declare|announce|argue|wish|describe)$/;
const POSTS = setOf(`
  post write share publish upload tweet retweet put caption comment reply respond answer send text email e-mail issue release
  sign greet message pin blog add type pen address reveal describe accuse call take say
`);
/** Who says or answers something has put up no picture. */
const ANSWERS = /^(?:comment|reply|respond|answer|message|accuse|call|say|text|email|e-mail|reveal|describe|add)$/;
const PICTURE = /^(?:caption|photo|picture|video|clip|reel|snap|vlog)$/;
const TAKES_DOWN = /^(?:delete|remove|edit|amend|withdraw|retract|pin|restore|scrub|wipe|bin|scrap|pull)$/;
/** What a page shows in the place of something gone is its keeper's. */
const NOTICE = /^(?:note|notice|correction|clarification|addendum)$/;
const DAY_BEFORE = /^(?:on|late|early|last|yesterday|today|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;
/** Tokens between two commas. */
const LONGEST_ASIDE = 20;
/** Mentions looked back over, and sentences. */
const LOOK_BACK = 24;
const FURTHEST = 8;

/** Whether the phrase means words that somebody wrote: 'the caption', 'an Instagram Story'. */
export function isWritten(scene: Scene, p: number): boolean {
  const { doc, phrases } = scene;
  const phrase = phrases[p]!;
  const head = doc.tokens[phrase.head]!;
  if (WRITTEN.has(head.lemma) || WRITTEN.has(head.text.toLowerCase()))
    return phrase.kind !== 'name' || isPlatform(doc.tokens[phrase.head - 1]?.text ?? '');
  if (!TAKES_UP.test(head.text.toLowerCase()) || isOthersAnswer(scene, p)) return false;
  const verb = verbBeside(scene, p);
  if (!verb || (!/^(?:it|this|that)$/i.test(head.text) && isOfMany(scene, phrase.head))) return false;
  return RUNS.has(verb.lemma) || (TELLS.test(verb.lemma) && wasWritten(scene, phrase.first));
}

/** Person of the cast who wrote what the phrase means; -1 where the text does not tell. */
export function writerOf(scene: Scene, p: number): number {
  const { cast, doc, phrases } = scene;
  const phrase = phrases[p]!;
  if (isNotice(scene, p) || isOthersAnswer(scene, p)) return -1;
  const isPicture = PICTURE.test(doc.tokens[phrase.head]!.lemma);
  const behind = authorBehind(scene, phrase.last);
  if (behind >= 0) return behind;
  let [nearest, paragraph] = [-1, 0];
  for (let m = firstFrom(cast, phrase.end) - 1, left = LOOK_BACK; m >= 0 && left > 0; m--) {
    const mention = cast.mentions[m]!;
    const away = doc.tokens[phrase.first]!.sentence - mention.sentence;
    if (away > FURTHEST) break;
    if (mention.kind === 'name' && isHeading(scene, mention)) return mention.person;
    if (nearest >= 0 && mention.paragraph < paragraph) break;
    if (mention.start >= phrase.end) continue;
    const at = tokenAt(scene, mention.start);
    if (scene.inQuote[at]! >= 0 || cast.people[mention.person]!.kind === 'organization') continue;
    left--;
    const end = tokenAt(scene, mention.end - 1) + 1;
    if (ownsWritten(scene, mention, end) || posts(scene, end, isPicture) || isAuthor(scene, at)) return mention.person;
    if (isPicture && doc.tokens[at - 1]?.lemma === 'show') return mention.person;
    if (nearest >= 0 || away > 1 || isOfSomebody(scene, mention, at) || !verbFrom(scene, end)) continue;
    if (away > 0 && wasWritten(scene, at, 0)) return posterBefore(scene, m) ?? mention.person;
    nearest = mention.person;
    paragraph = mention.paragraph;
  }
  return nearest;
}

/** 'a cousin of [Ada Quill] wrote' */
const isOfSomebody = ({ doc }: Scene, { kind }: Mention, at: number) =>
  kind !== 'pronoun' &&
  /^(?:of|for|with)$/.test((doc.tokens[at - 1]?.text === 'the' ? doc.tokens[at - 2] : doc.tokens[at - 1])?.text ?? '');

/** Who posted it, of those whom the sentence of mention `m` names before: 'Quill posted a photo after Lim won'. */
function posterBefore(scene: Scene, m: number): number | null {
  const { mentions } = scene.cast;
  for (let o = m - 1; o >= 0 && mentions[o]!.sentence === mentions[m]!.sentence; o--)
    if (posts(scene, tokenAt(scene, mentions[o]!.end - 1) + 1)) return mentions[o]!.person;
  return null;
}

/** "A note now stands there. It says: …" */
function isNotice({ doc: { tokens }, inQuote, phrases }: Scene, p: number): boolean {
  const { first, head, owner } = phrases[p]!;
  if (NOTICE.test(tokens[head]!.text)) return !owner;
  if (!/^it$/i.test(tokens[head]!.text)) return false;
  for (let i = first - 1; i >= 0 && i > first - 60; i--)
    if (inQuote[i]! < 0 && WRITTEN.has(tokens[i]!.lemma)) return NOTICE.test(tokens[i]!.lemma);
  return false;
}

/** The body behind "a post by", "a reply from"; null where there is none. */
export function bodyBehind(scene: Scene, p: number): string | null {
  const { tokens } = scene.doc;
  const from = scene.phrases[p]!.last;
  for (let i = from; i < from + 7 && i < tokens.length && tokens[i]!.sentence === tokens[from]!.sentence; i++)
    if (/^(?:by|from)$/.test(tokens[i]!.text) && mayBeAuthor(tokens, i)) {
      const body = bodyAt(scene, i + 1, i + 3);
      return body && isPlatform(body) ? null : body;
    }
  return null;
}

/** "The second, from Quill, …", "a reply on the site by Quill" */
function authorBehind({ cast, doc }: Scene, from: number): number {
  for (let i = from; i < from + 7 && i < doc.tokens.length; i++) {
    const { lemma, pos, sentence, text } = doc.tokens[i]!;
    if (sentence !== doc.tokens[from]?.sentence || isVerb(doc.tokens[i]) || /^[“"‘:.]$/.test(text)) return -1;
    if (pos !== 'ADP' || !/^(?:by|from|of|on|in|to)$/.test(lemma)) continue;
    const next = doc.tokens[i + 1];
    const mention = next && mentionAt(cast, next.start);
    if (!mention || (/^(?:on|in|to)$/.test(lemma) && !isPageOwner(doc, mention))) continue;
    return mention.person;
  }
  return -1;
}

const isVerb = (token: Token | undefined) => token?.pos === 'VERB' || token?.pos === 'AUX';

/** The verb that the words before `at` are the subject of, adverbs, auxiliaries and an aside passed over. */
function verbFrom({ doc: { tokens } }: Scene, at: number): Token | undefined {
  let i = at;
  if (tokens[i]?.text === ',') {
    for (let close = i + 1; close < i + LONGEST_ASIDE; close++)
      if (tokens[close]?.text === ',') {
        i = close + 1;
        break;
      }
  }
  // 'Quill on Monday deleted'
  while (i < at + 4 && DAY_BEFORE.test(tokens[i]?.text ?? '')) i++;
  while (i < at + 26 && (tokens[i]?.pos === 'AUX' || tokens[i]?.pos === 'ADV' || tokens[i]?.text === 'who')) i++;
  const verb = tokens[i]?.pos === 'VERB' ? tokens[i] : isVerb(tokens[i - 1]) ? tokens[i - 1] : undefined;
  return verb && verb.sentence === tokens[at - 1]?.sentence ? verb : undefined;
}

function verbBeside(scene: Scene, p: number): Token | undefined {
  const { first, last } = scene.phrases[p]!;
  const before = scene.doc.tokens[first - 1];
  const behind = verbFrom(scene, last);
  return behind ?? (isVerb(before) || /^(?:read|reads|said)$/.test(before?.text ?? '') ? before : undefined);
}

/** "posted", "has since written": what people do with posts; "deleted a post": what they do with their own. */
function posts(scene: Scene, end: number, isPicture = false): boolean {
  const verb = verbFrom(scene, end);
  if (!verb) return false;
  if (POSTS.has(verb.lemma)) return !isPicture || !ANSWERS.test(verb.lemma);
  if (!TAKES_DOWN.test(verb.lemma)) return false;
  const { tokens } = scene.doc;
  const at = tokenAt(scene, verb.start);
  for (let i = at + 1; i < at + 7 && tokens[i]?.sentence === verb.sentence; i++)
    if (WRITTEN.has(tokens[i]!.lemma)) return true;
  return false;
}

/** "her post", "Quill’s latest caption" */
function ownsWritten({ doc: { tokens } }: Scene, { end, kind }: Mention, last: number): boolean {
  const possessive = /^['’]s?$/.test(tokens[last]?.text ?? '') || tokens[last - 1]!.text === '’s';
  if (!possessive && !(kind === 'pronoun' && /^(?:his|her|their|its)$/i.test(tokens[last - 1]!.text))) return false;
  for (let i = last; i < last + 6 && tokens[i] && tokens[i]!.start >= end; i++) {
    // Where a post is stands for it: "featured her Instagram".
    if (WRITTEN.has(tokens[i]!.lemma) || isPlatform(tokens[i]!.text)) return true;
    if (!/^(?:ADJ|NOUN|PROPN|NUM|PART|ADV)$/.test(tokens[i]!.pos) && !/^['’]s?$/.test(tokens[i]!.text)) return false;
  }
  return false;
}

/** "a column by Quill", "one from Quill" */
function isAuthor({ doc: { tokens } }: Scene, at: number): boolean {
  let i = at - 1;
  while (i > at - 6 && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[i]?.pos ?? '')) i--;
  if (!/^(?:by|from)$/.test(tokens[i]?.text ?? '')) return false;
  for (let k = i - 1; k > i - 7 && k >= 0; k--)
    if (WRITTEN.has(tokens[k]!.lemma) || TAKES_UP.test(tokens[k]!.text)) return true;
  return false;
}

/** Whether something written has been spoken of in the sentences right before. */
function wasWritten({ doc: { tokens }, inQuote }: Scene, at: number, back = 2): boolean {
  const { sentence } = tokens[at]!;
  for (let i = at - 1; i >= 0 && tokens[i]!.sentence >= sentence - back; i--)
    if (inQuote[i]! < 0 && tokens[i]!.pos === 'NOUN' && WRITTEN.has(tokens[i]!.lemma)) return true;
  return false;
}
