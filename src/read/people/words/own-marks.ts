// 'McDonald’s said', 'a Wendy’s spokesperson', 'Channel 4': names that end as a possessive does, and own nothing, or in a number.
import { among, type Lexeme } from '../../lexemes.ts';

interface Placed {
  lexeme: Lexeme;
}

/** Whether the possessive mark at `mark` ends the name from `first` on. */
export function isNameItself(words: readonly Placed[], first: number, mark: number, mayBePerson = false): boolean {
  const next = words[mark + 1]?.lexeme;
  if (!/^['’]s$/.test(words[mark]!.lexeme.text) || !next) return false;
  if (isSaying(next) || (!mayBePerson && isState(next))) return true;
  if (isDone(next)) return isObject(words[mark + 2]?.lexeme);
  // 'a Wendy’s spokesperson', where nobody says 'a Voss’s spokesperson'
  const before = words[first - 1]?.lexeme;
  if (isArticle(before)) return !next.capital && isStaff(next);
  return isFor(before) && isStop(next);
}

/** 'Channel 4', 'Formula 1' */
export const isNumbered = among('Channel Formula Radio BBC Number Studio', 'text');

const isSaying = among(
  'said says told tells wrote writes has announced confirmed tweeted insisted responded declined apologised apologized',
);
/** 'McDonald’s is', but 'Voss’s was the first' as well: of people it tells nothing. */
const isState = among('had is was will would did does also');
const isDone = among('deleted removed pulled posted shared dropped withdrew issued released published launched');
/** 'McDonald’s deleted a post', and no 'Voss’s deleted post' */
const isObject = among('a an the its it this that on in two three several');
const isArticle = among('a an');
const isStaff = among('spokesperson spokesman spokeswoman representative rep statement boss account advert ad');
const isFor = among('for from by with');
const isStop = among(', . said says told wrote ” "');
