// The numbers of a row that tell of the quote alone.
import type { Scene } from '../phrases/scene.ts';
import { neighbour } from '../phrases/words.ts';

/** What a quote is like, whoever said it: the first numbers of a row. */
export const QUOTE_FEATURES = [
  ...[
    'quoteWords',
    'quoteCapital',
    'quoteEnd',
    'quoteBefore',
    'quoteAfter',
    'quoteStartsSentence',
    'quoteEndsSentence',
  ],
  ...['quoteStartsParagraph', 'quoteContinued', 'quoteStyle', 'quoteLower', 'quoteBefore2', 'titleNoun'],
  ...['bareWords', 'sentenceReports', 'verbNearQuote', 'quotesInSentence', 'quoteOrder'],
  ...['quoteTitleCase', 'quoteVerbs', 'quoteSelf', 'quoteFirst', 'quoteWe'],
  ...['verbNearBefore', 'verbNearBeforeGap', 'verbNearBeforeForm', 'verbNearAfter', 'verbNearAfterGap'],
  ...['quoteNextGap', 'quoteBareParagraph'],
] as const;

/** Tokens of a quote that are looked at, and of its sentence on each side. */
const LOOKED_AT = 80;
const FAR = 60;

/** Writes QUOTE_FEATURES; `names` is filled with the capitalised words inside the quote. */
export function quoteRow(scene: Scene, q: number, row: Float64Array, names: Set<string>): void {
  const { doc, quotes, opens, closes } = scene;
  const { tokens, text } = doc;
  const quote = quotes[q]!;
  const home = doc.sentences[quote.sentence]!;
  const [open, close] = [opens[q]!, closes[q]!];
  const before = open > home.first ? tokens[open - 1] : undefined;
  const after = close < home.last ? tokens[close] : undefined;
  const start = text.slice(quote.start, quote.start + 8);
  const outsideStop = /^[,.]/.test(text.slice(quote.outer.end, quote.outer.end + 1)) ? 6 : 0;
  let i = 0;
  row[i++] = Math.min(quote.words, 30);
  row[i++] = /^[^\p{L}\p{N}]{0,4}\p{Lu}/u.test(start) ? 1 : 0;
  row[i++] = ',.!?…'.indexOf(text[quote.end - 1] ?? ' ') + 1 + outsideStop;
  row[i++] = neighbour(before);
  row[i++] = neighbour(after);
  row[i++] = before ? 0 : 1;
  row[i++] = after && /\w/.test(after.text) ? 0 : 1;
  row[i++] = startsParagraph(scene, q) ? 1 : 0;
  row[i++] = (quote.continued ? 1 : 0) + (quote.continues ? 2 : 0);
  row[i++] = '"“„«‘\''.indexOf(text[quote.outer.start] ?? ' ');
  row[i++] = /^\p{Ll}/u.test(start) ? 1 : 0;
  row[i++] = open - 1 > home.first ? neighbour(tokens[open - 2]) : 0;
  row[i++] =
    titleNoun(scene, Math.max(home.first, open - 3), open) +
    2 * titleNoun(scene, close, Math.min(home.last, close + 3));
  i = sentenceRow(scene, q, row, i);
  insideRow(scene, q, row, i, names);
}

function startsParagraph({ doc, quotes }: Scene, q: number): boolean {
  const { paragraph, outer } = quotes[q]!;
  return doc.text.slice(Math.max(doc.paragraphs[paragraph]!.start, outer.start - 9), outer.start).trim() === '';
}

/** 1 where a word near the quote says that it is a title or a term: "her single", "the word". */
function titleNoun({ traits }: Scene, from: number, to: number): number {
  for (let t = from; t < to; t++) if (traits[t]!.titles) return 1;
  return 0;
}

