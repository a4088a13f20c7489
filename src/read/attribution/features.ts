import { GROUP_NOUNS, PEOPLE_NOUNS, TIME_NOUNS, TITLE_NOUNS } from './nouns.ts';
import type { Phrase } from './phrases.ts';
import type { Scene } from './scene.ts';
import { neighbour, verbClass } from './words.ts';

/** Whom the quote before was given to. */
export interface Carry {
  /** Index of the phrase; -1 for nobody. */
  phrase: number;
  quote: number;
}

/** In the order of a row: first what the quote is like, then what the phrase is like, then how they lie. */
export const FEATURES = [
  ...[
    'quoteWords',
    'quoteCapital',
    'quoteEnd',
    'quoteBefore',
    'quoteAfter',
    'quoteStartsSentence',
    'quoteEndsSentence',
  ],
  ...['quoteStartsParagraph', 'quoteContinued', 'quoteStyle', 'quoteTitleCase', 'bareWords', 'sentenceReports'],
  ...['verbNearQuote', 'quotesInSentence', 'quoteOrder', 'quoteBefore2', 'titleNoun', 'quoteLower'],
  ...['nobody', 'carried', 'carriedHead', 'carriedPerson', 'carryGap', 'carrySentences', 'carryParagraphs'],
  ...['where', 'distance', 'verbsBetween', 'clausesBetween', 'phrasesBetween', 'verbAfterToQuote', 'verbBeforeToQuote'],
  ...['order', 'kind', 'owner', 'length', 'wordBefore', 'wordAfter', 'accordingTo', 'noun', 'plural', 'headCount'],
  ...['person', 'personMentions'],
  ...['verbAfter', 'verbAfterGap', 'verbAfterCommas', 'verbAfterPhrases', 'verbBefore', 'verbBeforeGap', 'subject'],
] as const;
const at = Object.fromEntries(FEATURES.map((name, i) => [name, i]));
const OF_CARRY = at['nobody']!;
const OF_PLACE = at['where']!;
const OF_PHRASE = at['order']!;
const FAR = 60;

/** Rows of numbers for the candidates of one article's quotes; phrases are looked at once, however many quotes they serve. */
export class Rows {
  private readonly scene: Scene;
  private readonly ofPhrases = new Map<number, PhraseFeatures>();
  private readonly base = new Float64Array(FEATURES.length);
  private readonly row = new Float64Array(FEATURES.length);
  private quote = 0;
  private carry: Carry | null = null;

  constructor(scene: Scene) {
    this.scene = scene;
  }

  /** Turns to a quote; phrase() and nobody() are about it from now on. */
  about(quote: number, carry: Carry | null): void {
    const { scene, base } = this;
    this.quote = quote;
    this.carry = carry;
    base.fill(-1);
    base.set(quoteRow(scene, quote));
    if (!carry) return;
    const [here, before] = [scene.quotes[quote]!, scene.quotes[carry.quote]!];
    base[OF_CARRY + 4] = Math.min(scene.opens[quote]! - scene.closes[carry.quote]!, FAR * 3);
    base[OF_CARRY + 5] = Math.min(here.sentence - before.sentence, 9);
    base[OF_CARRY + 6] = Math.min(here.paragraph - before.paragraph, 5);
  }

  /** The array is used again by the next call: copy what must last. */
  nobody(): Float64Array {
    this.row.set(this.base);
    this.row[OF_CARRY] = 1;
    return this.row;
  }

  /** The array is used again by the next call: copy what must last. */
  phrase(p: number): Float64Array {
    const { scene, carry, row } = this;
    const phrase = scene.phrases[p]!;
    let own = this.ofPhrases.get(p);
    if (!own) {
      own = phraseRow(scene, phrase, p);
      this.ofPhrases.set(p, own);
    }
    row.set(this.base);
    row[OF_CARRY] = 0;
    if (carry) {
      row[OF_CARRY + 1] = p === carry.phrase ? 1 : 0;
      row[OF_CARRY + 2] = sameHead(scene, phrase, scene.phrases[carry.phrase]) ? 1 : 0;
      const [person, before] = [scene.personOf[p]!, scene.personOf[carry.phrase] ?? -1];
      row[OF_CARRY + 3] = person < 0 || before < 0 ? 0 : person === before ? 2 : 1;
    }
    placeRow(scene, this.quote, phrase, p, own, row);
    row.set(own.row, OF_PHRASE);
    return row;
  }
}

