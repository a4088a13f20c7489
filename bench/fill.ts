import type { Statement } from '../models/statement.ts';
import type { Store } from '../src/store/store.ts';
import { at, buildEvidence, buildRemoval, buildStatement } from '../tests/support/build.ts';

const SPEAKERS = 200;
const BATCH = 500;
const WORDS =
  'never always tour album sorry truth rumour studio season match vote promise fans video today again'.split(' ');

/** The nth invented statement: half of them hold “sorry”, every third is removed, each has one to three sources. */
export function nthStatement(n: number): Statement {
  const speaker = `Person ${n % SPEAKERS}`;
  const words = Array.from({ length: 12 }, (_, i) => WORDS[(n * 7 + i * (1 + (n % 5))) % WORDS.length]);
  const outlets = ['The Bugle', 'Morning Post', 'Wire Desk'].slice(0, 1 + (n % 3));
  const day = new Date(Date.UTC(2015, 0, 1) + (n % 3650) * 86_400_000).toISOString().slice(0, 10);
  return buildStatement({
    id: `s_${n.toString(36).padStart(8, '0')}`,
    speaker: { id: `person-${n % SPEAKERS}`, name: speaker, wikidata: null },
    text: `${n % 2 ? 'I am sorry. ' : ''}${words.join(' ')} ${n}.`,
    outlets,
    posted: { earliest: day, latest: day },
    removal: n % 3 === 0 ? buildRemoval({ at: { earliest: day, latest: day } }) : null,
    evidence: outlets.map((_, i) => buildEvidence({ start: 10 * i, end: 10 * i + 8 })),
    seen: at(n),
  });
}

/** Writes `count` statements, several to a transaction. */
export async function fillArchive(store: Store, count: number): Promise<void> {
  for (let from = 0; from < count; from += BATCH)
    await store.transaction(['fill'], async tx => {
      for (let n = from; n < Math.min(from + BATCH, count); n++) await tx.putStatement(nthStatement(n));
    });
}
