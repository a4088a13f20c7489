import { read } from '../../src/read/reader.ts';

/** Each removed statement of an article of 6 March 2025, a Thursday, as "its first two words: kind, earliest..latest". */
export function removedIn(text: string, title: string | null = null): string[] {
  const { statements, quotes } = read({ text, title, published: '2025-03-06' });
  return statements.flatMap(({ id, removal }) => {
    const words =
      quotes
        .find(quote => quote.statement === id)
        ?.text.split(' ')
        .slice(0, 2)
        .join(' ') ?? '-';
    return removal ? [`${words}: ${removal.kind}, ${removal.at.earliest}..${removal.at.latest}`] : [];
  });
}
