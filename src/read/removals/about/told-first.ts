// A removal that is told before the words of what went, by whatever verb those are said: 'The tweet was deleted on
// Wednesday. “…,” the envoy had told his hosts.', 'In a since-deleted post she called him a liar. “…,” she said.'
import type { Medium } from '../../../../models/statement.ts';
import { POSTED, SPOKEN } from '../../occasions/groups/topic.ts';
import type { Occasion } from '../../occasions/occasion.ts';
import type { Unit, Word } from '../../occasions/sentences/narration.ts';
import { PRESS } from '../../occasions/sentences/places.ts';
import { postNounAt, SPEAKING, WRITING } from '../../occasions/sentences/words.ts';
import type { Cue } from '../wordings/cue.ts';
import { isNewWording, isSaidOfIt } from './beside.ts';
import type { Candidate } from './candidates.ts';

/** Sentences ahead in which the words come. */
const AHEAD = 2;

/** The words ahead that are those of the post; null where they may have been said anywhere, or a post was told before. */
export function wordsAhead(cue: Cue, able: Candidate[], units: Unit[]): Candidate | null {
  const { unit, target, agent } = cue;
  const { noun } = target;
  if (!noun || !POSTED.has(noun.medium) || noun.plural || target.part || cue.quote !== undefined) return null;
  const poster = target.owner ?? agent;
  const ahead = able.find(
    ({ index, occasion }) =>
      index >= 0 &&
      occasion.first > unit.index &&
      (poster === null || occasion.person === poster || occasion.person === null),
  );
  if (!ahead || ahead.occasion.first > unit.index + AHEAD || ahead.speaksOfRemoval()) return null;
  if (able.some(({ occasion }) => occasion.first <= unit.index && POSTED.has(occasion.medium))) return null;
  const { words } = units[ahead.occasion.first]!;
  if (!isLoose(ahead.occasion, words)) return isInIt(words) && !ahead.occasion.sure ? ahead : null;
  if (words.some(({ text, quote }) => quote < 0 && PRESS.has(text))) return null;
  const isNext = ahead.occasion.first === unit.index + 1 && isInside(unit.words, target.word);
  const told = units.slice(unit.index + 1, ahead.occasion.first + 1);
  return isNext || isInIt(words) || told.some(other => isBefore(other.words)) ? ahead : null;
}

/** Sentences between the only words of a text and what tells that a post went. */
const NEAR = 3;

/** The only words that a text has, where a post is told to be gone and nothing else can have held them. */
export function onlyWords(
  cue: Cue,
  near: Candidate[],
  able: Candidate[],
  units: Unit[],
  named: Set<number>,
): Candidate | null {
  const { unit, target, agent, kind } = cue;
  const { noun } = target;
  const [only, other] = near.filter(({ occasion }) => occasion.quotes.length > 0);
  if (!only || other || !able.includes(only) || only.index < 0) return null;
  if (!target.account && (!noun || !POSTED.has(noun.medium) || noun.plural)) return null;
  if (kind === 'unpublished') return null;
  const { occasion } = only;
  const poster = target.owner ?? agent;
  if (poster !== null && occasion.person !== null && occasion.person !== poster) return null;
  if (poster === null && named.size > 0 && !named.has(occasion.person ?? -1)) return null;
  if (Math.abs(occasion.first - unit.index) > NEAR || only.isAnswer() || only.speaksOfRemoval()) return null;
  if (occasion.sure && occasion.medium === 'speech') return null;
  const told = occasion.units.map(index => units[index]!.words);
  if (occasion.first > unit.index && !told.some(target.account ? isOfPlace : isOfWords)) return null;
  const isTold = told.some(words => words.some(({ text, quote }) => quote < 0 && PRESS.has(text)) || isOfPost(words));
  return isTold || isNewWording(cue, occasion) || isSaidOfIt(cue, occasion, only.isReason) ? null : only;
}

/** '“…,” she wrote', 'he jokes in the sketch': no answer to what is told before. */
const isOfWords = (words: Word[]): boolean =>
  isBefore(words) ||
  words.some(
    ({ text, pos, quote }, k) =>
      quote < 0 &&
      (((WRITING.has(text) || CLAIMING.test(text)) && pos !== 'NOUN') ||
        (text === 'in' && words.slice(k + 2, k + 5).some((_, m) => postNounAt(words, k + 2 + m)))),
  );

/** 'she had quipped there', 'he had said': before the account went. */
const isOfPlace = (words: Word[]): boolean =>
  isBefore(words) ||
  words.some(({ text, quote }, k) => quote < 0 && text === 'there' && SAYS.has(words[k - 1]?.text ?? ''));

/** What nobody says of what is told before. */
const CLAIMING =
  /^(?:claim|boast|complain|quip|quipp|remark|observ|suggest|assert|mus|grumbl|fum|rant|declar|sneer|jeer|teas|proclaim)ed$/;

/** '“…,” she said of the tweet'. */
const isOfPost = (words: Word[]): boolean =>
  words.some(
    ({ text, quote }, k) =>
      quote < 0 &&
      /^(?:of|about|over|regarding)$/.test(text) &&
      words.slice(k + 1, k + 4).some((_, m) => postNounAt(words, k + 1 + m)),
  );

/** Nothing tells where it was said, or it was written and is read as spoken. */
const isLoose = ({ medium, sure, platform, quotes }: Occasion, words: Word[]): boolean =>
  quotes.length > 0 && platform === null && !POSTED.has(medium) && (!sure || isWritten(medium, words));

const isWritten = (medium: Medium, words: Word[]): boolean =>
  SPOKEN.has(medium) &&
  medium !== 'written-statement' &&
  words.some(({ text, quote }) => quote < 0 && WRITING.has(text));

/** 'In a since-deleted post she …': what the sentence tells stood there, and what comes next did. */
function isInside(words: Word[], noun: number): boolean {
  if (!/^(?:in|on)$/.test(words[0]?.text ?? '') || noun > OPENING) return false;
  return words
    .slice(1, noun)
    .every(({ pos, text, quote }) => (quote < 0 && !/^(?:VERB|AUX|ADP)$/.test(pos)) || text.endsWith('ed'));
}
const OPENING = 8;

/** '“…,” he urges in it', 'she told viewers in it'. */
const isInIt = (words: Word[]): boolean =>
  words.some(
    ({ text, quote }, k) =>
      quote < 0 && text === 'it' && words[k - 1]?.text === 'in' && words.slice(0, k).some(word => SAYS.has(word.text)),
  );

/** '“…,” she had told her hosts': before it went. */
const isBefore = (words: Word[]): boolean =>
  words.some(
    ({ text, quote }, k) =>
      quote < 0 &&
      text === 'had' &&
      words
        .slice(k + 1, k + 3)
        .some((word, m, next) => (SAYS.has(word.text) || word.text === 'used') && (m === 0 || next[0]!.pos === 'ADV')),
  );
const SAYS = new Set([...SPEAKING, ...WRITING, 'urges', 'urged', 'sings', 'sang', 'shouts', 'asks', 'demanded']);
