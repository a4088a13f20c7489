// One removal out of all that is said about it: which wording decides its kind, and what its times allow together.
import type { ReadRemoval } from '../../../models/reading.ts';
import { type Dated, isDayLike } from '../occasions/days/posted.ts';
import type { Text } from '../occasions/frame.ts';
import type { Fact } from './times/facts.ts';
import { boundsOf, type SaidOn } from './times/interval.ts';
import { afterADay, type Bounds, narrow } from './times/timing.ts';
import type { Cue } from './wordings/cue.ts';

/** Wordings that tell only that it isn't there: any other says more about how. */
const isVague = ({ rule, quote }: Cue): boolean => quote !== undefined || /: (?:vanish|lasted)$/.test(rule);

/**
 * One removal out of all that is said about it.
 * @param cues not empty, and in order of the text.
 * @param saidOn when a quotation was said, as far as that is known.
 */
export function removalFrom(
  text: Text,
  cues: Cue[],
  facts: Fact[],
  posted: Dated | null,
  published: string | null,
  saidOn: SaidOn,
): ReadRemoval {
  const deciding = decisive(cues);
  const bounds = boundsOf(text, inOrder(deciding, cues), facts, posted, published, saidOn);
  const settled =
    deciding.kind === 'expired' && posted && isDayLike(posted) ? ranOut(bounds, posted, published) : bounds;
  const { earliest, latest } = settled;
  const grounds: { earliest?: string; latest?: string } = {};
  if (earliest) grounds.earliest = earliest.ground;
  if (latest) grounds.latest = latest.ground;
  const { kind, by, rule } = deciding;
  return {
    kind,
    by,
    at: { earliest: earliest?.day ?? null, latest: latest?.day ?? null, grounds },
    evidence: spanOf(deciding),
    rule,
  };
}

/** A day after it was posted, whatever else is told, unless that is still to come. */
function ranOut(bounds: Bounds, posted: Dated, published: string | null): Bounds {
  const day = afterADay(posted);
  return published && day.earliest && day.earliest.day > published ? narrow(bounds, day) : narrow(day, bounds);
}

/** The wordings by how much their times count. What is back has the times of its going, where they are told. */
function inOrder(deciding: Cue, cues: Cue[]): Cue[] {
  if (deciding.headline) return [];
  const others = cues.filter(other => other !== deciding);
  const gone = others.filter(({ kind }) => kind !== 'restored');
  return deciding.kind === 'restored' && gone.length > 0 ? gone : [deciding, ...others];
}

/** The wording that says most about how it went: that it is back, that it ran out, else the first that says more than 'gone'. */
function decisive(cues: Cue[]): Cue {
  const strong = cues.find(({ kind }) => kind === 'restored') ?? cues.find(({ kind }) => kind === 'expired');
  const left = cues.find(({ kind, by }) => kind === 'account-deactivated' && by === 'author');
  const telling =
    strong ??
    cues.find(cue => !isVague(cue) && cue.kind !== 'account-deactivated' && !(left && cue.seen)) ??
    cues.find(cue => !isVague(cue)) ??
    cues[0]!;
  // 'At ten it had a new caption. At noon it was not there at all.'
  const gone =
    telling.kind === 'edited' ? cues.slice(cues.indexOf(telling)).find(({ kind }) => kind === 'deleted') : null;
  if (gone) return gone;
  if (telling.kind !== 'deleted') return telling;
  const byPlatform =
    telling.by === 'unknown' ? cues.find(cue => cue.kind === 'platform-removed' && cue.quote === undefined) : undefined;
  return byPlatform ?? cues.find(({ kind }) => kind === 'deleted')!;
}

function spanOf({ unit, first, last, headline }: Cue): ReadRemoval['evidence'] {
  const span = { start: unit.words[first]!.start, end: unit.words[last]!.end };
  return headline ? { ...span, in: 'title' } : span;
}
