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
  const tried = members
    .flatMap(({ kind, name }, id) => (kind === 'person' && !name.startsWith('@') ? [id] : []))
    .slice(0, MOST);
  const known = new Map<string, number>();
  for (const [i, { core, last, titles }] of spans.entries()) {
    if (last - core > 2 || titles.length > 0 || is(words[core], MARK.speaks | MARK.place)) continue;
    const own = of[i]!;
    const [whole, suffix] = last - core === 2 ? endOf(words[last - 1]!) : ['', ''];
    if (!whole && !suffix && (last - core > 1 || (own >= 0 && members[own]!.parts.length !== 1))) continue;
    const text = words[core]!.text + whole;
    if (text.length < 3) continue;
    const form = `${text} ${suffix}`;
    if (!known.has(form)) known.set(form, ownerOf(text, own, suffix));
    if (known.get(form)! >= 0) found.set(i, known.get(form)!);
  }
  return found;

  /** The only one whose name it may be cut from; -1 for none, or several. */
  function ownerOf(text: string, own: number, suffix: string): number {
    const letters = foldName(text);
    const owners = tried.filter(id => id !== own && isShortOf(text, letters, members[id]!, suffix));
    const [owner] = owners;
    return owners.length === 1 && members[owner!]!.firstWord < (members[own]?.firstWord ?? Number.POSITIVE_INFINITY)
      ? owner!
      : -1;
  }
}

/** What goes on with the word before: 'J.[Lo]'; and what stands behind it: 'RFK [Jr.]'. */
const endOf = (word: Word): [whole: string, suffix: string] => [
  word.spaced ? '' : word.text,
  is(word, MARK.suffix) ? word.key : '',
];

/** @param letters the text's, folded as the parts are */
function isShortOf(text: string, letters: string, { name, parts }: Member, suffix: string): boolean {
  if (parts.length > 1 && parts[0]![0] !== letters[0]) return false;
  // 'Don Jr.' is Donald Quill Jr.
  if (suffix && keyOf(name.slice(name.lastIndexOf(' ') + 1)) !== suffix) return false;
  const least = suffix ? LEAST - 1 : LEAST;
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

/** 'McDonald' is no Donald. */
const FAMILY = /^(?:Mac|Mc|Fitz|De|O['’])/;
/** 'Speed' of IShowSpeed, 'Nikkie' of NikkieTutorials: cut at a capital. */
function isInside(text: string, name: string): boolean {
  return (
    (name.endsWith(text) && !isGivenName(text) && !FAMILY.test(name)) ||
    (name.startsWith(text) && /\p{Lu}/u.test(name[text.length]!))
  );
}
