// What goes with something else goes when that does: 'Her comment underneath went with it', 'With it went the replies'.
import type { ReadRemoval } from '../../../../models/reading.ts';
import type { Cue } from '../wordings/cue.ts';

const WITH_IT = /^with (?:it|them|that|the)\b/;
const isWithIt = ({ unit: { words }, word }: Cue): boolean =>
  [word + 1, word + 2, word - 2].some(at =>
    WITH_IT.test(
      words
        .slice(Math.max(0, at), at + 2)
        .map(({ text }) => text)
        .join(' '),
    ),
  );

/** Index of the occasion with which that of index `i` is told to have gone: the one last told to go; null mostly. */
export function mainOf(i: number, cues: Map<number, Cue[]>): number | null {
  const along = cues.get(i)!.find(isWithIt);
  if (!along) return null;
  let main: { index: number; unit: number } | null = null;
  for (const [index, told] of cues) {
    const unit = Math.max(-1, ...told.map(cue => (cue.unit.index <= along.unit.index ? cue.unit.index : -1)));
    if (index !== i && unit >= 0 && unit >= (main?.unit ?? 0)) main = { index, unit };
  }
  return main?.index ?? null;
}

/** The removal within the bounds of the other's, where they do not contradict its own. */
export function withMain(removal: ReadRemoval, main: ReadRemoval | null): ReadRemoval {
  if (!main || removal.at.latest === null || main.at.latest === null) return removal;
  const latest = main.at.latest < removal.at.latest ? main.at.latest : removal.at.latest;
  const [own, its] = [removal.at.earliest ?? '', main.at.earliest ?? ''];
  const earliest = its > own ? its : removal.at.earliest;
  if ((earliest ?? '') > latest) return removal;
  const grounds = {
    ...removal.at.grounds,
    ...(its > own && main.at.grounds?.earliest && { earliest: main.at.grounds?.earliest }),
    ...(latest < removal.at.latest && main.at.grounds?.latest && { latest: main.at.grounds?.latest }),
  };
  return { ...removal, at: { earliest, latest, grounds } };
}
