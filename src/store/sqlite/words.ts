// What FTS5 is given. Its `ascii` tokenizer splits at every ASCII character but letters and digits and takes all others as
// they come, so it sees exactly the tokens of models/tokens.ts. `§` can stand in none of them: it parts the passages, so
// that no phrase spans two, and marks the speaker's own token, so that a person's statements are searched as one list.
import type { Statement } from '../../../models/statement.ts';
import { type Search, statementTokens } from '../../../models/tokens.ts';

const speakerToken = (id: string): string => `§${Buffer.from(id).toString('hex')}`;

export const indexedWords = (statement: Statement): string =>
  [...statementTokens(statement), [speakerToken(statement.speaker.id)]].map(tokens => tokens.join(' ')).join(' § ');

const anyOf = (strings: string[]): string => `(${strings.map(text => `"${text}"`).join(' OR ')})`;

/** The MATCH expression for a search that has terms. https://sqlite.org/fts5.html#full_text_query_syntax */
export function matchExpression(search: Search, speakers: string[] | undefined): string {
  const terms = [...search.words, ...search.phrases.map(phrase => phrase.join(' '))].map(term => anyOf([term]));
  return [...terms, ...(speakers ? [anyOf(speakers.map(speakerToken))] : [])].join(' AND ');
}
