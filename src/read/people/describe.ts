import { resolveDescription } from './descriptions.ts';
import type { Discourse, Draft, Ref } from './discourse.ts';
import { BODIES, isKin, nounGender } from './lexicon.ts';
import type { NameSpan } from './name-spans.ts';
import { baseNounPhrase, coordinated, describesSomeone, extendPhrase, type NounPhrase } from './noun-phrases.ts';
import { describedFrom, isDeterminer, learn } from './roles.ts';
import { isPossessive, type Word } from './words.ts';

/** What reading descriptions needs to see of the reading that is under way. */
export interface Scene {
  discourse: Discourse;
  /** Mentions so far in the sentence, in the order they were read. */
  here: Ref[];
  /** The name that starts at a word, if it is somebody's. */
  nameAt(i: number): { span: NameSpan; member: number } | null;
  add(ref: Draft): void;
}

/** Learns from a noun phrase that starts with a determiner, and adds it if it means somebody. */
export function describePhrase(scene: Scene, phrase: NounPhrase): void {
  const { words } = scene.discourse;
  const stop = (i: number) => scene.nameAt(i) !== null;
  const at = phrase.first;
  const said = saidOf(scene, at, phrase);
  if (said && !stop(phrase.last)) {
    if (words[at]!.key === 'the') possessorWithin(scene, phrase);
    note(scene, extendPhrase(words, phrase, true), said.member, said.why);
    return;
  }
  const someone = describesSomeone(words[phrase.head]!);
  if (someone && beforeName(scene, phrase)) return;
  if (!/^(the|this)$/.test(words[at]!.key)) return;
  possessorWithin(scene, phrase);
  if (someone) anaphor(scene, extendPhrase(words, phrase, false));
  else if (scene.discourse.body !== null && BODIES.has(words[phrase.head]!.key)) {
    scene.add({
      first: at,
      last: phrase.last,
      kind: 'description',
      member: scene.discourse.body,
      why: 'the organisation named last',
    });
  }
}

function anaphor(scene: Scene, phrase: NounPhrase): void {
  const found = resolveDescription(scene.discourse, phrase);
  if (found) scene.add({ first: phrase.first, last: phrase.last, kind: 'description', ...found });
  else scene.discourse.open.push(phrase);
}

/** '[the premier]'s press secretary': who possesses may be somebody known. */
function possessorWithin(scene: Scene, phrase: NounPhrase): void {
  const { words } = scene.discourse;
  for (let i = phrase.first + 2; i < phrase.last; i++) {
    if (!isPossessive(words[i]) || !describesSomeone(words[i - 1]!)) continue;
    anaphor(scene, { first: phrase.first, head: i - 1, last: i });
    return;
  }
}

/** What a noun such as 'actress' or 'frontman' adds to the evidence for a gender. */
const NOUN_TELLS = 3;

/** Learns from words that describe somebody: roles, company, and the gender of the noun at `head`. */
function takeIn({ discourse }: Scene, member: number, from: number, to: number, head: number): void {
  learn(discourse.trails[member]!, discourse.words, from, to);
  const gender = nounGender(discourse.words[head]!.key);
  if (gender) discourse.members[member]![gender] = Math.max(discourse.members[member]![gender], NOUN_TELLS);
}

/** Learns what the phrase says of somebody; a definite phrase is a mention of them as well. */
function note(scene: Scene, phrase: NounPhrase, member: number, why: string): void {
  const { words } = scene.discourse;
  takeIn(scene, member, phrase.first, Math.min(phrase.last, phrase.head + 8), phrase.head);
  if (isDefinite(words[phrase.first]!))
    scene.add({ first: phrase.first, last: phrase.last, kind: 'description', member, why });
}

const isDefinite = (word: Word) => /^(the|this|his|her|its|their)$/.test(word.key);

/** 'the physician Yang Buwei', 'the site's founder, Jack Herrick': the name behind the phrase says whom it means. */
function beforeName(scene: Scene, phrase: NounPhrase): boolean {
  const { words } = scene.discourse;
  const joined = scene.nameAt(phrase.last);
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
  for (const whole of [false, true]) {
    const full = extendPhrase(words, phrase, whole);
    const named = words[full.last]?.text === ',' ? scene.nameAt(full.last + 1) : null;
    if (!named) continue;
    note(scene, full, named.member, 'stands before the name');
    return true;
  }
  return false;
}

