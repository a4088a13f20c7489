// Whether a verb and its object make a removal: 'took down a post', but not 'took a photo'.
import { among } from '../../lexemes.ts';
import type { Unit, Word } from '../../occasions/sentences/narration.ts';
import { sign } from '../../occasions/sentences/signs.ts';
import { ACCOUNT_NOUNS, NAMES, POSTS } from '../../occasions/sentences/words.ts';
import { headAt } from '../clauses/heads.ts';
import { PARTICLES, type Verb, verbOf } from '../clauses/words.ts';
import type { Target } from './cue.ts';
import { isEdited, isSoftened } from './fits-edited.ts';

/** Verbs of the class `take` that need no particle when a post is their object. */
const BARE_TAKE = /^(?:pull|kill|strip|drop)/;

const ACCOUNTS = NAMES | sign(among(ACCOUNT_NOUNS));
/** What can be a post: 'op-ed' is three words to the tagger. */
const NOUNS = POSTS | sign(among('ed'));
const AWAY = sign(among([...PARTICLES, 'out']));

/**
 * What fits() asks for that the sentence does not have anywhere: then no object needs to be looked for, which costs
 * far more. Most of these verbs tell of something else.
 */
export function mayFit({ words, signs }: Unit, i: number, { act }: Verb): boolean {
  const { text } = words[i]!;
  if (act === 'take') return (signs & AWAY) !== 0 || BARE_TAKE.test(text);
  if (act === 'leave') return (signs & ACCOUNTS) !== 0;
  if (act === 'withdraw') return (signs & NOUNS) !== 0 || (/^(?:withdr|retract)/.test(text) && isOfIt(words, i));
  if (act === 'deactivate') return (signs & (ACCOUNTS | NOUNS)) !== 0;
  if (act === 'moderate')
    return (signs & (ACCOUNTS | NOUNS)) !== 0 || (/^(?:block|mut)/.test(text) && isOfIt(words, i));
  // 'Got deleted.' needs no object.
  return i === 0 || !/^(?:get|gets|got|gotten|getting|dispos\w+)$/.test(text);
}

/** 'withdrew it', 'it has been withdrawn': what 'it' is, the sentences before tell. */
function isOfIt(words: Word[], i: number): boolean {
  if (words[i + 1]?.text === 'it') return true;
  let k = i - 1;
  while (k > 0 && /^(?:AUX|ADV)$/.test(words[k]!.pos)) k--;
  return k >= 0 && k < i - 1 && words[k]!.text === 'it';
}

