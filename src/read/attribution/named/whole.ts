// Where a part of a phrase was chosen, the phrase that is meant: "Quill’s family said", "said one fan".
import type { Lexeme } from '../../lexemes.ts';
import { ORG_WORDS, PLACES } from '../../people/words/lexicon.ts';
import { isKin, isRole } from '../../people/words/role-words.ts';
import type { Scene } from '../phrases/scene.ts';
import { PEOPLE } from '../phrases/words.ts';
import { mentionAt } from './mentions.ts';
import { isRepresentative, isTeam } from './staff.ts';

/** Tokens of an office, as 'chief of staff'. */
const OFFICE = 6;
/** Where posts stand: "Quill’s account". */
export const PAGE = /^(?:accounts?|pages?|profile|website|site|feed|channel|handle|story|stories|timeline|blog)$/i;

/** The phrase itself, or the one that it is a part of. */
export function wholeOf(scene: Scene, p: number): number {
  const { doc, phrases } = scene;
  const { first, head, last, owner } = phrases[p]!;
  const next = phrases[p + 1];
  if (/^one$/i.test(doc.tokens[head]!.text)) {
    const isNoun = next?.first === last && (next.kind === 'bare' || isRole(doc.tokens[next.head]!.lexeme.lower));
    return isNoun ? p + 1 : p;
  }
  if (!owner) return holderBehind(scene, p) ?? someoneBefore(scene, p) ?? p;
  for (let o = p + 1; phrases[o]?.first === first; o++)
    if (!phrases[o]!.owner && phrases[o]!.last > last && speaks(scene, o)) return o;
  return p;
}

/** 'a friend of [Quill] said', 'people close to [Quill]': somebody else. */
function someoneBefore(scene: Scene, p: number): number | null {
  const { doc, phrases } = scene;
  const { tokens } = doc;
  const { first } = phrases[p]!;
  const to = tokens[first - 1]?.text ?? '';
  const end = to === 'to' && tokens[first - 2]?.text === 'close' ? first - 2 : to === 'of' ? first - 1 : -1;
  const before = phrases[p - 1];
  if (end < 0 || before?.last !== end) return null;
  if (before.kind === 'name') return to === 'of' && isPersonFrom(scene, p) ? p - 1 : null;
  const noun = tokens[before.head]!;
  return to === 'to' || OTHERS.test(noun.text) ? p - 1 : null;
}
/** 'Ada Quill of [Tarn County] announced'; and no 'Supreme Court of India' */
function isPersonFrom({ cast, doc: { lang, tokens }, personOf, phrases }: Scene, p: number): boolean {
  if (lang !== 'en' || phrases[p]!.kind !== 'name' || cast.people[personOf[p]!]?.kind === 'person') return false;
  const named = cast.people[personOf[p - 1]!];
  if (named) return named.kind === 'person';
  const { first, last } = phrases[p - 1]!;
  return (
    last - first === 2 && tokens.slice(first, last).every(({ lexeme, pos }) => pos === 'PROPN' && !isOfBody(lexeme))
  );
}
const isOfBody = ({ lower }: Lexeme): boolean => ORG_WORDS.has(lower) || PLACES.has(lower) || isRole(lower);
const OTHERS =
  /^(?:friends?|pals?|neighbou?rs?|fans?|colleagues?|associates?|relatives?|supporters?|critics?|followers?|members?|allies|ally|acquaintances?|classmates?)$/;

/** 'a friend of Quill' is no Quill, as 'a singer' may be. */
export function isSomebodyOf({ cast, doc: { tokens }, personOf, phrases }: Scene, p: number): boolean {
  const { kind, last } = phrases[p]!;
  if (kind !== 'indefinite' && kind !== 'bare') return false;
  const by = tokens[last]?.text === 'close' ? last + 1 : last;
  const of =
    tokens[by + 1] && /^(?:of|for|to|representing)$/.test(tokens[by]!.text)
      ? mentionAt(cast, tokens[by + 1]!.start)
      : null;
  return of !== null && of.kind === 'name' && of.person === personOf[p];
}

/** 'one of the organisers, [Ada Quill]', 'one neighbour, [Ada Quill], said': person of the cast; -1 for none. */
export function apposedTo({ cast, doc: { tokens }, phraseAt, phrases }: Scene, p: number): number {
  const { first, last } = phrases[p]!;
  let end = last;
  if (tokens[last]?.text === 'of')
    for (let o = phraseAt[last + 1] ?? phrases.length; phrases[o]?.first === last + 1; o++) end = phrases[o]!.last;
  const opens = /^(?:an?|one|another)$/i.test(tokens[first]!.text) || /^one$/i.test(tokens[first - 1]?.text ?? '');
  const name = tokens[end + 1];
  if (!opens || !name || tokens[end]!.text !== ',' || name.sentence !== tokens[first]!.sentence) return -1;
  const mention = mentionAt(cast, name.start);
  return mention?.kind === 'name' && mention.start === name.start && cast.people[mention.person]!.kind === 'person'
    ? mention.person
    : -1;
}

/** 'White House chief of staff [Ada Quill]': the office's name leads up to who holds it. */
function holderBehind({ cast, doc: { tokens }, phraseAt, phrases }: Scene, p: number): number | null {
  const { kind, last } = phrases[p]!;
  if (kind !== 'name' || !tokens[last] || !/^(?:chief|head|director|secretary|leader)$/.test(tokens[last]!.text))
    return null;
  for (let i = last + 1; i < last + OFFICE && tokens[i]?.sentence === tokens[last]!.sentence; i++) {
    const { pos, start, text } = tokens[i]!;
    const mention = /^\p{Lu}/u.test(text) ? mentionAt(cast, start) : null;
    if (mention?.kind === 'name') return i > last + 1 ? (phraseAt[i - 1] ?? null) : null;
    if (!/^(?:NOUN|ADJ|PROPN)$/.test(pos) && text !== 'of' && text !== 'and') return null;
  }
  return null;
}

/** 'her lawyers', 'his family [said]' */
function speaks({ doc: { tokens }, phrases, traits, verbs }: Scene, o: number): boolean {
  const { first, head, last } = phrases[o]!;
  const noun = tokens[head]!.text.toLowerCase();
  if (isRepresentative(noun) || isTeam(noun) || PAGE.test(noun)) return true;
  if (traits[head]!.noun !== PEOPLE && !isKin(noun) && noun !== 'family') return false;
  return verbs[last]! > 1 || (first > 0 && verbs[first - 1]! > 1);
}
