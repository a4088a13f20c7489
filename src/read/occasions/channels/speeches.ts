// How a speech, or what is said in court, is told by the way.
import { textAt, type Word } from '../sentences/narration.ts';
import { SPEAKING } from '../sentences/words.ts';
import { UNSURE } from './surroundings.ts';

/** 'opened the annual meeting with', 'closed the conference by': and no 'opened a session on dams', which somebody else holds. */
export function isOpened(words: Word[], i: number): boolean {
  if (/^(?:NOUN|PROPN)$/.test(words[i + 1]?.pos ?? '')) return false;
  for (let k = i - 1; k >= 0 && k >= i - 5; k--) {
    const { text, pos, quote } = words[k]!;
    if (/^(?:opened|opens|opening|closed|closes|closing|addressed|addresses|addressing|kicked)$/.test(text))
      return true;
    if (quote >= 0 || !/^(?:ADJ|DET|NOUN|PROPN|PART|NUM|PRON)$/.test(pos)) return false;
  }
  return false;
}

/** 'in his victory speech', 'used her maiden speech to': and no 'after the speech', 'free speech', 'a speech by'. */
export function isGiven(words: Word[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
    const { text, pos, quote } = words[k]!;
    if (/^(?:an?|the|his|her|their|'s)$/.test(text))
      return k === i - 1
        ? text !== "'s" && text !== 'their' && !/^(?:before|after|since|until)$/.test(textAt(words, k - 1))
        : OF_SPEECH.test(textAt(words, i - 1)) &&
            !/^(?:before|after|since|until|about|of|for)$/.test(textAt(words, k - 1));
    if (quote >= 0 || !/^(?:ADJ|NOUN|PROPN|PUNCT|NUM)$/.test(pos) || text === ',') return false;
  }
  return false;
}
const OF_SPEECH =
  /^(?:maiden|acceptance|victory|concession|farewell|resignation|keynote|opening|closing|inaugural|campaign|conference|commencement|graduation|wedding|retirement|budget|leadership|party|stump|impassioned|fiery|emotional|short|long|brief|final|first|last)$/;

/** 'said to loud cheers', 'announced amid boos', 'drew applause when': and no 'led to boos', 'won applause from critics'. */
export function isReceived(words: Word[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
    const { text, pos, quote } = words[k]!;
    if (text === 'to') return !/^(?:led|leading|used|due|return|returned)$/.test(textAt(words, k - 1));
    if (/^(?:amid|over|above|drew|draws|drawing|won|earned|prompting|through)$/.test(text))
      return !/^(?:critics|fans|readers|users|viewers)$/.test(textAt(words, i + 2));
    if (quote >= 0 || !/^(?:ADJ|DET|NOUN|CCONJ|PUNCT|ADV)$/.test(pos)) return false;
  }
  return false;
}

/** 'took the podium', 'mounted the pulpit': and no 'took the stage win'. */
export function isTaken(words: Word[], i: number): boolean {
  const verb = textAt(words, i - 2);
  if (textAt(words, i) === 'floor' && /^(?:held|holds|had)$/.test(verb)) return true;
  if (textAt(words, i - 1) !== 'the' || /^(?:NOUN|PROPN)$/.test(words[i + 1]?.pos ?? '')) return false;
  if (verb === 'to')
    return words
      .slice(Math.max(0, i - 5), i - 2)
      .some(({ text }) => /^(?:came|stepped|went|walked|strode|rose|returned|got)$/.test(text));
  return /^(?:took|takes|taking|taken|mounted|mounts|grabbed)$/.test(verb);
}

/** 'said in evidence', 'told in her evidence', 'In testimony on Monday': and no 'in evidence', which is seen. */
export function isInEvidence(words: Word[], i: number): boolean {
  const at = /^(?:his|her|their|sworn|written)$/.test(textAt(words, i - 1)) ? i - 2 : i - 1;
  if (textAt(words, at) !== 'in') return false;
  return at === 0 || words.slice(Math.max(0, at - 6), at).some(({ text, quote }) => quote < 0 && SPEAKING.has(text));
}

/** 'under oath', 'under cross-examination'. */
export function isUnder(words: Word[], i: number): boolean {
  if (!words.slice(Math.max(0, i - 4), i).some(({ text }) => text === 'under')) return false;
  if (textAt(words, i) === 'examination') return textAt(words, i - 1) === '-';
  return textAt(words, i) !== 'questioning' || /^(?:from|by)$/.test(textAt(words, i + 1));
}

/** 'from the steps of the town hall', 'from the palace balcony'. */
export function isFromAbove(words: Word[], i: number): boolean {
  const before = words.slice(Math.max(0, i - 9), i);
  return (
    before.some(({ text }, k) => text === 'from' && k > before.length - 5 && isWhoSpeaks(before[k - 1])) &&
    before.some(({ text, quote }) => quote < 0 && (SPEAKING.has(text) || /^(?:speaking|addressed|spoke)$/.test(text)))
  );
}

const isWhoSpeaks = (word: Word | undefined): boolean =>
  word !== undefined &&
  (/^(?:PROPN|PRON|PUNCT|QUOTE)$/.test(word.pos) || /^(?:speaking|spoke|said|says)$/.test(word.text));

/** 'announced in the chamber', 'In the Commons, Voss', 'said in court': and no 'a seat in parliament'. */
export function isSaidInHouse(words: Word[], i: number): boolean {
  const the = textAt(words, i - 1) === 'the' || textAt(words, i - 1) === 'of' ? i - 1 : i;
  const at = words.slice(Math.max(0, i - 4), i).findLastIndex(({ text }) => text === 'in');
  const from = at < 0 ? -1 : Math.max(0, i - 4) + at;
  const hasArticle = /^(?:parliament|congress|court|mitigation)$/.test(textAt(words, i));
  if (from < 0 || !(hasArticle ? from === i - 1 : the < i)) return false;
  if (from === 0) return textAt(words, i + 1) === ',' || TIMED.test(textAt(words, i + 1));
  return (
    words.slice(Math.max(0, from - 4), from).some(({ text, quote }) => quote < 0 && SPEAKING.has(text)) ||
    words.slice(0, from).some(({ text }) => /^(?:spoke|speaking|raising|responding|replying|answering)$/.test(text))
  );
}
const TIMED = /^(?:on|earlier|yesterday|today|last)$/;

/** 'During her set at the festival', 'midway through his headline set': and no 'a set of plates', 'on the set'. */
export function isPlayedSet(words: Word[], i: number): boolean {
  const whose = /^(?:headline|headlining|acoustic|dj|surprise|live|opening|closing|hour-long)$/.test(
    textAt(words, i - 1),
  )
    ? i - 2
    : i - 1;
  return (
    /^(?:his|her|their|'s|the)$/.test(textAt(words, whose)) &&
    (whose < i - 1 || textAt(words, whose) !== 'the') &&
    words
      .slice(Math.max(0, whose - 4), whose)
      .some(({ text }) => /^(?:during|through|in|into|of|after|opened|closed)$/.test(text)) &&
    textAt(words, i + 1) !== 'of'
  );
}

/** 'Judge Marian Fell told Brandt', 'Judge Fell said': what that weighs; 0 of 'Judge Fell told the Echo', 'the show’s judge'. */
export function onBench(words: Word[], i: number): number {
  if (!words[i]!.capital || !words[i + 1]?.capital) return 0;
  const verb = words.findIndex(({ text, quote }, k) => k > i && k <= i + 5 && quote < 0 && SPEAKING.has(text));
  if (verb < 0) return 0;
  if (textAt(words, verb) !== 'told') return UNSURE;
  return words[verb + 1]?.pos === 'PROPN' ? 5 : words[verb + 1]?.pos === 'PRON' ? UNSURE : 0;
}
