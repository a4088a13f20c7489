import type { QuoteSpan } from '../types.ts';
import { resolveDescription } from './descriptions.ts';
import { type Discourse, type Ref, remember } from './discourse.ts';
import { SAYING_VERBS } from './lexicon.ts';
import type { Member } from './members.ts';
import type { NameSpan } from './name-spans.ts';
import { baseNounPhrase, describesSomeone, extendPhrase, type NounPhrase } from './noun-phrases.ts';
import { type Candidate, pronounCandidates, pronounGender } from './pronouns.ts';
import { likeliest } from './ranker.ts';
import { appositionAfter, isDeterminer, learn, learnFromName, predicateAt } from './roles.ts';
import { isPossessive, type Word } from './words.ts';

/** Chooses the person a pronoun stands for; the training script puts the annotators in the ranker's place. */
export type Judge = (
  candidates: Candidate[],
  pronoun: Word,
  members: readonly Member[],
) => { member: number; share: number } | null;

export interface Named {
  spans: NameSpan[];
  /** Member of each span; -1 for nobody. */
  of: number[];
}

/** Reads on from word to word and says of each name, pronoun and description whom it means. */
export function resolve(
  discourse: Discourse,
  named: Named,
  quotes: QuoteSpan[],
  judge: Judge = candidates => likeliest(candidates),
): Ref[] {
  const pass = new Pass(discourse, named, quotes, judge);
  const { words } = discourse;
  for (let from = 0; from < words.length; ) {
    let to = from;
    while (to < words.length && words[to]!.sentence === words[from]!.sentence) to++;
    pass.sentence(from, to);
    from = to;
  }
  return pass.refs.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** What one pronoun adds to what is known of somebody's gender. */
const HEARD = 0.5;

class Pass {
  readonly refs: Ref[] = [];
  private readonly discourse: Discourse;
  private readonly judge: Judge;
  private readonly quotes: QuoteSpan[];
  /** Span index by the word it starts at, for names of members. */
  private readonly starts = new Map<number, number>();
  private readonly named: Named;
  /** Words that an apposition or predicate has already taken as a description. */
  private taken = new Map<number, { member: number; why: string; phrase: NounPhrase }>();

  constructor(discourse: Discourse, named: Named, quotes: QuoteSpan[], judge: Judge) {
    this.discourse = discourse;
    this.named = named;
    this.quotes = quotes;
    this.judge = judge;
    for (const [i, span] of named.spans.entries()) if (named.of[i] !== -1) this.starts.set(span.first, i);
  }

  /** The writer's own words first: who reports a quote is known before the quote is read. */
  sentence(from: number, to: number): void {
    const { words } = this.discourse;
    this.taken = new Map();
    for (let i = from; i < to; ) i = words[i]!.quote < 0 ? this.step(i, to) : i + 1;
    this.noteSpeakers(from, to);
    for (let i = from; i < to; ) i = words[i]!.quote >= 0 ? this.step(i, to) : i + 1;
  }

  private step(i: number, to: number): number {
    const { words } = this.discourse;
    const word = words[i]!;
    const name = this.starts.get(i);
    if (name !== undefined) return this.name(name);
    if (pronounGender(word)) {
      this.pronoun(i, to);
      return i + 1;
    }
    if (isDeterminer(words, i)) return this.description(i);
    return i + 1;
  }

  private readonly stop = (i: number) => this.starts.has(i);

  private name(index: number): number {
    const { words, trails } = this.discourse;
    const span = this.named.spans[index]!;
    const member = this.named.of[index]!;
    this.add({ first: span.first, last: span.last, kind: 'name', member, why: 'named' });
    learnFromName(this.discourse, span, member);
    const apposed = appositionAfter(words, span.last, this.stop);
    if (apposed) this.describe(apposed, member, 'apposition');
    this.predicate(span.last, member);
    void trails;
    return span.last;
  }

  private predicate(from: number, member: number): void {
    const { words } = this.discourse;
    const at = predicateAt(words, from);
    if (at < 0) return;
    const phrase = isDeterminer(words, at) ? baseNounPhrase(words, at, this.stop) : null;
    if (phrase && describesSomeone(words[phrase.head]!) && !this.stop(phrase.last)) {
      this.describe(extendPhrase(words, phrase, true), member, 'predicate');
    }
  }

  /** Notes what is said of somebody; a definite phrase is a mention of them as well. */
  private describe(phrase: NounPhrase, member: number, why: string): void {
    const { words, trails } = this.discourse;
    learn(trails[member]!, words, phrase.first, Math.min(phrase.last, phrase.head + 8));
    if (isDefinite(words[phrase.first]!)) this.taken.set(phrase.first, { member, why, phrase });
  }

  private description(at: number): number {
    const { words, trails } = this.discourse;
    const taken = this.taken.get(at);
    if (taken) {
      this.add({ first: at, last: taken.phrase.last, kind: 'description', member: taken.member, why: taken.why });
      return at + 1;
    }
    const phrase = baseNounPhrase(words, at, this.stop);
    if (!phrase || !describesSomeone(words[phrase.head]!)) return at + 1;
    const definite = isDefinite(words[at]!);
    const nameAt = this.nameBehind(phrase);
    if (nameAt !== null) {
      const member = this.named.of[this.starts.get(nameAt)!]!;
      learn(trails[member]!, words, phrase.first, phrase.last);
      const joined = nameAt === phrase.last;
      if (definite)
        this.add({
          first: at,
          last: joined ? this.named.spans[this.starts.get(nameAt)!]!.last : phrase.last,
          kind: 'description',
          member,
          why: 'stands before the name',
        });
      return phrase.last;
    }
    if (!/^(the|this)$/.test(words[at]!.key)) return at + 1;
    const full = extendPhrase(words, phrase, false);
    const found = resolveDescription(this.discourse, full);
    if (!found) return at + 1;
    this.add({ first: at, last: full.last, kind: 'description', ...found });
    return phrase.last;
  }

  /** 'the physician Yang Buwei', 'the site's founder, Jack Herrick': index of the name, or null. */
  private nameBehind(phrase: NounPhrase): number | null {
    const { words } = this.discourse;
    if (this.stop(phrase.last)) return phrase.last;
    const whole = extendPhrase(words, phrase, true);
    for (const { last } of [phrase, whole]) if (words[last]?.text === ',' && this.stop(last + 1)) return last + 1;
    return null;
  }

  private pronoun(at: number, to: number): void {
    const { words } = this.discourse;
    const chosen = this.judge(
      pronounCandidates(this.discourse, at, this.nextName(at, to)),
      words[at]!,
      this.discourse.members,
    );
    if (!chosen) return;
    this.add({
      first: at,
      last: at + 1,
      kind: 'pronoun',
      member: chosen.member,
      why: `likeliest of those near (${Math.round(chosen.share * 100)} %)`,
    });
    const gender = pronounGender(words[at]!)!;
    const someone = this.discourse.members[chosen.member]!;
    if (someone.female === someone.male || someone[gender] > Math.min(someone.female, someone.male))
      someone[gender] += HEARD;
    if (words[at]!.key === 'he' || words[at]!.key === 'she') this.predicate(at + 1, chosen.member);
  }

  private nextName(at: number, to: number): Ref | null {
    for (let i = at + 1; i < to; i++) {
      const index = this.starts.get(i);
      if (index === undefined) continue;
      const { first, last } = this.named.spans[index]!;
      return this.toRef({ first, last, kind: 'name', member: this.named.of[index]!, why: '' });
    }
    return null;
  }

  private toRef(ref: Omit<Ref, 'span'>): Ref {
    const { words } = this.discourse;
    const possessive = ref.kind === 'description' && isPossessive(words[ref.last]) ? 1 : 0;
    return { ...ref, span: { start: words[ref.first]!.start, end: words[ref.last - 1 + possessive]!.end } };
  }

  private add(ref: Omit<Ref, 'span'>): void {
    const full = this.toRef(ref);
    this.refs.push(full);
    remember(this.discourse, full);
  }

  /** Whoever stands beside a verb of saying outside the quotes of this sentence speaks them. */
  private noteSpeakers(from: number, to: number): void {
    const { words, speakers } = this.discourse;
    const inside = new Set<number>();
    for (let i = from; i < to; i++) if (words[i]!.quote >= 0) inside.add(words[i]!.quote);
    if (!inside.size) return;
    let speaker: number | null = null;
    for (let i = this.refs.length - 1; i >= 0 && this.refs[i]!.first >= from; i--) {
      const ref = this.refs[i]!;
      if (isReporting(words[ref.last]) || isReporting(words[ref.last + 1]) || isReporting(words[ref.first - 1]))
        speaker = ref.member;
    }
    for (const quote of inside) speakers[quote] = speaker ?? speakers[quote] ?? this.speakerBefore(quote);
  }

  private speakerBefore(quote: number): number | null {
    const before = this.quotes[quote - 1];
    const near = before && before.paragraph >= this.quotes[quote]!.paragraph - 1;
    return near ? this.discourse.speakers[quote - 1]! : null;
  }
}

const isReporting = (word: Word | undefined) => !!word && word.pos === 'VERB' && SAYING_VERBS.has(word.lemma);
const isDefinite = (word: Word) => /^(the|this|his|her|its|their)$/.test(word.key);
