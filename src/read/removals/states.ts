// Wordings that tell a state and not an act: 'is gone', 'no longer available', 'has expired', 'is private now'.
import type { Unit, Word } from '../occasions/narration.ts';
import { ACCOUNT_NOUNS, platformAt, postNounAt } from '../occasions/words.ts';
import { type Act, type Form, verbOf } from './words.ts';

/** Words that any of these wordings turns on: all others are passed over at once. */
export const STATE_WORDS = new Set(
  `timed ran gone went going go longer nowhere unavailable inaccessible offline blank bare notice message page warning error
  rid hit hits pressed pressing hitting came 404 dropped ceased private expired lock locks locked locking protect protected
  protects protecting restricted limited shut shuts shutting shuttered quit quits quitting left leaves closed closes
  closing abandoned deletes ditched friends followers subscribers returned returns back`.split(/\s+/),
);

export interface Phrase {
  first: number;
  last: number;
  act: Act;
  form: Form;
  /** Head of what it is said of, where it stands after the phrase. */
  object: number | null;
  needsAccountOrPost: boolean;
  /** Tells enough by itself: its subject may be any noun. */
  loose: boolean;
  /** Its subject is no post: what is gone was told before. */
  unnamed: boolean;
}

const VISIBLE = new Set(
  `available visible up online live accessible viewable there viewed seen found exists exist appears appear on loads
  public standing shows part watched heard features includes contains carries`.split(/\s+/),
);

const LOOSE = new Set(['up', 'online', 'live', 'visible', 'viewable']);

const phrase = (first: number, last: number, act: Act, rest: Partial<Phrase> = {}): Phrase => ({
  first,
  last,
  act,
  form: 'past',
  object: null,
  needsAccountOrPost: true,
  loose: false,
  unnamed: false,
  ...rest,
});

/** Gone, without a doer. */
export function gonePhrase(unit: Unit, i: number): Phrase | null {
  const { words } = unit;
  const text = (k: number): string => words[k]?.text ?? '';
  const verb = verbOf(text(i));
  if (verb && (verb.act === 'vanish' || verb.act === 'expire') && words[i]!.pos !== 'NOUN' && text(i - 1) !== '-')
    return verb.form === 'base' && text(i - 1) !== 'to'
      ? null
      : phrase(i, i, verb.act, { form: verb.form === 's' ? 'past' : verb.form });
  if (text(i) === 'timed' && text(i + 1) === 'out') return phrase(i, i + 1, 'expire');
  if (text(i) === 'ran' && /^(?:out|its)$/.test(text(i + 1)) && /^(?:of|course|.)$/.test(text(i + 2)))
    return phrase(i, i + 1, 'expire');
  if (
    text(i) === 'gone' &&
    !/^(?:viral|on|to|too|through|up|into|from|back|down|out|public)$/.test(text(i + 1)) &&
    isGone(words, i)
  )
    return phrase(i, i, 'vanish');
  if (text(i) === 'gone' && /^(?:from|too|by|,)$/.test(text(i + 1)) && isGone(words, i))
    return phrase(i, i + 1, 'vanish');
  if (/^(?:went|gone|going|go)$/.test(text(i)) && /^(?:dark|offline|missing)$/.test(text(i + 1)))
    return phrase(i, i + 1, 'vanish');
  if (text(i) === 'longer' && text(i - 1) === 'no') return noLonger(words, i);
  if (text(i) === 'nowhere' && /^(?:to|in)$/.test(text(i + 1))) return phrase(i, i + 3, 'vanish');
  if (
    /^(?:unavailable|inaccessible|offline|blank|bare)$/.test(text(i)) &&
    /^(?:is|are|was|were|became|become|now|been|made|rendered)$/.test(text(i - 1))
  )
    return phrase(i, i, 'vanish');
  const shown = notice(words, i);
  if (shown) return shown;
  if (text(i) === 'rid' && text(i + 1) === 'of')
    return phrase(i - 1, i + 1, 'delete', { object: between(unit, i + 1, i + 8) });
  if (
    /^(?:hit|hits|pressed|pressing|hitting)$/.test(text(i)) &&
    words.slice(i + 1, i + 3).some(word => word.text === 'delete')
  )
    return phrase(i, i + 2, 'delete', { object: between(unit, i + 3, i + 9) ?? between(unit, i, i + 9) });
  if (text(i) === 'came' && text(i + 1) === 'down') return phrase(i, i + 1, 'delete');
  if (/^(?:404|error)$/.test(text(i)) && words.slice(0, i).some(word => word.text === 'link' || word.text === 'page'))
    return phrase(i, i, 'vanish');
  if (text(i) === 'dropped' && text(i + 1) === 'off') return phrase(i, i + 1, 'vanish');
  if (text(i) === 'ceased' && text(i + 1) === 'to') return phrase(i, i + 2, 'vanish');
  return null;
}

