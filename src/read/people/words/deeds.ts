// What somebody has done, or suffered, by the verbs they were the subject of; and the nouns that follow from it: who wrote
// is the author, who was killed the victim.
import type { MentionKind } from '../../types.ts';
import { verbBehind } from './clause.ts';
import { AT, DOES, PASSIVE, POSTS } from './deed-nouns.ts';
import { MARK } from './marks.ts';
import { is, isPossessive, type Word } from './words.ts';

/** A mention, as far as it matters here; Ref in discourse.ts. */
interface Ref {
  first: number;
  last: number;
  verb: number;
  kind: MentionKind;
}

/** What somebody did or suffered, by the lemmas of verbs: worked out when a description asks for it, since most are never asked. */
export class Deeds {
  private readonly words: Word[];
  private readonly lemmas = new Set<string>();
  /** Mentions around which nobody has looked so far. */
  private unread: Ref[] = [];

  constructor(words: Word[]) {
    this.words = words;
  }

  note(mention: Ref): void {
    this.unread.push(mention);
  }

  told(): ReadonlySet<string> {
    for (const mention of this.unread) learn(this.lemmas, this.words, mention);
    this.unread = [];
    return this.lemmas;
  }
}

/** Takes note of what the words around a mention say that somebody did. */
function learn(deeds: Set<string>, words: Word[], ref: Ref): void {
  const { first, last, verb } = ref;
  const add = (at: number) => {
    if (words[at]?.pos === 'VERB') deeds.add((isPassive(words, at) ? PASSIVE : '') + words[at]!.lemma);
  };
  add(verb);
  add(relativeVerb(words, ref));
  add(chargedWith(words, verb >= 0 ? verb : last));
  if (isPossessive(words[last])) return;
  noteAside(deeds, words, last);
  notePost(deeds, words, last);
  let at = first - 1;
  // 'sacked striker [Ada Quill]'
  while (is(words[at], MARK.someone) && words[at]!.pos === 'NOUN') at--;
  const before = words[at];
  if (verb >= 0 || before?.sentence !== words[first]!.sentence) return;
  if (before.key === 'by' || before.key === 'to') noteAgent(deeds, words, at);
  else if (before.pos === 'VERB') deeds.add(PASSIVE + before.lemma);
  else if (isMistagged(words, at)) for (const stem of stemsOfVerb(before.key)) deeds.add(PASSIVE + stem);
}

/** ', beating [Ada Quill]' that the tagger takes for a noun, 'Quill married [Bo Lind]' for an adjective. */
const isMistagged = (words: Word[], at: number) =>
  words[at]!.pos === 'NOUN'
    ? words[at]!.key.endsWith('ing') && words[at - 1]?.text === ','
    : words[at]!.pos === 'ADJ' && words[at]!.key.endsWith('ed') && words[at - 1]?.pos === 'PROPN';

function stemsOfVerb(key: string): string[] {
  const stem = key.replace(/(?:ing|ed)$/, '');
  return [stem, `${stem}e`, stem.replace(/i$/, 'y')];
}

/** Words between a participle and its 'by'. */
const BY_WITHIN = 8;

/** 'was beaten in straight sets [by] Quill', 'lost her seat [to] Quill': what they did. */
function noteAgent(deeds: Set<string>, words: Word[], by: number): void {
  const { sentence } = words[by]!;
  for (let i = by - 1; i > by - BY_WITHIN && words[i]?.sentence === sentence; i--) {
    if (words[i]!.pos !== 'VERB') continue;
    if (words[by]!.key === 'by' && isPassive(words, i)) deeds.add(words[i]!.lemma);
    if (words[by]!.key === 'to' && words[i]!.lemma === 'lose') deeds.add('win').add('beat');
    return;
  }
}

/** 'Quill, leading the side', 'Quill, beaten in the final' */
function noteAside(deeds: Set<string>, words: Word[], last: number): void {
  if (words[last]?.text !== ',') return;
  let at = last + 1;
  while (words[at]?.pos === 'ADV') at++;
  const verb = words[at];
  if (verb?.pos !== 'VERB' || verb.sentence !== words[last]!.sentence) return;
  if (verb.key.endsWith('ing')) deeds.add(verb.lemma);
  else if (/(?:ed|en|wn)$/.test(verb.key)) deeds.add(PASSIVE + verb.lemma);
}

/** Words behind a mention within which its post is told: 'between the posts', 'plays bass', 'on drums'. */
const POST_WITHIN = 9;
const BEFORE_POST = /^(?:play|take|pick|strum|bang|beat|be|keep|stand|sit|lead|wear|swap)$/;

function notePost(deeds: Set<string>, words: Word[], last: number): void {
  const { sentence } = words[last - 1]!;
  let placed = false;
  for (let i = last; i < last + POST_WITHIN && words[i]?.sentence === sentence; i++) {
    const { capital, key, lemma, pos } = words[i]!;
    if (capital) return;
    placed ||= pos === 'ADP' || (pos === 'VERB' && BEFORE_POST.test(lemma));
    if (placed && POSTS.has(key)) deeds.add(AT + key);
  }
}

function isPassive(words: Word[], verb: number): boolean {
  for (let i = verb - 1; i >= verb - 3 && /^(?:AUX|ADV|VERB)$/.test(words[i]?.pos ?? ''); i--)
    if (words[i]!.lemma === 'be' || words[i]!.lemma === 'get') return !words[verb]!.key.endsWith('ing');
  return false;
}

/** Words of a description within which 'who' may stand. */
const WHO_WITHIN = 8;

/** Index of the verb of 'who …' behind a mention, or within a description; -1 where there is none. */
function relativeVerb(words: Word[], { first, last, kind }: Ref): number {
  const behind = words[last]?.text === ',' ? last + 1 : last;
  if (words[behind]?.key === 'who') return verbBehind(words, behind + 1);
  if (kind !== 'description') return -1;
  for (let i = first; i < last && i < first + WHO_WITHIN; i++)
    if (words[i]!.key === 'who') return verbBehind(words, i + 1);
  return -1;
}

const CHARGES = new Set(['of', 'with', 'for']);

/** 'was charged with [poisoning] her', 'guilty of [poisoning] her': index of the crime's verb; -1 where there is none. */
function chargedWith(words: Word[], from: number): number {
  for (let i = from; i < from + 4 && words[i + 1]?.sentence === words[from]?.sentence; i++)
    if (CHARGES.has(words[i]?.key ?? '')) return words[i + 1]!.key.endsWith('ing') ? i + 1 : -1;
  return -1;
}

const AGENT = /^(.{3,}?)(?:er|or)$/;

/** Verbs that a noun such as 'translator' may come from. */
function stemsOf(noun: string): string[] {
  const stem = AGENT.exec(noun)?.[1];
  if (!stem) return [noun];
  const single = stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [];
  return [stem, `${stem}e`, ...single];
}

/** Whether the text has put somebody where who is called so does not stand: 'the singer' of who plays drums. */
export function holdsOtherPost(noun: string, told: Deeds | null): boolean {
  const deeds = told?.told();
  const mine = deeds && DOES.get(noun);
  if (!mine?.some(deed => deed.startsWith(AT))) return false;
  for (const deed of deeds!) if (deed.startsWith(AT) && !mine.includes(deed)) return true;
  return false;
}

/** Whether somebody with these deeds may be called so: 'the founder' of who founded something. */
export function didSo(noun: string, told: Deeds | null): boolean {
  const deeds = told?.told();
  if (!deeds || deeds.size === 0) return false;
  return (DOES.get(noun) ?? stemsOf(noun)).some(deed => deeds.has(deed));
}