const sameHead = (scene: Scene, a: Phrase, b: Phrase | undefined) =>
  !!b && scene.doc.tokens[a.head]!.text === scene.doc.tokens[b.head]!.text;

/** Same order as the first of FEATURES. */
function quoteRow(scene: Scene, q: number): number[] {
  const { doc, quotes, opens, closes } = scene;
  const { tokens, text } = doc;
  const quote = quotes[q]!;
  const home = doc.sentences[quote.sentence]!;
  const [open, close] = [opens[q]!, closes[q]!];
  const words = text.slice(quote.start, Math.min(quote.end, quote.start + 400));
  const before = open > home.first ? tokens[open - 1] : undefined;
  const after = close < home.last ? tokens[close] : undefined;
  const capitals = words.match(/(?:^|\s)\p{Lu}/gu)?.length ?? 0;
  const outsideStop = /^[,.]/.test(text.slice(quote.outer.end, quote.outer.end + 1)) ? 6 : 0;
  return [
    Math.min(quote.words, 30),
    /^[^\p{L}\p{N}]{0,4}\p{Lu}/u.test(words) ? 1 : 0,
    ',.!?…'.indexOf(text[quote.end - 1] ?? ' ') + 1 + outsideStop,
    neighbour(before),
    neighbour(after),
    before ? 0 : 1,
    after && /\w/.test(after.text) ? 0 : 1,
    text.slice(Math.max(doc.paragraphs[quote.paragraph]!.start, quote.outer.start - 9), quote.outer.start).trim()
      ? 0
      : 1,
    (quote.continued ? 1 : 0) + (quote.continues ? 2 : 0),
    '"“„«‘\''.indexOf(text[quote.outer.start] ?? ' '),
    quote.words > 0 ? Math.min(1, capitals / Math.min(quote.words, 60)) : 0,
    ...sentenceRow(scene, q, home.first, home.last),
    open - 1 > home.first ? neighbour(tokens[open - 2]) : 0,
    titleNoun(scene, Math.max(home.first, open - 3), open) +
      2 * titleNoun(scene, close, Math.min(home.last, close + 3)),
    /^\p{Ll}/u.test(words) ? 1 : 0,
  ];
}

/** 1 where a word near the quote says that it is a title or a term: "her single", "the word". */
function titleNoun({ doc: { tokens } }: Scene, from: number, to: number): number {
  for (let t = from; t < to; t++) if (TITLE_NOUNS.has(tokens[t]!.lemma)) return 1;
  return 0;
}

/** Words outside quotes, best verb, best verb beside the quote, quotes, and which of them this is. */
function sentenceRow(scene: Scene, q: number, first: number, last: number): number[] {
  const { opens, closes, inQuote, verbs } = scene;
  const [open, close] = [opens[q]!, closes[q]!];
  let [bare, reports, near, quotes, order, previous] = [0, 0, 0, 0, 0, -1];
  for (let t = Math.max(first, open - FAR * 2); t < Math.min(last, close + FAR); t++) {
    const holder = inQuote[t]!;
    if (holder === q) t = Math.max(t, Math.min(close, last) - 1);
    if (holder >= 0 && holder !== previous) {
      quotes++;
      if (holder < q) order++;
    }
    previous = holder;
    if (holder >= 0) continue;
    bare++;
    reports = Math.max(reports, verbs[t]!);
    if (t >= open - 4 && t < close + 6) near = Math.max(near, verbs[t]!);
  }
  return [Math.min(bare, FAR), reports, near, Math.min(quotes, 9), Math.min(order, 9)];
}

/** What does not depend on the quote. */
export interface PhraseFeatures {
  row: Float64Array;
  /** Token of the verb that the phrase is the subject of, and of one right before it; -1 for none. */
  verbAfter: number;
  verbBefore: number;
}

const KINDS = [
  ...[
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
  ],
];
const PERSONS = ['person', 'organization', 'representative'];
const VERB_REACH = 25;