/** Whether verb, object and particle make a removal: 'took down a post', but not 'took a photo'. */
export function fits(words: Word[], i: number, { act }: Verb, target: Target, particle: number | null): boolean {
  const { text } = words[i]!;
  const next = words[i + 1]?.text ?? '';
  if (/^drop/.test(text) && next === 'out') return false;
  if (isOffOthersSite(words, i, target)) return false;
  if (isPrivateMail(words, target.word) || isFromDevice(words, i) || isOfWork(words, i)) return false;
  if (act === 'edit' && /^(?:ton|water|lop|struck|strik)/.test(text) && !isSoftened(words, i, target)) return false;
  switch (act) {
    case 'take':
      if (particle !== null && !(isAwayAlone(words, particle, target) && /^t[ao]/.test(text))) return true;
      if (isTakenOut(words, i, target)) return true;
      if (/^(?:kill|pull)/.test(text) && target.account) return true;
      return (
        BARE_TAKE.test(text) && next !== 'out' && (isPullable(words, text, target) || isFromPage(words, i, target))
      );
    case 'edit':
      return isEdited(words, text, target, i);
    case 'deactivate':
    case 'moderate':
      return (
        (target.account && (!isWholePlatform(words, target) || (/^deactivat/.test(text) && target.word > i))) ||
        target.noun !== null ||
        (act === 'moderate' && isOfIt(words, i))
      );
    case 'limit':
      return isLimited(words, text, target, i);
    case 'leave':
      return target.account && !(/^(?:clos|shut)/.test(text) && words.some(word => word.text === 'bank'));
    case 'hide':
      if (/^(?:some|many|certain)$/.test(words[i + 2]?.text ?? '') && next === 'from') return false;
      if (/^archiv/.test(text) && /^(?:broadcast|interview|podcast)$/.test(target.noun?.medium ?? '')) return false;
      return target.account || target.noun !== null || (target.pronoun !== null && next !== 'behind');
    case 'withdraw':
      return (
        (target.noun !== null || isOfIt(words, i)) &&
        !/^(?:apology|comment|remark)/.test(words[target.word]!.text) &&
        !(/^retract/.test(text) && /^statements?$/.test(words[target.word]!.text))
      );
    case 'repost':
      return (!target.indefinite || isAfterRemoval(words, i)) && !target.account;
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

/** 'removed her picture from its website', 'her name has been scrubbed from the charity’s site': who is shown there, and no post. */
const isOffOthersSite = (words: Word[], i: number, { word, platform }: Target): boolean =>
  platform === null &&
  /^(?:names?|pictures?|images?|photos?|portrait|likeness|profile|biography|bio)$/.test(words[word]!.text) &&
  words.slice(i + 1, i + 10).some(
    ({ text }, k, rest) =>
      /^(?:websites?|site|brochures?|catalogue|lineup|credits)$/.test(text) &&
      rest.slice(Math.max(0, k - 6), k).some(before => /^(?:from|off)$/.test(before.text)) &&
      rest
        .slice(Math.max(0, k - 5), k)
        // 'deleted the photo from the site': from where it was posted
        .some(before => /^(?:its|their|'s)$/.test(before.text) || (before.text === 'the' && !/site/.test(text))),
  );

/** 'took it away': whatever it was. */
const isAwayAlone = (words: Word[], particle: number, { noun, part, account }: Target): boolean =>
  words[particle]!.text === 'away' && noun === null && !part && !account;

/** 'deleted, then reposted a video': the same one. */
const isAfterRemoval = (words: Word[], i: number): boolean =>
  words.slice(Math.max(0, i - 5), i).some(({ text }) => /^(?:delete|take)$/.test(verbOf(text)?.act ?? ''));

/** 'took the line out of the caption', 'was taken out of her feed'. */
const isTakenOut = (words: Word[], i: number, target: Target): boolean =>
  words
    .slice(i + 1, i + 8)
    .some(
      ({ text }, k, rest) =>
        text === 'out' &&
        (target.part ||
          (rest[k + 1]?.text === 'of' &&
            rest
              .slice(k)
              .some(word => ACCOUNT_NOUNS.has(word.text) || /^(?:thread|discussion|conversation)$/.test(word.text)))),
    );

/** 'dropped a video' is what singers do with new ones. */
const isPullable = (words: Word[], text: string, target: Target): boolean =>
  /^drop/.test(text)
    ? target.part ||
      (target.noun !== null && words.slice(target.word + 1, target.word + 4).some(word => word.text === 'from'))
    : target.noun !== null || target.part || (target.pronoun === 'one' && !/^strip/.test(text));

/** 'was dropped from her page', 'stripped from the site': where posts are kept. */
const isFromPage = (words: Word[], i: number, { noun }: Target): boolean =>
  (noun !== null || isOfIt(words, i)) &&
  words[i + 1]?.text === 'from' &&
  words
    .slice(i + 2, i + 6)
    .some(({ text }) => ACCOUNT_NOUNS.has(text) || /^(?:site|website|timeline|app|service)$/.test(text));

/** 'deleted messages from his phone'. */
const isFromDevice = (words: Word[], i: number): boolean =>
  words
    .slice(i, i + 9)
    .some(
      ({ text }, k, rest) =>
        /^(?:phones?|devices?|laptop|computer|inbox|server|servers|drive|handset)$/.test(text) &&
        rest.slice(0, k).some(word => word.text === 'from'),
    );

/** 'pulled the old video from cinemas', 'edited the clip herself': work on it, and nothing that stood online. */
const isOfWork = (words: Word[], i: number): boolean =>
  words
    .slice(i + 1, i + 8)
    .some(
      ({ text }, k, rest) =>
        (/^(?:cinemas?|theatres?|theaters?|sale|shelves|auction|schools|stores|shops|ballot|agenda|menu|wall|roster|timetable|register|list|shortlist|squad|windows?|boutiques?|supermarkets?|market|production|rails|racks|display|competition)$/.test(
          text,
        ) &&
          rest.slice(0, k).some(word => /^(?:from|off)$/.test(word.text))) ||
        (PAPERS.test(text) && rest.slice(Math.max(0, k - 3), k).some(word => /^(?:from|off)$/.test(word.text))) ||
        (/^(?:himself|herself|themselves)$/.test(text) && /^edit/.test(words[i]!.text)),
    );

/** 'has been removed from the bill', 'her name was taken off the door'. */
const PAPERS =
  /^(?:bill|contract|treaty|constitution|charter|statute|budget|posters?|doors?|plaque|shirt|programme|building|museum|gallery|exhibition|pub|restaurant|airport|library|church|stadium|ground|clubhouse|lobby|foyer|hall)$/;

/** 'TikTok was banned', and no 'his Instagram was disabled'. */
const isWholePlatform = (words: Word[], { word, owner }: Target): boolean =>
  owner === null && headAt(words, word) === 'platform';

const isPrivateMail = (words: Word[], head: number): boolean =>
  /^(?:whatsapp|text|voice)$/.test(words[head - 1]?.text ?? '') && /^(?:messages?|notes?)$/.test(words[head]!.text);

const isLimited = (words: Word[], text: string, target: Target, i: number): boolean => {
  if (/^restrict/.test(text) && target.account && words[i + 1]?.text === 'by') return true;
  if (/^(?:lock|protect)/.test(text)) return target.account || /^(?:tweets|posts)$/.test(words[target.word]!.text);
  const circle = words
    .slice(i)
    .some(word => /^(?:access|friends|followers|subscribers|members|mutuals)$/.test(word.text));
  return (
    circle &&
    (target.account || target.noun !== null || target.pronoun !== null) &&
    !/^comment/.test(words[target.word]!.text)
  );
};
