// 'I emailed the network. “…,” replied its spokesman': what is answered to the writer in writing was put out to the press.

import { among } from '../../lexemes.ts';
import { textAt, type Unit, type Word } from '../sentences/narration.ts';
import type { Who } from '../sentences/who.ts';
import type { Channel } from './channel.ts';
import { SURE } from './channel.ts';

const ASKED = /^(?:asked|contacted|approached|put|pressed|questioned|quizzed)$/;
const WROTE = /^(?:emailed|e-mailed|wrote|messaged|mailed)$/;
const ANSWERS = /^(?:replied|replies|answered|answers|responded|responds|said|says)$/;
const TO_PRESS = { medium: 'written-statement', platform: null, by: 'asked', part: 'body' } as const;

/** The channel of an answer in writing to what the writer of `lead` asked a firm or an office; what a person answers is a message. */
export function answeredInWriting(lead: Unit, unit: Unit, own: Channel, who: Who): Partial<Channel> | null {
  if (own.weight >= SURE && own.medium !== 'message' && own.medium !== 'comment') return null;
  const asks = lead.words.findIndex((_, i) => isWriters(lead.words, i));
  const asked = asks + (textAt(lead.words, asks + 1) === 'to' ? 2 : 1);
  if (asks < 0 || !lead.words[asked] || isPerson(lead, asked, who)) return null;
  const inWriting = WROTE.test(textAt(lead.words, asks));
  const answered = unit.words.some(
    ({ text, quote }, i) =>
      quote < 0 &&
      ((/^(?:wrote|writes)$/.test(text) && (inWriting || textAt(unit.words, i + 1) === 'back')) ||
        /^(?:emailed|e-mailed)$/.test(text) ||
        (inWriting && ANSWERS.test(text))),
  );
  return answered ? { ...TO_PRESS, weight: SURE + 1 } : null;
}

/** 'I asked the firm', 'we had written to the mayor'. */
const isWriters = (words: Word[], i: number): boolean =>
  (ASKED.test(textAt(words, i)) || WROTE.test(textAt(words, i))) &&
  (isUs(textAt(words, i - 1)) || (/^(?:had|have|also|then)$/.test(textAt(words, i - 1)) && isUs(textAt(words, i - 2))));
/** 'emailed her', 'asked its chair, Ada Voss', 'wrote to Ada Voss', and 'I emailed' alone. */
const isPerson = (lead: Unit, at: number, who: Who): boolean =>
  /^(?:PUNCT|PRON|ADV)$/.test(lead.words[at]!.pos) ||
  lead.words.slice(at, at + 4).some(({ text, quote }, k) => quote < 0 && text !== ',' && who.human(lead, at + k));

const isUs = (text: string): boolean => text === 'i' || text === 'we';

/** 'The host asked if they would release the footage. “…,” he replied': what is asked about. */
export function isAskedAbout({ words }: Unit, { by, medium }: Channel): boolean {
  if (!/^(?:video|image|text-post|story|livestream)$/.test(medium ?? '')) return false;
  const at = words.findLastIndex(({ text, quote }) => quote < 0 && text === by);
  const asked = words.findIndex(
    ({ text, quote }) => quote < 0 && /^(?:asked|asks|wondered|pressed|quizzed)$/.test(text),
  );
  return asked >= 0 && words.slice(asked + 1, Math.max(asked + 1, at)).some(({ lexeme }) => opensQuestion(lexeme));
}

/** 'deleted the video. “…,” she explained when asked why': to whoever asked. */
export const isAnswerToPress = ({ words }: Unit, { medium }: Channel): boolean =>
  medium === 'video' &&
  words.some(({ text, quote }, i) => quote < 0 && text === 'asked' && opensQuestion(words[i + 1]?.lexeme));

const opensQuestion = among('if whether about why how what');