function phraseRow(scene: Scene, phrase: Phrase, p: number): PhraseFeatures {
  const { doc, phraseAt, verbs } = scene;
  const { tokens } = doc;
  const head = tokens[phrase.head]!;
  const sentence = doc.sentences[head.sentence]!;
  const word = head.text.toLowerCase();
  const { at: after, commas } = nextVerb(scene, phrase.last, Math.min(sentence.last, phrase.last + VERB_REACH));
  const before = verbBehind(scene, phrase.first, Math.max(sentence.first, phrase.first - 4));
  const earlier =
    scene.verbsBefore[phrase.first]! - scene.verbsBefore[Math.max(sentence.first, phrase.first - VERB_REACH)]!;
  const person = scene.personOf[p]!;
  const row = Float64Array.of(
    Math.min(p - phraseAt[sentence.first]!, 20),
    KINDS.indexOf(phrase.kind),
    phrase.owner ? 1 : 0,
    phrase.last - phrase.first,
    phrase.first > sentence.first ? neighbour(tokens[phrase.first - 1]) : 0,
    phrase.last < sentence.last ? neighbour(tokens[phrase.last]) : 0,
    /^according$/i.test(tokens[phrase.first - 2]?.text ?? '') ? 1 : 0,
    TIME_NOUNS.has(word) ? 1 : PEOPLE_NOUNS.has(word) ? 3 : GROUP_NOUNS.has(word) ? 2 : 0,
    word.endsWith('s') && head.lemma !== word ? 1 : 0,
    Math.min(scene.heads.get(head.text) ?? 0, 30),
    person < 0 ? 0 : PERSONS.indexOf(scene.cast.people[person]!.kind) + 1,
    person < 0 ? 0 : Math.min(scene.mentionsOf[person]!, 30),
    after < 0 ? 0 : verbs[after]!,
    after < 0 ? FAR : after - phrase.last,
    commas,
    after < 0 ? 9 : Math.min(9, phraseAt[after]! - phraseAt[phrase.last]!),
    before < 0 ? 0 : verbs[before]!,
    before < 0 ? 9 : phrase.first - before,
    earlier > 0 ? 0 : 1,
  );
  return { row, verbAfter: after, verbBefore: before };
}

function nextVerb(scene: Scene, from: number, to: number): { at: number; commas: number } {
  const { tokens } = scene.doc;
  let commas = 0;
  for (let t = from; t < to; t++) {
    if (scene.inQuote[t]! >= 0) continue;
    if (tokens[t]!.text === ',') commas++;
    const verb = scene.verbs[t]!;
    if (verb > 1 || (verb === 1 && tokens[t]!.pos === 'VERB')) return { at: t, commas };
  }
  return { at: -1, commas };
}

function verbBehind(scene: Scene, from: number, to: number): number {
  for (let t = from - 1; t >= to; t--) {
    if (scene.inQuote[t]! >= 0) return -1;
    if (verbClass(scene.doc.tokens[t]) > 0) return t;
  }
  return -1;
}

/** How a phrase lies to a quote, written from `where` on. */
function placeRow(scene: Scene, q: number, phrase: Phrase, p: number, own: PhraseFeatures, row: Float64Array): void {
  const { doc, wordsBefore, verbsBefore, clausesBefore, phraseAt } = scene;
  const quote = scene.quotes[q]!;
  const [open, close] = [scene.opens[q]!, scene.closes[q]!];
  const head = doc.tokens[phrase.head]!;
  const before = phrase.last <= open;
  const from = before ? phrase.last : close;
  const to = before ? open : Math.max(close, phrase.first);
  const same = head.sentence === quote.sentence;
  row[OF_PLACE] = whereOf(quote, head, before);
  row[OF_PLACE + 1] = Math.min(wordsBefore[to]! - wordsBefore[from]!, FAR);
  row[OF_PLACE + 2] = Math.min(verbsBefore[to]! - verbsBefore[from]!, 9);
  row[OF_PLACE + 3] = Math.min(clausesBefore[to]! - clausesBefore[from]!, 9);
  row[OF_PLACE + 4] = Math.min(Math.abs(p - phraseAt[before ? open : close]!), 20);
  row[OF_PLACE + 5] = same ? tokensApart(own.verbAfter, open, close) : FAR;
  row[OF_PLACE + 6] = same ? tokensApart(own.verbBefore, open, close) : FAR;
}

function tokensApart(t: number, open: number, close: number): number {
  return t < 0 ? FAR : Math.min(t < open ? open - t : t - close + 1, FAR);
}

/** The zone of the text a phrase stands in, seen from the quote: 0, 1 its sentence; 2 to 4 before; 8, 9 behind. */
function whereOf(
  quote: { sentence: number; paragraph: number },
  head: { sentence: number; paragraph: number },
  before: boolean,
): number {
  if (head.sentence === quote.sentence) return before ? 0 : 1;
  const same = head.paragraph === quote.paragraph;
  if (!before) return same ? 8 : 9;
  return (same ? 1 : 4) + Math.min(3, quote.sentence - head.sentence);
}
