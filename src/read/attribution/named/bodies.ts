// Which body "the club", "the company", "it" or a short form of its name means.
import { countBefore } from '../../count-before.ts';
import { madeOnce } from '../../made-once.ts';
import { NATIONALITIES } from '../../people/words/lexicon.ts';
import type { Scene } from '../phrases/scene.ts';
import { namedTogether } from './bands.ts';
import { familiesOf, isPlatform } from './body-nouns.ts';
import { AS_PLACE, type Body, findBodies } from './find-bodies.ts';
import { firstFrom as firstMention } from './mentions.ts';

/** A name with fewer points is a place, a work, the first word of a sentence. */
const LEAST = 2;
/** What nobody calls a body whose name does not say so: the council of Tarn is no 'Tarn'. */
const SAID_IN_NAME =
  /^(?:council|ministry|department|government|committee|office|authority|board|court|police|force|palace|tribunal|diocese|embassy|hospital|church)$/;
/** 'LAPD' */
const OF_LETTERS = /^\p{Lu}{2,6}$/u;
/** Called by the name of their town. */
const OF_TOWNS: ReadonlySet<string> = new Set([
  'club',
  'team',
  'side',
  'university',
  'college',
  'festival',
  'giants',
  'champions',
]);

/** Where things are posted is named all through an article: 'the company' is whoever else is told of. */
const AS_COMPANY = 3;

/** Tokens of a name and the comma behind it. */
const LONGEST_BODY = 4;
/** Names looked back over: what was named long ago is not "the club". */
const LOOK_BACK = 150;

interface Place {
  at: number;
  end: number;
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
    if (
      told
        ? ![...body.families].some(family => asked.has(family))
        : SAID_IN_NAME.test(noun) &&
          !(OF_LETTERS.test(body.name) && /^(?:department|force|ministry|commission)$/.test(noun))
    )
      continue;
    if (body.points + (body.place && OF_TOWNS.has(noun) ? AS_PLACE : 0) < LEAST) continue;
    const away = tokens[before]!.sentence - tokens[at]!.sentence;
    const points =
      (isPlatform(body.name) && noun === 'company' ? -AS_COMPANY : told ? 3 : 0) +
      Math.min(body.points, 6) * 0.5 -
      Math.min(away, 20) * 0.15;
    if (points > highest) [best, highest] = [body.name, points];
  }
  return best ?? (asked.has('music') ? namedTogether(scene, before) : null) ?? namedAsOne(scene, noun, before);
}

/** What goes by a name as one person would: 'Kneecap deleted the clip. “…,” the band said.' */
const AS_ONE =
  /^(?:band|group|duo|trio|quartet|club|side|airline|charity|chain|retailer|supermarket|brand|union|party|festival|museum|university|college|giants?|outfit|restaurant|pub|bar|shop|streamer|carmaker)$/;
/** Sentences from such a name to 'the band'. */
const BACK = 4;

/** Who leads a sentence before and is of no gender, for want of another body; null where nobody does. */
function namedAsOne(scene: Scene, noun: string, before: number): string | null {
  const { cast, doc, inQuote } = scene;
  if (!AS_ONE.test(noun)) return null;
  const { sentence, start } = doc.tokens[before]!;
  for (let m = firstMention(cast, start) - 1; m >= 0 && sentence - cast.mentions[m]!.sentence <= BACK; m--) {
    const { kind, person, sentence: there, start: at } = cast.mentions[m]!;
    const lead = doc.tokens[doc.sentences[there]!.first]!;
    const { gender, kind: of, name } = cast.people[person]!;
    const leads = lead.start === at || (lead.text === 'The' && lead.end + 1 === at);
    if (kind === 'name' && of === 'person' && gender === null && leads && inQuote[doc.sentences[there]!.first]! < 0)
      return name;
  }
  return null;
}

/** Full name of the body named first in tokens[first..last]; null where there is none. */
export function bodyAt(scene: Scene, first: number, last: number): string | null {
  const places = placesOf(scene);
  const place = places[firstFrom(places, first)];
  return place && place.at < last && place.body.points >= LEAST ? place.body.name : null;
}

/** The same of the body whose name holds the token: 'Marks & Spencer', of which 'Spencer' is a phrase by itself. */
function bodyOver(scene: Scene, token: number): string | null {
  const places = placesOf(scene);
  const place = places[firstFrom(places, token + 1) - 1];
  return place && token < place.end && place.body.points >= LEAST ? place.body.name : null;
}

/** Full name of what is named in tokens[first..last], whatever tells that it is a body; null where that is nothing, a town, a platform. */
export function bodyWithin(scene: Scene, first: number, last: number): string | null {
  const places = placesOf(scene);
  const from = firstFrom(places, first);
  const place = places[from - 1] && places[from - 1]!.end > first ? places[from - 1] : places[from];
  if (!place || place.at >= last || place.body.points < 0 || isPlatform(place.body.name)) return null;
  return place.body.name;
}

/** Full name of the body that the phrase means or names; null where it is none. */
export function bodyOf(scene: Scene, p: number): string | null {
  const { first, head, kind, last } = scene.phrases[p]!;
  if (kind !== 'definite' && kind !== 'name') return null;
  const { text } = scene.doc.tokens[head]!;
  if (kind === 'name' && NATIONALITIES.has(text.toLowerCase())) return null; // 'the South Korean'
  // 'A TikTok' is a post.
  if (last - first === 2 && /^an?$/i.test(scene.doc.tokens[first]!.text) && isPlatform(text)) return null;
  // 'the mayor’s office' is no ministry.
  const before = p > 0 ? scene.phrases[p - 1]! : null;
  if (text === 'office' && before?.owner && before.first >= first) return null;
  return /^\p{Lu}/u.test(text) ? (bodyOver(scene, head) ?? bodyAt(scene, first, last)) : bodyMeant(scene, text, first);
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

/** Where bodies are named, in order. */
const placesOf = madeOnce((scene: Scene): Place[] =>
  findBodies(scene)
    .flatMap(body => body.at.map(({ first, last }) => ({ at: first, end: last, body })))
    .sort((a, b) => a.at - b.at),
);
