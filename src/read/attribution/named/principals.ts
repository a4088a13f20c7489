// For whom an unnamed representative speaks: "a spokesperson for the singer", "a Quill spokesman", "the spokesperson".
import { madeOnce } from '../../made-once.ts';
import { NATIONALITIES } from '../../people/words/lexicon.ts';
import { nounGender, roleFamilies } from '../../people/words/role-words.ts';
import type { Cast, Doc } from '../../types.ts';
import type { Scene } from '../phrases/scene.ts';
import { bodyMeant, leadingBody } from './bodies.ts';
import { familiesOf } from './body-nouns.ts';
import { peerNamed } from './described.ts';
import { firstFrom, mentionIn } from './mentions.ts';
import { isActing, isRepresentative, isTeam } from './staff.ts';

/** What belongs to somebody and has people who speak for it: "I asked Quill’s agency", "a campaign spokesman". */
const STAFF = /^(?:agency|team|office|management|camp|campaign|people|lawyers?|manager)$/i;
/** What is made, and has people who speak for it. */
const WORK = /^(?:show|series|programme|program|film|movie|podcast|production|play|musical|drama|sitcom|soap|game)$/i;
/** A title between marks, short and with a capital. */
const TITLE = /[“"‘']((?:The |A )?\p{Lu}[\p{L}\p{N}’'&-]*(?: [\p{L}\p{N}’'&-]+){0,4})[,.]?[”"’'](?!\p{L})/gu;
/** A show that whoever is in it is called by: 'The Price of Hay judge Ada Quill' */
const SHOW_OF =
  /(?<![\p{L}])((?:\p{Lu}[\p{L}’'-]+ )(?:(?:of|the|and|with|in|on|to) ){0,2}(?:\p{Lu}[\p{L}’'-]+ ){1,3})(?:judge|presenter|host|co-host|star|contestant|winner|finalist|champ(?:ion)?|panellist|creator|showrunner)\b/u;
const SHOWS_WITHIN = 3000;
/** Phrases looked back over. */
const LOOK_BACK = 60;
/** Characters from the start within which a name is written out in full. */
const IN_FULL_WITHIN = 50_000;
/** Characters before a representative in which the work may be named. */
const TITLES_BACK = 6000;

/** "A spokeswoman for [Ada Quill]", "lawyers acting for [Quill]": the phrase of those who speak for phrase `p`; -1 where there are none. */
export function speaksFor({ doc: { tokens }, phrases }: Scene, p: number): number {
  const before = phrases[p - 1];
  const to = phrases[p]!.first - 1;
  if (!before || before.last > to || !/^(?:for|of|representing)$/.test(tokens[to]!.text)) return -1;
  const who = tokens[before.head]!.text;
  if (isTeam(who) && before.last === to && tokens[to]!.text === 'representing') return p - 1;
  if (before.last === to) return isRepresentative(who) || (isTeam(who) && tokens[to]!.text === 'for') ? p - 1 : -1;
  const acts = before.last === to - 1 && isActing(tokens[to - 1]!.text) && (isRepresentative(who) || isTeam(who));
  return acts ? p - 1 : -1;
}

/** How whoever calls names a phrase; null where it cannot. */
type Naming = (p: number) => string | null;

/** Full name of whom the representative phrase `p` speaks for; null where the text does not tell. */
export function principalOf(scene: Scene, p: number, nameOf: Naming): string | null {
  const { doc, phrases } = scene;
  const phrase = phrases[p]!;
  const after = phrases[p + 1];
  if (after && after.first === phrase.last + 1 && /^(?:for|of)$/.test(doc.tokens[phrase.last]?.text ?? '')) {
    // 'a spokeswoman for who …', 'for a spokeswoman': named by what stands before it, which is the spokeswoman.
    const looksBack = after.kind === 'relative' || isRepresentative(doc.tokens[after.head]!.text);
    return (looksBack ? null : nameOf(p + 1)) ?? principalByNoun(scene, p + 1);
  }
  const before = p > 0 ? phrases[p - 1]! : null;
  if (before?.owner && before.first >= phrase.first) return nameOf(p - 1);
  const named = mentionIn(scene.cast, phrase.start, phrase.end);
  if (named >= 0) return scene.cast.people[named]!.name;
  const front = doc.tokens.slice(phrase.first, phrase.head);
  const proper = front.filter(({ pos }) => pos === 'PROPN');
  // 'an Israeli military spokesman'
  if (proper.some(({ lexeme }) => !NATIONALITIES.has(lexeme.lower)))
    return inFull(scene, doc.text.slice(proper[0]!.start, proper.at(-1)!.end));
  const noun = front.findLast(({ text }) => familiesOf(text).size > 0 && !STAFF.test(text));
  if (noun) return bodyMeant(scene, noun.text, phrase.first);
  if (front.some(({ text }) => STAFF.test(text))) return mainPerson(scene);
  if (!front.every(({ pos }) => pos === 'DET')) return null;
  return (
    spokenForBefore(scene, p, nameOf) ?? leadingBody(scene, p) ?? mainPerson(scene) ?? lastNamed(scene, phrase.start)
  );
}

/** "the singer", "the show", "the Minister", "Quist": no mention of the cast. */
function principalByNoun(scene: Scene, p: number): string | null {
  const { doc, phrases } = scene;
  const { end, first, head, kind, start } = phrases[p]!;
  const noun = doc.tokens[head]!.text;
  const definite = /^(?:the|this)$/i.test(doc.tokens[first]!.text);
  if (
    definite &&
    (roleFamilies(noun.toLowerCase()).size > 0 || nounGender(noun.toLowerCase()) || /(?:er|or|ist)$/.test(noun))
  )
    return mainPerson(scene) ?? lastNamed(scene, start) ?? peerNamed(scene, phrases[p]!);
  if (definite && WORK.test(noun)) return titleBefore(doc, start);
  if (definite && familiesOf(noun.toLowerCase()).size > 0) return bodyMeant(scene, noun, first);
  return kind === 'name' ? inFull(scene, doc.text.slice(definite ? doc.tokens[first + 1]!.start : start, end)) : null;
}

/** "the spokesperson": for whom the last one spoke; else whose office was asked. */
function spokenForBefore(scene: Scene, p: number, nameOf: Naming): string | null {
  const { doc, phrases } = scene;
  for (let o = p - 1; o >= 0 && o >= p - LOOK_BACK; o--) {
    const head = doc.tokens[phrases[o]!.head]!.text;
    const bare = phrases[o]!.last - phrases[o]!.first < 3;
    if (isRepresentative(head)) {
      const behind = doc.tokens[phrases[o]!.last]?.text;
      if (!bare || behind === 'for' || behind === 'of') return principalOf(scene, o, nameOf);
    }
    const owner = o > 0 ? phrases[o - 1]! : null;
    if (STAFF.test(head) && owner?.owner && owner.first >= phrases[o]!.first && o > p - 12) return nameOf(o - 1);
  }
  return null;
}

/** Who is spoken of most; null where two are spoken of as often. */
export const mainPerson = madeOnce(({ cast, mentionsOf }: Scene): string | null => {
  let [best, most, second] = [-1, 0, 0];
  for (const [person, count] of mentionsOf.entries()) {
    if (cast.people[person]!.kind !== 'person') continue;
    if (count > most) [best, most, second] = [person, count, most];
    else second = Math.max(second, count);
  }
  return best >= 0 && most > second ? cast.people[best]!.name : null;
});

/** Of whom the text spoke last before the offset. */
function lastNamed({ cast }: Scene, offset: number): string | null {
  for (let m = firstFrom(cast, offset) - 1; m >= 0; m--) {
    const { kind, name } = cast.people[cast.mentions[m]!.person]!;
    if (kind === 'person') return name;
  }
  return null;
}

/** The title the headline has too, else the last one before the offset. */
function titleBefore({ text, title }: Doc, offset: number): string | null {
  let last: string | null = null;
  for (const [, found] of text.slice(Math.max(0, offset - TITLES_BACK), offset).matchAll(TITLE)) {
    if (title?.includes(found!)) return found!;
    last = found!;
  }
  return last ?? SHOW_OF.exec(text.slice(0, SHOWS_WITHIN))?.[1]?.trim() ?? null;
}

const longNames = new WeakMap<Doc, Map<string, string>>();

/** "Corran" is "Corran Bank", "Quist" is "Adaeze Quist", where the text says so. */
function inFull({ cast, doc }: Scene, short: string): string {
  const known = longNames.get(doc) ?? new Map<string, string>();
  longNames.set(doc, known);
  const name = known.get(short) ?? longerName(cast, doc, short);
  known.set(short, name);
  return name;
}

function longerName(cast: Cast, doc: Doc, short: string): string {
  const person = cast.people.find(
    ({ kind, name }) => kind !== 'representative' && (name.endsWith(` ${short}`) || name.startsWith(`${short} `)),
  );
  if (person) return person.name;
  const behind = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(short)}(?: \\p{Lu}\\p{Ll}+){1,3}(?!\\p{L})`, 'u');
  return behind.exec(doc.text.slice(0, IN_FULL_WITHIN))?.[0] ?? short;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