/** Whom the words before the phrase make it say something of: apposition, predicate, 'born …, the daughter of …'. */
function saidOf(scene: Scene, at: number, phrase: NounPhrase): { member: number; why: string } | null {
  const { words } = scene.discourse;
  const head = words[phrase.head]!;
  const someone = describesSomeone(head);
  let i = at - 1;
  while (
    i > 0 &&
    (words[i]!.pos === 'ADV' || words[i]!.text === ']' || words[i]!.pos === 'NUM' || words[i]!.text === '[')
  )
    i--;
  const link = words[i];
  if (!link || link.sentence !== head.sentence) return null;
  if (/^[,(–—]$/.test(link.text)) {
    const named = lastHere(scene, ref => ref.last === i && ref.kind === 'name');
    if (named && (someone || isAside(words, phrase))) return { member: named.member, why: 'apposition' };
    const subject =
      isKin(head.key) && words[coordinated(words, phrase.last)]?.key === 'of' ? subjectBefore(scene, i) : null;
    return subject === null ? null : { member: subject, why: 'said of the subject' };
  }
  if (link.lemma === 'be') {
    const owner = ownerBefore(scene, i);
    return owner === null || !(someone || isDefinite(words[at]!)) ? null : { member: owner, why: 'predicate' };
  }
  const becomes =
    link.lemma === 'become' ||
    link.lemma === 'remain' ||
    (link.key === 'as' && words[i - 1]?.sentence === head.sentence);
  const subject = becomes && (someone || link.key !== 'as') ? subjectBefore(scene, i) : null;
  return subject === null ? null : { member: subject, why: 'predicate' };
}

/** Mentions of the sentence that are looked back at: a sentence without end must not cost without end. */
const LOOK_BACK = 24;

function lastHere({ here }: Scene, matches: (ref: Ref) => boolean): Ref | undefined {
  for (let i = here.length - 1; i >= Math.max(0, here.length - LOOK_BACK); i--) if (matches(here[i]!)) return here[i];
  return undefined;
}

/** A definite phrase that ends at a comma or with its sentence: an apposition whatever its noun. */
function isAside(words: Word[], phrase: NounPhrase): boolean {
  if (words[phrase.first]!.key !== 'the') return false;
  const { last } = extendPhrase(words, phrase, true);
  const next = words[last];
  return !next || next.sentence !== words[phrase.first]!.sentence || /^[,.)–—]$/.test(next.text);
}

/** The last subject of the sentence before a word. */
function subjectBefore(scene: Scene, before: number): number | null {
  return lastHere(scene, ref => ref.first < before && ref.kind !== 'description' && ref.subject)?.member ?? null;
}

/** Whose mention ends right before the verb at `verb`, adverbs and auxiliaries aside. */
function ownerBefore(scene: Scene, verb: number): number | null {
  const { words } = scene.discourse;
  let i = verb;
  while (/^(ADV|AUX|PART)$/.test(words[i - 1]?.pos ?? '') && verb - i < 4) i--;
  return lastHere(scene, ref => ref.last === i && ref.kind !== 'description')?.member ?? null;
}

/** What stands around a name without a determiner: 'former Vermont governor Howard Dean', 'Amara's mum, Lorraine'. */
export function describeName(scene: Scene, span: NameSpan, member: number): void {
  const { words, trails } = scene.discourse;
  learn(trails[member]!, words, span.first, span.last - 1);
  const from = describedFrom(words, span.first);
  if (from < span.first) takeIn(scene, member, from, span.first, span.first - 1);
  const open = words[span.last];
  if (open?.text !== ',' || isDeterminer(words, span.last + 1)) return;
  const bare = baseNounPhrase(words, span.last, i => scene.nameAt(i) !== null);
  if (bare && describesSomeone(words[bare.head]!) && !scene.nameAt(bare.last))
    takeIn(scene, member, bare.first + 1, bare.last, bare.head);
}

/** When all is read: descriptions that came before the one person whose name goes with that very role. */
export function describeLate(scene: Scene): void {
  const { words, trails, open } = scene.discourse;
  const holders = new Map<string, number | null>();
  for (const [member, { roles }] of trails.entries()) {
    for (const role of roles) holders.set(role, holders.has(role) ? null : member);
  }
  for (const { first, head, last } of open) {
    const member = holders.get(words[head]!.key) ?? null;
    if (member !== null)
      scene.add({ first, last, kind: 'description', member, why: `the only ${words[head]!.key} named` });
  }
}
