// The words that a wording of removal can be about: a post, a part of one, an account, or what stands for them.
import { perLexeme } from '../../lexemes.ts';
import type { Word } from '../../occasions/sentences/narration.ts';
import {
  ACCOUNT_NOUNS,
  isPosting,
  PART_NOUNS,
  type PostNoun,
  platformAt,
  postNounAt,
} from '../../occasions/sentences/words.ts';
import { verbOf } from './words.ts';

export type Head = 'post' | 'account' | 'platform' | 'part' | 'one' | 'many' | 'ordinal';

const set = (words: string): Set<string> => new Set(words.split(/\s+/));
const ONE = set('it this hers theirs mine');
const MANY = set('them they both these those everything lot pair trio neither none');
/** 'the first', 'the latter'; what is counted from the end is negative. */
export const ORDINALS = new Map([
  ['first', 1],
  ['former', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['latter', -1],
  ['last', -1],
  ['other', -1],
]);

/** What the word at `k` heads, if it heads anything that can go. */
export function headAt(words: Word[], k: number): Head | null {
  if (k >= words.length) return null;
  const { text, quote } = words[k]!;
  if (quote >= 0) return null;
  // '@maravoss no longer exists'
  if (text.length > 2 && text.startsWith('@')) return 'account';
  if (ORDINALS.has(text)) return isOrdinal(words, k) ? 'ordinal' : null;
  if (ACCOUNT_NOUNS.has(text)) return isAccount(words, k) ? 'account' : null;
  if (text === 'tiktok' && words[k]!.capital && !isHeld(words, k)) return 'platform';
  if (nounAt(words, k)) return isUpright(words, k) ? null : 'post';
  if (PART_NOUNS.has(text)) return isSpan(words, k) || isGoods(words, k) ? null : 'part';
  if (ONE.has(text)) return isAlone(words, k) ? 'one' : null;
  if (text === 'that') return isThat(words, k) ? 'one' : null;
  if (text === 'what') return isWhatWasPosted(words, k) ? 'one' : null;
  if (/^(?:wall|timeline)$/.test(text) && k > 0 && platformAt(words, k - 1) !== null) return 'account';
  if (text === 'one') return /^(?:that|this|the|other|first|second)$/.test(at(words, k - 1)) ? 'one' : null;
  if (text === 'thing') return /^(?:whole|entire)$/.test(at(words, k - 1)) ? 'one' : null;
  if (CALLED.has(text)) return isCalled(words, k) ? 'one' : null;
  if (MANY.has(text)) return isMany(words, k) ? 'many' : null;
  if (text === 'all' || words[k]!.pos === 'NUM') return isCount(words, k) ? 'many' : null;
  return platformAt(words, k) !== null && !/NOUN/.test(words[k + 1]?.pos ?? '') ? 'platform' : null;
}

/** 'What she wrote on X', 'what she had put on Facebook'. */
export const isWhatWasPosted = (words: Word[], what: number): boolean =>
  words
    .slice(what + 2, what + 8)
    .some((word, k) => isPosting(word) && words.slice(what, what + 2 + k).every(({ quote }) => quote < 0));

/** What a post may be called once it has been told; then it stands for 'it'. */
const CALLED = set(
  `film edition resignation tutorial notice meme montage cartoon sketch trailer teaser graphic commitment eulogy
  lecture prediction boast original crack quip gag offering gem confession endorsement verdict obituary warning greeting compliment dispatch`,
);
/** 'the whole film', 'that edition', and no 'a film', no 'the notice of …'. */
function isCalled(words: Word[], k: number): boolean {
  let start = k - 1;
  while (start > k - 3 && /^(?:ADJ|NOUN)$/.test(words[start]?.pos ?? '')) start--;
  return /^(?:the|that|this|his|her|their|its|'s)$/.test(at(words, start)) && at(words, k + 1) !== 'of';
}

/** 'a TikTok', 'her first TikTok', and no 'TikTok was banned'. */
const isHeld = (words: Word[], k: number): boolean =>
  words
    .slice(Math.max(0, k - 3), k)
    .some(({ text }) => /^(?:an?|the|his|her|their|that|this|'s|one|another)$/.test(text));

/** The noun at `k` for something published; 'op-ed' is three words to the tagger. */
export const nounAt = (words: Word[], k: number): PostNoun | null =>
  (words[k]!.text === 'ed' && at(words, k - 1) === '-' && at(words, k - 2) === 'op') || words[k]!.text === 'review'
    ? OP_ED
    : (postNounAt(words, k) ?? workAt(words, k) ?? instalmentAt(words, k));

const WORKS = set(
  'film sermon speech lecture talk song advert ad commercial performance audio transcript shows edition',
);
/** 'YouTube took down the sermon', 'the ad was removed from its channel': what stands online as a recording. */
const workAt = (words: Word[], k: number): PostNoun | null =>
  words[k]!.quote < 0 && WORKS.has(words[k]!.text) && words.some((_, m) => isOnline(words, m))
    ? (SHOWN.get(words[k]!.text) ?? WORK)
    : null;
const isInstalment = perLexeme(({ folded }) => /^instal+ments?$/.test(folded));
/** 'All thirty instalments were set to private': of a series; payments are not hidden. */
const instalmentAt = (words: Word[], k: number): PostNoun | null =>
  isInstalment(words[k]!.lexeme) ? { ...WORK, plural: at(words, k).endsWith('s') } : null;
const isOnline = (words: Word[], m: number): boolean =>
  words[m]!.quote < 0 &&
  (platformAt(words, m) !== null ||
    /^(?:channel|website|online|site|offline|app|iplayer|podcasts?)$/.test(words[m]!.text) ||
    (words[m]!.text === 'service' && /^(?:streaming|up|catch-up|video)$/.test(at(words, m - 1))));
/** 'scrubbed his shows from its website'. */
const SHOWS: PostNoun = { medium: 'broadcast', platform: null, generic: false, plural: true };
const SHOWN = new Map([
  ['shows', SHOWS],
  ['edition', { ...SHOWS, plural: false }],
]);
const WORK: PostNoun = { medium: 'video', platform: null, generic: false, plural: false };
const OP_ED: PostNoun = { medium: 'written-statement', platform: null, generic: false, plural: false };

/** 'within minutes', 'ten seconds later', 'an 11-minute mix': how long, and no part of a recording. */
const isSpan = (words: Word[], k: number): boolean =>
  (words[k - 1]?.text === '-' && /^(?:minute|second)$/.test(at(words, k))) ||
  (/^(?:minute|second)s?$/.test(at(words, k)) &&
    (/^(?:within|in|for|inside|after)$/.test(at(words, k - 1)) ||
      /^(?:within|in|for|inside|after)$/.test(at(words, k - 2)) ||
      /^(?:later|after|before|earlier|ago)$/.test(at(words, k + 1))));

/** 'its spring line', 'the picket line': no line of a text. */
const isGoods = (words: Word[], k: number): boolean =>
  /^lines?$/.test(at(words, k)) &&
  ((at(words, k + 1) === '-' && /^ups?$/.test(at(words, k + 2))) ||
    /^(?:spring|summer|autumn|fall|winter|clothing|fashion|shoe|product|toy|makeup|skincare|swimwear|jewellery|picket|front|finish|phone|railway|rail|bus|tram|ferry|power|pipe|production|assembly|starting)$/.test(
      at(words, k - 1),
    ));

/** 'the post and the comment': index of the other of two heads that 'and' joins; null where none is. */
export function besideHead(words: Word[], head: number): number | null {
  const opens = (k: number): boolean => /^(?:the|a|an|his|her|their)$/.test(at(words, k));
  for (let and = head - 2; and > 0 && and >= head - 4; and--)
    if (at(words, and) === 'and') return opens(and + 1) && headAt(words, and - 1) === 'post' ? and - 1 : null;
  if (at(words, head + 1) !== 'and' || !opens(head + 2)) return null;
  for (let k = head + 3; k <= head + 5 && k < words.length; k++) {
    if (headAt(words, k) === 'post') return k;
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(words[k]!.pos)) return null;
  }
  return null;
}

const at = (words: Word[], k: number): string => words[k]?.text ?? '';
const isNominal = (word: Word | undefined): boolean =>
  word !== undefined && word.quote < 0 && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(word.pos);

const isOrdinal = (words: Word[], k: number): boolean =>
  /^(?:the|its|his|her|their)$/.test(at(words, k - 1)) &&
  !isNominal(words[k + 1]) &&
  !/^(?:-|one|time|two|three|half)$/.test(at(words, k + 1)) &&
  words[k + 1] !== undefined;

/** No 'bank account', 'account manager', 'account of the night', 'front page'. */
const isAccount = (words: Word[], k: number): boolean =>
  !/^(?:bank|email|e-mail|savings|current|front|first-hand|eyewitness|own)$/.test(at(words, k - 1)) &&
  !(
    words[k + 1]?.pos === 'NOUN' &&
    !/^(?:page|picture|name|hours?|minutes?|days?|weeks?|moments?|months?|friends|followers|members|subscribers|private|friends-only|followers-only|members-only)$/.test(
      at(words, k + 1),
    )
  ) &&
  !(
    at(words, k) === 'account' &&
    at(words, k + 1) === 'of' &&
    !isHeldBy(words, k) &&
    !(k > 0 && platformAt(words, k - 1))
  );

/** 'suspended the account of the host', 'the account of Senator Voss', and no 'account of the night'. */
const isHeldBy = (words: Word[], k: number): boolean =>
  (at(words, k - 1) === 'the' && words.slice(k + 2, k + 6).some(({ pos, capital }) => pos === 'PROPN' && capital)) ||
  /^(?:suspend|bann|deactivat|disabl|terminat|lock|reinstat|delet)/.test(at(words, k - 2));

/** 'the Northern Arts Letter': a name. */
const isPaper = (words: Word[], k: number): boolean =>
  words[k]!.capital &&
  /^(?:post|letter|review|item|statement|picture|message|editorial)$/.test(at(words, k)) &&
  words[k - 1]?.capital === true &&
  k > 1 &&
  words[k - 1]!.pos === 'PROPN' &&
  platformAt(words, k - 1) === null;

/** A post of wood, or of duty, or the newspaper; 'hit the post'; a poster on a wall. */
const isUpright = (words: Word[], k: number): boolean =>
  /^(?:posters?|portraits?)$/.test(at(words, k)) ||
  isPaper(words, k) ||
  (/^posts?$/.test(at(words, k)) &&
    ((words[k]!.capital && /^(?:the|washington|york|national|huffington|jerusalem|denver)$/.test(at(words, k - 1))) ||
      /^(?:fence|goal|lamp|near|far|gate|outpost|army|trading|command|upright|left|right|cabinet|ministerial)$/.test(
        at(words, k - 1),
      ) ||
      /^(?:hit|hits|struck|off|behind|against)$/.test(at(words, k - 2)) ||
      (at(words, k + 1) === 'of' &&
        /^(?:chair|head|minister|director|coach|manager|treasurer|secretary|president|spokes|captain|leader)/.test(
          at(words, k + 2),
        ))));

const isAlone = (words: Word[], k: number): boolean =>
  /^(?:it|hers|theirs|mine)$/.test(at(words, k)) || /^(?:VERB|AUX|ADV|PUNCT)$/.test(words[k + 1]?.pos ?? 'PUNCT');
const isThat = (words: Word[], k: number): boolean =>
  k === 0
    ? /^(?:VERB|AUX|ADV|PUNCT)$/.test(words[1]?.pos ?? '')
    : (words[k - 1]!.pos === 'VERB' && THAT_ENDS.test(at(words, k + 1) || '.')) ||
      (verbOf(at(words, k - 1))?.act === 'delete' && /^(?:the|this|last|yesterday|that|a)$/.test(at(words, k + 1))) ||
      (TIMES.test(at(words, k - 1)) &&
        words[k + 1]?.pos === 'AUX' &&
        /^(?:by|on|within|at|an|later)$/.test(at(words, 0)));
/** 'By Tuesday morning that had been deleted too.' */
const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|night|noon|midday|midnight|lunch|lunchtime|breakfast|teatime|dawn|day|hour|later|then|,)$/;
/** 'deleted that on Tuesday', 'removed that within minutes', and no 'said that on …'. */
const THAT_ENDS =
  /^(?:down|too|as|[.,;]|on|within|by|before|after|around|later|overnight|soon|shortly|minutes|hours|an|two|again|and|as|at|when|once|inside|because)$/;
const isMany = (words: Word[], k: number): boolean =>
  !/^(?:lot|pair|trio)$/.test(at(words, k)) || (at(words, k - 1) === 'the' && at(words, k + 1) !== 'of');
const isCount = (words: Word[], k: number): boolean =>
  (at(words, k) === 'all'
    ? /^(?:of|have|has|were|are|been)$/.test(at(words, k + 1)) &&
      !/^(?:him|me|you|us)$/.test(at(words, k + 2)) &&
      !/^(?:have|has|had|were|are|at|after)$/.test(at(words, k - 1))
    : /^(?:all|other|the)$/.test(at(words, k - 1))) &&
  !isNominal(words[k + 1]) &&
  at(words, k + 1) !== '-';
