// Short forms that papers make of names: 'SRK', 'J.Lo', 'ScarJo', 'Shaq', and 'Speed' of IShowSpeed.
import { isGivenName } from '../words/given-names.ts';
import { MARK } from '../words/marks.ts';
import { foldName, keyOf } from '../words/spelling.ts';
import { is, type Word } from '../words/words.ts';
import type { Member } from './member.ts';
import type { NameSpan } from './name-span.ts';

/** Letters of the least that a name may be cut to. */
const LEAST = 4;
/** People whose names are tried. */
const MOST = 60;
const MIXED = /^(\p{Lu}\p{Ll}*)\.?(\p{Lu}\p{Ll}{1,5})$/u;

/** For each span by index whose one word is cut from somebody's name: that member. */
export function findShortForms(words: Word[], spans: NameSpan[], of: number[], members: Member[]): Map<number, number> {
  const found = new Map<number, number>();
  const people = members.flatMap(({ kind, name }, id) => (kind === 'person' && !name.startsWith('@') ? [id] : []));
  const known = new Map<string, number>();
  for (const [i, { core, last, titles }] of spans.entries()) {
    const whole = last - core === 2 && !words[last - 1]!.spaced; // 'J.Lo'
    const suffix = last - core === 2 && is(words[last - 1], MARK.suffix) ? words[last - 1]!.key : ''; // 'RFK Jr.'
    const text = words[core]!.text + (whole ? words[last - 1]!.text : '');
    const own = of[i]!;
    if (
      (last - core > 1 && !whole && !suffix) ||
      titles.length > 0 ||
      text.length < 3 ||
      is(words[core], MARK.speaks | MARK.place)
    )
      continue;
    if (own >= 0 && !whole && !suffix && members[own]!.parts.length !== 1) continue;
    const form = `${text} ${suffix}`;
    if (!known.has(form)) known.set(form, ownerOf(text, own, suffix));
    if (known.get(form)! >= 0) found.set(i, known.get(form)!);
  }
  return found;

  /** The only one whose name it may be cut from; -1 for none, or several. */
  function ownerOf(text: string, own: number, suffix: string): number {
    const owners = people.slice(0, MOST).filter(id => id !== own && isShortOf(text, members[id]!, suffix));
    const [owner] = owners;
    return owners.length === 1 && members[owner!]!.firstWord < (members[own]?.firstWord ?? Number.POSITIVE_INFINITY)
      ? owner!
      : -1;
  }
}

function isShortOf(text: string, { name, parts }: Member, suffix: string): boolean {
  // 'Don Jr.' is Donald Quill Jr.
  if (suffix && keyOf(name.slice(name.lastIndexOf(' ') + 1)) !== suffix) return false;
  const least = suffix ? LEAST - 1 : LEAST;
  const letters = foldName(text);
  if (parts.length === 1) return text.length >= LEAST && text.length < name.length && isInside(text, name);
  if (/^\p{Lu}{3,4}$/u.test(text)) {
    const initials = parts.map(part => part[0]).join('');
    return letters === initials || (/ Jr\.?$/.test(name) && letters === `${initials}j`);
  }
  const mixed = MIXED.exec(text);
  if (mixed) return parts[0]!.startsWith(foldName(mixed[1]!)) && parts.at(-1)!.startsWith(foldName(mixed[2]!));
  return (
    letters.length >= least &&
    letters.length < parts[0]!.length &&
    parts[0]!.startsWith(letters) &&
    (suffix !== '' || !isGivenName(text))
  );
}

/** 'Speed' of IShowSpeed, 'Nikkie' of NikkieTutorials: cut at a capital. */
function isInside(text: string, name: string): boolean {
  return (name.endsWith(text) && name !== text) || (name.startsWith(text) && /\p{Lu}/u.test(name[text.length]!));
}
