// The numbers of a row that tell how phrase and quote lie to each other.
import type { Scene } from '../phrases/scene.ts';
import type { VerbsOf } from './phrase-row.ts';

/** How a phrase lies to a quote. */
export const PLACE_FEATURES = [
  ...['where', 'distance', 'verbsBetween', 'clausesBetween', 'phrasesBetween', 'subjectsBetween'],
  ...['verbAfterToQuote', 'verbsAfterVerb', 'verbBeforeToQuote', 'namedInQuote'],
  ...['quotesBetween', 'clauseSubjectsBetween', 'introduces'],
] as const;

const FAR = 60;

/** Writes PLACE_FEATURES from `i` on; `names` are the capitalised words inside the quote. */
export function placeRow(
  scene: Scene,
  q: number,
  p: number,
  { after, before: behind }: VerbsOf,
  names: ReadonlySet<string>,
  row: Float64Array,
  i: number,
): void {
  const { doc, wordsBefore, verbsBefore, clausesBefore, phraseAt, subjectsBefore } = scene;
  const phrase = scene.phrases[p]!;
  const quote = scene.quotes[q]!;
  const [open, close] = [scene.opens[q]!, scene.closes[q]!];
  const head = doc.tokens[phrase.head]!;
  const before = phrase.last <= open;
  const from = before ? phrase.last : close;
  const to = before ? open : Math.max(close, phrase.first);
  const same = head.sentence === quote.sentence;
  const edge = phraseAt[before ? open : close]!;
  row[i] = whereOf(quote, head, before);
  row[i + 1] = Math.min(wordsBefore[to]! - wordsBefore[from]!, FAR);
  row[i + 2] = Math.min(verbsBefore[to]! - verbsBefore[from]!, 9);
  row[i + 3] = Math.min(clausesBefore[to]! - clausesBefore[from]!, 9);
  row[i + 4] = Math.min(Math.abs(p - edge), 20);
  row[i + 5] = before
    ? Math.min(subjectsBefore[edge]! - subjectsBefore[Math.min(p + 1, edge)]!, 9)
    : Math.min(subjectsBefore[p]! - subjectsBefore[Math.min(edge, p)]!, 9);
  row[i + 6] = same ? tokensApart(after, open, close) : FAR;
  row[i + 7] = same ? verbsApart(verbsBefore, after, open, close) : 9;
  row[i + 8] = same ? tokensApart(behind, open, close) : FAR;
  row[i + 9] = names.has(head.text) ? 1 : 0;
  row[i + 10] = before
    ? Math.min(q - scene.quotesBefore[phrase.last]!, 9)
    : Math.min(scene.quotesBefore[phrase.first]! - q - 1, 9);
  row[i + 11] = before
    ? Math.min(scene.clausesWith[edge]! - scene.clausesWith[Math.min(p + 1, edge)]!, 9)
    : Math.min(scene.clausesWith[p]! - scene.clausesWith[Math.min(edge, p)]!, 9);
  row[i + 12] = phrase.last + 1 === open && doc.tokens[phrase.last]!.text === ':' ? 1 : 0;
}

function tokensApart(t: number, open: number, close: number): number {
  return t < 0 ? FAR : Math.min(t < open ? open - t : t - close + 1, FAR);
}

/** Full verbs between a verb and the quote. */
function verbsApart(verbsBefore: Int32Array, t: number, open: number, close: number): number {
  if (t < 0) return 9;
  return Math.min(t < open ? verbsBefore[open]! - verbsBefore[t + 1]! : verbsBefore[t]! - verbsBefore[close]!, 9);
}

interface Place {
  sentence: number;
  paragraph: number;
}

/** The zone of the text a phrase stands in, seen from the quote: 0, 1 its sentence; 2 to 7 before; 8, 9 behind. */
function whereOf(quote: Place, head: Place, before: boolean): number {
  if (head.sentence === quote.sentence) return before ? 0 : 1;
  const same = head.paragraph === quote.paragraph;
  if (!before) return same ? 8 : 9;
  return (same ? 1 : 4) + Math.min(3, quote.sentence - head.sentence);
}
