// What FTS5 is given. Its `ascii` tokenizer splits at every ASCII character but letters and digits and takes all others as
// they come, so it sees exactly the tokens of models/tokens.ts. `§` can stand in none of them: it parts the passages, so
// that no phrase spans two, and marks the speaker's own token, so that a person's statements are searched as one list.
//
// FTS5 goes through a word's list from its end on, entry by entry: a page deep in the list of a word that stands in half of
// a million statements would take tens of milliseconds. So present statements are indexed by each word twice, once with
// their month behind it (`sorry§202501`), and a page looks into a few months' short lists first: see search-page.ts.
import type { Statement } from '../../../models/statement.ts';
import { type Search, statementTokens } from '../../../models/tokens.ts';

const speakerToken = (id: string): string => `§${Buffer.from(id).toString('hex')}`;

/** @param month as `202501`; without it, the words alone. */
export function indexedWords(statement: Statement, month?: string): string {
  const passages = [...statementTokens(statement), [speakerToken(statement.speaker.id)]];
  const dated = month ? passages.map(tokens => tokens.map(token => `${token}§${month}`)) : [];
  return [...passages, ...dated].map(tokens => tokens.join(' ')).join(' § ');
}

const anyOf = (phrases: string[][]): string => `(${phrases.map(tokens => `"${tokens.join(' ')}"`).join(' OR ')})`;

/**
 * The MATCH expression for a search that has terms. https://sqlite.org/fts5.html#full_text_query_syntax
 * @param month only statements of that month.
 */
export function matchExpression(search: Search, speakers: string[] | undefined, month?: string): string {
  const dated = (tokens: string[]) => (month ? tokens.map(token => `${token}§${month}`) : tokens);
  const terms = [...search.words.map(word => [word]), ...search.phrases].map(term => anyOf([dated(term)]));
  const speaker = speakers ? [anyOf(speakers.map(id => dated([speakerToken(id)])))] : [];
  return [...terms, ...speaker].join(' AND ');
}
