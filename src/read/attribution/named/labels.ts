// Whom a name means that stands by itself: the label of a transcript, a signature, a name of the headline.
import { madeOnce } from '../../made-once.ts';
import { initialsOf } from '../../people/names/initials.ts';
import type { Cast, Span } from '../../types.ts';
import type { Scene } from '../phrases/scene.ts';
import { mentionAt } from './mentions.ts';
import { type Named, NOBODY, personNamed } from './named.ts';

/** Whom the label of a transcript or a signature means: its mention, a surname of the cast, or just what it says. */
export function nameAt({ doc, cast }: Scene, label: Span): Named {
  const mention = mentionAt(cast, label.end - 1);
  if (mention) return personNamed(cast, mention.person);
  const words = doc.text.slice(label.start, label.end);
  if (/^(?:A|Answer)$/.test(words)) return NOBODY;
  const capitals = words === words.toUpperCase();
  const isShort = capitals && /^\p{Lu}{2,3}$/u.test(words);
  const person = byEnding(cast).get(words.toLowerCase()) ?? (isShort ? byInitials(cast).get(words) : undefined);
  if (person !== undefined) return personNamed(cast, person);
  return { person: null, speaker: capitals ? words.replace(/(?<=\p{L})\p{L}+/gu, rest => rest.toLowerCase()) : words };
}

/** Whom a full name means that the text may not have, or has without the office before it. */
export function byName({ cast }: Scene, name: string): Named {
  const person = byEnding(cast).get(name.toLowerCase());
  if (person !== undefined) return { person, speaker: name };
  const words = name.split(' ');
  for (let i = 1; i < words.length - 1; i++) {
    const rest = words.slice(i).join(' ');
    const called = byEnding(cast).get(rest.toLowerCase());
    if (called !== undefined && cast.people[called]!.name === rest) return personNamed(cast, called);
  }
  return { person: null, speaker: name };
}

/** The first person of those initials: Ada Quill by "AQ". */
const byInitials = madeOnce((cast: Cast) => {
  const people = new Map<string, number>();
  for (const [person, { name }] of cast.people.entries()) putFirst(people, initialsOf(name), person);
  return people;
});

/** The first person whose name ends in the words: Ada Quill by "ada quill" and "quill". */
const byEnding = madeOnce((cast: Cast) => {
  const people = new Map<string, number>();
  for (const [person, { name }] of cast.people.entries()) {
    const words = name.toLowerCase().split(' ');
    for (let i = 0; i < words.length; i++) putFirst(people, words.slice(i).join(' '), person);
  }
  return people;
});

function putFirst(people: Map<string, number>, key: string, person: number): void {
  if (!people.has(key)) people.set(key, person);
}
