import type { Phrase } from './phrases.ts';
import type { Scene } from './scene.ts';

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
] as const;

export interface PhraseRow {
  row: Float64Array;
  /** Token of the verb that the phrase is the subject of, and of one right before it; -1 for none. */
  verbAfter: number;
  verbBefore: number;
}

const KINDS = 'name he-she they it i-we-you relative quantity definite indefinite bare possessive'.split(' ');
const PERSONS = ['person', 'organization', 'representative'];
const VERB_REACH = 25;
const FAR = 60;

export function phraseRow(scene: Scene, phrase: Phrase, p: number): PhraseRow {
  const { doc, phraseAt, verbs, traits, cast, verbsBefore } = scene;
  const head = doc.tokens[phrase.head]!;
  const trait = traits[phrase.head]!;
  const { first, last } = doc.sentences[head.sentence]!;
  const reach = Math.min(last, phrase.last + VERB_REACH);
  const { at: after, commas } = nextVerb(scene, phrase.last, reach);
  const before = verbBehind(scene, phrase.first, Math.max(first, phrase.first - 4));
  const earlier = verbsBefore[phrase.first]! - verbsBefore[Math.max(first, phrase.first - VERB_REACH)]!;
  const person = scene.personOf[p]!;
  const voice = scene.voiceOf[p]!;
  const row = Float64Array.of(
    Math.min(p - phraseAt[first]!, 20),
    KINDS.indexOf(phrase.kind),
    phrase.owner ? 1 : 0,
    phrase.last - phrase.first,
    phrase.first > first ? traits[phrase.first - 1]!.neighbour : 0,
    phrase.first - 1 > first ? traits[phrase.first - 2]!.neighbour : 0,
    phrase.last < last ? traits[phrase.last]!.neighbour : 0,
    /^according$/i.test(doc.tokens[phrase.first - 2]?.text ?? '') ? 1 : 0,
    trait.noun,
    head.lexeme.lower.endsWith('s') && head.lemma !== head.lexeme.lower ? 1 : 0,
    traits[phrase.first]!.oblique ? 1 : 0,
    Math.min(scene.phrasesOf[voice]!, 30),
    person < 0 ? 0 : PERSONS.indexOf(cast.people[person]!.kind) + 1,
    person < 0 ? 0 : Math.min(scene.mentionsOf[person]!, 30),
    Math.min(scene.reportsOf[voice]!, 12),
    after < 0 ? 0 : verbs[after]!,
    after < 0 ? FAR : after - phrase.last,
    commas,
    after < 0 ? 9 : Math.min(9, phraseAt[after]! - phraseAt[phrase.last]!),
    verbAside(scene, phrase.last, reach),
    after > 0 && (traits[after - 1]!.passive || (traits[after - 2]?.passive && after - 2 >= phrase.last)) ? 1 : 0,
    before < 0 ? 0 : verbs[before]!,
    before < 0 ? 9 : phrase.first - before,
    earlier > 0 ? 0 : 1,
  );
  return { row, verbAfter: after, verbBefore: before };
}

function nextVerb({ traits, verbs, inQuote, doc }: Scene, from: number, to: number): { at: number; commas: number } {
  let commas = 0;
  for (let t = from; t < to; t++) {
    if (inQuote[t]! >= 0) continue;
    if (doc.tokens[t]!.text === ',') commas++;
    const verb = verbs[t]!;
    if (verb > 1 || (verb === 1 && traits[t]!.full)) return { at: t, commas };
  }
  return { at: -1, commas };
}

/** Class of the verb behind an aside: "Quill, who lives in Leeds, says"; "Quill (Lab., Leeds) says". 0 for none. */
function verbAside({ doc: { tokens }, verbs, inQuote }: Scene, from: number, to: number): number {
  const close = ASIDES[tokens[from]?.text ?? ''];
  if (!close || from >= to) return 0;
  let best = 0;
  for (let t = from + 2; t < to - 1; t++) {
    if (inQuote[t]! >= 0) break;
    if (tokens[t]!.text === close) best = Math.max(best, verbs[t + 1]!, t + 2 < to ? verbs[t + 2]! : 0);
  }
  return best;
}
const ASIDES: Record<string, string> = { ',': ',', '(': ')', '—': '—', '–': '–', '-': '-' };

function verbBehind({ inQuote, traits }: Scene, from: number, to: number): number {
  for (let t = from - 1; t >= to; t--) {
    if (inQuote[t]! >= 0) return -1;
    if (traits[t]!.verb > 0) return t;
  }
  return -1;
}
