// What the words around a name say of whoever bears it: roles, company, gender.
import type { NameSpan } from '../names/name-span.ts';
import { MARK } from '../words/marks.ts';
import { baseNounPhrase, describesSomeone, type NounPhrase } from '../words/noun-phrases.ts';
import { nounGender } from '../words/role-words.ts';
import { is, isPossessive, type Word } from '../words/words.ts';
import { ageIn } from './origins.ts';
import { coordinated, extendPhrase } from './phrase-extent.ts';
import { isDefinite, type Scene } from './predication.ts';
import { describedFrom, isDeterminer, learn } from './roles.ts';

/** Whose relation to somebody a possessor tells: 'her brother'. */
export const OWNER = MARK.female | MARK.male;

/** What a noun such as 'actress' or 'frontman' adds to the evidence for a gender. */
const NOUN_TELLS = 3;

/** Learns from words that describe somebody: roles, company, and the gender of the noun at `head`. */
function takeIn({ discourse }: Scene, member: number, from: number, to: number, head: number): void {
  const { trails, words, relatives } = discourse;
  learn(trails[member]!, words, from, to, coordinated(words, head + 1));
  const { key } = words[head]!;
  if (is(words[head], MARK.kin) || is(words[from], OWNER)) {
    const called = relatives.get(key);
    if (called) called.add(member);
    else relatives.set(key, new Set([member]));
  }
  const gender = nounGender(key);
  if (gender) discourse.members[member]![gender] = Math.max(discourse.members[member]![gender], NOUN_TELLS);
}

/** Learns what the phrase says of somebody; a definite phrase is a mention of them as well. */
export function note(scene: Scene, phrase: NounPhrase, member: number, why: string): void {
  const { words } = scene.discourse;
  takeIn(scene, member, phrase.first, Math.min(phrase.last, phrase.head + 8), phrase.head);
  scene.said = { head: phrase.head, last: phrase.last, member };
  if (isDefinite(words[phrase.first]!))
    scene.add({ first: phrase.first, last: phrase.last, kind: 'description', member, why });
}

/** 'the physician Yang Buwei', 'the site's founder, Jack Herrick': the name behind the phrase says whom it means. */
export function beforeName(scene: Scene, phrase: NounPhrase): boolean {
  const { words } = scene.discourse;
  const joined = scene.nameAt(coordinated(words, phrase.last));
  if (joined) {
    takeIn(scene, joined.member, phrase.first, phrase.last, phrase.head);
    if (isDefinite(words[phrase.first]!) && words[phrase.first]!.pos === 'DET')
      scene.add({
        first: phrase.first,
        last: joined.span.last,
        kind: 'description',
        member: joined.member,
        why: 'stands before the name',
      });
    return true;
  }
  const called = nameGiven(scene, phrase);
  if (called !== null) {
    takeIn(scene, called, phrase.first, phrase.last, phrase.head);
    return true;
  }
  for (const whole of [false, true]) {
    const full = extendPhrase(words, phrase, whole);
    const named = words[full.last]?.text === ',' ? scene.nameAt(full.last + 1) : null;
    if (!named) continue;
    note(scene, full, named.member, 'stands before the name');
    return true;
  }
  return isNamedBehind(scene, phrase);
}

const GIVES = new Set(['named', 'called', 'nicknamed', 'dubbed']);

/** 'a fisherman named [Peadar Roe]', 'a boy by the name of [Wick]' */
function nameGiven(scene: Scene, phrase: NounPhrase): number | null {
  const { words } = scene.discourse;
  let i = phrase.last + (words[phrase.last]?.text === ',' ? 1 : 0);
  if (GIVES.has(words[i]?.key ?? '')) i++;
  else if (words[i]?.key === 'by' && words[i + 2]?.key === 'name' && words[i + 3]?.key === 'of') i += 4;
  else return null;
  const name = words[i]?.sentence === words[phrase.first]!.sentence ? scene.nameAt(i) : null;
  return name?.member ?? null;
}

/** 'the winner was [Ann Lee]' */
function isNamedBehind(scene: Scene, phrase: NounPhrase): boolean {
  const { words } = scene.discourse;
  const full = extendPhrase(words, phrase, false);
  if (words[phrase.first]!.key !== 'the' || words[full.last]?.lemma !== 'be') return false;
  const named =
    scene.nameAt(full.last + 1) ?? (words[full.last + 1]?.pos === 'DET' ? scene.nameAt(full.last + 2) : null);
  if (!named || isPossessive(words[named.span.last])) return false;
  note(scene, full, named.member, 'named behind it');
  return true;
}

/** What stands around a name without a determiner: 'former Vermont governor Howard Dean', 'Amara's mum, Lorraine'. */
export function describeName(scene: Scene, span: NameSpan, member: number): void {
  const { words, trails } = scene.discourse;
  learn(trails[member]!, words, span.first, span.last - 1);
  const from = describedFrom(words, span.first);
  if (from < span.first) takeIn(scene, member, from, span.first, span.first - 1);
  for (let i = from; i < span.first; i++)
    if (words[i]!.key.endsWith('-year-old')) trails[member]!.age ??= ageIn(words[i]);
  const open = words[span.last]?.text === ',' ? span.last : officeAt(words, span.last);
  if (open < 0 || isDeterminer(words, open + 1)) return;
  const bare = baseNounPhrase(words, open, i => scene.nameAt(i) !== null);
  if (bare && describesSomeone(words[bare.head]!) && !scene.nameAt(bare.last))
    takeIn(scene, member, bare.first + 1, bare.last, bare.head);
}

/** Words between a name and the 'as' of its office. */
const OFFICE_WITHIN = 5;

/** 'Quill resigned [as] ports minister', 'Quill, who served as mayor': index of the 'as'; -1 where there is none. */
function officeAt(words: Word[], from: number): number {
  const { sentence } = words[from - 1]!;
  for (let i = from; i < from + OFFICE_WITHIN && words[i]?.sentence === sentence; i++) {
    if (words[i]!.key === 'as' && words[i - 1]!.pos !== 'ADV') return i;
    if (words[i]!.capital) return -1;
  }
  return -1;
}
