// Whether a verb and its object make a removal: 'took down a post', but not 'took a photo'.
import type { Word } from '../occasions/narration.ts';
import type { Target } from './cue.ts';
import { headAt } from './heads.ts';
import type { Verb } from './words.ts';

/** Verbs of the class `take` that need no particle when a post is their object. */
const BARE_TAKE = /^(?:pull|kill|strip|drop)/;

/** Whether verb, object and particle make a removal: 'took down a post', but not 'took a photo'. */
export function fits(words: Word[], i: number, { act }: Verb, target: Target, particle: number | null): boolean {
  const { text } = words[i]!;
  const next = words[i + 1]?.text ?? '';
  if (isPrivateMail(words, target.word) || isFromDevice(words, i)) return false;
  switch (act) {
    case 'take':
      if (particle !== null) return true;
      if (next === 'out' && target.part) return true;
      return BARE_TAKE.test(text) && next !== 'out' && isPullable(words, text, target);
    case 'edit':
      return isEdited(words, text, target, i);
    case 'deactivate':
    case 'moderate':
      return (target.account && !isWholePlatform(words, target)) || target.noun !== null;
    case 'limit':
      return isLimited(words, text, target, i);
    case 'leave':
      return target.account && !(/^(?:clos|shut)/.test(text) && words.some(word => word.text === 'bank'));
    case 'hide':
      return target.account || target.noun !== null || (target.pronoun !== null && next !== 'behind');
    case 'withdraw':
      return target.noun !== null && !/^(?:apology|comment|remark)/.test(words[target.word]!.text);
    case 'repost':
      return !target.indefinite && !target.account;
    case 'delete':
      if (/^(?:dump|clear|undo|undid|undone|get|got|gotten|getting|dispos)/.test(text))
        return /^(?:clear|undo|undid|undone)/.test(text)
          ? target.noun !== null || target.account
          : target.noun !== null && text !== 'get' && /^(?:dump)/.test(text);
      return true;
    default:
      return true;
  }
}

/** 'dropped a video' is what singers do with new ones. */
const isPullable = (words: Word[], text: string, target: Target): boolean =>
  /^drop/.test(text)
    ? target.part ||
      (target.noun !== null && words.slice(target.word + 1, target.word + 4).some(word => word.text === 'from'))
    : target.noun !== null || target.part || (target.pronoun === 'one' && !/^strip/.test(text));

/** 'deleted messages from his phone'. */
const isFromDevice = (words: Word[], i: number): boolean =>
  words
    .slice(i, i + 9)
    .some(
      ({ text }, k, rest) =>
        /^(?:phones?|devices?|laptop|computer|inbox|server|servers|drive|handset)$/.test(text) &&
        rest.slice(0, k).some(word => word.text === 'from'),
    );

/** 'TikTok was banned', and no 'his Instagram was disabled'. */
const isWholePlatform = (words: Word[], { word, owner }: Target): boolean =>
  owner === null && headAt(words, word) === 'platform';

const isPrivateMail = (words: Word[], head: number): boolean =>
  /^(?:whatsapp|text|voice)$/.test(words[head - 1]?.text ?? '') && /^(?:messages?|notes?)$/.test(words[head]!.text);

function isEdited(words: Word[], text: string, target: Target, i: number): boolean {
  if (target.account) return words[target.word]!.text === 'profile';
  if (/^cut/.test(text) && words.slice(i + 1, i + 4).some(word => word.text === 'short')) return false;
  if (words[target.word - 1]?.text === 'this' && /^(?:article|story|piece|report)$/.test(words[target.word]!.text))
    return false;
  if (target.part || target.noun?.medium === 'profile') return true;
  if (/^revis/.test(text) && words[target.word]!.text === 'statement') return false;
  const loose = /^(?:change|changing|update|updating|replac|swap|correct|adjust|trim|blur|chop|crop|omit)/.test(text);
  return target.noun !== null && !loose;
}

const isLimited = (words: Word[], text: string, target: Target, i: number): boolean => {
  if (/^(?:lock|protect)/.test(text)) return target.account || /^(?:tweets|posts)$/.test(words[target.word]!.text);
  const circle = words.slice(i).some(word => /^(?:friends|followers|subscribers|members|mutuals)$/.test(word.text));
  return (
    circle &&
    (target.account || target.noun !== null || target.pronoun !== null) &&
    !/^comment/.test(words[target.word]!.text)
  );
};
