import type { Cast, Doc, QuoteSpan } from '../types.ts';

/** People by name: runs of proper nouns; a surname alone joins the last full name that ends with it. */
export function findCast(doc: Doc, _quotes: QuoteSpan[]): Cast {
  const cast: Cast = { people: [], mentions: [] };
  const byName = new Map<string, number>();
  for (let i = 0; i < doc.tokens.length; i++) {
    let end = i;
    while (doc.tokens[end]?.pos === 'PROPN' && doc.tokens[end]!.sentence === doc.tokens[i]!.sentence) end++;
    if (end === i) continue;
    const [first, last] = [doc.tokens[i]!, doc.tokens[end - 1]!];
    const name = doc.text.slice(first.start, last.end);
    const person = byName.get(name) ?? cast.people.length;
    if (person === cast.people.length) cast.people.push({ name, kind: 'person', gender: null, aliases: [] });
    byName.set(name, person);
    byName.set(last.text, person);
    const { sentence, paragraph } = first;
    cast.mentions.push({ start: first.start, end: last.end, kind: 'name', person, sentence, paragraph });
    i = end - 1;
  }
  return cast;
}
