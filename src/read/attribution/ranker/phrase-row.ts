// The numbers of a row that tell of the phrase alone.
import type { PhraseKind } from '../phrases/forms.ts';
import type { Scene } from '../phrases/scene.ts';
import { COMMA } from '../phrases/words.ts';

/** What a phrase is like, whatever is quoted: the last numbers of a row. */
export const PHRASE_FEATURES = [
  ...[
    'order',
    'kind',
    'owner',
    'length',
    'wordBefore',
    'wordBefore2',
    'wordAfter',
    'accordingTo',
    'noun',
    'plural',
    'oblique',
  ],
  ...['headCount', 'person', 'personMentions', 'reportsOften'],
  ...['verbAfter', 'verbAfterGap', 'verbAfterCommas', 'verbAfterPhrases', 'verbAside', 'passive'],
  ...['verbBefore', 'verbBeforeGap', 'subject'],
  ...['verbAfterKind', 'verbAfterForm', 'verbBeforeKind', 'ownerOfSpeech', 'verbRightAfter'],
] as const;

/** Token of the verb that a phrase is the subject of, and of one right before it; -1 for none. */
export interface VerbsOf {
  after: number;
  before: number;
}

const KINDS: Record<PhraseKind, number> = {
  name: 0,
  'he-she': 1,
  they: 2,
  it: 3,
  'i-we-you': 4,
  relative: 5,
  quantity: 6,
  definite: 7,
  indefinite: 8,
  bare: 9,
  possessive: 10,
};
const PERSONS = { person: 1, organization: 2, representative: 3 };
const VERB_REACH = 25;
const FAR = 60;

/** Writes PHRASE_FEATURES from `i` on, and says which verbs go with the phrase. */
export function phraseRow(scene: Scene, p: number, row: Float64Array, i: number): VerbsOf {
  const { doc, phraseAt, verbs, traits, verbsBefore } = scene;
  const phrase = scene.phrases[p]!;
  const { first, last } = doc.sentences[doc.tokens[phrase.head]!.sentence]!;
  const reach = Math.min(last, phrase.last + VERB_REACH);
  const { at: after, commas } = nextVerb(scene, phrase.last, reach);
  const before = verbBehind(scene, phrase.first, Math.max(first, phrase.first - 4));
  const earlier = verbsBefore[phrase.first]! - verbsBefore[Math.max(first, phrase.first - VERB_REACH)]!;
  row[i++] = Math.min(p - phraseAt[first]!, 20);
  row[i++] = KINDS[phrase.kind];
  row[i++] = phrase.owner ? 1 : 0;
  row[i++] = phrase.last - phrase.first;
  row[i++] = phrase.first > first ? traits[phrase.first - 1]!.neighbour : 0;
  row[i++] = phrase.first - 1 > first ? traits[phrase.first - 2]!.neighbour : 0;
  row[i++] = phrase.last < last ? traits[phrase.last]!.neighbour : 0;
  i = headRow(scene, p, row, i);
  row[i++] = after < 0 ? 0 : verbs[after]!;
  row[i++] = after < 0 ? FAR : after - phrase.last;
  row[i++] = commas;
  row[i++] = after < 0 ? 9 : Math.min(9, phraseAt[after]! - phraseAt[phrase.last]!);
  row[i++] = verbAside(scene, phrase.last, reach);
  row[i++] = after > 0 && isPassive(scene, after, phrase.last) ? 1 : 0;
  row[i++] = before < 0 ? 0 : verbs[before]!;
  row[i++] = before < 0 ? 9 : phrase.first - before;
  row[i++] = earlier > 0 ? 0 : 1;
  row[i++] = after < 0 ? 0 : traits[after]!.verbKind;
  row[i++] = after < 0 ? 0 : traits[after]!.verbForm;
  row[i++] = before < 0 ? 0 : traits[before]!.verbKind;
  row[i++] = phrase.owner ? ownsSpeech(scene, p) : 0;
  row[i] = verbs[phrase.last] ?? 0;
  return { after, before };
}

/** What the words of the phrase and the cast say of it. */
function headRow(scene: Scene, p: number, row: Float64Array, i: number): number {
  const { traits, cast, phrases } = scene;
  const { first, head } = phrases[p]!;
  const { noun, plural } = traits[head]!;
  const [person, voice] = [scene.personOf[p]!, scene.voiceOf[p]!];
  row[i++] = traits[first - 2]?.according ? 1 : 0;
  row[i++] = noun;
  row[i++] = plural ? 1 : 0;
  row[i++] = traits[first]!.oblique ? 1 : 0;
  row[i++] = Math.min(scene.phrasesOf[voice]!, 30);
  row[i++] = person < 0 ? 0 : PERSONS[cast.people[person]!.kind];
  row[i++] = person < 0 ? 0 : Math.min(scene.mentionsOf[person]!, 30);
  row[i++] = Math.min(scene.reportsOf[voice]!, 12);
  return i;
}

/** 1, or 2 where what the phrase owns is somebody's words: 'his claim', "Quill's letter". */
function ownsSpeech({ phrases, traits }: Scene, p: number): number {
  const { first } = phrases[p]!;
  for (let o = p + 1; o < phrases.length && phrases[o]!.first === first; o++)
    if (!phrases[o]!.owner) return traits[phrases[o]!.head]!.speech;
  return 0;
}

function isPassive({ traits }: Scene, verb: number, from: number): boolean {
  return traits[verb - 1]!.passive || (verb - 2 >= from && traits[verb - 2]!.passive);
}

function nextVerb({ traits, verbs, inQuote }: Scene, from: number, to: number): { at: number; commas: number } {
  let commas = 0;
  for (let t = from; t < to; t++) {
    if (inQuote[t]! >= 0) continue;
    if (traits[t]!.neighbour === COMMA) commas++;
    const verb = verbs[t]!;
    if (verb > 1 || (verb === 1 && traits[t]!.full)) return { at: t, commas };
  }
  return { at: -1, commas };
}

/** Class of the verb behind an aside: "Quill, who lives in Leeds, says"; "Quill (Lab., Leeds) says". 0 for none. */
function verbAside({ doc: { tokens }, traits, verbs, inQuote }: Scene, from: number, to: number): number {
  const close = from < to ? traits[from]!.closer : undefined;
  if (!close) return 0;
  let best = 0;
  for (let t = from + 2; t < to - 1; t++) {
    if (inQuote[t]! >= 0) break;
    if (tokens[t]!.text === close) best = Math.max(best, verbs[t + 1]!, t + 2 < to ? verbs[t + 2]! : 0);
  }
  return best;
}

function verbBehind({ inQuote, traits }: Scene, from: number, to: number): number {
  for (let t = from - 1; t >= to; t--) {
    if (inQuote[t]! >= 0) return -1;
    if (traits[t]!.verb > 0) return t;
  }
  return -1;
}
