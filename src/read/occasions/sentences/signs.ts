// What a word may tell by itself, a bit each. A sentence has the bits of all its words: who looks for something in an
// article passes over the sentences without its bit, and they are most; of news that nobody posted, nearly all.
//
//   const NIGHTLY = sign(among('overnight midnight'));
//   if (unit.signs & NIGHTLY) for (const { lexeme } of unit.words) if (signsOf(lexeme) & NIGHTLY) …
import { bitsOf, type Lexeme, numberPerLexeme } from '../../lexemes.ts';

const QUESTIONS: ((lexeme: Lexeme) => boolean)[] = [];
const MOST = 31;
let asked = false;

/** The bit of a question that the lexeme alone answers. Made where a module loads, and never for a text. */
export function sign(question: (lexeme: Lexeme) => boolean): number {
  if (asked) throw new Error('sign() after words were read: call it where the module loads');
  if (QUESTIONS.length === MOST) throw new Error(`more than ${MOST} signs: a number has no bit left`);
  QUESTIONS.push(question);
  return 1 << (QUESTIONS.length - 1);
}

/** The bits of a word. */
export const signsOf = numberPerLexeme(lexeme => {
  asked = true;
  return bitsOf(QUESTIONS, lexeme);
});
