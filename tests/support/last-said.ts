import { read } from '../../src/read/reader.ts';

/** Medium and platform of the words that a text quotes last. */
export function lastOf(text: string) {
  const { quotes, statements } = read({ text, published: '2025-06-20' });
  const said = statements.find(({ id }) => id === quotes.at(-1)?.statement);
  return [said?.medium, said?.platform];
}
