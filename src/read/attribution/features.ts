import type { Token } from '../types.ts';
import { REPORTING, SAYING, VESSELS } from './cues.ts';
import { GROUP_NOUNS, PEOPLE_NOUNS, TIME_NOUNS } from './nouns.ts';
import type { Phrase } from './phrases.ts';
import type { Scene } from './scene.ts';

/** What was decided about the quote before. */
export interface Carry {
  /** Index of the phrase it was given to; -1 for nobody. */
  phrase: number;
  quote: number;
}

export const FEATURES = [
  'nobody',
  'where',
  'distance',
  'phrasesBetween',
  'order',
  'kind',
  'owner',
  'length',
  'verbAfter',
  'verbAfterGap',
  'verbAfterCommas',
  'verbAfterPhrases',
  'verbAfterToQuote',
  'verbBefore',
  'verbBeforeGap',
  'verbBeforeToQuote',
  'wordBefore',
  'wordAfter',
  'accordingTo',
  'noun',
  'plural',
  'headCount',
  'subject',
  'carried',
  'carriedHead',
  'carryGap',
  'carrySentences',
  'carrySameParagraph',
  'quoteWords',
  'quoteCapital',
  'quoteEnd',
  'quoteBefore',
  'quoteAfter',
  'quoteStartsSentence',
  'quoteEndsSentence',
  'quoteStartsParagraph',
  'quoteContinued',
  'quoteStyle',
  'quoteTitleCase',
  'bareWords',
  'sentenceReports',
  'verbNearQuote',
  'quotesInSentence',
  'quoteOrder',
  'verbsBetween',
  'clauseBetween',
] as const;
export type FeatureName = (typeof FEATURES)[number];

const KINDS = [
  'name',
  'he-she',
  'they',
  'it',
  'i-we-you',
  'relative',
  'quantity',
  'definite',
  'indefinite',
  'bare',
  'possessive',
];
const FAR = 60;

/** 3 say, 2 another reporting verb, 1 any other verb, 0 none. */
export function verbClass(token: Token | undefined): number {
  if (!token) return 0;
  const verb = token.pos === 'VERB' || token.pos === 'AUX';
  if (SAYING.has(token.lemma)) return verb || /(?:ed|s)$|^(?:said|told|wrote)$/.test(token.text) ? 3 : 0;
  if (REPORTING.has(token.lemma)) return verb ? 2 : 0;
  return verb ? 1 : 0;
}

