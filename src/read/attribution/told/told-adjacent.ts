// 'The Ledger reported that Quill wrote: “…”', 'Lim left and Quill said: “…”': who stands before the very verb that the quote hangs on.
import type { Scene } from '../phrases/scene.ts';
import type { Told } from './whose.ts';

/** Tokens behind a quote within which a verb of saying goes with it. */
const NEAR = 4;

/** The phrase that opens the last clause before a quote and ends at its verb of saying; null where there is none. */
export function toldAdjacent({ closes, doc, inQuote, opens, phraseAt, phrases, verbs }: Scene, q: number): Told | null {
  const { tokens } = doc;
  const open = opens[q]!;
  if (!/^[:,]$/.test(tokens[open - 1]?.text ?? '')) return null;
  const verb = open - 2;
  if (verb < 2 || verbs[verb]! < 3 || inQuote[verb]! >= 0) return null;
  const phrase = (phraseAt[verb] ?? phrases.length) - 1;
  const told = phrases[phrase];
  if (told?.last !== verb || told.kind !== 'name') return null;
  if (!/^(?:that|and|but|when|after|because|while)$/.test(tokens[told.first - 1]?.text ?? '')) return null;
  for (let i = closes[q]!; i < closes[q]! + NEAR && tokens[i]?.sentence === tokens[open]!.sentence; i++)
    if (verbs[i]! > 1) return null;
  return { phrase, answers: false };
}
