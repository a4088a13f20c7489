// What is sent or put out in writing: to whom a letter goes, what is a release, what of a statement is only talked about.
import { textAt, type Word } from '../sentences/narration.ts';
import { isPaper } from '../sentences/papers.ts';
import { PRESS } from '../sentences/places.ts';

/** 'the change to the statement', 'asked about the statement': it is talked about. */
export const isAbout = (words: Word[], i: number): boolean =>
  /^(?:to|about)$/.test(textAt(words, i - 2)) &&
  /^(?:the|that|this)$/.test(textAt(words, i - 1)) &&
  /^(?:changes?|changed|edits?|amendments?|asked|questions?|reference|reaction|response|responding|reacting)$/.test(
    textAt(words, i - 3),
  );

/** 'in her opening statement', 'a victim impact statement': spoken in court. */
export const isSpokenOne = (words: Word[], i: number): boolean =>
  textAt(words, i) === 'statement' && /^(?:opening|closing|impact)$/.test(textAt(words, i - 1));

/** 'in a press release', 'in the club’s release': and no 'the release of her album'. */
export const isRelease = (words: Word[], i: number): boolean =>
  /^(?:press|news)$/.test(textAt(words, i - 1)) ||
  (i <= 2 &&
    /^(?:quoted|quotes|said|says|described|describes|called|read|reads|began|ended)$/.test(textAt(words, i + 1))) ||
  (textAt(words, i + 1) !== 'of' &&
    (textAt(words, i - 1) === 'same' ||
      (textAt(words, i - 1) === "'s" && words.slice(Math.max(0, i - 5), i).some(({ text }) => text === 'in'))));

/** What courts, panels and governors put their reasons in. */
export const DOCUMENTS =
  `decision ruling judgment judgement verdict report findings dissent filing submission foreword preface veto affidavit
  declaration lawsuit complaint petition brief memoir memoirs autobiography diary book obituary article piece column essay
  editorial op-ed manifesto pamphlet notes catalogue programme introduction afterword
  booklet leaflet brochure pamphlets handbook yearbook prospectus study journal`.split(/\s+/);
/** 'wrote in its decision', 'said in her veto message', 'in a court filing': and no 'in the report on the fire'. */
export function isWrittenIn(words: Word[], i: number): boolean {
  if (
    /^in$/.test(textAt(words, 0)) &&
    i <= 5 &&
    /^(?:an?|his|her|their|its)$/.test(textAt(words, 1)) &&
    isPhrase(words, 2, i)
  )
    return true;
  for (let k = i - 1; k > 0 && k >= i - 6; k--)
    if (textAt(words, k) === 'in')
      return /^(?:wrote|writes|writing|written|said|says|stated|concluded|argued)$/.test(textAt(words, k - 1));
  return false;
}

/** Nothing but what belongs to the noun stands between. */
const isPhrase = (words: Word[], from: number, to: number): boolean =>
  words.slice(from, to).every(({ pos }) => /^(?:ADJ|NOUN|PROPN|NUM|PUNCT|PART)$/.test(pos));

const NOT_TO_SOMEONE =
  /^(?:editors?|followers|fans|public|world|camera|clients|investors|analysts|readers|subscribers|newspaper|newsletter|magazine|reporters|journalists)$/;

/** 'an email to staff', 'an internal memo'; and no letter to the editor, no open letter. */
export function isAddressed(words: Word[], i: number, human: (i: number) => boolean): boolean {
  if (/^(?:open|public)$/.test(textAt(words, i - 1)) || isToPaper(words, i, human)) return false;
  if (
    /^(?:internal|private|leaked|personal|her|his|their|staff|all-staff|company-wide|farewell|love)$/.test(
      textAt(words, i - 1),
    )
  )
    return true;
  if (textAt(words, i + 1) === 'home') return true;
  if (words.some(({ text, quote }, k) => quote < 0 && k > i && /^(?:told|tells|thanked|urged|begged)$/.test(text)))
    return true;
  if (
    words.some(({ text }, k) => k > i && DEMANDED.test(text) && /^(?:him|her|them|me|us)$/.test(textAt(words, k + 1)))
  )
    return true;
  if (isToldIn(words, i) || isSentSomebody(words, i) || isLeft(words, i)) return true;
  const to = addressee(words, i);
  return to > 0 && !words.slice(to + 1, to + 4).some(({ text }) => NOT_TO_SOMEONE.test(text));
}

/** 'In a letter dated Monday, the minister gave her two days': what one asks of her is written to her. */
const DEMANDED = /^(?:gave|asked|ordered|warned|accused|invited|instructed|reminded|informed|advised|offered|wished)$/;

/** 'a letter that he sent her', 'the note she had left them'. */
const isSentSomebody = (words: Word[], i: number): boolean =>
  words
    .slice(i + 1, i + 7)
    .some(
      ({ text, quote }, k) =>
        quote < 0 &&
        /^(?:sent|wrote|left|slipped|handed)$/.test(text) &&
        /^(?:her|him|them|me)$/.test(textAt(words, i + 2 + k)),
    );

/** 'told staff in an email', 'told the director in a letter': and no 'told the Gazette in an email'. */
function isToldIn(words: Word[], i: number): boolean {
  const told = words.findLastIndex(({ text, quote }, k) => k < i && quote < 0 && /^(?:told|tells)$/.test(text));
  if (told < 0 || i - told > 8) return false;
  const to = words.slice(told + 1, i);
  return to.some(({ text }) => text === 'in') && !to.some(({ text, capital }) => capital || PRESS.has(text));
}

/** 'a letter to', 'a note addressed to', 'the letter that he had sent to': the 'to'; -1 where there is none. */
function addressee(words: Word[], i: number): number {
  const that = /^(?:that|which)$/.test(textAt(words, i + 1)) || textAt(words, i + 2) === 'which';
  for (let k = i + 1; k <= i + (that ? CLAUSE : 6) && k < words.length; k++) {
    if (words[k]!.quote >= 0) break;
    if (k > i + 6 && !/^(?:sent|wrote|written|addressed|emailed)$/.test(textAt(words, k - 1))) continue;
    if (words[k]!.text === 'to') return k === i + 1 || /(?:ed|sent|wrote|written)$/.test(textAt(words, k - 1)) ? k : -1;
  }
  return -1;
}

/** 'a note pushed under his door', 'a letter left on the table'. */
const isLeft = (words: Word[], i: number): boolean =>
  /^(?:pushed|left|slipped|pinned|taped|stuck|tucked|handed)$/.test(textAt(words, i + 1));

/** Words of 'that Ada Voss, who started the firm in 2015, sent'. */
const CLAUSE = 16;

/** 'said in an email to the Harbour Times': an answer to the press, and no message to anybody. */
const isToPaper = (words: Word[], i: number, human: (i: number) => boolean): boolean => {
  if (textAt(words, i + 1) !== 'to') return false;
  if (isPaper(words, i + 2)) return true;
  if (!/^(?:email|e-mail)$/.test(textAt(words, i))) return false;
  const name = textAt(words, i + 2) === 'the' ? i + 3 : i + 2;
  return !!words[name]?.capital && !human(name);
};
