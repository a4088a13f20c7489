// Evidence in its sentence. A page shows the sentence and no more of the outlet's text. Pure.
import type { Evidence } from '../../../models/evidence.ts';

/** A stretch of an excerpt; `shows` is what the marked words show, null where they only surround. */
export interface ExcerptPiece {
  text: string;
  shows: Evidence['shows'] | null;
}
export interface Excerpt {
  pieces: ExcerptPiece[];
  /** Its first or last sentence was too long and is cut. */
  before: boolean;
  after: boolean;
  inTitle: boolean;
}

/** Most characters shown around marked words, and of marked words themselves. */
const CONTEXT = 160;
const LONGEST = 400;

interface Stretch {
  start: number;
  end: number;
  before: boolean;
  after: boolean;
}
type Window = Stretch & { marks: Evidence[] };

function paragraphAround(text: string, start: number, end: number): { start: number; end: number } {
  const before = text.lastIndexOf('\n\n', start);
  const after = text.indexOf('\n\n', Math.max(end - 1, start));
  return { start: before === -1 ? 0 : before + 2, end: after === -1 ? text.length : after };
}

function spaceAfter(text: string, from: number): number {
  const space = text.indexOf(' ', from);
  return space === -1 ? text.length : space + 1;
}

/** The sentences (Unicode UAX #29) that the span touches, cut where they are very long. */
function sentencesAround(text: string, { start, end }: Evidence): Stretch {
  const around = paragraphAround(text, start, end);
  // A paragraph may be a whole page long: only what can be shown is looked at.
  const from = Math.max(around.start, start - 2 * CONTEXT);
  const to = Math.min(around.end, end + 2 * CONTEXT);
  const found = { start, end };
  for (const { index, segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(
    text.slice(from, to),
  )) {
    const [first, last] = [from + index, from + index + segment.trimEnd().length];
    if (last <= start || first >= end) continue;
    found.start = Math.min(found.start, first);
    found.end = Math.max(found.end, last);
  }
  const [before, after] = [found.start < start - CONTEXT, found.end > end + CONTEXT];
  return {
    start: before ? Math.min(spaceAfter(text, start - CONTEXT), start) : found.start,
    end: after ? Math.max(text.lastIndexOf(' ', end + CONTEXT), end) : found.end,
    before,
    after,
  };
}

function windowsOf(text: string, evidence: Evidence[]): Window[] {
  const windows: Window[] = [];
  for (const mark of [...evidence].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const stretch = sentencesAround(text, mark);
    const last = windows.at(-1);
    // A space between two sentences does not part them.
    if (last && stretch.start <= last.end + 1) {
      if (stretch.end > last.end) Object.assign(last, { end: stretch.end, after: stretch.after });
      last.marks.push(mark);
    } else windows.push({ ...stretch, marks: [mark] });
  }
  return windows;
}

const cut = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST / 2)} […] ${text.slice(-LONGEST / 2)}`;

// Where marks lie over each other the shorter one wins: it says more exactly what it shows.
function piecesOf(text: string, { start, end, marks }: Window): ExcerptPiece[] {
  const edges = [...new Set([start, end, ...marks.flatMap(mark => [mark.start, mark.end])])].sort((a, b) => a - b);
  const pieces: ExcerptPiece[] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const [from, to] = [edges[i]!, edges[i + 1]!];
    const over = marks.filter(mark => mark.start <= from && mark.end >= to);
    const shows = over.sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.shows ?? null;
    const last = pieces.at(-1);
    if (last && last.shows === shows) last.text += text.slice(from, to);
    else pieces.push({ text: text.slice(from, to), shows });
  }
  return pieces.map(piece => ({ ...piece, text: cut(piece.text) }));
}

const selfContained = ({ prefix, exact, suffix, shows, ...rest }: Evidence): Excerpt => ({
  pieces: [
    { text: prefix, shows: null },
    { text: cut(exact), shows },
    { text: suffix, shows: null },
  ],
  before: true,
  after: true,
  inTitle: rest.in === 'title',
});

/**
 * The sentences of one revision in which its evidence stands, in reading order, neighbours joined. Without the
 * revision's text, or where it does not hold the words, what the evidence itself carries around them is shown.
 */
export function excerpts(source: { text: string; title: string } | null, evidence: Evidence[]): Excerpt[] {
  const holds = (mark: Evidence) =>
    source !== null && source[mark.in].slice(mark.start, mark.end) === mark.exact && mark.exact !== '';
  const from = (field: 'title' | 'text'): Excerpt[] => {
    const text = source?.[field] ?? '';
    const marks = evidence.filter(mark => mark.in === field && holds(mark));
    return windowsOf(text, marks).map(window => ({
      pieces: piecesOf(text, window),
      before: window.before,
      after: window.after,
      inTitle: field === 'title',
    }));
  };
  return [...from('title'), ...from('text'), ...evidence.filter(mark => !holds(mark)).map(selfContained)];
}
