// What stands between marks amid somebody's name is one more name for them: 'Denzil “The Trowel” Quill'.
import { among } from '../../lexemes.ts';
import type { Token } from '../../types.ts';
import { FUNCTION_WORDS } from './lexicon.ts';

const opens = among('“ ‘ " \' (', 'text');
const CLOSING = /^[”’"')]$/;
/** Words of the longest nickname. */
const LONGEST = 4;
const WITHIN = / [“‘"'(]([^“”‘"()]{1,40})[”’"')](?= )/u;

const isNameWord = ({ text }: Token) => /^\p{Lu}[\p{Ll}\p{Lu}]/u.test(text) && !FUNCTION_WORDS.has(text.toLowerCase());

/** Index of the first token behind the nickname that starts with a mark at `at`; `at` where none does. */
export function nicknameEnd(tokens: Token[], at: number): number {
  const [before, open] = [tokens[at - 1], tokens[at]!];
  if (!opens(open.lexeme) || before?.sentence !== open.sentence || before.end === open.start) return at;
  if (before.pos !== 'PROPN' || !isNameWord(before) || !/^[\p{Lu}\d]/u.test(tokens[at + 1]?.text ?? '')) return at;
  for (let i = at + 2; i <= at + 1 + LONGEST; i++) {
    const [close, next] = [tokens[i], tokens[i + 1]];
    if (!close || !next || /^[.,!?;:]$/.test(close.text)) return at;
    if (!CLOSING.test(close.text) || close.end === next.start) continue;
    return next.sentence === open.sentence && next.pos !== 'AUX' && isNameWord(next) ? i + 1 : at;
  }
  return at;
}

export const withoutNickname = (name: string) => name.replace(WITHIN, '');

/** 'The Trowel' of 'Denzil “The Trowel” Quill'; null where the name has none. */
export const nicknameIn = (name: string): string | null => WITHIN.exec(name)?.[1] ?? null;
