// Whether a verb of changing and its object make an edit of something published: 'reworded the caption', and no 'changed
// the subject'.
import type { Word } from '../../occasions/sentences/narration.ts';
import { postNounAt } from '../../occasions/sentences/words.ts';
import type { Target } from './cue.ts';

const LOOSE = /^(?:chang|updat|replac|swap|correct|adjust|trim|blur|chop|crop|omit)/;
/** Words that are parts of a post only where one is named. */
const LOOSE_PARTS = /^(?:names?|seconds?|minutes?|text|tags?|mentions?|sound|audio|logo|bits?|verse|lyrics?|titles?)$/;

export function isEdited(words: Word[], text: string, target: Target, i: number): boolean {
  const head = words[target.word]!.text;
  if (
    /^edit/.test(text) &&
    words
      .slice(i + 1, i + 6)
      .some(
        (word, k, rest) =>
          word.text === 'for' &&
          /^(?:broadcast|television|tv|radio|air|length|clarity|brevity|space|style|time)$/.test(
            rest[k + 1]?.text ?? '',
          ),
      )
  )
    return false;
  if (target.account) return head === 'profile';
  const rest = words.slice(i + 1, i + 9).map(word => word.text);
  if (/^cut/.test(text) && (rest.slice(0, 3).includes('short') || rest.slice(0, 4).includes('off'))) return false;
  if (words[target.word - 1]?.text === 'this' && /^(?:article|story|piece|report|post)$/.test(head)) return false;
  if (target.part) return !(LOOSE.test(text) && LOOSE_PARTS.test(head)) || hasPost(words, target.word);
  if (target.noun?.medium === 'profile') return true;
  if (target.noun === null && target.pronoun === 'one')
    return isReworded(words, i) || isToLeaveOut(words, i) || isSwapped(words, target.word, i);
  if (target.noun === null || (/^revis/.test(text) && head === 'statement')) return false;
  if (/^(?:video|podcast|broadcast)$/.test(target.noun.medium) && rest[0] === 'by') return false;
  if (isReworded(words, i) || (/^correct/.test(text) && WRITTEN.test(head))) return true;
  if (
    /^(?:chang|trim|crop|shorten)/.test(text) &&
    POSTED.test(target.noun.medium) &&
    rest[0] !== 'for' &&
    isPassive(words, target.word, i)
  )
    return true;
  if (/^updat/.test(text) && target.noun.medium === 'text-post' && rest.slice(0, 5).includes('with')) return true;
  if (/^(?:trim|shorten)/.test(text) && /^(?:text-post|comment)$/.test(target.noun.medium)) return head !== 'thread';
  return !LOOSE.test(text) || isToLeaveOut(words, i);
}

/** 'updated to remove a line', 'cropped to leave him out'. */
const isToLeaveOut = (words: Word[], i: number): boolean =>
  words
    .slice(i + 1, i + 9)
    .some(
      ({ text }, k) =>
        text === 'to' &&
        /^(?:remove|delete|drop|omit|cut|take|leave|correct|say|read|include|soften|reflect)$/.test(
          words[i + k + 2]?.text ?? '',
        ),
    );

const POSTED = /^(?:text-post|image|story|video|comment|podcast|livestream)$/;
/** 'the post was changed', 'has quietly been cropped'. */
const isPassive = (words: Word[], noun: number, i: number): boolean =>
  noun < i && words.slice(Math.max(noun, i - 2), i).some(({ text }) => /^(?:was|were|been|got)$/.test(text));

const WRITTEN = /^(?:post|tweet|caption|column|article|version|text|piece|message|essay|story|item|page|entry)$/;

/** 'toned down the post', 'watered it down', 'struck from the caption'. */
export const isSoftened = (words: Word[], i: number, target: Target): boolean =>
  !words.slice(i + 1, i + 5).some(({ text }) => /^(?:record|minutes|register|roll)$/.test(text)) &&
  words
    .slice(i + 1, Math.max(i, target.word) + 4)
    .some(({ text }) =>
      /^(?:ton|water)/.test(words[i]!.text) ? text === 'down' : target.part && /^(?:from|out)$/.test(text),
    );

/** 'it had been rewritten', 'it was changed to “…”': what 'it' is, the sentences before tell. */
const isReworded = (words: Word[], i: number): boolean =>
  REWORDS.test(words[i]!.text) ||
  words
    .slice(i + 1, i + 7)
    .some(
      ({ text }, k) =>
        /^(?:to|into)$/.test(text) &&
        words.slice(i + k + 2, i + k + 4).some(({ quote, text: next }) => quote >= 0 || next === 'read'),
    );
const REWORDS = /^(?:amend|edit|reword|rephras|rewrit|rewrote|re-edit|alter|redact|soften|ton|water)/;

/** 'the caption said so until it was swapped for a heart'. */
const isSwapped = (words: Word[], it: number, i: number): boolean =>
  /^(?:swap|replac|exchang|substitut|chang)/.test(words[i]!.text) &&
  /^(?:for|by|with)$/.test(words[i + 1]?.text ?? '') &&
  words.slice(Math.max(0, it - 6), it).some(({ text }) => /^(?:captions?|wording|title|headline|bio)$/.test(text));

/** 'the name in the post'. */
const hasPost = (words: Word[], part: number): boolean =>
  words.slice(part + 1, part + 7).some((_, k) => postNounAt(words, part + 1 + k) !== null);
