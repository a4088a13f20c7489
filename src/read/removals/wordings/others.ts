// Verbs of removal whose object is somebody else's, or nobody's in particular: 'a fan deleted his reply', 'removed 400
// accounts', 'a parody account was suspended'.
import type { Word } from '../../occasions/sentences/narration.ts';
import type { Verb } from '../clauses/words.ts';
import type { Target } from './cue.ts';

/** Index of the word before a verb and its 'has since'. */
function wordBefore(words: Word[], verb: number): number {
  let k = verb - 1;
  while (k > 0 && (/^(?:AUX|ADV)$/.test(words[k]!.pos) || words[k]!.text === 'since')) k--;
  return k;
}

/** 'A fan deleted his reply', 'Another singer has pulled her post': what they took down was theirs. */
export function isByOthers(words: Word[], i: number): boolean {
  const noun = wordBefore(words, i);
  if (words[noun]?.text === 'who') return isSomebody(words, noun - 1);
  if (noun < 0 || !/^(?:NOUN|PROPN)$/.test(words[noun]!.pos)) return false;
  const before = words.slice(Math.max(0, noun - 3), noun).map(({ text }) => text);
  return (
    before.includes('another') ||
    (/^(?:rivals?|hackers?|thieves|scammers?|fans?|critics?|users?|followers?|viewers?|strangers?|commenters?|readers?|customers?|trolls?|others?)$/.test(
      words[noun]!.text,
    ) &&
      !before.some(text => /^(?:the|that|this|her|his)$/.test(text)))
  );
}

/** 'The brand deleted a post featuring her', 'the fan later deleted his comment': nobody known, and what is told as their own. */
export const isOfTheirOwn = (words: Word[], i: number, { word, owner, indefinite, noun }: Target): boolean => {
  const who = words[wordBefore(words, i)];
  if (!noun || who?.pos !== 'NOUN' || IN_NAME_OF.test(who.text)) return false;
  const before = words.slice(i + 1, word).map(({ text }) => text);
  if (before.includes('own') || (ANYBODY.test(who.text) && before.some(text => /^(?:his|her|their)$/.test(text))))
    return true;
  const isAll = before.some(text => /^(?:all|every)$/.test(text)) && OF_HER.test(words[word + 1]?.text ?? '');
  return owner === null && (indefinite || isAll || before.includes('its'));
};
const ANYBODY = /^(?:fan|critic|rival|user|follower|viewer|commenter|troll|reader|stranger|customer)$/;
/** 'all posts featuring her'. */
const OF_HER = /^(?:featuring|mentioning|about|showing|of)$/;
/** Whoever acts for somebody. */
const IN_NAME_OF =
  /^(?:team|staff|aides?|assistants?|publicists?|managers?|management|agents?|agency|spokes\w+|representatives?|reps?|campaign|office|bosses|label|singer|star)$/;

/** 'was answering a critic who has since deleted his review', and no 'Voss, a singer who has deleted …'. */
const isSomebody = (words: Word[], noun: number): boolean =>
  words[noun]?.pos === 'NOUN' &&
  /^an?$/.test(words[noun - 1]?.text ?? '') &&
  words
    .slice(Math.max(0, noun - 4), noun - 1)
    .some(({ pos, text }) => pos === 'VERB' || /^(?:to|with|from|at|of|about|against)$/.test(text)) &&
  words[noun - 2]?.text !== ',';

/** 'who erases one recording too many', 'erased as many poems as she kept'. */
export const isOfNone = (words: Word[], i: number, { form }: Verb, { word }: Target): boolean =>
  (form === 's' && /^(?:who|that|which)$/.test(words[i - 1]?.text ?? '')) ||
  words.slice(i + 1, word).some(({ text }, k, rest) => text === 'many' && rest[k - 1]?.text === 'as');

/** 'deletes posts that break its rules': whichever they are. */
export function isGeneral(words: Word[], { noun, word }: Target): boolean {
  if (!noun?.plural) return false;
  let k = word - 1;
  while (k >= 0 && !DEFINITE.test(words[k]!.text) && /^(?:ADJ|NUM|NOUN|PROPN)$/.test(words[k]!.pos)) k--;
  return k < 0 || !DEFINITE.test(words[k]!.text);
}

/** 'removed 400 accounts': nobody's in particular. */
export const isAnybodys = (words: Word[], { account, word, owner }: Target): boolean =>
  account && ((owner === null && (isSharers(words, word) || isMany(words, word))) || isMock(words, word));

/** 'a parody account', 'an account impersonating her', 'an account that imitated him': somebody else's. */
export const isMock = (words: Word[], account: number): boolean =>
  words
    .slice(Math.max(0, account - 3), account)
    .some(({ text }) =>
      /^(?:parody|fan|fake|phoney|phony|unofficial|spoof|bogus|impostor|imposter|impersonator|copycat|tribute|bot|satirical)$/.test(
        text,
      ),
    ) ||
  words
    .slice(account + 1, account + 4)
    .some(({ text }) => /^(?:impersonat\w+|imitat\w+|posing|pretending|parodying|mimicking|copying)$/.test(text));

/** 'the account that posted the screenshot': whose words it shows had nothing there. */
const isSharers = (words: Word[], account: number): boolean =>
  /^(?:that|which|behind)$/.test(words[account + 1]?.text ?? '') &&
  words
    .slice(account + 2, account + 7)
    .some(({ text }) => /^(?:screenshots?|image|fake|hoax|rumours?|rumors?|claims?|forgery)$/.test(text));

const isMany = (words: Word[], word: number): boolean =>
  /^(?:account|profile|page|channel|handle)s$/.test(words[word]!.text) &&
  !words.slice(Math.max(0, word - 4), word).some(({ text }) => DEFINITE.test(text));
const DEFINITE = /^(?:the|his|her|their|'s|these|those|both|all|two|three|its)$/;
