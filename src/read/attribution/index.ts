import type { Attribution, Cast, Doc, Mention, QuoteSpan } from '../types.ts';

/** Who said each quote; parallel to `quotes`. */
export function attribute(doc: Doc, quotes: QuoteSpan[], cast: Cast): Attribution[] {
  return quotes.map(quote => {
    const near = mentionsIn(cast, doc.sentences[quote.sentence]?.start ?? 0, doc.sentences[quote.sentence]?.end ?? 0)
      .filter(m => m.end <= quote.outer.start || m.start >= quote.outer.end)
      .map(mention => ({ mention, score: 1 / (1 + distance(quote, mention)) }))
      .sort((a, b) => b.score - a.score);
    const best = near[0]?.mention ?? null;
    return {
      mention: best && { start: best.start, end: best.end },
      person: best?.person ?? null,
      speaker: best ? (cast.people[best.person]?.name ?? null) : null,
      candidates: near.map(({ mention, score }) => ({
        mention: { start: mention.start, end: mention.end },
        name: cast.people[mention.person]?.name ?? null,
        score,
        why: 'near in the sentence',
      })),
    };
  });
}

const distance = (quote: QuoteSpan, mention: Mention) =>
  mention.end <= quote.start ? quote.outer.start - mention.end : mention.start - quote.outer.end;

/** Mentions that start in the range (binary search). */
function mentionsIn(cast: Cast, start: number, end: number): Mention[] {
  let [low, high] = [0, cast.mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cast.mentions[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let i = low; i < cast.mentions.length && cast.mentions[i]!.start < end; i++) found.push(cast.mentions[i]!);
  return found;
}