/** 'shows a notice that the content could not be viewed', 'led to a page saying the account did not exist'. */
function notice(words: Word[], i: number): Phrase | null {
  const text = (k: number): string => words[k]?.text ?? '';
  if (
    !/^(?:notice|message|page|warning|error)$/.test(text(i)) ||
    !/^(?:saying|that|stating|reading|says|read)$/.test(text(i + 1))
  )
    return null;
  const rest = words.slice(i + 2, i + 16).map(word => word.text);
  const gone = rest.some(word =>
    /^(?:unavailable|removed|viewed|available|violat\w+|reported|exist|found|restricted)$/.test(word),
  );
  return gone ? phrase(i, Math.min(i + 3, words.length - 1), 'vanish', { loose: true, unnamed: true }) : null;
}

const isGone = (words: Word[], i: number): boolean =>
  i < 2 ||
  words.slice(Math.max(0, i - 4), i).some(({ text }) => /^(?:is|are|was|were|'s|has|had|have|now|been)$/.test(text));

function noLonger(words: Word[], i: number): Phrase | null {
  for (let k = i + 1; k < words.length && k <= i + 4; k++)
    if (VISIBLE.has(words[k]!.text)) return phrase(i - 1, k, 'vanish', { loose: LOOSE.has(words[k]!.text) });
  return null;
}

/** Made private, account gone, back again. */
export function statePhrase(unit: Unit, i: number): Phrase | null {
  const { words } = unit;
  const text = (k: number): string => words[k]?.text ?? '';
  if (
    text(i) === 'private' &&
    /^(?:set|sets|setting|switch|switched|switching|switches|made|making|makes|turned|turning|went|gone|moved|go|goes|flipped|changed|put|account|it|them|going)$/.test(
      nearVerb(words, i),
    )
  )
    return phrase(verbIndex(words, i), i, 'hide', { object: between(unit, verbIndex(words, i), i) });
  if (/^(?:lock|locks|locked|locking|protect|protected|protects|protecting|restricted|limited)$/.test(text(i))) {
    const object = between(unit, i, i + 6);
    return object === null
      ? null
      : phrase(i, object, 'hide', { object, form: /(?:ing|ed)$/.test(text(i)) ? 'past' : 's' });
  }
  if (
    /^(?:shut|shuts|shutting|shuttered|quit|quits|quitting|left|leaves|closed|closes|closing|abandoned|deletes|ditched)$/.test(
      text(i),
    )
  ) {
    const object = between(unit, i, i + 6, /^(?:left|leaves|quit|quits|quitting|abandoned|ditched)$/.test(text(i)));
    return object === null ? null : phrase(i, object, 'deactivate', { object });
  }
  if (/^(?:friends|followers|subscribers)$/.test(text(i)) && isLimited(words, i)) {
    const verb = words.findIndex(word => /^(?:switched|changed|set|limited|restricted|made)$/.test(word.text));
    return phrase(verb, i, 'hide', { object: between(unit, verb, i) });
  }
  if (/^(?:returned|returns)$/.test(text(i)) && /^(?:to|online)$/.test(text(i + 1))) return phrase(i, i + 1, 'restore');
  if (text(i) === 'came' && text(i + 1) === 'off' && platformAt(words, i + 2))
    return phrase(i, i + 2, 'deactivate', { object: i + 2 });
  if (text(i) === 'back' && isBack(words, i)) return phrase(i, i + 1, 'restore', { object: null });
  return null;
}

function verbIndex(words: Word[], i: number): number {
  for (let k = i - 1; k >= 0 && k >= i - 9; k--)
    if (
      /^(?:set|sets|setting|switch|switched|switching|switches|made|making|makes|turned|turning|went|gone|moved|go|goes|flipped|changed|put|going)$/.test(
        words[k]!.text,
      )
    )
      return k;
  return i;
}
const nearVerb = (words: Word[], i: number): string => words[verbIndex(words, i)]!.text;

/** The account, post or pronoun between two words; a bare platform where `platforms` allows it ('left X'). */
function between(unit: Unit, from: number, to: number, platforms = true): number | null {
  let found: number | null = null;
  for (let k = from + 1; k < unit.words.length && k <= to; k++) {
    const { text, quote } = unit.words[k]!;
    if (quote >= 0 || /^(?:[.,;:–—]|on|in|for|with|at|by|after|because|to|out|of|when)$/.test(text)) break;
    if (ACCOUNT_NOUNS.has(text) || postNounAt(unit.words, k) || /^(?:it|them|tweets)$/.test(text)) found = k;
    else if (platforms && found === null && platformAt(unit.words, k)) found = k;
  }
  return found;
}

/** 'switched to friends only', 'limited to followers'. */
const isLimited = (words: Word[], i: number): boolean => {
  const before = words.slice(Math.max(0, i - 8), i).map(word => word.text);
  return (
    before.some(word => /^(?:switched|changed|set|limited|restricted|made)$/.test(word)) &&
    (before.includes('to') || words[i + 1]?.text === 'only')
  );
};

// 'is back on Facebook', 'put it back up', 'came back online'
function isBack(words: Word[], i: number): boolean {
  const before = words.slice(Math.max(0, i - 4), i).map(word => word.text);
  if (before.some(word => /^(?:put|putting|puts)$/.test(word))) return true;
  const next = words[i + 1]?.text ?? '';
  if (!/^(?:on|online|up|live)$/.test(next)) return false;
  return (
    before.some(word => /^(?:is|was|are|were|went|came|now|'s)$/.test(word)) &&
    (next !== 'on' || platformAt(words, i + 2) !== null)
  );
}
