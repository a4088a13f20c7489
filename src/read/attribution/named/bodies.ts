// Which body "the club", "the company", "it" or a short form of its name means.
import { countBefore } from '../../count-before.ts';
import { NATIONALITIES } from '../../people/words/lexicon.ts';
import type { Scene } from '../phrases/scene.ts';
import { namedTogether } from './bands.ts';
import { type BodyFamily, familiesOf, isPlatform } from './body-nouns.ts';
import { type Body, findBodies } from './find-bodies.ts';

/** A name with fewer points is a place, a work, the first word of a sentence. */
const LEAST = 2;
/** A body whose kind no word tells may be any of these. */
const UNTOLD: ReadonlySet<BodyFamily> = new Set(['company', 'sport', 'press', 'broadcast', 'music']);

/** Where things are posted is named all through an article: 'the company' is whoever else is told of. */
const AS_COMPANY = 3;

/** Tokens of a name and the comma behind it. */
const LONGEST_BODY = 4;
/** Names looked back over: what was named long ago is not "the club". */
const LOOK_BACK = 150;

interface Place {
  at: number;
  body: Body;
}

/** Full name of the body that "the club", "the company" at token `before` means; null where none fits. */
export function bodyMeant(scene: Scene, noun: string, before: number): string | null {
  const asked = familiesOf(noun.toLowerCase());
  if (!asked.size) return null;
  const { tokens } = scene.doc;
  const places = placesOf(scene);
  const from = firstFrom(places, before) - 1;
  let [best, highest] = [null as string | null, Number.NEGATIVE_INFINITY];
  for (let i = from; i >= 0 && i > from - LOOK_BACK; i--) {
    const { at, body } = places[i]!;
    const told = body.families.size > 0;
    if (body.points < LEAST || ![...(told ? body.families : UNTOLD)].some(family => asked.has(family))) continue;
    const away = tokens[before]!.sentence - tokens[at]!.sentence;
    const points =
      (isPlatform(body.name) && noun === 'company' ? -AS_COMPANY : told ? 3 : 0) +
      Math.min(body.points, 6) * 0.5 -
      Math.min(away, 20) * 0.15;
    if (points > highest) [best, highest] = [body.name, points];
  }
  return best ?? (asked.has('music') ? namedTogether(scene, before) : null);
}

/** Full name of the body named first in tokens[first..last]; null where there is none. */
export function bodyAt(scene: Scene, first: number, last: number): string | null {
  const places = placesOf(scene);
  const place = places[firstFrom(places, first)];
  return place && place.at < last && place.body.points >= LEAST ? place.body.name : null;
}

/** Full name of the body that the phrase means or names; null where it is none. */
export function bodyOf(scene: Scene, p: number): string | null {
  const { first, head, kind, last } = scene.phrases[p]!;
  if (kind !== 'definite' && kind !== 'name') return null;
  const { text } = scene.doc.tokens[head]!;
  if (kind === 'name' && NATIONALITIES.has(text.toLowerCase())) return null; // 'the South Korean'
  // 'A TikTok' is a post.
  if (last - first === 2 && /^an?$/i.test(scene.doc.tokens[first]!.text) && isPlatform(text)) return null;
  return /^\p{Lu}/u.test(text) ? bodyAt(scene, first, last) : bodyMeant(scene, text, first);
}

/** "The Harbour Office has heard of it. …, it said": the body that leads one of the sentences right before. */
export function leadingBody(scene: Scene, p: number): string | null {
  const { doc, inQuote, phraseAt, phrases } = scene;
  const { tokens } = doc;
  const here = tokens[phrases[p]!.first]!.sentence;
  for (let s = here; s >= Math.max(0, here - 3); s--) {
    const { first, last } = doc.sentences[s]!;
    const lead = phraseAt[first]!;
    const relative = s < here ? bodyWhich(scene, first, last) : null;
    if (relative) return relative;
    if (inQuote[first]! >= 0 || lead >= p || phrases[lead]!.first > first + 1) continue;
    // 'The Tarn winger', 'the Tarn fly-half' is no Tarn.
    const behind = phrases[lead]!.last;
    if (tokens[behind]?.pos === 'NOUN' || tokens[behind + 1]?.text === '-') continue;
    return bodyOf(scene, lead);
  }
  return null;
}

/** "It fell on the label, Rindle Road, which took to Bluesky.": what the sentence goes on to tell of. */
function bodyWhich(scene: Scene, first: number, last: number): string | null {
  const { tokens } = scene.doc;
  for (let i = last - 1; i > first + 1; i--)
    if (tokens[i]!.text === 'which' && tokens[i - 1]!.text === ',')
      return bodyAt(scene, Math.max(first, i - LONGEST_BODY), i);
  return null;
}

/** Index of the first place at or behind a token. */
const firstFrom = (places: Place[], token: number): number => countBefore(places, ({ at }) => at < token);

const known = new WeakMap<Scene, Place[]>();

/** Where bodies are named, in order; found once for an article. */
function placesOf(scene: Scene): Place[] {
  const found =
    known.get(scene) ??
    findBodies(scene)
      .flatMap(body => body.at.map(at => ({ at, body })))
      .sort((a, b) => a.at - b.at);
  known.set(scene, found);
  return found;
}