/** Words outside quotes, best verb, best verb beside the quote, quotes, and which of them this is. */
function sentenceRow({ doc, opens, closes, inQuote, verbs, quotes }: Scene, q: number, row: Float64Array, i: number) {
  const { first, last } = doc.sentences[quotes[q]!.sentence]!;
  const [open, close] = [opens[q]!, closes[q]!];
  let [bare, reports, near, count, order, previous] = [0, 0, 0, 0, 0, -1];
  for (let t = Math.max(first, open - FAR * 2); t < Math.min(last, close + FAR); t++) {
    const holder = inQuote[t]!;
    if (holder === q) t = Math.max(t, Math.min(close, last) - 1);
    if (holder >= 0 && holder !== previous) {
      count++;
      if (holder < q) order++;
    }
    previous = holder;
    if (holder >= 0) continue;
    bare++;
    reports = Math.max(reports, verbs[t]!);
    if (t >= open - 4 && t < close + 6) near = Math.max(near, verbs[t]!);
  }
  row[i++] = Math.min(bare, FAR);
  row[i++] = reports;
  row[i++] = near;
  row[i++] = Math.min(count, 9);
  row[i++] = Math.min(order, 9);
  return i;
}

/** What stands between the marks: capitals, verbs, the first person, the first word. */
function insideRow(scene: Scene, q: number, row: Float64Array, i: number, names: Set<string>): void {
  const { doc, opens, closes, traits, quotes } = scene;
  const to = Math.min(closes[q]!, opens[q]! + LOOKED_AT);
  let [capitals, verbs, self, later, first] = [0, 0, 0, 0, -1];
  for (let t = opens[q]!; t < to; t++) {
    const trait = traits[t]!;
    const { text, start } = doc.tokens[t]!;
    if (start < quotes[q]!.start) continue;
    if (first < 0) first = t;
    if (trait.capital) {
      capitals++;
      names.add(text);
    }
    if (trait.verb > 0) verbs++;
    if (trait.self === 1) self |= 1;
    else if (trait.self === 2) later |= 1;
  }
  row[i++] = Math.min(1, capitals / Math.max(1, Math.min(quotes[q]!.words, LOOKED_AT)));
  row[i++] = Math.min(verbs, 5);
  row[i++] = self;
  row[i++] = first < 0 ? 0 : traits[first]!.neighbour;
  row[i++] = later;
  aroundRow(scene, q, row, i);
}

/** The last verb before the quote and the first behind it, in its sentence; how far the next quote is. */
function aroundRow(
  { doc, opens, closes, traits, verbs, quotes, wordsBefore }: Scene,
  q: number,
  row: Float64Array,
  i: number,
) {
  const { first, last } = doc.sentences[quotes[q]!.sentence]!;
  const [open, close] = [opens[q]!, closes[q]!];
  let before = open - 1;
  for (const least = Math.max(first, open - NEAR); before >= least; before--) if (verbs[before]! > 0) break;
  let after = close;
  const most = Math.min(last, close + NEAR);
  while (after < most && verbs[after] === 0) after++;
  const isBefore = before >= Math.max(first, open - NEAR);
  const isAfter = after < most;
  row[i++] = isBefore ? traits[before]!.verbKind : 0;
  row[i++] = isBefore ? open - before : NEAR + 1;
  row[i++] = isBefore
    ? traits[before]!.verbForm + (/^(?:to|and|but|or)$/.test(doc.tokens[before - 1]?.text ?? '') ? 4 : 0)
    : 0;
  row[i++] = isAfter ? traits[after]!.verbKind : 0;
  row[i++] = isAfter ? after - close : NEAR + 1;
  const next = quotes[q + 1];
  row[i++] = next
    ? Math.min(opens[q + 1]! - close, FAR) + (next.paragraph === quotes[q]!.paragraph ? 0 : FAR)
    : FAR * 3;
  const { start, end } = doc.paragraphs[quotes[q]!.paragraph]!;
  row[i] = bareWords(doc, wordsBefore, start, end, open, close);
}
const NEAR = 12;

/** Words of the paragraph that stand in no quote, counted as far as they are near. */
function bareWords(
  { tokens }: Scene['doc'],
  wordsBefore: Int32Array,
  start: number,
  end: number,
  open: number,
  close: number,
): number {
  let [from, to] = [open, close];
  while (from > 0 && tokens[from - 1]!.start >= start && open - from < FAR) from--;
  while (to < tokens.length && tokens[to]!.end <= end && to - close < FAR) to++;
  return Math.min(wordsBefore[to]! - wordsBefore[from]!, FAR);
}
