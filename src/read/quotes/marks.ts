// Which quotation marks of a paragraph belong together.
import type { Marked, Span } from '../types.ts';

interface Open {
  at: number;
  width: number;
  mark: string;
}

const DOUBLE = /["“”„‟«»＂「」『』]|``|''/g;
const isSpace = (c: string | undefined) => c === undefined || /[\s([{—–/…-]/.test(c);
const endsWord = (c: string | undefined) => c === undefined || /[\s.,;:!?)\]}—–…/-]/.test(c);

/**
 * The outermost pairs of one paragraph, in order. Marks nested in them are part of the words. `doubled`: two apostrophes
 * open a quotation as a double mark does.
 */
export function pairMarks(text: string, paragraph: Span, doubled = false): Marked[] {
  const doubles = pairDouble(text, paragraph, doubled);
  const singles = pairSingle(text, paragraph, doubles);
  if (singles.length === 0) return doubles;
  return [...outside(doubles, singles), ...singles].sort((a, b) => a.open - b.open);
}

/** The pairs that none of the others, which do not overlap, encloses. */
function outside(pairs: Marked[], others: Marked[]): Marked[] {
  let o = -1;
  return pairs.filter(pair => {
    while (o + 1 < others.length && others[o + 1]!.open < pair.open) o++;
    return o < 0 || others[o]!.close < pair.close;
  });
}

function pairDouble(text: string, paragraph: Span, doubled: boolean): Marked[] {
  const pairs: Marked[] = [];
  let open: Open | null = null;
  const finish = (end: number, width: number, closed: boolean) => {
    if (!open) return;
    const first = open.at + open.width;
    pairs.push({ open: open.at, first, last: end, close: end + width, closed, style: styleOf(open.mark) });
    open = null;
  };
  const slice = text.slice(paragraph.start, paragraph.end);
  // Asked to the end, which sets the pattern back; matchAll() would copy it for each paragraph.
  for (let m = DOUBLE.exec(slice); m; m = DOUBLE.exec(slice)) {
    const at = paragraph.start + m.index;
    const role = roleOf(
      m[0],
      m.index > 0 ? slice[m.index - 1] : undefined,
      slice[m.index + m[0].length],
      open,
      doubled,
    );
    if (role === 'close') finish(at, m[0].length, true);
    else if (role === 'open') {
      finish(at, 0, false);
      open = { at, width: m[0].length, mark: m[0] };
    }
  }
  finish(paragraph.end, 0, false);
  return pairs;
}

const styleOf = (mark: string): Marked['style'] =>
  mark === '"' || mark === '＂' || mark === '``' || mark === "''"
    ? 'straight'
    : /[«»]/.test(mark)
      ? 'guillemet'
      : /[「『]/.test(mark)
        ? 'corner'
        : 'double';

/** What closes what: „ “ (German), „ ” (Polish), “ ”, ” ” (Swedish), « », » « (Danish, German books), 「」. */
const CLOSERS: Record<string, string> = {
  '“': '”',
  '„': '“”"',
  '‟': '”',
  '”': '”',
  '«': '»',
  '»': '«»',
  '「': '」',
  '『': '』',
  '"': '"”“',
  '＂': '＂',
  '``': "''",
  "''": "''",
};

/** Opens, closes, or neither (an inch mark, a mark of another kind inside the words). */
function roleOf(
  mark: string,
  before: string | undefined,
  after: string | undefined,
  open: Open | null,
  doubled: boolean,
) {
  const canOpen = (mark !== "''" || (doubled && isSpace(before) && !isSpace(after))) && mark !== '」' && mark !== '』';
  if (!open) {
    if (!canOpen) return null;
    if (mark === '"' && before !== undefined && /\d/.test(before) && endsWord(after)) return null;
    if ((mark === '”' || mark === '»') && !(isSpace(before) && !endsWord(after))) return null;
    return after === undefined ? null : 'open';
  }
  const leansOpen = isSpace(before) && !isSpace(after);
  const closes = CLOSERS[open.mark]?.includes(mark);
  if (closes && !(leansOpen && (mark === '"' || (mark === '“' && open.mark !== '„')))) return 'close';
  // Curly and straight get mixed: “words".
  if (open.mark === '“' && mark === '"' && !leansOpen) return 'close';
  if (open.mark === '“' && mark === '“') return leansOpen ? 'open' : 'close';
  if (mark === open.mark && leansOpen) return 'open';
  return null;
}

const SINGLE = /[‘’'‚‹›]/g;

/**
 * British quotes, double ones inside them included; apostrophes and plural possessives ("the fans’ view") are told
 * apart by what stands around them. Marks inside a double pair that no single one encloses belong to its words.
 */
function pairSingle(text: string, part: Span, doubles: Marked[]): Marked[] {
  const slice = text.slice(part.start, part.end);
  const marks: { at: number; opens: boolean; closes: 'sure' | 'maybe' | null }[] = [];
  let d = 0;
  for (let m = SINGLE.exec(slice); m; m = SINGLE.exec(slice)) {
    const at = part.start + m.index;
    while (d < doubles.length && doubles[d]!.close <= at) d++;
    if (d < doubles.length && doubles[d]!.open < at) continue;
    const opens = opensSingle(slice, m.index);
    // Most are apostrophes: what stands before the first that opens closes nothing.
    if (opens || marks.length > 0) marks.push({ at, opens, closes: closesSingle(slice, m.index) });
  }
  const pairs: Marked[] = [];
  for (let i = 0; i < marks.length; i++) {
    if (!marks[i]!.opens) continue;
    let best = -1;
    for (let j = i + 1; j < marks.length && !marks[j]!.opens; j++) {
      if (!marks[j]!.closes) continue;
      best = j;
      if (marks[j]!.closes === 'sure') break;
    }
    if (best < 0) continue;
    const [open, last] = [marks[i]!.at, marks[best]!.at];
    pairs.push({ open, first: open + 1, last, close: last + 1, closed: true, style: 'single' });
    i = best;
  }
  return pairs;
}

function opensSingle(slice: string, at: number): boolean {
  const mark = slice[at]!;
  if (mark === '’' || mark === '›') return false;
  const [before, after] = [at > 0 ? slice[at - 1] : undefined, slice[at + 1]];
  if (!(before === undefined || /[\s([{—–“"]/.test(before)) || after === undefined || /\s/.test(after)) return false;
  // '' is a double mark or none, never a single one; 'em, 'tis, '90s
  if (after === "'") return false;
  return !/^(?:em|tis|twas|til|cause|n|\d\ds?)\b/i.test(slice.slice(at + 1, at + 8));
}

/** sure: behind punctuation, or no possessive; maybe: "the fans’ view" looks the same. */
function closesSingle(slice: string, at: number): 'sure' | 'maybe' | null {
  if (slice[at] === '‘' || slice[at] === '‚' || slice[at] === '‹') return null;
  const [before, after] = [at > 0 ? slice[at - 1]! : ' ', slice[at + 1]];
  if (/\s/.test(before) || (after !== undefined && /[\p{L}\p{N}]/u.test(after))) return null;
  if (/[\p{L}]/u.test(before) && /[sz]/i.test(before) && after === ' ' && /\p{Ll}/u.test(slice[at + 2] ?? ''))
    return 'maybe';
  return 'sure';
}

/** Whether a paragraph begins with a mark that goes on with the quote left open before it. */
export function opensWithMark(text: string, paragraph: Span): boolean {
  return /^\s*["“„«»‘”「]/.test(text.slice(paragraph.start, paragraph.start + 8));
}