const ADJACENT: Record<string, number> = {
  ',': 1,
  ':': 2,
  that: 3,
  dass: 3,
  daß: 3,
  '.': 9,
  '—': 10,
  '–': 10,
  '(': 11,
  '-': 12,
  '“': 13,
};
/** What a neighbouring word is, as one number: the trees split it where they like. */
function adjacent(token: Token | undefined): number {
  if (!token) return 0;
  const known = ADJACENT[token.text.toLowerCase()];
  if (known) return known;
  if (/^['’]s?$/.test(token.text)) return 14;
  const verb = verbClass(token);
  if (verb > 0) return 3 + verb; // 4 to 6
  if (token.pos === 'ADP' || token.pos === 'PART') return 7;
  if (token.pos === 'DET') return 8;
  if (token.pos === 'CCONJ') return 15;
  if (token.pos === 'SCONJ') return 16;
  if (token.pos === 'PRON') return 17;
  if (token.pos === 'PROPN') return 18;
  if (token.pos === 'NOUN') return VESSELS.has(token.lemma) ? 20 : 19;
  if (token.pos === 'ADJ') return 21;
  if (token.pos === 'ADV') return 22;
  return 23;
}

/** Features of the quote alone; the same for all of its candidates. */
export function quoteFeatures(scene: Scene, q: number): Partial<Record<FeatureName, number>> {
  const { doc, quotes, opens, closes, inQuote } = scene;
  const { tokens, text } = doc;
  const quote = quotes[q]!;
  const home = doc.sentences[quote.sentence];
  const [open, close] = [opens[q]!, closes[q]!];
  const words = text.slice(quote.start, quote.end);
  const before = home && open > home.first ? tokens[open - 1] : undefined;
  const after = home && close < home.last ? tokens[close] : undefined;
  let [bare, reports, near, inSentence, order] = [0, 0, 0, 0, 0];
  if (home) {
    const [from, to] = [Math.max(home.first, open - FAR * 2), Math.min(home.last, close + FAR)];
    let previous = -1;
    for (let t = from; t < to; t++) {
      const holder = inQuote[t]!;
      if (holder >= 0 && holder !== previous) {
        inSentence++;
        if (holder < q) order++;
      }
      previous = holder;
      if (holder >= 0) continue;
      bare++;
      const verb = verbClass(tokens[t]);
      reports = Math.max(reports, verb);
      if (t >= open - 4 && t < close + 6) near = Math.max(near, verb);
    }
  }
  const capitals = words.match(/(?:^|\s)\p{Lu}/gu)?.length ?? 0;
  return {
    quoteWords: Math.min(quote.words, 30),
    quoteCapital: /^[^\p{L}\p{N}]*\p{Lu}/u.test(words) ? 1 : 0,
    quoteEnd:
      ',.!?…'.indexOf(words.at(-1) ?? ' ') +
      1 +
      (/^[,.]/.test(text.slice(quote.outer.end, quote.outer.end + 1)) ? 6 : 0),
    quoteBefore: adjacent(before),
    quoteAfter: adjacent(after),
    quoteStartsSentence: before ? 0 : 1,
    quoteEndsSentence: after && /\w/.test(after.text) ? 0 : 1,
    quoteStartsParagraph: text.slice(doc.paragraphs[quote.paragraph]!.start, quote.outer.start).trim() ? 0 : 1,
    quoteContinued: (quote.continued ? 1 : 0) + (quote.continues ? 2 : 0),
    quoteStyle: '"“„«‘\''.indexOf(text[quote.outer.start] ?? ' '),
    quoteTitleCase: quote.words > 0 ? Math.min(1, capitals / quote.words) : 0,
    bareWords: Math.min(bare, FAR),
    sentenceReports: reports,
    verbNearQuote: near,
    quotesInSentence: Math.min(inSentence, 9),
    quoteOrder: Math.min(order, 9),
  };
}

/** One row of numbers in the order of FEATURES. */
export function featuresOf(
  scene: Scene,
  q: number,
  p: number,
  base: Partial<Record<FeatureName, number>>,
  carry: Carry | null,
): Float64Array {
  const values: Partial<Record<FeatureName, number>> = {
    ...base,
    nobody: p < 0 ? 1 : 0,
    ...carryFeatures(scene, q, p, carry),
  };
  if (p >= 0) Object.assign(values, phraseFeatures(scene, q, scene.phrases[p]!, p));
  return Float64Array.from(FEATURES, name => values[name] ?? -1);
}

function carryFeatures(scene: Scene, q: number, p: number, carry: Carry | null): Partial<Record<FeatureName, number>> {
  if (!carry) return {};
  const [quote, previous] = [scene.quotes[q]!, scene.quotes[carry.quote]!];
  const phrase = p >= 0 ? scene.phrases[p]! : null;
  const carried = carry.phrase >= 0 ? scene.phrases[carry.phrase]! : null;
  const head = (x: Phrase | null) => (x ? scene.doc.tokens[x.head]!.text : '');
  return {
    carried: p >= 0 && p === carry.phrase ? 1 : 0,
    carriedHead: phrase && carried && head(phrase) === head(carried) ? 1 : 0,
    carryGap: Math.min(scene.opens[q]! - scene.closes[carry.quote]!, FAR * 3),
    carrySentences: Math.min(quote.sentence - previous.sentence, 9),
    carrySameParagraph: Math.min(quote.paragraph - previous.paragraph, 5),
  };
}

function phraseFeatures(scene: Scene, q: number, phrase: Phrase, p: number): Partial<Record<FeatureName, number>> {
  const { doc, opens, closes } = scene;
  const { tokens } = doc;
  const quote = scene.quotes[q]!;
  const before = phrase.last <= opens[q]!;
  const head = tokens[phrase.head]!;
  const sentence = doc.sentences[head.sentence]!;
  const word = head.text.toLowerCase();
  const gap = before ? between(scene, phrase.last, opens[q]!) : between(scene, closes[q]!, phrase.first);
  return {
    where: whereOf(scene, q, phrase, before),
    distance: gap.words,
    verbsBetween: gap.verbs,
    clauseBetween: gap.clauses,
    phrasesBetween: Math.min(Math.abs(p - (scene.phraseAt[before ? opens[q]! : closes[q]!] ?? 0)), 20),
    order: Math.min(p - (scene.phraseAt[sentence.first] ?? 0), 20),
    kind: KINDS.indexOf(phrase.kind),
    owner: phrase.owner ? 1 : 0,
    length: phrase.last - phrase.first,
    wordBefore: phrase.first > sentence.first ? adjacent(tokens[phrase.first - 1]) : 0,
    wordAfter: phrase.last < sentence.last ? adjacent(tokens[phrase.last]) : 0,
    accordingTo: /^according$/i.test(tokens[phrase.first - 2]?.text ?? '') ? 1 : 0,
    noun: TIME_NOUNS.has(word) ? 1 : PEOPLE_NOUNS.has(word) ? 3 : GROUP_NOUNS.has(word) ? 2 : 0,
    plural: /s$/.test(word) && head.lemma !== word ? 1 : 0,
    headCount: Math.min(scene.heads.get(head.text) ?? 0, 30),
    ...verbFeatures(scene, q, phrase, quote.sentence === head.sentence),
  };
}

/** Which zone of the text a phrase stands in, seen from the quote. */
function whereOf(scene: Scene, q: number, phrase: Phrase, before: boolean): number {
  const { doc } = scene;
  const quote = scene.quotes[q]!;
  const token = doc.tokens[phrase.head]!;
  if (token.sentence === quote.sentence) return before ? 0 : 1;
  if (token.paragraph === quote.paragraph) return before ? 1 + Math.min(3, quote.sentence - token.sentence) : 8;
  return before ? 4 + Math.min(3, quote.sentence - token.sentence) : 9;
}

/** Words outside quotes, verbs and clause marks between two tokens. */
function between(scene: Scene, from: number, to: number) {
  const { tokens } = scene.doc;
  let [words, verbs, clauses] = [0, 0, 0];
  for (let t = from; t < to && words < FAR; t++) {
    if (scene.inQuote[t]! >= 0) continue;
    words++;
    if (tokens[t]!.pos === 'VERB') verbs++;
    if (/^(?:[;:—–]|who|which|that|but|and|while|because|when|after|as)$/i.test(tokens[t]!.text)) clauses++;
  }
  return { words, verbs: Math.min(verbs, 9), clauses: Math.min(clauses, 9) };
}

const VERB_REACH = 25;

/** The verb that the phrase is the subject of (or, inverted, that stands before it), and how near it is to the quote. */
function verbFeatures(
  scene: Scene,
  q: number,
  phrase: Phrase,
  sameSentence: boolean,
): Partial<Record<FeatureName, number>> {
  const { doc, inQuote, opens, closes } = scene;
  const { tokens } = doc;
  const sentence = doc.sentences[tokens[phrase.head]!.sentence]!;
  const toQuote = (t: number) =>
    sameSentence ? Math.min(t < opens[q]! ? opens[q]! - t : t - closes[q]! + 1, FAR) : FAR;
  let [after, commas, verbAfter] = [phrase.last, 0, 0];
  for (; after < sentence.last && after < phrase.last + VERB_REACH; after++) {
    if (inQuote[after]! >= 0) continue;
    if (tokens[after]!.text === ',') commas++;
    const verb = verbClass(tokens[after]);
    if (verb > 1 || (verb === 1 && tokens[after]!.pos === 'VERB')) {
      verbAfter = verb;
      break;
    }
  }
  let [back, verbBefore] = [phrase.first - 1, 0];
  for (; back >= sentence.first && back > phrase.first - 5; back--) {
    if (inQuote[back]! >= 0) break;
    verbBefore = verbClass(tokens[back]);
    if (verbBefore > 0) break;
  }
  const earlierVerb = someVerb(tokens, Math.max(sentence.first, phrase.first - VERB_REACH), phrase.first, inQuote);
  return {
    verbAfter,
    verbAfterGap: verbAfter ? after - phrase.last : FAR,
    verbAfterCommas: commas,
    verbAfterPhrases: verbAfter ? Math.min(9, (scene.phraseAt[after] ?? 0) - (scene.phraseAt[phrase.last] ?? 0)) : 9,
    verbAfterToQuote: verbAfter ? toQuote(after) : FAR,
    verbBefore,
    verbBeforeGap: verbBefore ? phrase.first - back : 9,
    verbBeforeToQuote: verbBefore ? toQuote(back) : FAR,
    subject: earlierVerb ? 0 : 1,
  };
}

function someVerb(tokens: Token[], from: number, to: number, inQuote: Int32Array): boolean {
  for (let t = from; t < to; t++) if (inQuote[t]! < 0 && tokens[t]!.pos === 'VERB') return true;
  return false;
}
