// Nouns for what has been published: those of posts, and besides them 'op-ed', 'the sermon', 'thirty instalments'.
import { among, signPerLexeme } from '../../lexemes.ts';
import { textAt, type Word } from '../../occasions/sentences/narration.ts';
import { type PostNoun, platformAt, postNounAt } from '../../occasions/sentences/words.ts';

/** The noun at `k` for something published; 'op-ed' is three words to the tagger. */
export const nounAt = (words: Word[], k: number): PostNoun | null =>
  (words[k]!.text === 'ed' && textAt(words, k - 1) === '-' && textAt(words, k - 2) === 'op') ||
  words[k]!.text === 'review'
    ? OP_ED
    : (postNounAt(words, k) ?? workAt(words, k) ?? instalmentAt(words, k));

const isWork = among(
  'film sermon speech lecture talk song advert ad commercial performance audio transcript shows edition',
);
/** 'YouTube took down the sermon', 'the ad was removed from its channel': what stands online as a recording. */
const workAt = (words: Word[], k: number): PostNoun | null =>
  words[k]!.quote < 0 && isWork(words[k]!.lexeme) && words.some((_, m) => isOnline(words, m))
    ? (SHOWN.get(words[k]!.text) ?? WORK)
    : null;
const isInstalment = signPerLexeme(({ folded }) => /^instal+ments?$/.test(folded));
/** 'All thirty instalments were set to private': of a series; payments are not hidden. */
const instalmentAt = (words: Word[], k: number): PostNoun | null =>
  isInstalment(words[k]!.lexeme) ? { ...WORK, plural: textAt(words, k).endsWith('s') } : null;
const isOnline = (words: Word[], m: number): boolean =>
  words[m]!.quote < 0 &&
  (platformAt(words, m) !== null ||
    /^(?:channel|website|online|site|offline|app|iplayer|podcasts?)$/.test(words[m]!.text) ||
    (words[m]!.text === 'service' && /^(?:streaming|up|catch-up|video)$/.test(textAt(words, m - 1))));
/** 'scrubbed his shows from its website'. */
const SHOWS: PostNoun = { medium: 'broadcast', platform: null, generic: false, plural: true };
const SHOWN = new Map([
  ['shows', SHOWS],
  ['edition', { ...SHOWS, plural: false }],
]);
const WORK: PostNoun = { medium: 'video', platform: null, generic: false, plural: false };
const OP_ED: PostNoun = { medium: 'written-statement', platform: null, generic: false, plural: false };
